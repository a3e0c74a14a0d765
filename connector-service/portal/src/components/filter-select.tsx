import { Select } from '@fluentui/react-components';

interface Props {
  label: string;
  /** Empty: not filtered. */
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChange: (value: string) => void;
}

/** One filter: its name stands for "all". */
export function FilterSelect({ label, value, options, onChange }: Props) {
  return (
    <Select aria-label={label} value={value} onChange={(_, data) => onChange(data.value)}>
      <option value="">{label}</option>
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </Select>
  );
}
