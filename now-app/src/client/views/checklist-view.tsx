import { useMemo } from 'react';
import { Problem } from '../components/problem.tsx';
import type { Step, StepName } from '../services/setup.ts';
import { useTranslation } from '../texts/translate.ts';
import type { Resource } from '../use-resource.ts';
import { StepCard } from './step-card.tsx';

/** The six steps, each as the instance judges it now. */
export function ChecklistView({ checklist }: { checklist: Resource<readonly Step[]> }) {
  const { value: list, error, reload } = checklist;
  const { t } = useTranslation();
  const steps = useMemo(() => new Map<StepName, Step>((list ?? []).map((step) => [step.step, step])), [list]);
  if (list === null) return error === null ? <p>{t('page.loading')}</p> : <Retry error={error} reload={reload} />;
  const next = list.find(({ state }) => state !== 'done');
  return (
    <>
      <p className="m365-intro">{t('checklist.intro')}</p>
      <Progress steps={list} next={next} />
      {error === null ? null : <Retry error={error} reload={reload} />}
      <ol className="m365-steps">
        {list.map((step, index) => (
          <StepCard
            key={step.step}
            step={step}
            steps={steps}
            reload={reload}
            position={index + 1}
            suggestOpen={step === next || step.state === 'attention'}
          />
        ))}
      </ol>
    </>
  );
}

function Progress({ steps, next }: { steps: readonly Step[]; next: Step | undefined }) {
  const { t } = useTranslation();
  const done = steps.filter(({ state }) => state === 'done').length;
  const words = t('checklist.progress', { done, all: steps.length });
  return (
    <div className="m365-progress">
      <div
        className="m365-progress__track"
        role="progressbar"
        aria-label={words}
        aria-valuemin={0}
        aria-valuemax={steps.length}
        aria-valuenow={done}
      >
        <div className="m365-progress__path" style={{ width: `${(100 * done) / steps.length}%` }} />
      </div>
      <p>
        <strong>{words}</strong>{' '}
        {next === undefined ? t('checklist.complete') : t('checklist.next', { step: t(`${next.step}.title`) })}
      </p>
    </div>
  );
}

export function Retry({ error, reload }: { error: unknown; reload: () => Promise<unknown> }) {
  const { t } = useTranslation();
  return (
    <div className="m365-retry">
      <Problem error={error} />
      <button type="button" className="m365-button m365-button--secondary" onClick={() => void reload()}>
        {t('page.again')}
      </button>
    </div>
  );
}
