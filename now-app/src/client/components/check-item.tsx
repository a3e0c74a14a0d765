import type { Check, CheckState } from '../services/check.ts';
import { checkWords } from '../texts/check-words.ts';
import { useTranslation } from '../texts/translate.ts';
import { type IconName, StateIcon } from './state-icon.tsx';

const ICONS: Readonly<Record<CheckState, IconName>> = {
  ok: 'done',
  attention: 'attention',
  failed: 'failed',
  unknown: 'unknown',
};

/** A diagnosis: state, fact, and where somebody must act, cause, remedy and the record to mend. */
export function CheckItem({ check }: { check: Check }) {
  const translation = useTranslation();
  const { t } = translation;
  const { id, state, text, link } = check;
  const isGood = state === 'ok';
  return (
    <li className={`m365-check m365-check--${state}`} data-check={id} data-state={state} data-text={text}>
      <StateIcon name={ICONS[state]} />
      <div className="m365-check__body">
        <p className="m365-check__fact">
          <span className={isGood ? 'm365-unseen' : 'm365-check__state'}>{t(`check_state.${state}`)}: </span>
          {checkWords(translation, 'fact', check)}
        </p>
        {isGood ? null : (
          <dl className="m365-check__advice">
            <dt>{t('checklist.cause')}</dt>
            <dd>{checkWords(translation, 'cause', check)}</dd>
            <dt>{t('checklist.remedy')}</dt>
            <dd>{checkWords(translation, 'remedy', check)}</dd>
          </dl>
        )}
        {link === null || isGood ? null : (
          <a className="m365-link" href={link} target="_blank" rel="noopener noreferrer">
            {t('checklist.open_record')}
          </a>
        )}
      </div>
    </li>
  );
}
