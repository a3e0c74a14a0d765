import { Spinner, Text } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SHARE_MAX_TASKS } from 'shared-types';
import type { TicketView } from '../../../src/http/schemas/ticket.ts';
import { QUERY_KEYS } from '../api/query-keys.ts';
import { retryTickets } from '../api/tickets.ts';
import { useErrorText } from '../components/use-error-text.ts';
import { GatedButton } from '../session/gated-button.tsx';
import { isFailed } from './is-failed.ts';

/** Sends the chosen tickets again that were given up, and says how many that were. */
export function RetryChosen({ chosen, onRetried }: { chosen: readonly TicketView[]; onRetried: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const failed = chosen.filter(isFailed);
  const retrying = useMutation({
    mutationFn: () => retryTickets(failed.map(({ id }) => id)),
    onSuccess: () => {
      onRetried();
      return queries.invalidateQueries({ queryKey: QUERY_KEYS.tickets });
    },
  });
  const blocked =
    failed.length === 0
      ? t('tickets.selectFailedFirst')
      : failed.length > SHARE_MAX_TASKS
        ? t('tickets.tooManyToRetry', { limit: SHARE_MAX_TASKS, count: failed.length - SHARE_MAX_TASKS })
        : null;
  return (
    <>
      <GatedButton
        permission="share"
        appearance="subtle"
        icon={retrying.isPending ? <Spinner size="tiny" /> : <ArrowClockwise20Regular />}
        blockedBecause={blocked}
        disabledFocusable={retrying.isPending}
        onClick={() => retrying.mutate()}
      >
        {failed.length === 0 ? t('common.tryAgain') : t('tickets.retryChosen', { count: failed.length })}
      </GatedButton>
      <Text role="status" size={200}>
        {retrying.error !== null && `${errorText(retrying.error).title} ${errorText(retrying.error).remedy}`}
        {retrying.data !== undefined && failed.length === 0 && t('tickets.retried', { count: retrying.data })}
        {failed.length > SHARE_MAX_TASKS && blocked}
      </Text>
    </>
  );
}
