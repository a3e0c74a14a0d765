import { useRef } from 'react';
import { CopyButton } from './copy-button.tsx';

/** A value to take elsewhere, with a button that copies it. */
export function CopyValue({ label, value, secret = false }: { label: string; value: string; secret?: boolean }) {
  const text = useRef<HTMLElement>(null);
  const select = () => {
    if (text.current !== null) window.getSelection()?.selectAllChildren(text.current);
  };
  return (
    <div className={secret ? 'm365-value m365-value--secret' : 'm365-value'}>
      <dt>{label}</dt>
      <dd>
        <code ref={text} className="m365-value__text">
          {value}
        </code>
        <CopyButton what={label} value={value} onRefused={select} />
      </dd>
    </div>
  );
}
