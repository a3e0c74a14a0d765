import { useTranslation } from 'react-i18next';
import type { ClosureProofView } from '../../../src/http/schemas/closure.ts';
import { ClosureIcon } from './closure-icon.tsx';

/** A verdict of Secure Score in a few words, for a list. */
export function ShortProof({ verdict }: { verdict: ClosureProofView['verdict'] }) {
  const { t } = useTranslation();
  const words = t(`closure.short.${verdict}`);
  return (
    <span title={words}>
      <ClosureIcon verdict={verdict} /> {words}
    </span>
  );
}
