import type { StepState } from '../services/setup.ts';
import { useTranslation } from '../texts/translate.ts';
import { StateIcon } from './state-icon.tsx';

export function StateBadge({ state }: { state: StepState }) {
  const { t } = useTranslation();
  return (
    <span className={`m365-badge m365-badge--${state}`}>
      <StateIcon name={state} />
      {t(`state.${state}`)}
    </span>
  );
}
