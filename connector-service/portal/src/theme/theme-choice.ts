import { useSyncExternalStore } from 'react';
import { storage } from '../storage/storage.ts';

export const THEME_CHOICES = ['system', 'light', 'dark', 'highContrast'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];
export type ThemeName = Exclude<ThemeChoice, 'system'>;

const darkPreference = matchMedia('(prefers-color-scheme: dark)');
const forcedColors = matchMedia('(forced-colors: active)');
const listeners = new Set<() => void>();

export function readThemeChoice(): ThemeChoice {
  const saved = storage.readPreference('theme');
  return THEME_CHOICES.find((choice) => choice === saved) ?? 'system';
}

export function chooseTheme(choice: ThemeChoice): void {
  storage.writePreference('theme', choice);
  for (const listener of listeners) listener();
}

/** What the person chose, for the menu. */
export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, readThemeChoice);
}

/** What to show: the choice, else what the system prefers. */
export function useThemeName(): ThemeName {
  return useSyncExternalStore(subscribe, resolveThemeName);
}

function resolveThemeName(): ThemeName {
  const choice = readThemeChoice();
  if (choice !== 'system') return choice;
  if (forcedColors.matches) return 'highContrast';
  return darkPreference.matches ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  darkPreference.addEventListener('change', listener);
  forcedColors.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    darkPreference.removeEventListener('change', listener);
    forcedColors.removeEventListener('change', listener);
  };
}
