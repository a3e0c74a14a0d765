import { booleanProperty } from '../http/system-property.ts';
import type { RecordStore } from '../store/record-store.ts';
import { DARK, LIGHT, SHAPE } from './theme-variables.ts';

/** What a person chooses under Preferences > Theme: the sys_id of a style, or nothing for the core style. */
export const THEME_PREFERENCE = 'glide.ui.polaris.theme.variant';

/** sys_id of the style Dark of the theme Polaris, the same on every instance. */
const DARK_STYLE = 'e09ef7ae07103010e03948f78ad3002c';

/** Off: the instance offers no dark variant, and who chose it gets the core style. */
const DARK_THEMES_ENABLED = 'glide.ui.polaris.dark_themes_enabled';

export interface ThemeVariant {
  /** Value of the preference. */
  style: string;
  label: string;
  /** The style sheet that `/$uxappimmutables.do` answers with. */
  styleSheet: string;
}

// UI pages get the variables and no more; the colour scheme is for the controls of the instance's own pages.
const POLARIS: ThemeVariant = {
  style: '',
  label: 'Polaris',
  styleSheet: styleSheet({ ...SHAPE, ...LIGHT, '--local-instance--color-scheme': 'light' }),
};
const POLARIS_DARK: ThemeVariant = {
  style: DARK_STYLE,
  label: 'Dark',
  styleSheet: styleSheet({ ...SHAPE, ...DARK, '--local-instance--color-scheme': 'dark' }),
};

/** The variants that this instance offers, the core style first. */
export function themeVariants(store: RecordStore): readonly [ThemeVariant, ...ThemeVariant[]] {
  return booleanProperty(store, DARK_THEMES_ENABLED, true) ? [POLARIS, POLARIS_DARK] : [POLARIS];
}

/** The variant that the user has chosen; the core style for a guest, and for a style that is not offered. */
export function chosenTheme(store: RecordStore, userId: string | null): ThemeVariant {
  const variants = themeVariants(store);
  const chosen = userId === null ? null : themePreference(store, userId);
  return variants.find(({ style }) => style === chosen?.value) ?? variants[0];
}

/** The user's row of `sys_user_preference`. */
export function themePreference(store: RecordStore, userId: string): { sysId: string; value: string } | null {
  const query = `user=${userId}^name=${THEME_PREFERENCE}`;
  const [row] = store.select({ table: 'sys_user_preference', query, limit: 1 });
  return row === undefined ? null : { sysId: row['sys_id'] ?? '', value: row['value'] ?? '' };
}

function styleSheet(variables: Readonly<Record<string, string>>): string {
  const lines = Object.entries(variables).map(([name, value]) => `  ${name}: ${value};\n`);
  return `:root {\n${lines.join('')}}\n`;
}
