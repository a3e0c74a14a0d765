import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { AuthorizeButton } from '../connection/authorize-button.tsx';
import { SingleSignOnHint } from '../connection/single-sign-on-hint.tsx';

interface Props {
  /** User name on the instance, when the app has reported it. */
  integrationUser: string | null;
  ready: boolean;
}

/** Off to the instance. The person signed in there must be the integration user, never the one who reads this. */
export function AuthorizeStep({ integrationUser, ready }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Text>{t('guide.authorize.text')}</Text>
      <IntegrationUserWarning integrationUser={integrationUser} />
      <div>
        <AuthorizeButton blockedBecause={ready ? null : t('guide.authorize.saveFirst')}>
          {t('guide.authorize.button')}
        </AuthorizeButton>
      </div>
    </>
  );
}

function IntegrationUserWarning({ integrationUser }: { integrationUser: string | null }) {
  const { t } = useTranslation();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('guide.authorize.warningTitle')}</MessageBarTitle>
        {integrationUser === null
          ? t('guide.authorize.warning')
          : t('guide.authorize.warningNamed', { user: integrationUser })}{' '}
        <SingleSignOnHint />
      </MessageBarBody>
    </MessageBar>
  );
}
