import { makeStyles, Select } from '@fluentui/react-components';

// As wide as its name, not as the longest thing that can be chosen; what was chosen can be read.
const useStyles = makeStyles({ open: { maxWidth: '160px' }, chosen: { maxWidth: '240px' } });

interface Props {
  label: string;
  /** Empty: not filtered. */
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChange: (value: string) => void;
}

/** One filter: its name stands for "all". */
export function FilterSelect({ label, value, options, onChange }: Props) {
  const styles = useStyles();
  return (
    <Select
      className={value === '' ? styles.open : styles.chosen}
      aria-label={label}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    >
      <option value="">{label}</option>
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </Select>
  );
}
