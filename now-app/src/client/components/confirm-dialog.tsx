import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from '../texts/translate.ts';

interface ConfirmDialogProps {
  title: string;
  children: ReactNode;
  action: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something is undone. The browser's own dialog keeps the focus inside and gives it back. */
export function ConfirmDialog({ title, children, action, onConfirm, onCancel }: ConfirmDialogProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="m365-dialog" aria-labelledby={titleId} onClose={onCancel}>
      <h2 id={titleId}>{title}</h2>
      <div className="m365-dialog__body">{children}</div>
      <div className="m365-actions m365-dialog__actions">
        <button type="button" className="m365-button m365-button--secondary" onClick={onCancel}>
          {t('action.cancel')}
        </button>
        <button type="button" className="m365-button m365-button--critical" onClick={onConfirm}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
