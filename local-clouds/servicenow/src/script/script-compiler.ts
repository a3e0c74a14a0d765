import { Script } from 'node:vm';
import { checkEsFeatures } from './es-feature-checker.ts';
import { parseScript } from './parse-script.ts';
import type { ScriptSource } from './server-scripts.ts';

const CACHE_SIZE = 500;
const compiled = new Map<string, Script>();

/**
 * A script of a record, ready to run in any realm. Its top-level `const` and `let` are its own: two rules of one
 * application may use the same names.
 * Errors: {@link ScriptSyntaxError}.
 */
export function compileScript({ name, text }: ScriptSource): Script {
  const key = `${name}\n${text}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  checkEsFeatures(name, parseScript(name, text, 'script'));
  const script = new Script(`{${text}\n}`, { filename: name, columnOffset: -1 });
  if (compiled.size >= CACHE_SIZE) compiled.delete(compiled.keys().next().value ?? '');
  compiled.set(key, script);
  return script;
}
