import { makeStyles, Toolbar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    flexWrap: 'wrap',
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    paddingInline: 0,
    '& > *': { whiteSpace: 'nowrap' },
  },
});

/** What can be done with a list; wraps in a narrow window. */
export function CommandBar({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <Toolbar aria-label={label} size="small" className={styles.root}>
      {children}
    </Toolbar>
  );
}
