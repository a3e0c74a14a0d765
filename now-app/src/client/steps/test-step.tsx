import { useState } from 'react';
import { useAnnounce } from '../components/announcer.tsx';
import { Problem } from '../components/problem.tsx';
import { ringForTest, type Step } from '../services/setup.ts';
import { useTranslation } from '../texts/translate.ts';
import { useAction } from '../use-action.ts';
import type { StepProps } from './step-props.ts';

const LOOKS = 10;
const PAUSE_MS = 1_000;

/** Rings, then waits until the security center has read the change feed. */
export function TestStep({ step, reload }: StepProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [waiting, setWaiting] = useState(false);
  const test = useAction(async () => {
    try {
      if (isOnTheWay(await ringForTest())) {
        setWaiting(true);
        await untilWayBack(reload);
      }
    } finally {
      setWaiting(false);
    }
    await reload();
    announce(t('test.finished'));
  });
  return (
    <>
      {test.error === null ? null : <Problem error={test.error} texts={{ 409: 'test.nothing' }} />}
      {waiting ? (
        <p className="m365-waiting" role="status">
          <span className="m365-spinner" aria-hidden="true" />
          {t('test.running')}
        </p>
      ) : null}
      <div className="m365-actions">
        <button
          type="button"
          className={step.state === 'done' ? SECONDARY : PRIMARY}
          disabled={test.running}
          onClick={() => void test.run()}
        >
          {t(test.running ? 'action.working' : 'test.run')}
        </button>
      </div>
    </>
  );
}

const PRIMARY = 'm365-button m365-button--primary';
const SECONDARY = 'm365-button m365-button--secondary';

/** The ring was accepted, and its answer, a read of the change feed, has not come yet. */
function isOnTheWay({ checks }: Step): boolean {
  const isGood = (id: string) => checks.some((check) => check.id === id && check.state === 'ok');
  return isGood('doorbell') && !isGood('way_back');
}

async function untilWayBack(reload: StepProps['reload']): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    await new Promise((resolve) => window.setTimeout(resolve, PAUSE_MS));
    const step = (await reload())?.find((candidate) => candidate.step === 'test');
    if (step === undefined || !isOnTheWay(step)) return;
  }
}
