import { type ButtonProps, Spinner } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { startAuthorization } from '../api/connection.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { GatedButton } from '../session/gated-button.tsx';

interface Props {
  children: ReactNode;
  appearance?: ButtonProps['appearance'];
  blockedBecause?: string | null;
}

/** Sends the browser to the consent page of the instance. */
export function AuthorizeButton({ children, appearance = 'primary', blockedBecause = null }: Props) {
  const starting = useMutation({
    mutationFn: startAuthorization,
    onSuccess: ({ authorizationUrl }) => window.location.assign(authorizationUrl),
  });
  return (
    <>
      {starting.error !== null && <ErrorBar error={starting.error} />}
      <GatedButton
        permission="configure"
        appearance={appearance}
        icon={starting.isPending ? <Spinner size="tiny" /> : null}
        blockedBecause={blockedBecause}
        onClick={() => starting.mutate()}
      >
        {children}
      </GatedButton>
    </>
  );
}
