import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    '@media (max-width: 639px)': {
      flexWrap: 'nowrap',
      overflowX: 'auto',
      paddingBlock: '2px',
      '& > *': { flexShrink: 0 },
    },
  },
});

/** Filters of a list, side by side; in a narrow window they scroll sideways. */
export function FilterRow({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like this in every browser
    <div role="group" aria-label={label} className={styles.root}>
      {children}
    </div>
  );
}
