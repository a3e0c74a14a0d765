import { useState } from 'react';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { Problem } from '../components/problem.tsx';
import type { Step } from '../services/setup.ts';
import { useTranslation } from '../texts/translate.ts';
import { useStepActions } from './use-step-actions.ts';

interface StepFooterProps {
  step: Step;
  reload: () => Promise<unknown>;
  onUndone: () => void;
}

/** Who did the step and when, and the buttons every step has. */
export function StepFooter({ step, reload, onUndone }: StepFooterProps) {
  const { t, moment } = useTranslation();
  const { verify, undo } = useStepActions(step.step, reload, onUndone);
  const [asking, setAsking] = useState(false);
  const { done_by, done_at, verified_by, verified_at } = step;
  const title = t(`${step.step}.title`);
  return (
    <div className="m365-step__footer">
      <div className="m365-step__history">
        {done_by === null ? null : <p>{t('checklist.done_by', { who: done_by, when: moment(done_at) })}</p>}
        {verified_by === null ? null : (
          <p>{t('checklist.verified_by', { who: verified_by, when: moment(verified_at) })}</p>
        )}
      </div>
      {verify.error === null ? null : <Problem error={verify.error} />}
      {undo.error === null ? null : <Problem error={undo.error} />}
      <div className="m365-actions">
        <button
          type="button"
          className="m365-button m365-button--secondary"
          aria-label={`${t('action.validate')}: ${title}`}
          disabled={verify.running}
          onClick={() => void verify.run()}
        >
          {t(verify.running ? 'action.validating' : 'action.validate')}
        </button>
        {done_at === null ? null : (
          <button
            type="button"
            className="m365-button m365-button--bare"
            aria-label={`${t('action.undo')}: ${title}`}
            disabled={undo.running}
            onClick={() => setAsking(true)}
          >
            {t('action.undo')}
          </button>
        )}
      </div>
      {asking ? (
        <ConfirmDialog
          title={`${t('action.undo')}: ${title}`}
          action={t('action.undo')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void undo.run();
          }}
        >
          <p>{t(`${step.step}.undo_what`)}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
