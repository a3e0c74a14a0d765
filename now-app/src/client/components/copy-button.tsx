import { useEffect, useState } from 'react';
import { useTranslation } from '../texts/translate.ts';
import { useAnnounce } from './announcer.tsx';
import { StateIcon } from './state-icon.tsx';

const SHOWN_MS = 4_000;

interface CopyButtonProps {
  /** What is copied, for whoever does not see the page. */
  what: string;
  value: string;
  /** The visible text; the name of what is copied stands beside a button without. */
  label?: string;
  /** The browser does not let the page copy. */
  onRefused?: () => void;
}

/** Copies a value, and says for a while that it did: on the button and to a screen reader. */
export function CopyButton({ what, value, label, onRefused }: CopyButtonProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [copies, setCopies] = useState(0);
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    if (copies === 0) return;
    setIsShown(true);
    const timer = window.setTimeout(() => setIsShown(false), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [copies]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopies((count) => count + 1);
      announce(t('action.copied', { what }));
    } catch {
      onRefused?.();
      announce(t('action.copy_failed'));
    }
  };
  return (
    <>
      <button
        type="button"
        className="m365-button m365-button--secondary m365-button--small"
        aria-label={label ?? t('action.copy_what', { what })}
        onClick={() => void copy()}
      >
        {label ?? t('action.copy')}
      </button>
      {isShown ? (
        <span className="m365-copied" aria-hidden="true">
          <StateIcon name="done" />
          {t('action.copied_now')}
        </span>
      ) : null}
    </>
  );
}
