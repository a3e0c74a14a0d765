import type { ReactNode } from 'react';
import type { Status } from '../services/status.ts';
import { checkWords } from '../texts/check-words.ts';
import { useTranslation } from '../texts/translate.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

type Connection = NonNullable<Status['connection']>;

/** Where, since when, and the last contact in both directions. */
export function ConnectionFacts({ connection, status }: { connection: Connection; status: Status }) {
  const translation = useTranslation();
  const { t, moment } = translation;
  const pending = connection.ring_pending_since;
  const [first] = status.trouble;
  const until = status.authorized_until;
  const facts: [string, ReactNode][] = [
    [
      'status.security_center',
      <a key="address" className="m365-link" href={connection.connector_url} target="_blank" rel="noopener noreferrer">
        {connection.connector_url}
      </a>,
    ],
    ['status.since', moment(connection.registered_at)],
    ['status.registered_by', connection.registered_by ?? '–'],
    [
      'status.days_left',
      until === null
        ? t('status.days_unknown')
        : t('status.days', {
            days: Math.max(0, Math.floor((Date.parse(until) - Date.now()) / DAY_MS)),
            when: moment(until),
          }),
    ],
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
