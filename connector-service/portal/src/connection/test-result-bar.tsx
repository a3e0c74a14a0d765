import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ConnectionTest } from '../../../src/http/schemas/connection.ts';
import { ApiError } from '../api/api-error.ts';
import { NoticeText } from '../components/notice-text.tsx';
import { useErrorText } from '../components/use-error-text.ts';

/** Seconds; tokens and doorbell signatures tolerate less than five minutes. */
const CLOCK_SKEW_WORTH_TELLING = 60;

/** What "Test now" found. */
export function TestResultBar({ result }: { result: ConnectionTest }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const skew = Math.abs(result.clockSkewSeconds ?? 0);
  if (result.ok) {
    return (
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>
          <MessageBarTitle>{t('connection.testOk')}</MessageBarTitle>
          <NoticeText notice={result.notice} english={result.message} />{' '}
          {skew > CLOCK_SKEW_WORTH_TELLING && t('connection.clockSkew', { count: Math.round(skew) })}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const text = errorText(new ApiError('answered', { code: result.errorCode ?? 'unknown', message: result.message }));
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{text.title}</MessageBarTitle>
        <NoticeText notice={result.notice} english={result.message} />
      </MessageBarBody>
    </MessageBar>
  );
}
