import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signOut } from '../api/session.ts';

/** Ends the session on the server, then leaves the page. */
export function SignOutButton() {
  const { t } = useTranslation();
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: () => window.location.assign('/'),
  });
  return (
    <Button onClick={() => leaving.mutate()} disabledFocusable={leaving.isPending}>
      {t('shell.signOut')}
    </Button>
  );
}
