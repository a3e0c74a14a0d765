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
import type { ImprovementActionDetail } from '../../../src/http/schemas/improvement-action.ts';
import { shareTasks } from '../api/tickets.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { announceNewTickets } from '../events/new-tickets.ts';
import { GatedButton } from '../session/gated-button.tsx';
import { useSession } from '../session/session-context.ts';
import { ExchangedFields } from '../ticket-parts/exchanged-fields.tsx';
import { DraftList } from './draft-list.tsx';
import { followShare } from './running-share.ts';
import { draftProblems, exchangedTask, requestFor, type ShareDraft } from './share-draft.ts';
import { ShareNotices } from './share-notices.tsx';
import { ShareProgress } from './share-progress.tsx';
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
  title: string;
  draftKey: string;
  initial: ShareDraft;
  /** For "Start again"; null while it is being read. */
  suggested: ShareDraft | null;
  details: readonly ImprovementActionDetail[];
  onClose: () => void;
}

/** Form, preview and, once sent, progress. */
export function ShareForm({ title, draftKey, initial, suggested, details, onClose }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { person, today } = useSession();
  const blocker = useShareBlocker();
  const [draft, changeDraft, clearDraft] = useDraft(draftKey, initial);
  const [current, setCurrent] = useState(0);
  const sending = useMutation({
    mutationFn: async () => {
      const request = requestFor(draft, () => crypto.randomUUID());
      changeDraft({ ...draft, sent: { key: request.key, body: request.body } });
      return shareTasks(request.tasks, request.key);
    },
    onSuccess: (tickets) => {
      clearDraft();
      followShare(tickets.map(({ id }) => id));
      announceNewTickets(tickets.map(({ id }) => id));
      void queries.invalidateQueries({ queryKey: ['tickets', 'list'], type: 'inactive' });
      void queries.invalidateQueries({ queryKey: ['tickets', 'summary'] });
      void queries.invalidateQueries({ queryKey: ['tickets', 'newest'] });
      void queries.invalidateQueries({ queryKey: ['improvement-actions'] });
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
              <ShareNotices details={details} />
              {sending.error !== null && <ErrorBar error={sending.error} />}
              <div className={styles.hints}>
                <Text size={200} className={styles.required}>
                  {t('share.requiredHint')}
                </Text>
                {suggested !== null && isEdited(draft, suggested) && (
                  <Button size="small" appearance="subtle" onClick={() => changeDraft(suggested)}>
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
                  onChange={changeDraft}
                />
              )}
              <TicketFields
                key={current}
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
