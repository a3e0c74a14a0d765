import { useAnnounce } from '../components/announcer.tsx';
import { CheckItem } from '../components/check-item.tsx';
import { StateIcon } from '../components/state-icon.tsx';
import type { Status } from '../services/status.ts';
import { useTranslation } from '../texts/translate.ts';
import type { Resource } from '../use-resource.ts';
import { Retry } from './checklist-view.tsx';
import { ConnectionFacts } from './connection-facts.tsx';
import { Disconnect } from './disconnect.tsx';
import { ExchangeList } from './exchange-list.tsx';
import { TicketChart } from './ticket-chart.tsx';

interface StatusViewProps {
  status: Resource<Status>;
  onOpenChecklist: () => void;
}

/** Whether the security center is connected, what came from it, and what is wrong. */
export function StatusView({ status, onOpenChecklist }: StatusViewProps) {
  const { t } = useTranslation();
  const { value, error, reload } = status;
  if (value === null) return error === null ? <p>{t('page.loading')}</p> : <Retry error={error} reload={reload} />;
  return (
    <>
      {error === null ? null : <Retry error={error} reload={reload} />}
      <Headline status={value} reload={reload} />
      <div className="m365-columns">
        <section className="m365-card" aria-labelledby="m365-connection">
          <h2 id="m365-connection">{t('status.connection')}</h2>
          {value.connection === null ? (
            <NotConnected status={value} onOpenChecklist={onOpenChecklist} />
          ) : (
            <>
              <ConnectionFacts connection={value.connection} status={value} />
              {value.may_set_up ? <Disconnect reload={reload} /> : null}
            </>
          )}
        </section>
        <section className="m365-card" aria-labelledby="m365-tickets">
          <h2 id="m365-tickets">{t('status.tickets')}</h2>
          <TicketChart tickets={value.tickets} />
          <p className="m365-links">
            <a className="m365-link" href="/x_mioms_m365ticket_change_list.do">
              {t('status.change')}
            </a>
            <a className="m365-link" href="/x_mioms_m365ticket_incident_list.do">
              {t('status.incident')}
            </a>
          </p>
        </section>
      </div>
      <section className="m365-card" aria-labelledby="m365-exchange">
        <h2 id="m365-exchange">{t('status.exchange')}</h2>
        <p className="m365-note">{t('status.exchange_explain')}</p>
        <ExchangeList exchanges={value.exchanges} />
      </section>
      <section className="m365-card" aria-labelledby="m365-sent">
        <h2 id="m365-sent">{t('status.sent')}</h2>
        <p className="m365-note">{t('status.sent_explain')}</p>
        <ul>
          {SENT.map((what) => (
            <li key={what}>{t(`status.sent_${what}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What the security center reads from this instance, by the keys of its texts. */
const SENT = ['secrets', 'ticket', 'states', 'instance', 'doorbell'] as const;

function Headline({ status, reload }: { status: Status; reload: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { state, words } = headlineOf(status);
  const refresh = async () => {
    if ((await reload()) !== null) announce(t('status.refreshed'));
  };
  return (
    <div className={`m365-headline m365-headline--${state}`} data-connection={words}>
      <p className="m365-headline__state">
        <StateIcon name={state} />
        <strong>{t(words)}</strong>
      </p>
      <button type="button" className="m365-button m365-button--secondary" onClick={() => void refresh()}>
        {t('status.refresh')}
      </button>
      {status.trouble.length === 0 ? null : (
        <ul className="m365-plain-list m365-headline__trouble">
          {status.trouble.map((check) => (
            <CheckItem key={check.id} check={check} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** Not connected is said only of a security center whose calls are not accepted. */
function headlineOf(status: Status): { state: 'not_started' | 'attention' | 'done'; words: string } {
  if (status.connection === null) {
    return status.called_without_registration
      ? { state: 'attention', words: 'status.unregistered' }
      : {
          state: 'not_started',
          words: status.disconnected === null ? 'status.not_connected' : 'status.was_disconnected',
        };
  }
  return status.troubled
    ? { state: 'attention', words: 'status.trouble' }
    : { state: 'done', words: 'status.connected' };
}

function NotConnected({ status, onOpenChecklist }: { status: Status; onOpenChecklist: () => void }) {
  const { t, moment } = useTranslation();
  const { disconnected: ended, may_set_up: maySetUp } = status;
  return (
    <>
      <p>
        {ended === null
          ? t(status.called_without_registration ? 'status.unregistered_explain' : 'status.not_connected_explain')
          : t('status.was_disconnected_explain', { who: ended.by, when: moment(ended.at) })}
      </p>
      {maySetUp ? (
        <button type="button" className="m365-button m365-button--primary" onClick={onOpenChecklist}>
          {t('status.to_checklist')}
        </button>
      ) : (
        <p>{t('status.ask_admin')}</p>
      )}
    </>
  );
}
