import type { TFunction } from 'i18next';
import { ACCOUNTS } from 'local-microsoft';
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { RunningStack } from './running-stack.ts';
import { type Language, textsOf } from './texts.ts';

export type Account = 'alex.admin' | 'olga.operator' | 'rita.reader' | 'nils.norole';

export interface VisitorOptions extends BrowserContextOptions {
  account?: Account;
  language?: Language;
}

const LOCALES: Record<Language, string> = { en: 'en-US', sv: 'sv-SE' };
/** The machine may be busy; nothing here waits that long when all is well. */
const PATIENCE_MS = 20_000;

/** A person with a browser of their own at the portal. */
export class Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly t: TFunction;
  readonly origin: string;
  /** What the browser complained about: script errors and refusals of the Content-Security-Policy. */
  readonly complaints: string[] = [];

  private constructor(context: BrowserContext, page: Page, t: TFunction, origin: string) {
    this.context = context;
    this.page = page;
    this.t = t;
    this.origin = origin;
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy|Content-Security-Policy/.test(message.text())) this.complaints.push(message.text());
    });
  }

  /** Opens a page of the portal and signs in on the way. */
  static async arrive(running: RunningStack, path: string, options: VisitorOptions = {}): Promise<Visitor> {
    const { account = 'alex.admin', language = 'en', ...rest } = options;
    const context = await running.browser.newContext({ locale: LOCALES[language], ...rest });
    const origin = running.stack.addresses.connector.origin;
    const visitor = new Visitor(context, await context.newPage(), await textsOf(language), origin);
    await visitor.page.goto(`${origin}${path}`);
    await visitor.signIn(account);
    return visitor;
  }

  async signIn(account: Account): Promise<void> {
    const person = ACCOUNTS.find(({ userPrincipalName }) => userPrincipalName.startsWith(`${account}@`));
    if (person === undefined) throw new Error(`The local Microsoft has no account ${account}.`);
    await this.page.locator('input[name=username]').fill(person.userPrincipalName);
    await this.page.locator('input[name=password]').fill(person.password);
    await this.page.locator('[type=submit]').first().click();
    await this.page.locator('h1').waitFor();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.origin}${path}`);
    await this.page.locator('h1').waitFor();
  }

  /** Goes to an address within the open portal, as its links do: nothing is loaded anew. */
  async go(path: string): Promise<void> {
    await this.page.evaluate(
      `history.pushState(null, "", ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent("popstate"))`,
    );
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  field(name: string): Locator {
    return this.page.getByLabel(new RegExp(`^${escaped(name)}`)).first();
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name });
  }

  text(text: string): Locator {
    return this.page.getByText(text);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
