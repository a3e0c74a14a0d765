import { useEffect, useId, useRef } from 'react';
import { StateIcon } from './state-icon.tsx';

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  type?: 'text' | 'url' | 'email';
  maxLength: number;
  /** What is wrong with it; null or absent: nothing is known to be. */
  problem?: string | null;
  /** Several lines; such a field may stay empty. */
  lines?: number;
}

/** A field of a form; one line is required, and marked so as the platform does. What is wrong stands at the field. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, type = 'text', maxLength, problem = null, lines } = props;
  const id = useId();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (problem !== null) input.current?.focus();
  }, [problem]);
  const described = [hint === undefined ? '' : `${id}-hint`, problem === null ? '' : `${id}-problem`].join(' ').trim();
  const shared = {
    id,
    ref: input,
    maxLength,
    value,
    autoComplete: 'off',
    spellCheck: false,
    'aria-invalid': problem !== null,
    ...(described === '' ? {} : { 'aria-describedby': described }),
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={problem === null ? 'm365-field' : 'm365-field m365-field--wrong'}>
      <label htmlFor={id}>
        {lines === undefined ? (
          <span className="m365-field__mark" aria-hidden="true">
            *
          </span>
        ) : null}{' '}
        {label}
      </label>
      {lines === undefined ? (
        <input {...shared} type={type} aria-required="true" />
      ) : (
        <textarea {...shared} rows={lines} />
      )}
      {problem === null ? null : (
        <p id={`${id}-problem`} role="alert" className="m365-field__problem">
          <StateIcon name="failed" />
          <span>{problem}</span>
        </p>
      )}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="m365-field__hint">
          {hint}
        </p>
      )}
    </div>
  );
}
