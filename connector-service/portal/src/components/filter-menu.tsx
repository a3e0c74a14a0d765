import {
  Menu,
  MenuButton,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';

const useStyles = makeStyles({
  button: { maxWidth: '260px', minWidth: 0, fontWeight: 'normal' },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  list: { maxHeight: '60vh', overflowY: 'auto' },
});

interface Props {
  label: string;
  /** Empty: not filtered. */
  values: readonly string[];
  options: readonly (readonly [value: string, text: string])[];
  onChange: (values: string[]) => void;
}

/** One filter, of which several values may hold at once: its name stands for "all". */
export function FilterMenu({ label, values, options, onChange }: Props) {
  const styles = useStyles();
  const [first, ...others] = options.filter(([value]) => values.includes(value)).map(([, text]) => text);
  const more = others.length > 0 ? ` +${others.length}` : '';
  return (
    <Menu
      persistOnItemClick
      checkedValues={{ filter: [...values] }}
      onCheckedValueChange={(_, { checkedItems }) => onChange(checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={styles.button} appearance={first === undefined ? 'outline' : 'primary'}>
          <span className={styles.text}>{first === undefined ? label : `${label}: ${first}${more}`}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          {options.map(([value, text]) => (
            <MenuItemCheckbox key={value} name="filter" value={value}>
              {text}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
