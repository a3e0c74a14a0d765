import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/api-error.ts';
import { signInAddress } from '../session/sign-in-address.ts';
import { useErrorText } from './use-error-text.ts';

/** An error beside content that stays: what happened, what to do, and "Try again" where that can help. */
export function ErrorBar({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const text = useErrorText()(error);
  // A dialog covers the bar of the shell: the way to sign in must be where the error is.
  const isSignedOut = error instanceof ApiError && error.kind === 'signed_out';
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{text.title}</MessageBarTitle>
        {text.remedy}
        {text.detail !== null && <span lang="en"> {text.detail}</span>}
      </MessageBarBody>
      {isSignedOut && (
        <MessageBarActions>
          <Button as="a" href={signInAddress()}>
            {t('serviceBar.signIn')}
          </Button>
        </MessageBarActions>
      )}
      {onRetry && !isSignedOut && (
        <MessageBarActions>
          <Button onClick={onRetry}>{t('common.tryAgain')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
