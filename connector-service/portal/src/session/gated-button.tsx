import { Button, type ButtonProps, Tooltip } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Permission } from '../../../src/http/schemas/session.ts';
import { usePermission } from './session-context.ts';

export type GatedButtonProps = ButtonProps & {
  permission: Permission;
  /** Another reason why it cannot be pressed now, shown like a missing role. */
  blockedBecause?: string | null;
};

/** A button that stays in reach of keyboard and screen reader when it may not be pressed, and says why. */
export function GatedButton({ permission, blockedBecause = null, ...props }: GatedButtonProps) {
  const { t } = useTranslation();
  const allowed = usePermission(permission);
  const reason = allowed ? blockedBecause : t(`roles.needed.${permission}`);
  if (reason === null) return <Button {...props} />;
  return (
    <Tooltip content={reason} relationship="description">
      <Button {...props} disabledFocusable />
    </Tooltip>
  );
}
