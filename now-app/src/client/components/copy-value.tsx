import { useRef } from 'react';
import { useTranslation } from '../texts/translate.ts';
import { useAnnounce } from './announcer.tsx';

/** A value to take elsewhere, with a button that copies it. */
export function CopyValue({ label, value, secret = false }: { label: string; value: string; secret?: boolean }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const text = useRef<HTMLElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      announce(t('action.copied', { what: label }));
    } catch {
      if (text.current !== null) window.getSelection()?.selectAllChildren(text.current);
      announce(t('action.copy_failed'));
    }
  };
  return (
    <div className={secret ? 'm365-value m365-value--secret' : 'm365-value'}>
      <dt>{label}</dt>
      <dd>
        <code ref={text} className="m365-value__text">
          {value}
        </code>
        <button
          type="button"
          className="m365-button m365-button--secondary m365-button--small"
          aria-label={t('action.copy_what', { what: label })}
          onClick={() => void copy()}
        >
          {t('action.copy')}
        </button>
      </dd>
    </div>
  );
}
