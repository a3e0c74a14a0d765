import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useRowTabIndex } from './row-focus.ts';

const useStyles = makeStyles({
  icon: { marginInlineStart: tokens.spacingHorizontalXS, verticalAlign: 'text-bottom' },
});

interface Props {
  href: string;
  children: ReactNode;
  title?: string;
}

/** A link that leaves the portal, in a window of its own. */
export function ExternalLink({ href, children, title }: Props) {
  const styles = useStyles();
  return (
    <Link
      {...useRowTabIndex()}
      href={href}
      target="_blank"
      rel="noreferrer"
      {...(title === undefined ? {} : { title })}
    >
      {children}
      <Open16Regular aria-hidden className={styles.icon} />
    </Link>
  );
}
