import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../components/use-error-text.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '640px',
    padding: tokens.spacingHorizontalXXL,
    marginInline: 'auto',
  },
});

/** When nothing of a page can be shown: what happened, what to do, and a way to try again. */
export function ErrorPage({ error, onRetry, busy = false }: { error: unknown; onRetry: () => void; busy?: boolean }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const text = useErrorText()(error);
  return (
    <div className={styles.root} role="alert">
      <Text as="h1" size={600} weight="semibold">
        {text.title}
      </Text>
      <Text>{text.remedy}</Text>
      {text.detail !== null && (
        <Text size={200} lang="en">
          {text.detail}
        </Text>
      )}
      <Button
        appearance="primary"
        onClick={onRetry}
        disabledFocusable={busy}
        icon={busy ? <Spinner size="tiny" /> : null}
      >
        {t('common.tryAgain')}
      </Button>
    </div>
  );
}
