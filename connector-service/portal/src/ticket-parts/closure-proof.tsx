import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ClosureProofView } from '../../../src/http/schemas/closure.ts';
import { useFormat } from '../language/use-format.ts';
import { ClosureIcon } from './closure-icon.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', gap: tokens.spacingHorizontalXS },
  icon: { marginBlockStart: '2px' },
});

/** Whether Secure Score bears out that a closed ticket was really done, and what to do when it does not. */
export function ClosureProof({ proof }: { proof: ClosureProofView }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={styles.root}>
      <span className={styles.icon}>
        <ClosureIcon verdict={proof.verdict} />
      </span>
      <Text>
        {t(`closure.${proof.verdict}`, {
          before: format.points(proof.pointsBefore ?? 0),
          best: format.points(proof.pointsBest ?? 0),
          now: format.points(proof.pointsNow ?? 0),
          since: proof.since === null ? '–' : format.day(proof.since),
        })}
      </Text>
    </div>
  );
}
