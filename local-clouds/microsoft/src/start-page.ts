import { ACCOUNTS, CONTOSO, FABRIKAM } from './directory/directory.ts';
import { escapeHtml, htmlPage } from './html-page.ts';

/** A control as the page lists it, with its points of the newest day. */
export interface ListedControl {
  id: string;
  title: string;
  points: number;
  maxPoints: number;
  /** What was ordered last on this page or by `/_twin/controls`; null: the catalogue's own story. */
  implemented: boolean | null;
}

export interface StartPage {
  /** Origin, without a slash at the end. */
  url: string;
  issuer: string;
  /** The twin's time. */
  now: Date;
  /** Of Contoso; null: `/_twin/*` is not offered, and nothing can be moved. */
  controls: readonly ListedControl[] | null;
  /** What the last button did. */
  done: string | null;
}

const TENANT_NAMES: Record<string, string> = { [CONTOSO]: 'Contoso', [FABRIKAM]: 'Fabrikam' };

/** `/`: who can sign in, where everything is, and the buttons that stand for what happens in a real tenant. */
export function startPage(page: StartPage): string {
  return htmlPage(
    'Start',
    `<h1>Local Entra ID and Microsoft Graph</h1>
<p>These two clouds exist on this machine only. A person meets them when the security center sends them here to sign in;
what else happens in a tenant, you do on this page.</p>
${page.done === null ? '' : `<p role="status">${escapeHtml(page.done)}</p>`}
${people()}
${page.controls === null ? withoutSwitches() : clock(page.now) + controls(page.controls)}
${addresses(page)}`,
    'wide',
  );
}

function people(): string {
  const rows = ACCOUNTS.map(
    ({ name, userPrincipalName, password, title, tenantId }) =>
      `<tr><td>${escapeHtml(name)}</td><td><code>${escapeHtml(userPrincipalName)}</code></td><td><code>${escapeHtml(password)}</code></td><td>${escapeHtml(title)}</td><td>${escapeHtml(TENANT_NAMES[tenantId] ?? tenantId)}</td></tr>`,
  );
  return `<h2>People who can sign in</h2>
<p>Sign in at the security center, not here. The passwords protect nothing.</p>
<div class="scroll"><table><thead><tr><th scope="col">Name</th><th scope="col">User name</th><th scope="col">Password</th><th scope="col">Role</th><th scope="col">Tenant</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

function withoutSwitches(): string {
  return `<h2>Move the clock, mark work as done</h2>
<p>Start this twin with <code>--faults</code> to do both on this page:
<code>npm run local-microsoft -- --port 8082 --faults</code></p>`;
}

function clock(now: Date): string {
  const buttons = [
    [1, 'A day later'],
    [2, 'Two days later'],
    [7, 'A week later'],
    [-1, 'A day earlier'],
  ].map(([days, label]) => `<button name="days" value="${days}">${label}</button>`);
  return `<h2>The clock</h2>
<p>Secure Score is at <strong><time datetime="${now.toISOString()}">${now.toISOString().slice(0, 16).replace('T', ' ')} UTC</time></strong>.
It computes points once a day: what changes in the tenant counts from the next day on. Sign-in keeps the real time.</p>
<form method="post" action="/_twin/forms/clock" class="row">${buttons.join('\n')}</form>`;
}

function controls(list: readonly ListedControl[]): string {
  const rows = list.map(
    ({ id, title, points, maxPoints, implemented }) =>
      `<tr><td>${escapeHtml(title)}<br><code>${escapeHtml(id)}</code></td><td class="number">${points} of ${maxPoints}</td><td>
<form method="post" action="/_twin/forms/controls" class="row"><input type="hidden" name="id" value="${escapeHtml(id)}">
${orderButton('true', 'Done', `Mark ${title} as done`, implemented === true)}
${orderButton('false', 'Not done', `Mark ${title} as not done`, implemented === false)}</form></td></tr>`,
  );
  return `<h2>Secure Score controls of Contoso</h2>
<p>Mark one as done, move the clock by a day, and the security center shows its points: it reads them again within a
minute or at <em>Refresh</em>.</p>
<div class="scroll"><table><thead><tr><th scope="col">Control</th><th scope="col" class="number">Points today</th><th scope="col">From the next day on</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

function orderButton(value: string, label: string, name: string, isOrdered: boolean): string {
  return `<button name="implemented" value="${value}" aria-label="${escapeHtml(name)}" aria-pressed="${isOrdered}"${isOrdered ? '' : ' class="quiet"'}>${label}</button>`;
}

function addresses({ url, issuer }: StartPage): string {
  const link = (address: string) => `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
  return `<h2>Addresses</h2>
<dl><dt>Issuer (ENTRA_ISSUER)</dt><dd>${link(issuer)}</dd>
<dt>OpenID configuration</dt><dd>${link(`${issuer}/.well-known/openid-configuration`)}</dd>
<dt>Tokens for applications</dt><dd><code>${escapeHtml(url)}/${CONTOSO}/oauth2/v2.0/token</code></dd>
<dt>Microsoft Graph (GRAPH_URL), with such a token</dt><dd><code>${escapeHtml(url)}/v1.0/security/secureScores</code><br>
<code>${escapeHtml(url)}/v1.0/security/secureScoreControlProfiles</code></dd></dl>
<p>Everything else that can be made to happen, failures too, stands in local-clouds/microsoft/README.md.</p>`;
}
