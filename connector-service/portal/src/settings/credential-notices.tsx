import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ConnectionAnswer } from '../../../src/http/schemas/connection.ts';
import { NoticeText } from '../components/notice-text.tsx';
import { useFormat } from '../language/use-format.ts';

/** An authorization that was not taken, and tokens out of use that still live on an instance. */
export function CredentialNotices({ connection, pendingRevocations }: ConnectionAnswer) {
  const { t } = useTranslation();
  const format = useFormat();
  const refused = connection?.refusedAuthorization ?? null;
  return (
    <>
      {refused !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {t('connection.refusedTitle', { person: refused.by, at: format.moment(refused.at) })}
            </MessageBarTitle>
            <NoticeText notice={refused.notice} english={refused.message} />{' '}
            {connection?.pausedFor === null && t('connection.refusedKept')}
          </MessageBarBody>
        </MessageBar>
      )}
      {pendingRevocations.map(({ instanceUrl, tokens, endsAt }) => (
        <MessageBar key={instanceUrl} intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('connection.pendingTitle', { count: tokens, instance: instanceUrl })}</MessageBarTitle>
            {t('connection.pendingText', { at: format.moment(endsAt) })}
          </MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
