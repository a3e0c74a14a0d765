import { makeStyles, SearchBox } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';

/** Long enough to finish a word. */
const PAUSE_MS = 250;

const useStyles = makeStyles({ root: { width: '236px' } });

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Types without delay; tells about it when the person pauses. */
export function SearchField({ label, value, onChange }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState(value);
  /** Told and not back yet: it comes as `value` once the page is drawn, when more may have been typed. */
  const told = useRef<string[]>([]);
  useEffect(() => {
    const place = told.current.indexOf(value);
    told.current = told.current.slice(place < 0 ? told.current.length : place + 1);
    if (place < 0) setTyped(value);
  }, [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => {
      told.current.push(typed);
      onChange(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <SearchBox
      className={styles.root}
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(_, data) => setTyped(data.value)}
    />
  );
}
