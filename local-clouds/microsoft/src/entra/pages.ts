import { escapeHtml, htmlPage } from '../html-page.ts';

/** The page on which a person signs in. It names no account. */
export function signInPage({ userName, failed }: { userName: string; failed: boolean }): string {
  const invalid = failed ? ' aria-invalid="true" aria-describedby="problem"' : '';
  return htmlPage(
    failed ? 'Error: Sign in' : 'Sign in',
    `<h1>Sign in</h1>
<p>with the account of your organisation</p>
${failed ? '<p role="alert" id="problem">This user name and this password do not belong together. Check both and try again.</p>' : ''}
<form method="post" autocomplete="on">
<label for="username">User name</label>
<input id="username" name="username" type="email" autocomplete="username" required maxlength="113" value="${escapeHtml(userName)}"${invalid}${userName === '' ? ' autofocus' : ''}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="256"${invalid}${userName === '' ? '' : ' autofocus'}>
<div class="actions">
<button type="submit" name="action" value="sign-in">Sign in</button>
<button type="submit" name="action" value="cancel" class="quiet" formnovalidate>Cancel</button>
</div>
</form>`,
  );
}

/** What a person sees when the request for sign-in itself is wrong. */
export function errorPage(error: string, description?: string): string {
  return htmlPage(
    'Sign-in is not possible',
    `<h1>Sign-in is not possible</h1>
<p>${escapeHtml(description ?? 'The request was not understood.')}</p>
<p>Code: ${escapeHtml(error)}. Go back to the application and start again.</p>`,
  );
}
