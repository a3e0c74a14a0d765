import type { GlidePlatform } from '../glide/script-context.ts';
import type { Session } from '../security/session.ts';
import type { ModuleCatalog } from './module-catalog.ts';
import { ModuleLoader } from './realm/module-loader.ts';
import { ScriptRealm } from './realm/script-realm.ts';
import { findScope, type Scope } from './scope.ts';
import { compileScript } from './script-compiler.ts';
import { crossScopeAccessNotAllowed } from './script-exception.ts';
import type { ScriptInclude } from './script-include-catalog.ts';

export interface TransactionDeps {
  platform: GlidePlatform;
  modules: ModuleCatalog;
  scriptIncludes: () => ReadonlyMap<string, readonly ScriptInclude[]>;
  /** Milliseconds. */
  timeLimit: number;
}

/**
 * One piece of work for one user: a request, a job, an event. Every application that takes part has a realm of its own,
 * made when its first script runs and gone with the transaction: nothing of a script outlives it.
 */
export class ScriptTransaction {
  readonly session: Session;
  readonly #deps: TransactionDeps;
  readonly #realms = new Map<string, ScriptRealm>();
  readonly #messages = { error: [] as string[], info: [] as string[] };
  readonly #clientData = new Map<string, string>();

  constructor(deps: TransactionDeps, session: Session) {
    this.#deps = deps;
    this.session = session;
  }

  realm(scopeId: string): ScriptRealm {
    const known = this.#realms.get(scopeId);
    if (known !== undefined) return known;
    const { platform, modules, timeLimit } = this.#deps;
    const scope = findScope(platform.store, scopeId);
    const context = {
      platform,
      scope,
      callerScope: scope.name,
      session: this.session,
      messages: this.#messages,
      clientData: this.#clientData,
    };
    const realm = new ScriptRealm(context, timeLimit);
    this.#realms.set(scopeId, realm);
    const require = new ModuleLoader(realm, modules).requireFor(null);
    Object.defineProperty(realm.globals, 'require', { value: require, writable: true, configurable: true });
    this.#defineScriptIncludes(realm, scope);
    return realm;
  }

  /** Own script includes are globals; those of other scopes are members of a global named like the scope. */
  #defineScriptIncludes(realm: ScriptRealm, scope: Scope): void {
    for (const [scopeId, includes] of this.#deps.scriptIncludes()) {
      const own = scopeId === scope.sysId;
      const target = own ? realm.globals : this.#namespace(realm, findScope(this.#deps.platform.store, scopeId));
      for (const include of includes) {
        realm.bridge.defineLazy(target, include.name, () => {
          this.#requireAccess(realm, scope, include);
          return this.#evaluate(include);
        });
      }
    }
  }

  #namespace(realm: ScriptRealm, scope: Scope): object {
    const existing = realm.globals[scope.name];
    if (typeof existing === 'object' && existing !== null) return existing;
    const namespace = realm.bridge.fromJson('{}') as object;
    Object.defineProperty(realm.globals, scope.name, { value: namespace, configurable: true });
    return namespace;
  }

  #requireAccess(realm: ScriptRealm, scope: Scope, include: ScriptInclude): void {
    const { crossScope, log, store } = this.#deps.platform;
    const target = findScope(store, include.scopeId);
    const refusal = crossScope.refuseScriptInclude(scope, include.name, target, include.public);
    if (refusal === null) return;
    realm.context.messages.error.push(refusal.message);
    log.write('error', scope.name, refusal.message);
    throw crossScopeAccessNotAllowed(include.name, scope.name);
  }

  #evaluate(include: ScriptInclude): unknown {
    const { name, script, sysId, scopeId } = include;
    const text = `(function () {${script}\n; return typeof ${name} === 'undefined' ? undefined : ${name}; })()`;
    return this.realm(scopeId).run(compileScript({ name: `sys_script_include.${sysId}`, text }));
  }
}
