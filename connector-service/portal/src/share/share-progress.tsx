import { MessageBar, MessageBarBody, makeStyles, ProgressBar, Spinner, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, ErrorCircle20Filled, PauseCircle20Filled } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../src/http/schemas/ticket.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { NoticeText } from '../components/notice-text.tsx';
import { RouterLink } from '../components/router-link.tsx';
import { RetryButton } from '../ticket-parts/retry-button.tsx';
import { TicketNumber } from '../ticket-parts/ticket-number.tsx';
import { forgetShare } from './running-share.ts';
import { shareProgressQuery } from './share-progress-query.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '45vh',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'flex-start' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', display: 'flex', flexDirection: 'column' },
  delivered: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  paused: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
});

/** How far each ticket of a share has come, with the reason and "Try again" where one failed. */
export function ShareProgress({ ids }: { ids: readonly string[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { data: tickets, error, refetch } = useQuery(shareProgressQuery(ids));
  const allArrived = tickets?.every(({ deliveryState }) => deliveryState === 'delivered') ?? false;
  // Seen here, so the header need not lead here again.
  useEffect(() => {
    if (allArrived) forgetShare();
  }, [allArrived]);
  if (tickets === undefined) {
    return error === null ? <Spinner label={t('common.loading')} /> : <ErrorBar error={error} onRetry={refetch} />;
  }
  const delivered = tickets.filter(({ deliveryState }) => deliveryState === 'delivered').length;
  const waitsForPerson = tickets.some(({ deliveryState }) => deliveryState === 'paused');
  return (
    <div className={styles.root}>
      <div role="status">
        <Text weight="semibold">{t('shareProgress.summary', { done: delivered, total: ids.length })}</Text>
      </div>
      <ProgressBar value={delivered} max={ids.length} aria-label={t('shareProgress.title')} />
      {waitsForPerson && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('shareProgress.paused')} <RouterLink to="/settings/servicenow">{t('navigation.settings')}</RouterLink>
          </MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.list}>
        {tickets.map((ticket) => (
          <ShareProgressItem key={ticket.id} ticket={ticket} />
        ))}
      </ul>
      {!allArrived && (
        <Text size={200} className={styles.note}>
          {t('shareProgress.mayLeave')}
        </Text>
      )}
    </div>
  );
}

function ShareProgressItem({ ticket }: { ticket: TicketView }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const icons: Record<TicketView['deliveryState'], ReactNode> = {
    queued: <Spinner size="extra-tiny" aria-hidden />,
    paused: <PauseCircle20Filled className={styles.paused} aria-hidden />,
    delivered: <CheckmarkCircle20Filled className={styles.delivered} aria-hidden />,
    failed: <ErrorCircle20Filled className={styles.failed} aria-hidden />,
  };
  return (
    <li className={styles.item}>
      {icons[ticket.deliveryState]}
      <div className={styles.text}>
        <Text>{ticket.task.name}</Text>
        <Text size={200} className={styles.note}>
          {t(`shareProgress.state.${ticket.deliveryState}`)}
          {ticket.remote !== null && <TicketNumber number={ticket.remote.number} url={ticket.remote.url} />}
        </Text>
        {ticket.deliveryState !== 'delivered' && ticket.lastError !== null && (
          <Text size={200}>
            <NoticeText notice={ticket.lastErrorNotice} english={ticket.lastError} />
          </Text>
        )}
      </div>
      {ticket.deliveryState === 'failed' && <RetryButton ticket={ticket} size="small" />}
    </li>
  );
}
