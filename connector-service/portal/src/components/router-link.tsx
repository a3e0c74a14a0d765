import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';
import { useRowTabIndex } from './row-focus.ts';

interface Props {
  to: string;
  children: ReactNode;
  className?: string;
  'aria-label'?: string;
}

/** Fluent's look on a link inside the portal; a plain click does not load the page anew. */
export function RouterLink({ to, ...props }: Props) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLAnchorElement>(to);
  return <Link {...useRowTabIndex()} {...props} href={href} onClick={follow as never} />;
}
