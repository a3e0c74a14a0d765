import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Dismiss24Regular, Send20Regular } from '@fluentui/react-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestedDraft } from '../../../src/http/schemas/improvement-action.ts';
import { QUERY_KEYS } from '../api/query-keys.ts';
import { shareTasks } from '../api/tickets.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { GatedButton } from '../session/gated-button.tsx';
import { useSession } from '../session/session-context.ts';
import { ExchangedFields } from '../ticket-parts/exchanged-fields.tsx';
import { DraftList } from './draft-list.tsx';
import { followShare } from './running-share.ts';
import { draftProblems, exchangedTask, requestFor, type ShareDraft, withoutTicket } from './share-draft.ts';
import { ShareNotices } from './share-notices.tsx';
import { ShareProgress } from './share-progress.tsx';
import { announceSharedActions } from './shared-actions.ts';
import { TicketFields } from './ticket-fields.tsx';
import { TicketTypeField } from './ticket-type-field.tsx';
import { useShareBlocker } from './use-share-blocker.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (max-width: 799px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
    position: 'sticky',
    top: 0,
    '@media (max-width: 799px)': { position: 'static' },
  },
  hints: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '24px',
  },
  required: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** By the number of tickets. */
  titleFor: (count: number) => string;
  draftKey: string;
  initial: ShareDraft;
  /** For "Start again"; null while it is being read. */
  suggested: ShareDraft | null;
  suggestions: readonly SuggestedDraft[];
  onClose: () => void;
}

/** Form, preview and, once sent, progress. */
export function ShareForm({ titleFor, draftKey, initial, suggested, suggestions, onClose }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { person, today } = useSession();
  const blocker = useShareBlocker();
  const [draft, changeDraft, clearDraft] = useDraft(draftKey, initial);
  const [current, setCurrent] = useState(0);
  const chosenIds = draft.tickets.map((each) => each.improvementActionId).filter((id) => id !== null);
  const title = titleFor(draft.tickets.length);
  const sending = useMutation({
    mutationFn: async () => {
      const request = requestFor(draft, () => crypto.randomUUID());
      changeDraft({ ...draft, sent: { key: request.key, body: request.body } });
      return shareTasks(request.tasks, request.key);
    },
    onSuccess: (tickets) => {
      clearDraft();
      followShare(tickets.map(({ id }) => id));
      announceSharedActions(chosenIds);
      // One's own tickets are shown at once: the person who made them expects the list to move.
      void queries.invalidateQueries({ queryKey: QUERY_KEYS.ticketLists });
      void queries.invalidateQueries({ queryKey: QUERY_KEYS.ticketSummaries });
      void queries.invalidateQueries({ queryKey: QUERY_KEYS.newestTickets });
      void queries.invalidateQueries({ queryKey: QUERY_KEYS.improvementActions });
    },
  });

  const problems = draft.tickets.map((ticket) =>
    draftProblems(draft, ticket, { requestedBy: person.userPrincipalName, today }),
  );
  const incomplete = problems.filter((found) => Object.keys(found).length > 0).length;
  const ticket = draft.tickets[current] ?? draft.tickets[0];
  if (ticket === undefined) return null;
  const shared = sending.data;
  return (
    <DialogBody>
      <DialogTitle
        action={
          <Button appearance="subtle" icon={<Dismiss24Regular />} aria-label={t('common.close')} onClick={onClose} />
        }
      >
        {title}
      </DialogTitle>
      <DialogContent>
        {shared !== undefined ? (
          <ShareProgress ids={shared.map(({ id }) => id)} />
        ) : (
          <div className={styles.columns}>
            <form
              className={styles.form}
              onSubmit={(event) => event.preventDefault()}
              aria-label={title}
              noValidate
              autoComplete="off"
            >
              <ShareNotices
                suggestions={suggestions.filter(({ improvementAction: { id } }) => chosenIds.includes(id))}
              />
              {sending.error !== null && <ErrorBar error={sending.error} />}
              <div className={styles.hints}>
                <Text size={200} className={styles.required}>
                  {t('share.requiredHint')}
                </Text>
                {suggested !== null && isEdited(draft, suggested) && (
                  <Button
                    size="small"
                    appearance="subtle"
                    onClick={() => {
                      changeDraft(suggested);
                      setCurrent(0);
                    }}
                  >
                    {t('share.startAgain')}
                  </Button>
                )}
              </div>
              <TicketTypeField
                value={draft.ticketType}
                onChange={(ticketType) => changeDraft({ ...draft, ticketType })}
              />
              {draft.tickets.length > 1 && (
                <DraftList
                  draft={draft}
                  problems={problems}
                  current={current}
                  onSelect={setCurrent}
                  onRemove={(index) => {
                    changeDraft(withoutTicket(draft, index));
                    setCurrent(index < current ? current - 1 : Math.min(current, draft.tickets.length - 2));
                  }}
                  onChange={changeDraft}
                />
              )}
              <TicketFields
                key={ticket.improvementActionId}
                ticket={ticket}
                problems={problems[current] ?? {}}
                today={today}
                onChange={(changed) =>
                  changeDraft({
                    ...draft,
                    tickets: draft.tickets.map((old, index) => (index === current ? changed : old)),
                  })
                }
              />
            </form>
            <section className={styles.preview} aria-label={t('exchange.title')}>
              <Text as="h3" weight="semibold" size={400}>
                {t('exchange.title')}
              </Text>
              <ExchangedFields task={exchangedTask(draft, ticket, person.userPrincipalName)} />
            </section>
          </div>
        )}
      </DialogContent>
      <DialogActions>
        {shared !== undefined ? (
          <Button appearance="primary" onClick={onClose}>
            {t('common.close')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <GatedButton
              permission="share"
              appearance="primary"
              icon={sending.isPending ? <Spinner size="tiny" /> : <Send20Regular />}
              blockedBecause={
                blocker ??
                (incomplete > 0
                  ? t('share.incomplete', { count: incomplete })
                  : sending.isPending
                    ? t('share.sending')
                    : null)
              }
              onClick={() => sending.mutate()}
            >
              {t('share.send', { count: draft.tickets.length })}
            </GatedButton>
          </>
        )}
      </DialogActions>
    </DialogBody>
  );
}

function isEdited({ ticketType, tickets }: ShareDraft, suggested: ShareDraft): boolean {
  return ticketType !== suggested.ticketType || JSON.stringify(tickets) !== JSON.stringify(suggested.tickets);
}
