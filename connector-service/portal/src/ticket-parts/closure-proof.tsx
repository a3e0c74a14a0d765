import { makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  Clock16Filled,
  type FluentIcon,
  Info16Filled,
  Warning16Filled,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { ClosureProofView } from '../../../src/http/schemas/improvement-action.ts';
import { useFormat } from '../language/use-format.ts';

const ICONS: Record<ClosureProofView['verdict'], FluentIcon> = {
  proven: CheckmarkCircle16Filled,
  decided: Info16Filled,
  partly: Info16Filled,
  awaited: Clock16Filled,
  missing: Warning16Filled,
};

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', gap: tokens.spacingHorizontalXS },
  icon: { marginBlockStart: '2px' },
  proven: { color: tokens.colorStatusSuccessForeground1 },
  decided: { color: tokens.colorNeutralForeground2 },
  partly: { color: tokens.colorNeutralForeground2 },
  awaited: { color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorStatusWarningForeground1 },
});

/** Whether Secure Score bears out that a closed ticket was really done, and what to do when it does not. */
export function ClosureProof({ proof }: { proof: ClosureProofView }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  const Icon = ICONS[proof.verdict];
  return (
    <div className={styles.root}>
      <span className={`${styles.icon} ${styles[proof.verdict]}`}>
        <Icon aria-hidden />
      </span>
      <Text>
        {t(`closure.${proof.verdict}`, {
          before: format.points(proof.pointsBefore ?? 0),
          now: format.points(proof.pointsNow ?? 0),
          since: proof.since === null ? '–' : format.day(proof.since),
        })}
      </Text>
    </div>
  );
}
