import { type ComponentType, useEffect, useId, useRef, useState } from 'react';
import { CheckList } from '../components/check-list.tsx';
import { StateBadge } from '../components/state-badge.tsx';
import type { StepName } from '../services/setup.ts';
import { AuthorizeStep } from '../steps/authorize-step.tsx';
import { HandOverStep } from '../steps/hand-over-step.tsx';
import { IntegrationUserStep } from '../steps/integration-user-step.tsx';
import { OAuthEntityStep } from '../steps/oauth-entity-step.tsx';
import { PrerequisitesStep } from '../steps/prerequisites-step.tsx';
import type { StepProps } from '../steps/step-props.ts';
import { TestStep } from '../steps/test-step.tsx';
import { useTranslation } from '../texts/translate.ts';
import { RedoableWork } from './redoable-work.tsx';
import { StepFooter } from './step-footer.tsx';

const WORK: Readonly<Record<StepName, ComponentType<StepProps>>> = {
  prerequisites: PrerequisitesStep,
  oauth_entity: OAuthEntityStep,
  integration_user: IntegrationUserStep,
  hand_over: HandOverStep,
  authorize: AuthorizeStep,
  test: TestStep,
};

/** Steps whose good news is what somebody came for: who authorized, and what came back. */
const TELLING: readonly StepName[] = ['authorize', 'test'];

interface StepCardProps extends Omit<StepProps, 'onFinished'> {
  position: number;
  /** Open by itself until the person decides otherwise: the step to do next, and what needs attention. */
  suggestOpen: boolean;
}

export function StepCard({ step, steps, reload, position, suggestOpen }: StepCardProps) {
  const { t } = useTranslation();
  // What opened stays open, so that nothing folds away under the eyes of somebody who reads it.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [attempt, setAttempt] = useState(0);
  const bodyId = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (suggestOpen) setChosen(true);
  }, [suggestOpen]);
  const startOver = (open: boolean) => {
    setAttempt(attempt + 1);
    setChosen(open);
    toggle.current?.focus();
  };
  const isOpen = chosen ?? suggestOpen;
  const Work = WORK[step.step];
  return (
    <li className={`m365-step m365-step--${step.state}`} data-step={step.step} data-state={step.state}>
      <h2 className="m365-step__heading">
        <button
          ref={toggle}
          type="button"
          className="m365-step__toggle"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => setChosen(!isOpen)}
        >
          <span className="m365-step__number" aria-hidden="true">
            {position}
          </span>
          <span className="m365-step__title">{t(`${step.step}.title`)}</span>
          <StateBadge state={step.state} />
          <Chevron />
        </button>
      </h2>
      <div id={bodyId} className="m365-step__body" hidden={!isOpen}>
        <p className="m365-step__purpose">{t(`${step.step}.purpose`)}</p>
        <CheckList checks={step.state === 'not_started' ? [] : step.checks} showPassed={TELLING.includes(step.step)} />
        <RedoableWork key={attempt} step={step}>
          <Work step={step} steps={steps} reload={reload} onFinished={() => startOver(false)} />
        </RedoableWork>
        {step.state === 'not_started' ? null : (
          <StepFooter step={step} reload={reload} onUndone={() => startOver(true)} />
        )}
      </div>
    </li>
  );
}

function Chevron() {
  return (
    <svg className="m365-step__chevron" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="m4 5.5 4 4 4-4 1.1 1.1L8 11.7 2.9 6.6 4 5.5Z" />
    </svg>
  );
}
