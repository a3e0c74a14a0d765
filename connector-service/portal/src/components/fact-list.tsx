import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    // Names above their values: the gap stands before a name, not between the two.
    '@media (max-width: 479px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: {
    '@media (max-width: 479px)': { marginBottom: tokens.spacingVerticalM },
    margin: 0,
    overflowWrap: 'anywhere',
  },
});

/** Names and values side by side; a dash where a value is not known yet. */
export function FactList({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      {facts.map(([name, value]) => (
        <Fact key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.value}>{value === null || value === '' ? '–' : value}</dd>
    </>
  );
}
