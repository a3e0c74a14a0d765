import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowUndo16Filled,
  CheckmarkCircle16Filled,
  Clock16Filled,
  type FluentIcon,
  Info16Filled,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ClosureProofView } from '../../../src/http/schemas/closure.ts';

const ICONS: Record<ClosureProofView['verdict'], FluentIcon> = {
  proven: CheckmarkCircle16Filled,
  decided: Info16Filled,
  partly: Info16Filled,
  lost: ArrowUndo16Filled,
  awaited: Clock16Filled,
  missing: Warning16Filled,
  complete_before: Info16Filled,
  unmeasured: Info16Filled,
  unavailable: Info16Filled,
};

const useStyles = makeStyles({
  root: { display: 'inline-flex', verticalAlign: 'text-bottom' },
  proven: { color: tokens.colorStatusSuccessForeground1 },
  decided: { color: tokens.colorNeutralForeground2 },
  partly: { color: tokens.colorNeutralForeground2 },
  lost: { color: tokens.colorStatusWarningForeground1 },
  awaited: { color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorStatusWarningForeground1 },
  complete_before: { color: tokens.colorNeutralForeground2 },
  unmeasured: { color: tokens.colorNeutralForeground2 },
  unavailable: { color: tokens.colorNeutralForeground2 },
});

/** What Secure Score says of a closed ticket. Without a label the text beside it says it. */
export function ClosureIcon({ verdict, label }: { verdict: ClosureProofView['verdict']; label?: string }) {
  const styles = useStyles();
  const Icon = ICONS[verdict];
  return (
    <span className={mergeClasses(styles.root, styles[verdict])} title={label}>
      {label === undefined ? <Icon aria-hidden /> : <Icon aria-label={label} role="img" />}
    </span>
  );
}
