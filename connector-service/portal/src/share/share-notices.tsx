import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenTicket, SuggestedDraft } from '../../../src/http/schemas/improvement-action.ts';
import { connectionQuery } from '../api/connection.ts';
import { ExternalLink } from '../components/external-link.tsx';
import { RouterLink } from '../components/router-link.tsx';

/** What to know before sending: actions that are complete, open tickets for the same action, a connection that waits or does not exist. */
export function ShareNotices({ suggestions }: { suggestions: readonly SuggestedDraft[] }) {
  const { t } = useTranslation();
  const { data } = useQuery(connectionQuery);
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
      {suggestions
        .filter(({ improvementAction }) => improvementAction.status === 'completed')
        .map(({ improvementAction: { id, title } }) => (
          <MessageBar key={`completed-${id}`} intent="warning" layout="multiline">
            <MessageBarBody>{t('share.completed', { title })}</MessageBarBody>
          </MessageBar>
        ))}
      {suggestions
        .filter(({ improvementAction }) => improvementAction.openTickets.length > 0)
        .map(({ improvementAction: { id, title, openTickets } }) => (
          <MessageBar key={id} intent="warning" layout="multiline">
            <MessageBarBody>
              {t('share.openTicket', { title, count: openTickets.length })}
              {openTickets.map((ticket) => (
                <Fragment key={ticket.id}>
                  {' '}
                  <OpenTicketLink ticket={ticket} />
                </Fragment>
              ))}
            </MessageBarBody>
          </MessageBar>
        ))}
    </>
  );
}

function OpenTicketLink({ ticket: { id, number, url } }: { ticket: OpenTicket }) {
  const { t } = useTranslation();
  if (url === null || number === null) {
    return <RouterLink to={`/tickets?ticket=${id}`}>{t('share.showTicket')}</RouterLink>;
  }
  return <ExternalLink href={url}>{number}</ExternalLink>;
}
