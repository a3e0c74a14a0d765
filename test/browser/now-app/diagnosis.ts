import { expect } from 'chai';
import {
  CHECK_TEXTS,
  type CheckText,
  type CheckTextName,
} from '../../../now-app/src/server/domain/texts/check-texts.ts';
import type { CompletedChecklist } from './completed-checklist.ts';
import type { SetupPage } from './setup-page.ts';

/** Every finding that asks somebody to act. */
export const FINDINGS = Object.entries<CheckText>(CHECK_TEXTS)
  .filter(([, { remedy }]) => remedy !== undefined)
  .map(([text]) => text);

/** A fault, what the page must say about it, and how it is mended. */
export interface Diagnosis {
  check: string;
  text: CheckTextName;
  /** Injects the fault; returns how it is mended. */
  inject(checklist: CompletedChecklist): Promise<() => Promise<void>>;
}

/** Asserts that the page names fact, cause and remedy of the fault, as a person reads them. */
export async function expectDiagnosed(
  page: SetupPage,
  { check, text }: Pick<Diagnosis, 'check' | 'text'>,
): Promise<void> {
  const item = page.check(check);
  expect(await item.getAttribute('data-text')).to.equal(text);
  expect(await item.getAttribute('data-state')).not.to.equal('ok');
  const shown = (await item.textContent()) ?? '';
  const { cause, remedy }: CheckText = CHECK_TEXTS[text];
  for (const part of [cause, remedy]) expect(shown).to.match(patternOf(part ?? ''));
}

/** Asserts that the check is in order on a page that was just opened. */
export async function expectGreen(page: SetupPage, check: string): Promise<void> {
  await page.showPassed();
  const item = page.check(check);
  expect(`${check} ${await item.getAttribute('data-state')}`).to.equal(`${check} ok`);
}

/** The text with anything in place of its values. */
function patternOf(template: string): RegExp {
  const literal = template.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(literal.join('.*'));
}
