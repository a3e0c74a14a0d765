import { Button, type ButtonProps } from '@fluentui/react-components';
import { useHref, useLinkClickHandler } from 'react-router';

type Props = Omit<ButtonProps, 'as' | 'onClick'> & { to: string };

/** A link inside the portal that looks like a button. */
export function LinkButton({ to, ...props }: Props) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLAnchorElement>(to);
  return <Button {...(props as object)} as="a" href={href} onClick={follow} />;
}
