import { posix } from 'node:path';
import { Script } from 'node:vm';
import { cacheByTables } from '../rules/table-cache.ts';
import type { RecordStore } from '../store/record-store.ts';
import { checkEsFeatures } from './es-feature-checker.ts';
import { transformModule } from './module-transform.ts';
import { parseScript } from './parse-script.ts';

const ENDINGS = ['', '.ts', '.js', '.tsx', '/index.ts', '/index.js', '/index.tsx'];
const MODULE_SYNTAX = /^\s*(?:import|export)\b/m;

/** A module ready to run: JSON text, or a script whose value is a function `(exports, require, module)`. */
export type CompiledModule = { path: string } & ({ json: string } | { script: Script });

/** The rows of `sys_module`, found as an instance finds them and compiled once. */
export interface ModuleCatalog {
  /** Path of the module that `specifier` names from `importer` (null: a script), or null. */
  resolve(specifier: string, importer: string | null, scope: string): string | null;
  /** Errors: {@link ScriptSyntaxError} for syntax or features the engine has not. */
  compile(path: string): CompiledModule;
}

export function createModuleCatalog(store: RecordStore): ModuleCatalog {
  const catalog = cacheByTables(store, ['sys_module'], () => ({
    texts: new Map(
      store.select({ table: 'sys_module', query: null }).map((row) => [row['path'] ?? '', row['content'] ?? '']),
    ),
    compiled: new Map<string, CompiledModule>(),
  }));

  const existing = (path: string): string | null =>
    candidates(path).find((candidate) => catalog().texts.has(candidate)) ?? null;

  function resolveLibrary(name: string, scope: string): string | null {
    const prefix = `${scope}/${name}/`;
    const root = [...catalog().texts.keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length).split('/')[0])
      .sort()
      .at(-1);
    return root === undefined ? null : (mainOf(`${prefix}${root}`) ?? existing(`${prefix}${root}/index`));
  }

  function mainOf(folder: string): string | null {
    const text = catalog().texts.get(`${folder}/package.json`);
    const main = text === undefined ? undefined : (JSON.parse(text) as { main?: string }).main;
    return main === undefined ? null : existing(posix.join(folder, main));
  }

  return {
    resolve(specifier, importer, scope) {
      if (specifier.startsWith('.')) {
        return importer === null ? null : existing(posix.join(posix.dirname(importer), specifier));
      }
      return existing(specifier) ?? resolveLibrary(specifier, scope);
    },
    compile(path) {
      const { compiled, texts } = catalog();
      const known = compiled.get(path);
      if (known !== undefined) return known;
      const fresh = compileModule(path, texts.get(path) ?? '');
      compiled.set(path, fresh);
      return fresh;
    },
  };
}

/** The path as it is, with an ending left out, or with the ending of what it was compiled from. */
function candidates(path: string): string[] {
  const withoutEnding = path.replace(/\.(js|jsx|mjs)$/, '');
  return [...ENDINGS.map((ending) => path + ending), ...ENDINGS.slice(1).map((ending) => withoutEnding + ending)];
}

function compileModule(path: string, text: string): CompiledModule {
  if (path.endsWith('.json')) return { path, json: text };
  const isModule = MODULE_SYNTAX.test(text);
  const program = parseScript(path, text, isModule ? 'module' : 'script');
  checkEsFeatures(path, program);
  const { prelude, code } = isModule ? transformModule(path, text, program) : { prelude: '', code: text };
  const head = `(function (exports, require, module) {${prelude}`;
  return { path, script: new Script(`${head}${code}\n})`, { filename: path, columnOffset: -head.length }) };
}
