import type { Check, CheckState } from '../services/check.ts';
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
  const { t } = useTranslation();
  const { id, state, text, values, link } = check;
  const isGood = state === 'ok';
  return (
    <li className={`m365-check m365-check--${state}`} data-check={id} data-state={state} data-text={text}>
      <StateIcon name={ICONS[state]} />
      <div className="m365-check__body">
        <p className="m365-check__fact">
          <span className={isGood ? 'm365-unseen' : 'm365-check__state'}>{t(`check_state.${state}`)}: </span>
          {t(`check.${text}.fact`, values)}
        </p>
        {isGood ? null : (
          <dl className="m365-check__advice">
            <dt>{t('checklist.cause')}</dt>
            <dd>{t(`check.${text}.cause`, values)}</dd>
            <dt>{t('checklist.remedy')}</dt>
            <dd>{t(`check.${text}.remedy`, values)}</dd>
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
