import { useCallback } from 'react';
import { useAnnounce } from '../components/announcer.tsx';
import { type StepName, undoStep, verifyStep } from '../services/setup.ts';
import { useTranslation } from '../texts/translate.ts';
import { type Action, useAction } from '../use-action.ts';

/** Validate again, and undo: the same for every step. */
export function useStepActions(
  step: StepName,
  reload: () => Promise<unknown>,
  onUndone: () => void,
): { verify: Action; undo: Action } {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const title = t(`${step}.title`);
  const verify = useAction(
    useCallback(async () => {
      const { state } = await verifyStep(step);
      await reload();
      announce(t('action.validated', { step: title, state: t(`state.${state}`) }));
    }, [step, reload, announce, t, title]),
  );
  const undo = useAction(
    useCallback(async () => {
      await undoStep(step);
      // First the new state: what the step offers next depends on it.
      await reload();
      onUndone();
      announce(t('action.undone', { step: title }));
    }, [step, reload, onUndone, announce, t, title]),
  );
  return { verify, undo };
}
