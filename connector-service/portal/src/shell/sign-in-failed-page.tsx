import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '640px',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalXXL,
  },
});

/** The way back from Entra ID did not work: stops here, because going there again at once could go on for ever. */
export function SignInFailedPage({ reason }: { reason: 'expired' | 'failed' }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <main className={styles.root}>
      <Text as="h1" size={600} weight="semibold">
        {t('signIn.title')}
      </Text>
      <Text>{t(`signIn.${reason}`)}</Text>
      <Button as="a" appearance="primary" href="/signin">
        {t('serviceBar.signIn')}
      </Button>
    </main>
  );
}
