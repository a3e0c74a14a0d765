import type { BrowserContext } from 'playwright-core';

export type Theme = 'light' | 'dark';

/** The address under which an instance serves the colours of its theme. */
const THEME_ADDRESS = '**/$uxappimmutables.do**';

/** Colours of the platform's dark theme, by the same names as in the light one. */
const DARK = `:root {
  color-scheme: dark;
  --now-color--primary-1: 99,201,187; --now-color--primary-2: 140,217,206; --now-color--interactive-2: 140,217,206;
  --now-color--link-1: 140,217,206; --now-color--focus-1: 120,180,250; --now-color--neutral-0: 16,26,30;
  --now-color_background--primary: 27,36,41; --now-color_background--secondary: 18,26,30;
  --now-color_text--primary: 240,243,244; --now-color_text--secondary: 183,194,200;
  --now-color_border--primary: 138,149,155; --now-color_border--secondary: 66,78,85;
  --now-color_alert--critical-2: 250,137,137; --now-color_alert--warning-2: 240,180,90;
  --now-color_alert--positive-2: 110,205,145; --now-color_alert--info-2: 120,180,250;
  --now-color_alert--critical-0: 70,28,30; --now-color_alert--warning-0: 66,48,20;
  --now-color_alert--positive-0: 22,56,36; --now-color_alert--info-0: 22,42,70;
}`;

/** Lets the instance's theme be the dark one. */
export async function applyTheme(context: BrowserContext, theme: Theme): Promise<void> {
  if (theme === 'light') return;
  await context.route(THEME_ADDRESS, (route) => route.fulfill({ contentType: 'text/css', body: DARK }));
}
