import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Step } from '../services/setup.ts';
import { useTranslation } from '../texts/translate.ts';

/** Steps that make something with a secret: doing them again is asked for, not offered by an open form. */
const MAKING: readonly string[] = ['oauth_entity', 'integration_user'];

/**
 * The work of a step. What was done already folds away behind a button, but not while the person still reads the secret
 * that came of it.
 */
export function RedoableWork({ step, children }: { step: Step; children: ReactNode }) {
  const { t } = useTranslation();
  const wasMadeBefore = useRef(step.record_name !== null);
  const [isOpen, setIsOpen] = useState(false);
  const work = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen) work.current?.querySelector('input')?.focus();
  }, [isOpen]);
  if (!MAKING.includes(step.step) || !wasMadeBefore.current) return <>{children}</>;
  return (
    <div className="m365-redo">
      <button
        type="button"
        className="m365-button m365-button--secondary"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={`${t('action.redo')}: ${t(`${step.step}.title`)}`}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('action.redo')}
      </button>
      <div id={id} ref={work} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
