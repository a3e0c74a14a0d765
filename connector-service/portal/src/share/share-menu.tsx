import { type ButtonProps, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Share20Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { GatedButton } from '../session/gated-button.tsx';
import { useOpenShare } from './use-open-share.ts';
import { useShareBlocker } from './use-share-blocker.ts';

interface Props {
  actionIds: readonly string[];
  /** Why these cannot be shared; null when they can. */
  blockedBecause?: string | null;
  appearance?: ButtonProps['appearance'];
}

/** Share ▸ ServiceNow. */
export function ShareMenu({ actionIds, blockedBecause = null, appearance = 'primary' }: Props) {
  const { t } = useTranslation();
  const openShare = useOpenShare();
  const notConnected = useShareBlocker();
  const label = actionIds.length > 1 ? t('share.menuMany', { count: actionIds.length }) : t('share.menu');
  const icon = <Share20Regular />;
  const blocked = notConnected ?? blockedBecause;
  if (blocked !== null) {
    return (
      <GatedButton permission="share" appearance={appearance} icon={icon} blockedBecause={blocked}>
        {label}
      </GatedButton>
    );
  }
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <GatedButton permission="share" appearance={appearance} icon={icon}>
          {label}
        </GatedButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => openShare({ kind: 'actions', actionIds: [...actionIds] })}>ServiceNow</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
