import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { AuthorizationResult, ConnectionItemView } from '../../../src/http/schemas/connection.ts';
import { connectionQuery } from '../api/connection.ts';
import { ExternalLink } from '../components/external-link.tsx';
import { OutboundAddresses } from '../connection/outbound-addresses.tsx';
import { SingleSignOnHint } from '../connection/single-sign-on-hint.tsx';
import { useClearResult } from './use-clear-result.ts';

/** How an authorization ended that left the connection waiting. */
const TOLD_BY_PROBLEM: readonly AuthorizationResult[] = [
  'wrong_user',
  'app_missing',
  'access_denied',
  'reauthorization_required',
  'not_authorized',
];

/** Problems of the connection that say what became of an authorization. */
const OF_AUTHORIZATION: readonly ConnectionItemView['key'][] = ['authorized', 'right_user', 'app_installed'];

/** How the way back from the instance ended: what happened and what to do. */
export function AuthorizationResultBar({ problem }: { problem: ConnectionItemView | null }) {
  const { t, i18n } = useTranslation();
  const [search] = useSearchParams();
  const dismiss = useClearResult();
  const given = search.get('result');
  if (given === null) return null;
  // The address can hold anything; what the pages do not know is a failure without further explanation.
  const result = (i18n.exists(`authorization.${given}.title`) ? given : 'failed') as AuthorizationResult;
  // The problem of the connection tells it already, in more detail.
  if (problem !== null && OF_AUTHORIZATION.includes(problem.key) && TOLD_BY_PROBLEM.includes(result)) return null;
  return (
    <MessageBar intent={result === 'connected' ? 'success' : 'error'} layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{t(`authorization.${result}.title`)}</MessageBarTitle>
        {t(`authorization.${result}.remedy`)} {result === 'connected' && <StillSignedIn />}
        {result === 'instance_sign_in_page' && <SingleSignOnHint />}
        {result === 'instance_ip_blocked' && <OutboundAddresses />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss20Regular />}
            aria-label={t('common.close')}
            onClick={dismiss}
          />
        }
      />
    </MessageBar>
  );
}

/** Links to tickets would open with the eyes of the integration user, which sees none of them. */
function StillSignedIn() {
  const { t } = useTranslation();
  const { data } = useQuery(connectionQuery);
  if (data?.connection == null) return null;
  return (
    <>
      {t('authorization.stillSignedIn')}{' '}
      <ExternalLink href={`${data.connection.instanceUrl}/logout.do`}>{t('authorization.signOutThere')}</ExternalLink>
    </>
  );
}
