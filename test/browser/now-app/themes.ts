import type { Page } from 'playwright-core';

export type Theme = 'light' | 'dark';

/** What a theme is called among the preferences. */
const LABELS: Record<Theme, string> = { light: 'Polaris', dark: 'Dark' };

/** Chooses the theme as the signed-in person does, under Preferences. */
export async function chooseTheme(page: Page, instance: URL, theme: Theme): Promise<void> {
  await page.goto(new URL('/preferences.do', instance).href);
  await page.getByRole('radio', { name: LABELS[theme], exact: true }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForLoadState();
}
