import { useId, useState } from 'react';
import type { Check } from '../services/check.ts';
import { useTranslation } from '../texts/translate.ts';
import { CheckItem } from './check-item.tsx';
import { StateIcon } from './state-icon.tsx';

interface CheckListProps {
  checks: readonly Check[];
  /** What is in order is worth reading too. */
  showPassed: boolean;
}

/** What needs somebody first; what is in order is counted, and shown on request. */
export function CheckList({ checks, showPassed }: CheckListProps) {
  const open = checks.filter(({ state }) => state !== 'ok');
  const passed = checks.filter(({ state }) => state === 'ok');
  if (checks.length === 0) return null;
  return (
    <div className="m365-checks">
      {open.length === 0 ? null : <Items checks={open} />}
      {passed.length === 0 ? null : <PassedChecks checks={passed} showAtFirst={showPassed} />}
    </div>
  );
}

function Items({ checks, id }: { checks: readonly Check[]; id?: string }) {
  return (
    <ul className="m365-plain-list" {...(id === undefined ? {} : { id })}>
      {checks.map((check) => (
        <CheckItem key={check.id} check={check} />
      ))}
    </ul>
  );
}

function PassedChecks({ checks, showAtFirst }: { checks: readonly Check[]; showAtFirst: boolean }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(showAtFirst);
  const id = useId();
  return (
    <div className="m365-passed">
      <p className="m365-passed__count">
        <StateIcon name="done" />
        <span>{t('checklist.passed', { count: checks.length })}</span>
        <button
          type="button"
          className="m365-button m365-button--bare"
          aria-expanded={shown}
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'checklist.passed_hide' : 'checklist.passed_show')}
        </button>
      </p>
      {shown ? <Items checks={checks} id={id} /> : <div id={id} hidden />}
    </div>
  );
}
