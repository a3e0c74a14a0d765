import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { forgetShare, useRunningShare } from './running-share.ts';
import { ShareProgress } from './share-progress.tsx';

/** The progress of a share, found again after its dialog was left. */
export default function ShareProgressDialog({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const { t } = useTranslation();
  const isFollowed = useRunningShare().length > 0;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('shareProgress.title')}</DialogTitle>
          <DialogContent>
            <ShareProgress ids={ids} />
          </DialogContent>
          <DialogActions fluid>
            {isFollowed && (
              <Button
                onClick={() => {
                  onClose();
                  forgetShare();
                }}
              >
                {t('shareProgress.forget')}
              </Button>
            )}
            <Button appearance="primary" onClick={onClose}>
              {t('common.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
