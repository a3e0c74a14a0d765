import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { sessionQuery } from '../api/session.ts';
import { isQuiet, isUsed } from './is-quiet.ts';
import { signInAddress } from './sign-in-address.ts';

const LOOK_EVERY_MS = 5_000;

/** What holds a page where it is: dialogs, fields being written in, rows that were chosen. Panels are in the address. */
const BUSY = [
  '[role="dialog"]:not(.fui-OverlayDrawer)',
  '[role="alertdialog"]',
  'input:focus:not([type="checkbox"]):not([type="radio"])',
  'textarea:focus',
  '[contenteditable]:focus',
  'main [role="row"][aria-selected="true"]',
].join();

/**
 * Goes to Entra ID and back for the roles of now, before those of this session grow too old. Nobody is asked, and it
 * happens in a moment in which nobody loses anything: the page comes back as it was, drafts included.
 */
export function useRenewal(): void {
  const queries = useQueryClient();
  const { data: session, dataUpdatedAt } = useQuery(sessionQuery);
  const seconds = session?.renewAfterSeconds ?? null;
  const lastUsed = useRef(Date.now());
  useEffect(() => {
    if (seconds === null) return;
    const dueAt = dataUpdatedAt + seconds * 1000;
    const use = () => {
      lastUsed.current = Date.now();
    };
    const look = () => {
      if (Date.now() < dueAt) return;
      const stillMs = Date.now() - lastUsed.current;
      const moment = {
        hidden: document.hidden,
        stillMs,
        busy: document.querySelector(BUSY) !== null || hasTypedSecret() || isGuarded(),
        sending: queries.isMutating() > 0,
      };
      if (isUsed(moment) && isQuiet(moment)) window.location.replace(signInAddress());
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    for (const event of ['pointerdown', 'keydown', 'wheel'] as const) window.addEventListener(event, use, true);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const event of ['pointerdown', 'keydown', 'wheel'] as const) window.removeEventListener(event, use, true);
      document.removeEventListener('visibilitychange', look);
    };
  }, [queries, seconds, dataUpdatedAt]);
}

/** Secrets are the one thing that is typed and never kept. */
function hasTypedSecret(): boolean {
  return [...document.querySelectorAll<HTMLInputElement>('input[type="password"]')].some(({ value }) => value !== '');
}

/** Asks whoever would hold the page when a person leaves it. */
function isGuarded(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}
