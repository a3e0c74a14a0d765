import type { Status } from '../services/status.ts';
import { checkWords } from '../texts/check-words.ts';
import { useTranslation } from '../texts/translate.ts';

type Connection = NonNullable<Status['connection']>;

/** Where, since when, and the last contact in both directions. */
export function ConnectionFacts({ connection, trouble }: { connection: Connection; trouble: Status['trouble'] }) {
  const translation = useTranslation();
  const { t, moment } = translation;
  const pending = connection.ring_pending_since;
  const [first] = trouble;
  const facts: [string, string][] = [
    ['status.security_center', connection.connector_url],
    ['status.since', moment(connection.registered_at)],
    ['status.registered_by', connection.registered_by ?? '–'],
    ['status.last_in', moment(connection.last_contact_at)],
    ['status.last_out', moment(connection.last_answered_ring_at)],
    [
      'status.pending',
      pending === null ? t('status.pending_none') : t('status.pending_since', { when: moment(pending) }),
    ],
    ['status.last_error', first === undefined ? t('status.no_error') : checkWords(translation, 'fact', first)],
  ];
  return (
    <dl className="m365-facts">
      {facts.map(([key, value]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
