import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Skeleton,
  SkeletonItem,
  Text,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { ErrorBar } from '../components/error-bar.tsx';
import { readDraft } from '../drafts/use-draft.ts';
import type { ShareSubject } from './share-address.ts';
import type { ShareDraft } from './share-draft.ts';
import { ShareForm } from './share-form.tsx';
import { useSuggestedDraft } from './use-suggested-draft.ts';

const useStyles = makeStyles({
  surface: {
    maxWidth: '960px',
    width: '100%',
    '@media (max-width: 639px)': { maxWidth: '100vw', minHeight: '100dvh', borderRadius: 0, padding: '16px' },
  },
});

/** Share ▸ ServiceNow, for one or many improvement actions, or a ticket from scratch. Closing keeps the draft. */
export default function ShareDialog({ subject, onClose }: { subject: ShareSubject; onClose: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const suggestion = useSuggestedDraft(subject);
  const draftKey = draftKeyOf(subject);
  // What was typed is worth more than a fresh suggestion, and needs none.
  const draft = readDraft<ShareDraft>(draftKey) ?? suggestion.draft;
  const isGone = draft?.tickets.length === 0;
  const titleFor = (count: number) =>
    subject.kind === 'scratch' ? t(`share.create.${subject.ticketType}`) : t('share.title', { count });
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        {draft !== null && !isGone ? (
          <ShareForm
            titleFor={titleFor}
            draftKey={draftKey}
            initial={draft}
            suggested={suggestion.draft}
            suggestions={suggestion.suggestions}
            onClose={onClose}
          />
        ) : (
          <DialogBody>
            <DialogTitle
              action={
                <Button
                  appearance="subtle"
                  icon={<Dismiss24Regular />}
                  aria-label={t('common.close')}
                  onClick={onClose}
                />
              }
            >
              {titleFor(subject.kind === 'actions' ? subject.actionIds.length : 1)}
            </DialogTitle>
            <DialogContent>
              {isGone ? (
                <Text>{t('share.gone')}</Text>
              ) : suggestion.error === null ? (
                <Skeleton aria-label={t('common.loading')}>
                  <SkeletonItem size={96} />
                </Skeleton>
              ) : (
                <ErrorBar error={suggestion.error} onRetry={suggestion.retry} />
              )}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('common.close')}</Button>
            </DialogActions>
          </DialogBody>
        )}
      </DialogSurface>
    </Dialog>
  );
}

function draftKeyOf(subject: ShareSubject): string {
  return subject.kind === 'scratch' ? `share:new:${subject.ticketType}` : `share:${subject.actionIds.join('|')}`;
}
