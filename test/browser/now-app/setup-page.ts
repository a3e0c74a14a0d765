import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { expect } from 'chai';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { SWEDISH } from '../../../now-app/src/fluent/translations/swedish.ts';
import { fill, type TextValues } from '../../../now-app/src/server/domain/texts/fill.ts';
import { TEXTS } from '../../../now-app/src/server/domain/texts/texts.ts';
import type { InstalledInstance } from './installed-instance.ts';
import { chooseTheme, type Theme } from './themes.ts';

export type Language = 'en' | 'sv';

const SCREENSHOTS = fileURLToPath(new URL('../../../test-output/screenshots/now-app/', import.meta.url));
/** The machine may be busy; nothing here waits that long when all is well. */
const PATIENCE_MS = 20_000;

export interface Visit {
  userName: string;
  language?: Language;
  /** The person chooses it first; whoever chose nothing yet has the light one. */
  theme?: Theme;
  /** CSS pixels. */
  width?: number;
}

/** A person with a browser of their own in front of the page. */
export class SetupPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly language: Language;
  /** What the browser complained about. */
  readonly complaints: string[] = [];
  readonly #address: string;

  private constructor(context: BrowserContext, page: Page, language: Language, address: string) {
    this.context = context;
    this.page = page;
    this.language = language;
    this.#address = address;
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async visit({ browser, stack, twin }: InstalledInstance, visit: Visit): Promise<SetupPage> {
    const { userName, language = 'en', theme, width = 1280 } = visit;
    const { instance } = stack.addresses;
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
    });
    await context.addCookies((await twin.signIn(userName)).map((cookie) => toCookie(cookie, instance)));
    const address = new URL('/x_mioms_m365ticket_setup.do', instance).href;
    const page = await context.newPage();
    if (theme !== undefined) await chooseTheme(page, instance, theme);
    return new SetupPage(context, page, language, address);
  }

  async open(view: 'checklist' | 'status'): Promise<void> {
    await this.page.goto(`${this.#address}?view=${view}`);
    await this.page.locator(view === 'checklist' ? '.m365-steps' : '.m365-headline').waitFor();
  }

  /** A text in the language of the person. */
  t(key: string, values: TextValues = {}): string {
    const template = (this.language === 'sv' ? SWEDISH : TEXTS)[key];
    if (template === undefined) throw new Error(`There is no text ${key}.`);
    return fill(template, values);
  }

  /** Unfolds what is in order in every step, open or not. */
  async showPassed(): Promise<void> {
    await this.page.evaluate(
      "document.querySelectorAll('.m365-passed button[aria-expanded=false]').forEach((button) => button.click())",
    );
  }

  step(name: string): Locator {
    return this.page.locator(`[data-step=${name}]`);
  }

  check(id: string): Locator {
    return this.page.locator(`[data-check=${id}]`).first();
  }

  button(name: string, within: Locator | Page = this.page): Locator {
    return within.getByRole('button', { name, exact: true });
  }

  async untilStep(name: string, state: 'not_started' | 'done' | 'attention'): Promise<void> {
    await this.page.locator(`[data-step=${name}][data-state=${state}]`).waitFor();
  }

  /** Reads the value that a copy button copies, by really copying it. */
  async copy(label: string, within: Locator): Promise<string> {
    await this.button(this.t('action.copy_what', { what: label }), within).click();
    return this.page.evaluate('navigator.clipboard.readText()');
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: `${SCREENSHOTS}${name}.png`, fullPage: true });
  }

  /** Asserts that axe finds nothing serious on the page as it stands. */
  async expectAccessible(): Promise<void> {
    if (!(await this.page.evaluate("'axe' in window"))) await this.page.evaluate(axe.source);
    const { violations } = (await this.page.evaluate("axe.run({ resultTypes: ['violations'] })")) as axe.AxeResults;
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    const told = serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
    expect(told).to.deep.equal([]);
  }

  async expectNoSidewaysScroll(): Promise<void> {
    const wide = await this.page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(wide).to.equal(0);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

function toCookie(header: string, { hostname }: URL) {
  const [pair = ''] = header.split(';');
  const [name = '', value = ''] = pair.split(/=(.*)/s);
  return { name, value, domain: hostname, path: '/' };
}
