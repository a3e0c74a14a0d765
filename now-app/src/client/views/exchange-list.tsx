import type { Exchange } from '../services/status.ts';
import { useTranslation } from '../texts/translate.ts';

/** Fields whose values are words of ours, by the prefix of their texts. */
const WORDED: readonly string[] = ['ticket_type', 'recommendation_source', 'recommendation_category'];

/** What was received for each ticket, field by field. */
export function ExchangeList({ exchanges }: { exchanges: readonly Exchange[] }) {
  const { t } = useTranslation();
  if (exchanges.length === 0) return <p>{t('status.exchange_none')}</p>;
  return (
    <>
      <ul className="m365-plain-list">
        {exchanges.map((exchange) => (
          <ExchangeItem key={exchange.sys_id} exchange={exchange} />
        ))}
      </ul>
      <a className="m365-link" href="/x_mioms_m365ticket_task_list.do">
        {t('status.exchange_all')}
      </a>
    </>
  );
}

function ExchangeItem({ exchange }: { exchange: Exchange }) {
  const { t, moment } = useTranslation();
  const { sys_id, fields, received_at, received_from, ticket_number, ticket_state } = exchange;
  const when = t('status.exchange_received', { when: moment(received_at), who: received_from ?? '' });
  return (
    <li>
      <details className="m365-exchange">
        <summary>
          <span className="m365-exchange__name">{fields['name']}</span>
          <span className="m365-exchange__when">{when}</span>
        </summary>
        <dl className="m365-facts">
          {Object.entries(fields).map(([name, value]) => (
            <div key={name}>
              <dt>{t(`field.${name}`)}</dt>
              <dd>{wordOf(t, name, value)}</dd>
            </div>
          ))}
          <div>
            <dt>{t('status.ticket')}</dt>
            <dd>
              {ticket_number === null ? (
                '–'
              ) : (
                <>
                  <a className="m365-link" href={`/x_mioms_m365ticket_${fields['ticket_type']}.do?sys_id=${sys_id}`}>
                    {ticket_number}
                  </a>{' '}
                  ({ticket_state ?? ''})
                </>
              )}
            </dd>
          </div>
        </dl>
      </details>
    </li>
  );
}

function wordOf(t: (key: string) => string, name: string, value: string): string {
  if (name === 'priority') return t(`value.priority_${value}`);
  return WORDED.includes(name) ? t(`value.${value}`) : value;
}
