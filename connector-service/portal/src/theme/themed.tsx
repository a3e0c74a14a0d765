import {
  FluentProvider,
  type Theme,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { type ThemeName, useThemeName } from './theme-choice.ts';

const THEMES: Record<ThemeName, Theme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: teamsHighContrastTheme,
};

/** Fluent's theme for everything inside; native controls and scroll bars follow. */
export function Themed({ children }: { children: ReactNode }) {
  const name = useThemeName();
  useEffect(() => {
    document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [name]);
  return <FluentProvider theme={THEMES[name]}>{children}</FluentProvider>;
}
