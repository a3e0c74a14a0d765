import {
  Badge,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Skeleton,
  SkeletonItem,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TicketDetail } from '../../../src/http/schemas/ticket.ts';
import { ticketQuery } from '../api/tickets.ts';
import { DetailPanel } from '../components/detail-panel.tsx';
import { ErrorBar } from '../components/error-bar.tsx';
import { FactList } from '../components/fact-list.tsx';
import { NoticeText } from '../components/notice-text.tsx';
import { PanelSection } from '../components/panel-section.tsx';
import { useFormat } from '../language/use-format.ts';
import { usePriorityText } from '../language/use-priority-text.ts';
import { ClosureProof } from '../ticket-parts/closure-proof.tsx';
import { DueDate } from '../ticket-parts/due-date.tsx';
import { ExchangedFields } from '../ticket-parts/exchanged-fields.tsx';
import { RetryButton } from '../ticket-parts/retry-button.tsx';
import { TicketNumber } from '../ticket-parts/ticket-number.tsx';
import { TicketStateBadge } from '../ticket-parts/ticket-state-badge.tsx';
import { AttemptList } from './attempt-list.tsx';
import { ImprovementActionLink } from './improvement-action-link.tsx';
import { StateHistory } from './state-history.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Everything about one ticket: where it stands, how it came there, and what was exchanged. */
export default function TicketPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ticketQuery(id));
  return (
    <DetailPanel title={data?.ticket.task.name ?? t('common.loading')} onClose={onClose}>
      {error !== null && <ErrorBar error={error} onRetry={refetch} />}
      {data === undefined && error === null && (
        <Skeleton aria-label={t('common.loading')}>
          <SkeletonItem size={96} />
        </Skeleton>
      )}
      {data !== undefined && <TicketDetails detail={data} />}
    </DetailPanel>
  );
}

function TicketDetails({ detail: { ticket, attempts, stateChanges } }: { detail: TicketDetail }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  const priorityText = usePriorityText();
  const { remote } = ticket;
  return (
    <>
      <div className={styles.head}>
        <TicketStateBadge ticket={ticket} />
        <Badge appearance="outline">{t(`ticketType.${ticket.task.ticketType}`)}</Badge>
        <TicketNumber number={remote?.number ?? null} url={remote?.url ?? null} />
      </div>
      {ticket.deliveryState !== 'delivered' && (
        <MessageBar intent={ticket.deliveryState === 'failed' ? 'error' : 'warning'} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t(`ticket.delivery.${ticket.deliveryState}`)}</MessageBarTitle>
            {t(`ticket.deliveryText.${ticket.deliveryState}`)}
            {ticket.lastError !== null && (
              <>
                {' '}
                <NoticeText notice={ticket.lastErrorNotice} english={ticket.lastError} />
              </>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      {ticket.deliveryState === 'failed' && (
        <div>
          <RetryButton ticket={ticket} />
        </div>
      )}
      <FactList
        facts={[
          [t('field.dueDate'), <DueDate key="due" date={ticket.dueDate} overdue={ticket.overdue} />],
          [t('field.priority'), priorityText(ticket.priority)],
          [t('ticket.outcome'), t(`outcome.${ticket.outcome}`)],
          [t('ticket.closedAt'), ticket.closedAt === null ? null : format.moment(ticket.closedAt)],
          [t('field.requestedBy'), ticket.task.requestedBy],
          [t('tickets.column.created'), format.moment(ticket.createdAt)],
          [t('tickets.column.updated'), format.moment(remote?.updatedAt ?? ticket.updatedAt)],
          ...(ticket.nextAttemptAt === null || ticket.deliveryState === 'delivered'
            ? []
            : [[t('ticket.nextAttempt'), format.moment(ticket.nextAttemptAt)] as const]),
          [
            t('ticket.improvementAction'),
            ticket.improvementActionId === null ? null : (
              <ImprovementActionLink key="action" id={ticket.improvementActionId} />
            ),
          ],
          [t('ticket.correlationId'), <code key="correlation">{ticket.correlationId}</code>],
        ]}
      />
      {ticket.outcome !== 'open' && ticket.improvementActionId !== null && (
        <PanelSection title={t('closure.title')}>
          {ticket.closure === null ? (
            <Text>{t(ticket.outcome === 'done' ? 'closure.gone' : `closure.none.${ticket.outcome}`)}</Text>
          ) : (
            <ClosureProof proof={ticket.closure} />
          )}
        </PanelSection>
      )}
      <PanelSection title={t('ticket.stateHistory')}>
        <StateHistory changes={stateChanges} />
      </PanelSection>
      <PanelSection title={t('ticket.attempts')}>
        <AttemptList attempts={attempts} />
      </PanelSection>
      <PanelSection title={t('ticket.exchanged')}>
        <ExchangedFields task={ticket.task} />
      </PanelSection>
    </>
  );
}
