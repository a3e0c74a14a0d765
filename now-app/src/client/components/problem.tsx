import { RequestError } from '../services/request.ts';
import { useTranslation } from '../texts/translate.ts';
import { CheckItem } from './check-item.tsx';
import { StateIcon } from './state-icon.tsx';

/** Texts for statuses that mean something particular here, by status. */
export type ProblemTexts = Readonly<Record<number, string>>;

/** Why something did not work, and what to do. */
export function Problem({ error, texts = {} }: { error: unknown; texts?: ProblemTexts }) {
  const { t } = useTranslation();
  if (error instanceof RequestError && error.check !== null) {
    return (
      <div role="alert" className="m365-problem">
        <ul className="m365-plain-list">
          <CheckItem check={error.check} />
        </ul>
      </div>
    );
  }
  return (
    <p role="alert" className="m365-problem m365-problem--text">
      <StateIcon name="failed" />
      <span>{describe(error, texts, t)}</span>
    </p>
  );
}

function describe(error: unknown, texts: ProblemTexts, t: (key: string, values?: Record<string, string>) => string) {
  if (!(error instanceof RequestError)) return t('page.failed');
  const known = texts[error.status];
  if (known !== undefined) return t(known);
  if (error.status === 0) return t('page.no_answer');
  if (error.status === 401) return t('page.signed_out');
  if (error.status === 403) return t('page.not_allowed');
  return t('page.refused', { detail: error.detail || error.message || String(error.status) });
}
