import { useTranslation } from 'react-i18next';
import type { ConnectionItemView } from '../../../src/http/schemas/connection.ts';

/** A problem in one line. */
export function useProblemTitle(): (problem: Pick<ConnectionItemView, 'key' | 'status'>) => string {
  const { t } = useTranslation();
  return ({ key, status }) => (status === 'retrying' ? t('problem.retrying') : t(`problem.${key}`));
}
