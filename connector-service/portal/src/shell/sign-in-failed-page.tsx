import { Button, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { PublicFrame } from './public-frame.tsx';
import type { SignInEnd } from './sign-in-ends.ts';

/** The way back from Entra ID led to no session: stops here, because going there again at once could go on for ever. */
export default function SignInFailedPage({ reason }: { reason: SignInEnd }) {
  const { t } = useTranslation();
  return (
    <PublicFrame title={t('signIn.title')}>
      <Text>{t(`signIn.${reason}`)}</Text>
      <Button as="a" appearance="primary" href="/signin">
        {t('signIn.button')}
      </Button>
    </PublicFrame>
  );
}
