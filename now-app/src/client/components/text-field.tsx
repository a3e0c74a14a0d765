import { useId } from 'react';

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  type?: 'text' | 'url' | 'email';
  maxLength: number;
  pattern?: string;
}

/** A field of a form; all of ours are required, and marked so as the platform does. */
export function TextField({ label, value, onChange, hint, type = 'text', maxLength, pattern }: TextFieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="m365-field">
      <label htmlFor={id}>
        <span className="m365-field__mark" aria-hidden="true">
          *
        </span>{' '}
        {label}
      </label>
      <input
        id={id}
        type={type}
        required
        aria-required="true"
        maxLength={maxLength}
        value={value}
        autoComplete="off"
        spellCheck={false}
        {...(pattern === undefined ? {} : { pattern })}
        {...(hint === undefined ? {} : { 'aria-describedby': hintId })}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint === undefined ? null : (
        <p id={hintId} className="m365-field__hint">
          {hint}
        </p>
      )}
    </div>
  );
}
