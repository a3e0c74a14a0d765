import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signOut } from '../session/sign-out.ts';

/** Ends the session on the server, then leaves the page. */
export function SignOutButton() {
  const { t } = useTranslation();
  const leaving = useMutation({ mutationFn: signOut });
  return (
    <Button onClick={() => leaving.mutate()} disabledFocusable={leaving.isPending}>
      {t('shell.signOut')}
    </Button>
  );
}
