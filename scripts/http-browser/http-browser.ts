import { type HTMLElement, parse } from 'node-html-parser';
import { CookieJar } from './cookie-jar.ts';

/** What a person would see: the address after all redirects, the status and the text. */
export interface Page {
  url: URL;
  status: number;
  headers: Headers;
  text: string;
}

export interface RequestOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

const MAX_REDIRECTS = 20;

/**
 * A person's browser without a screen: keeps cookies, follows redirects, fills in forms. The demo and the end-to-end
 * tests walk the real pages with it.
 */
export class HttpBrowser {
  readonly cookies = new CookieJar();

  /** Follows redirects as a browser does: a 302 or 303 after a POST becomes a GET. */
  async open(address: string | URL, options: RequestOptions = {}): Promise<Page> {
    let url = new URL(address);
    let request = options;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const response = await this.send(url, request);
      const location = response.headers.get('location');
      if (location === null || response.status < 300 || response.status > 399) {
        return { url, status: response.status, headers: response.headers, text: await response.text() };
      }
      await response.arrayBuffer();
      url = new URL(location, url);
      request = {};
    }
    throw new Error(
      `More than ${MAX_REDIRECTS} redirects from ${new URL(address).origin}; the last one led to ${url}.`,
    );
  }

  /** One request with this browser's cookies; redirects are returned as they are. */
  async send(address: string | URL, options: RequestOptions = {}): Promise<Response> {
    const url = new URL(address);
    const cookie = this.cookies.header(url);
    const response = await fetch(url, {
      ...options,
      redirect: 'manual',
      headers: { accept: 'text/html,*/*;q=0.8', ...options.headers, ...(cookie === '' ? {} : { cookie }) },
    });
    this.cookies.store(url, response.headers.getSetCookie());
    return response;
  }

  /**
   * Presses a button of a form on the page.
   *
   * @param fields values by input name; inputs not named keep what the page put there
   * @param button text or `value` of the button to press; left out: the form's first one
   */
  async submitForm(page: Page, fields: Record<string, string>, button?: string): Promise<Page> {
    const { form, pressed } = findForm(page, fields, button);
    const body = new URLSearchParams(defaultValues(form));
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const name = pressed?.getAttribute('name');
    if (name) body.set(name, pressed?.getAttribute('value') ?? '');
    const action = pressed?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
    const target = new URL(action, page.url);
    if ((form.getAttribute('method') ?? 'get').toLowerCase() === 'get') {
      target.search = body.toString();
      return this.open(target);
    }
    return this.open(target, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: page.url.origin },
      body: body.toString(),
    });
  }
}

/** The form that has every named field and the button. */
function findForm(page: Page, fields: Record<string, string>, button: string | undefined) {
  for (const form of parse(page.text).querySelectorAll('form')) {
    const names = new Set(form.querySelectorAll('input, select, textarea').map((input) => input.getAttribute('name')));
    const buttons = form.querySelectorAll('button, input[type=submit]');
    const pressed = button === undefined ? buttons[0] : buttons.find((candidate) => isCalled(candidate, button));
    if (Object.keys(fields).every((name) => names.has(name)) && (button === undefined || pressed)) {
      return { form, pressed };
    }
  }
  const wanted = [...Object.keys(fields), ...(button === undefined ? [] : [`button "${button}"`])].join(', ');
  throw new Error(`${page.url.origin}${page.url.pathname} (${page.status}) has no form with ${wanted}.`);
}

function isCalled(button: HTMLElement, text: string): boolean {
  return button.textContent.trim() === text || button.getAttribute('value') === text;
}

function defaultValues(form: HTMLElement): [string, string][] {
  const values: [string, string][] = [];
  for (const input of form.querySelectorAll('input, textarea, select')) {
    const name = input.getAttribute('name');
    const type = (input.getAttribute('type') ?? 'text').toLowerCase();
    if (name === undefined || type === 'submit' || input.hasAttribute('disabled')) continue;
    if ((type === 'checkbox' || type === 'radio') && !input.hasAttribute('checked')) continue;
    values.push([name, initialValue(input)]);
  }
  return values;
}

function initialValue(input: HTMLElement): string {
  if (input.tagName === 'TEXTAREA') return input.textContent;
  if (input.tagName !== 'SELECT') return input.getAttribute('value') ?? '';
  const chosen = input.querySelector('option[selected]') ?? input.querySelector('option');
  return chosen?.getAttribute('value') ?? '';
}
