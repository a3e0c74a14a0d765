import type { Issue } from './issue.ts';

/** C0 controls, DEL and C1 controls. */
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f]/;
const CONTROL_CHARACTER_IN_MULTILINE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** Half of a surrogate pair: no valid UTF-8 can carry it. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export interface TextRule {
  maxLength: number;
  multiline: boolean;
}

/** What is wrong with a text, or null. Lengths count UTF-16 code units, as the instance does. */
export function checkText(field: string, value: unknown, rule: TextRule): Issue | null {
  if (value === undefined || value === null || value === '') {
    return { field, code: 'required', message: `is missing. Send a text of 1 to ${rule.maxLength} characters.` };
  }
  if (typeof value !== 'string') {
    return { field, code: 'type', message: `is ${describe(value)}. Send a text.` };
  }
  if (value.trim() === '') {
    return { field, code: 'required', message: 'is blank. Send a text with at least one visible character.' };
  }
  if (value.length > rule.maxLength) {
    return {
      field,
      code: 'too_long',
      message: `has ${value.length} characters. Shorten it to ${rule.maxLength} or fewer.`,
    };
  }
  if ((rule.multiline ? CONTROL_CHARACTER_IN_MULTILINE : CONTROL_CHARACTER).test(value)) {
    const allowed = rule.multiline ? ' Only line breaks and tabs are allowed.' : ' It must be a single line.';
    return { field, code: 'control_character', message: `holds a control character. Remove it.${allowed}` };
  }
  if (LONE_SURROGATE.test(value)) {
    return { field, code: 'malformed', message: 'holds half of a character. Remove it and send valid Unicode.' };
  }
  return null;
}

/** The kind of a wrong value, for a message. Never the value itself: it may be secret or endless. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}
