import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { AttemptView } from '../../../src/http/schemas/ticket.ts';
import { NoticeText } from '../components/notice-text.tsx';
import { useFormat } from '../language/use-format.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  detail: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Every try to deliver, in plain words; what support needs to find it in the instance's logs stands below. */
export function AttemptList({ attempts }: { attempts: readonly AttemptView[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  if (attempts.length === 0) return <Text>{t('ticket.noAttempts')}</Text>;
  return (
    <ol className={styles.list}>
      {attempts.map((attempt) => (
        <li key={attempt.number}>
          <Text>
            {t(`attempt.${attempt.outcome}`, { date: format.moment(attempt.startedAt) })}
            {attempt.manual && ` ${t('attempt.manual')}`}
          </Text>
          {attempt.message !== null && (
            <Text size={200} block>
              <NoticeText notice={attempt.notice} english={attempt.message} />
            </Text>
          )}
          <Text size={200} block className={styles.detail}>
            {[
              t('attempt.duration', { milliseconds: format.number(Math.round(attempt.durationMs)) }),
              attempt.httpStatus === null ? null : `HTTP ${attempt.httpStatus}`,
              attempt.transactionId === null ? null : t('attempt.transaction', { id: attempt.transactionId }),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </Text>
        </li>
      ))}
    </ol>
  );
}
