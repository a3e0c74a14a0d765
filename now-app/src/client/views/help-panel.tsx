import { useEffect, useId, useRef } from 'react';
import { useTranslation } from '../texts/translate.ts';

/** Questions of the guide, in the order in which they come up. */
const QUESTIONS = ['order', 'secret', 'person', 'sso', 'ip', 'disconnect', 'end', 'receives'] as const;

/** The guide inside the page. The browser's own dialog keeps the focus inside and gives it back. */
export function HelpPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="m365-dialog m365-help" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{t('help.title')}</h2>
      <div className="m365-dialog__body">
        {QUESTIONS.map((question) => (
          <section key={question}>
            <h3>{t(`help.${question}.title`)}</h3>
            <p>{t(`help.${question}.text`)}</p>
          </section>
        ))}
      </div>
      <div className="m365-actions m365-dialog__actions">
        <button type="button" className="m365-button m365-button--primary" onClick={() => dialog.current?.close()}>
          {t('help.close')}
        </button>
      </div>
    </dialog>
  );
}
