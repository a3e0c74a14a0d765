import type { ModuleCatalog } from '../module-catalog.ts';
import type { ScriptRealm } from './script-realm.ts';

/** `require` of scripts and the imports of modules, within one realm: a module runs once in a transaction. */
export class ModuleLoader {
  readonly #realm: ScriptRealm;
  readonly #catalog: ModuleCatalog;
  readonly #loaded = new Map<string, { exports: object }>();

  constructor(realm: ScriptRealm, catalog: ModuleCatalog) {
    this.#realm = realm;
    this.#catalog = catalog;
  }

  /** The `require` function for scripts (null) or for a module. */
  requireFor(importer: string | null): object {
    return this.#realm.bridge.makeRequire((specifier) => this.#load(specifier, importer));
  }

  #load(specifier: string, importer: string | null): object {
    const glide = this.#realm.glideModules.get(specifier);
    if (glide !== undefined) return glide;
    const { scope } = this.#realm.context;
    const path = this.#catalog.resolve(specifier, importer, scope.name);
    if (path === null || !path.startsWith(`${scope.name}/`)) {
      const from = importer === null ? 'a script' : importer;
      throw new Error(`Cannot find module '${specifier}' (required by ${from} in scope ${scope.name})`);
    }
    return (this.#loaded.get(path) ?? this.#run(path)).exports;
  }

  #run(path: string): { exports: object } {
    const compiled = this.#catalog.compile(path);
    const { bridge } = this.#realm;
    const module = bridge.fromJson('{"exports":{}}') as { exports: object };
    this.#loaded.set(path, module);
    if ('json' in compiled) {
      module.exports = bridge.fromJson(compiled.json) as object;
      return module;
    }
    try {
      const body = this.#realm.run(compiled.script) as (exports: object, require: object, module: object) => void;
      body(module.exports, this.requireFor(path), module);
    } catch (error) {
      this.#loaded.delete(path);
      throw error;
    }
    return module;
  }
}
