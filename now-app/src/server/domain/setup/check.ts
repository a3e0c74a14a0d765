import { CHECK_TEXTS, type CheckText, type CheckTextName } from '../texts/check-texts.ts';
import { fill, type TextValues } from '../texts/fill.ts';

/** `unknown`: could not be read; the fact says why. */
export type CheckState = 'ok' | 'attention' | 'failed' | 'unknown';

/** One diagnosis: what is the case, why, what to do about it, and the record to mend. */
export interface Check {
  /** Stable, for tests and automation. */
  id: string;
  state: CheckState;
  /** Which text it is, for translations: keys `check.<text>.fact|cause|remedy`. */
  text: CheckTextName;
  /** What the text is filled with. */
  values: TextValues;
  /** The text in English, for whoever calls the REST resource. */
  fact: string;
  cause: string | null;
  remedy: string | null;
  /** Path on the instance. */
  link: string | null;
}

/** What was found, in words and values. */
export interface Finding {
  text: CheckTextName;
  values?: TextValues;
  link?: string | null;
}

/** All is well. */
export function ok(id: string, finding: Finding): Check {
  return finish(id, 'ok', finding);
}

/** Works now, but somebody should look. */
export function attention(id: string, finding: Finding): Check {
  return finish(id, 'attention', finding);
}

/** Does not work before somebody acts. */
export function failed(id: string, finding: Finding): Check {
  return finish(id, 'failed', finding);
}

/** Could not be found out. */
export function unknown(id: string, finding: Finding): Check {
  return finish(id, 'unknown', finding);
}

function finish(id: string, state: CheckState, { text, values = {}, link = null }: Finding): Check {
  const { fact, cause, remedy }: CheckText = CHECK_TEXTS[text];
  const worded = (template: string | undefined) => (template === undefined ? null : fill(template, values));
  return { id, state, text, values, fact: fill(fact, values), cause: worded(cause), remedy: worded(remedy), link };
}
