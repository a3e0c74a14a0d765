import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImprovementActionDetail } from '../../../src/http/schemas/improvement-action.ts';
import { connectionQuery } from '../api/connection.ts';
import { RouterLink } from '../components/router-link.tsx';

/** What to know before sending: open tickets for the same action, a connection that waits or does not exist. */
export function ShareNotices({ details }: { details: readonly ImprovementActionDetail[] }) {
  const { t } = useTranslation();
  const { data } = useQuery(connectionQuery);
  const open = details.flatMap(({ improvementAction }) =>
    improvementAction.openTickets.map((ticket) => ({ ticket, title: improvementAction.title })),
  );
  return (
    <>
      {data?.connection === null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {t('share.notConnected')} <RouterLink to="/settings/servicenow">{t('home.connect.button')}</RouterLink>
          </MessageBarBody>
        </MessageBar>
      )}
      {data?.connection?.status === 'paused' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('share.paused')} <RouterLink to="/settings/servicenow">{t('navigation.settings')}</RouterLink>
          </MessageBarBody>
        </MessageBar>
      )}
      {open.map(({ ticket, title }) => (
        <MessageBar key={ticket.id} intent="warning" layout="multiline">
          <MessageBarBody>
            {t('share.openTicket', { title })}{' '}
            {ticket.url !== null && ticket.number !== null ? (
              <Link href={ticket.url} target="_blank" rel="noreferrer">
                {ticket.number}
              </Link>
            ) : (
              <RouterLink to={`/tickets?ticket=${ticket.id}`}>{t('share.showTicket')}</RouterLink>
            )}
          </MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
