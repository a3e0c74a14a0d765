import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ConnectionView } from '../../../src/http/schemas/connection.ts';
import { secureScoreQuery } from '../api/improvement-actions.ts';
import { ticketSummariesQuery } from '../api/tickets.ts';
import { LinkButton } from '../components/link-button.tsx';
import { ProblemBar } from '../connection/problem-bar.tsx';
import { useFormat } from '../language/use-format.ts';

/** A refresh token that ends within this time deserves a look. */
const TOKEN_WARNING_DAYS = 14;

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS } });

/** Everything that waits for a person, most urgent first; empty when nothing does. */
export function AttentionList({ connection }: { connection: ConnectionView }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  const { data: summaries = [] } = useQuery(ticketSummariesQuery);
  const { data: score } = useQuery(secureScoreQuery);
  const unproven = score?.unprovenActions ?? 0;
  const failed = summaries.reduce((sum, summary) => sum + summary.failed, 0);
  const overdue = summaries.reduce((sum, summary) => sum + summary.overdue, 0);
  const { problem, refreshTokenExpiresAt: tokenEnd } = connection;
  const tokenEndsSoon = (connection.refreshTokenDaysLeft ?? TOKEN_WARNING_DAYS) < TOKEN_WARNING_DAYS;
  if (problem === null && failed === 0 && overdue === 0 && unproven === 0 && !tokenEndsSoon) return null;
  return (
    <div className={styles.root}>
      {problem !== null && (
        <ProblemBar
          problem={problem}
          action={<LinkButton to="/settings/servicenow">{t('home.attention.openSettings')}</LinkButton>}
        />
      )}
      {failed > 0 && (
        <Attention
          intent="error"
          title={t('home.attention.failed', { count: failed })}
          text={t('home.attention.failedRemedy')}
          to="/tickets?deliveryState=failed"
          action={t('home.attention.showTickets')}
        />
      )}
      {overdue > 0 && (
        <Attention
          intent="warning"
          title={t('home.attention.overdue', { count: overdue })}
          text={t('home.attention.overdueRemedy')}
          to="/tickets?overdue=true&sort=due"
          action={t('home.attention.showTickets')}
        />
      )}
      {unproven > 0 && (
        <Attention
          intent="warning"
          title={t('home.attention.unproven', { count: unproven })}
          text={t('home.attention.unprovenRemedy')}
          to="/secure-score?ticket=unproven"
          action={t('home.attention.showActions')}
        />
      )}
      {connection.pausedFor === null && tokenEnd !== null && tokenEndsSoon && (
        <Attention
          intent="warning"
          title={t('home.attention.tokenEnds', { when: format.relative(tokenEnd) })}
          text={t('home.attention.tokenEndsRemedy')}
          to="/settings/servicenow"
          action={t('home.attention.openSettings')}
        />
      )}
    </div>
  );
}

function Attention(props: { intent: 'error' | 'warning'; title: string; text: string; to: string; action: string }) {
  return (
    <MessageBar intent={props.intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{props.title}</MessageBarTitle>
        {props.text}
      </MessageBarBody>
      <MessageBarActions>
        <LinkButton to={props.to}>{props.action}</LinkButton>
      </MessageBarActions>
    </MessageBar>
  );
}
