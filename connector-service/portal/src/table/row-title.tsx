import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '18px',
    // Two lines fit into a row; more of a long name shows with the pointer on it, and in the panel.
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    '@media (max-width: 639px)': { WebkitLineClamp: 1 },
  },
});

/** What a row is called. */
export function RowTitle({ children }: { children: string }) {
  return <span className={useStyles().root}>{children}</span>;
}
