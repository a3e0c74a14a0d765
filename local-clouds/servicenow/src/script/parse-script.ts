import { type Program, parse } from 'acorn';
import { ScriptSyntaxError } from './script-syntax-error.ts';

/**
 * The newest grammar of which the engine takes a part: ES2022, whose class fields and static blocks ES12 mode has.
 * Errors: {@link ScriptSyntaxError}.
 */
export function parseScript(file: string, text: string, sourceType: 'module' | 'script'): Program {
  try {
    return parse(text, {
      ecmaVersion: 2022,
      sourceType,
      locations: true,
      allowAwaitOutsideFunction: false,
      allowHashBang: false,
    });
  } catch (error) {
    const { loc, message } = error as { loc?: { line: number }; message: string };
    throw new ScriptSyntaxError(file, loc?.line ?? 1, message.replace(/ \(\d+:\d+\)$/, ''));
  }
}
