import {
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  ToolbarButton,
} from '@fluentui/react-components';
import { GroupList20Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { SHARE_MAX_TASKS } from 'shared-types';
import type { ImprovementActionView } from '../../../src/http/schemas/improvement-action.ts';
import { improvementActionsQuery } from '../api/improvement-actions.ts';
import { CommandBar } from '../components/command-bar.tsx';
import { RefreshButton } from '../components/refresh-button.tsx';
import { ShareMenu } from '../share/share-menu.tsx';
import type { Column } from '../table/column.ts';
import { ColumnsMenu } from '../table/columns-menu.tsx';
import { GROUPINGS, type Grouping } from './action-filter.ts';

interface Props {
  selectedIds: readonly string[];
  columns: readonly Column<ImprovementActionView>[];
  hidden: readonly string[];
  onColumns: (hidden: readonly string[]) => void;
  grouping: Grouping | null;
  onGroup: (grouping: Grouping | null) => void;
}

/** What can be done with the selected actions, and how the list looks. */
export function ActionCommandBar({ selectedIds, columns, hidden, onColumns, grouping, onGroup }: Props) {
  const { t } = useTranslation();
  const blocked =
    selectedIds.length === 0
      ? t('secureScore.selectFirst')
      : selectedIds.length > SHARE_MAX_TASKS
        ? t('secureScore.tooMany', { limit: SHARE_MAX_TASKS, count: selectedIds.length - SHARE_MAX_TASKS })
        : null;
  return (
    <CommandBar label={t('secureScore.commands')}>
      <ShareMenu actionIds={selectedIds} blockedBecause={blocked} />
      <Text role="status" size={200}>
        {selectedIds.length > SHARE_MAX_TASKS && blocked}
      </Text>
      <RefreshButton queryKey={improvementActionsQuery.queryKey} />
      <Menu
        checkedValues={{ group: [grouping ?? 'none'] }}
        onCheckedValueChange={(_, { checkedItems: [value] }) =>
          onGroup(GROUPINGS.find((candidate) => candidate === value) ?? null)
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <ToolbarButton icon={<GroupList20Regular />}>{t('secureScore.group')}</ToolbarButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItemRadio name="group" value="none">
              {t('secureScore.noGroups')}
            </MenuItemRadio>
            {GROUPINGS.map((name) => (
              <MenuItemRadio key={name} name="group" value={name}>
                {t(`secureScore.column.${name}`)}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <ColumnsMenu columns={columns} hidden={hidden} onChange={onColumns} />
    </CommandBar>
  );
}
