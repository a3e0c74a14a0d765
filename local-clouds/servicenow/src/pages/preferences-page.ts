import type { Request, Response } from 'express';
import type { Platform } from '../http/platform.ts';
import { readForm } from '../http/read-body.ts';
import { html } from './html.ts';
import { messagePage, sendPage } from './page.ts';
import { PREFERENCES_PATH } from './page-paths.ts';
import { requireVisitor } from './page-visitor.ts';
import { chosenTheme, THEME_PREFERENCE, themePreference, themeVariants } from './theme.ts';

/** User menu > Preferences > Theme: the variants that the instance offers, to choose one. */
export function showPreferences(platform: Platform, request: Request, response: Response): void {
  const visitor = requireVisitor(platform, request, response);
  if (visitor === null) return;
  const chosen = chosenTheme(platform.store, visitor.account.id);
  const choices = themeVariants(platform.store).map(
    (variant) =>
      html`<label class="choice"><input type="radio" name="theme" value="${variant.style}"${
        variant === chosen ? html` checked` : null
      }> ${variant.label}</label>`,
  );
  const body = html`<main id="content" class="card narrow">
<h1>Preferences</h1>
<form method="post" action="${PREFERENCES_PATH}">
<input type="hidden" name="sysparm_ck" value="${visitor.web.token}">
<fieldset><legend>Theme</legend>${choices}</fieldset>
<div class="actions"><button type="submit" class="primary">Save</button></div>
</form>
</main>`;
  sendPage(response, 200, { title: 'Preferences', body, visitor });
}

/** Keeps the choice as a user preference and shows the page again, in the chosen theme. */
export async function savePreferences(platform: Platform, request: Request, response: Response): Promise<void> {
  const form = await readForm(request);
  const visitor = requireVisitor(platform, request, response);
  if (visitor === null) return;
  const value = form.get('theme') ?? '';
  const isOffered = themeVariants(platform.store).some(({ style }) => style === value);
  if (form.get('sysparm_ck') !== visitor.web.token || !isOffered) {
    messagePage(response, isOffered ? 403 : 400, {
      title: 'Preferences not saved',
      text: isOffered ? 'The form does not belong to your session.' : 'The instance does not offer this theme.',
      hint: 'Open your preferences again and repeat the choice.',
      visitor,
    });
    return;
  }
  const { operations, store } = platform;
  const known = themePreference(store, visitor.account.id);
  if (known !== null) operations.update(visitor.session, 'sys_user_preference', known.sysId, { value });
  else {
    const values = { user: visitor.account.id, name: THEME_PREFERENCE, value };
    operations.insert(visitor.session, 'sys_user_preference', values);
  }
  response.redirect(303, PREFERENCES_PATH);
}
