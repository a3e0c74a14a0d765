import { SearchBox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** Long enough to finish a word. */
const PAUSE_MS = 250;

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Types without delay; tells about it when the person pauses. */
export function SearchField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <SearchBox aria-label={label} placeholder={label} value={typed} onChange={(_, data) => setTyped(data.value)} />
  );
}
