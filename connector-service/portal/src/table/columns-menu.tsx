import { Menu, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger, ToolbarButton } from '@fluentui/react-components';
import { LayoutColumnThree20Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Column } from './column.ts';

interface Props {
  columns: readonly Pick<Column<never>, 'id' | 'title' | 'fixed'>[];
  hidden: readonly string[];
  onChange: (hidden: readonly string[]) => void;
}

/** Lets a person choose the columns of a table. */
export function ColumnsMenu({ columns, hidden, onChange }: Props) {
  const { t } = useTranslation();
  const free = columns.filter(({ fixed }) => !fixed);
  const shown = free.map(({ id }) => id).filter((id) => !hidden.includes(id));
  return (
    <Menu
      checkedValues={{ columns: shown }}
      onCheckedValueChange={(_, { checkedItems }) =>
        onChange(free.map(({ id }) => id).filter((id) => !checkedItems.includes(id)))
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={<LayoutColumnThree20Regular />}>{t('table.columns')}</ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {free.map(({ id, title }) => (
            <MenuItemCheckbox key={id} name="columns" value={id}>
              {title}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
