import { Button, type ButtonProps, Spinner } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { startAuthorization } from '../api/connection.ts';
import { GatedButton } from '../session/gated-button.tsx';
import { NotReadyBar } from './not-ready-bar.tsx';

interface Props {
  children: ReactNode;
  appearance?: ButtonProps['appearance'];
  blockedBecause?: string | null;
}

/** Sends the browser to the consent page of the instance, once it is known to open. */
export function AuthorizeButton({ children, appearance = 'primary', blockedBecause = null }: Props) {
  const { t } = useTranslation();
  const starting = useMutation({
    mutationFn: startAuthorization,
    onSuccess: ({ authorizationUrl }) => window.location.assign(authorizationUrl),
  });
  return (
    <>
      {starting.error !== null && (
        <NotReadyBar error={starting.error}>
          <Button onClick={() => starting.mutate({ anyway: true })}>{t('guide.authorize.anyway')}</Button>
        </NotReadyBar>
      )}
      <GatedButton
        permission="configure"
        appearance={appearance}
        icon={starting.isPending ? <Spinner size="tiny" /> : null}
        blockedBecause={blockedBecause}
        onClick={() => starting.mutate({ anyway: false })}
      >
        {children}
      </GatedButton>
    </>
  );
}
