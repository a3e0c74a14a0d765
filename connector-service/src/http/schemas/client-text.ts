import { checkText } from 'shared-types';
import { z } from 'zod';
import { isVisibleAscii } from '../../visible-ascii.ts';

/**
 * A client id or client secret as it was pasted: invisible characters that come along are taken off, and what OAuth
 * cannot carry (RFC 6749, Appendix A) is refused here, where the person still sees the field.
 */
export function clientText(maxLength: number) {
  return z
    .string({ error: (issue) => (issue.input === undefined ? 'is missing. Copy it from ServiceNow.' : undefined) })
    .overwrite(withoutInvisible)
    .superRefine((value, context) => {
      const issue = checkText('', value, { maxLength, multiline: false }) ?? checkCharacters(value);
      if (issue !== null) context.addIssue({ code: 'custom', params: { code: issue.code }, message: issue.message });
    })
    .meta({ minLength: 1, maxLength, pattern: '^[\\x20-\\x7e]+$' });
}

/** White space around it (no-break space and byte order mark are some), and characters without width anywhere. */
function withoutInvisible(text: string): string {
  return text.replaceAll(/\p{Cf}/gu, '').trim();
}

function checkCharacters(value: string): { code: string; message: string } | null {
  if (isVisibleAscii(value)) return null;
  const at = [...value].findIndex((character) => !isVisibleAscii(character)) + 1;
  return {
    code: 'not_ascii',
    message: `holds a character that OAuth does not allow, at position ${at}: only letters, digits and signs of ASCII are. Copy it from ServiceNow again.`,
  };
}
