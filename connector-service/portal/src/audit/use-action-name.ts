import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { AUDIT_ACTIONS, textNameOf } from './audit-actions.ts';

/** What an action is called; one without a name stands as it is. */
export function useActionName(): (action: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (action) => {
      const known = AUDIT_ACTIONS.find((each) => each === action);
      return known === undefined ? action : t(`audit.action.${textNameOf(known)}`);
    },
    [t],
  );
}
