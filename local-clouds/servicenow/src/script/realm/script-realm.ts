import { readFileSync } from 'node:fs';
import { type Context, constants, createContext, Script } from 'node:vm';
import type { GlideClass, HasFields } from '../../glide/glide-class.ts';
import { GLIDE_CLASSES } from '../../glide/glide-classes.ts';
import { GlideSystem } from '../../glide/glide-system.ts';
import type { ScriptContext } from '../../glide/script-context.ts';
import { REST_CLASSES } from '../rest/rest-classes.ts';
import { globalOnlyMethods, scopedMethods } from '../scoped-api.ts';
import { crossScopeAccessNotAllowed, methodNotAllowed, notImplemented, ScriptException } from '../script-exception.ts';
import { REMOVAL_SCRIPT } from './later-builtins.ts';

const BRIDGE = new Script(readFileSync(new URL('./glide-bridge.js', import.meta.url), 'utf8'), {
  filename: 'glide-bridge.js',
});
const REMOVAL = new Script(REMOVAL_SCRIPT, { filename: 'later-builtins.js' });

/** Status codes of `sn_ws_err`; a plain ServiceError says its own. */
const SERVICE_ERRORS = {
  ServiceError: 500,
  BadRequestError: 400,
  NotFoundError: 404,
  NotAcceptableError: 406,
  ConflictError: 409,
  UnsupportedMediaTypeError: 415,
};

/** `gs.print` and its kind tell what to use instead. */
const LOG_ADVICE = '. Use gs.debug() or gs.info() instead';
const LOG_METHODS = new Set(['print', 'log', 'logError', 'logWarning']);

const CLASSES = [...GLIDE_CLASSES, ...REST_CLASSES];
const CLASS_BY_NAME = new Map(CLASSES.map((known) => [known.name, known]));
const CLASS_BY_IMPLEMENTATION = new Map(CLASSES.map((known) => [known.implementation, known]));

/** What glide-bridge.js gives back; its objects belong to the realm. */
interface Bridge {
  defineLazyClass(target: object, name: string): void;
  defineServiceErrors(statuses: Record<string, number>): object;
  wrap(value: unknown): unknown;
  classicGlobals: { Class: object; extendsObject: object };
  serviceError(value: unknown): string | null;
  hostObject(value: unknown): object | null;
  toJson(value: unknown): string | undefined;
  fromJson(text: string): unknown;
  isError(value: unknown): boolean;
  makeRequire(load: (path: string) => unknown): object;
  defineLazy(target: object, name: string, load: () => unknown): void;
}

/**
 * Where the scripts of one application run within one transaction: a V8 context without anything of Node, with the
 * Glide classes its scope may use.
 */
export class ScriptRealm {
  readonly context: ScriptContext;
  readonly bridge: Bridge;
  readonly globals: Record<string, unknown>;
  readonly #vm: Context;
  readonly #timeLimit: number;
  /** `@servicenow/glide` and its namespaces by module name. */
  readonly glideModules = new Map<string, object>();

  constructor(context: ScriptContext, timeLimit: number) {
    this.context = context;
    this.#timeLimit = timeLimit;
    this.#vm = createContext(constants.DONT_CONTEXTIFY, {
      name: context.scope.name,
      codeGeneration: { strings: false, wasm: false },
      microtaskMode: 'afterEvaluate',
    });
    this.globals = this.#vm as Record<string, unknown>;
    const createBridge = BRIDGE.runInContext(this.#vm) as (host: object) => Bridge;
    this.bridge = createBridge(this.#host());
    REMOVAL.runInContext(this.#vm);
    this.#defineGlobals();
  }

  /** Value of the script's last statement. Errors: what the script throws, and the time limit. */
  run(script: Script): unknown {
    return script.runInContext(this.#vm, { timeout: this.#timeLimit });
  }

  /** Runs with extra globals, which are as they were afterwards; `inspect` sees them once the script has ended. */
  runWith(variables: Record<string, unknown>, script: Script, inspect: () => void = () => {}): unknown {
    const before = Object.keys(variables).map(
      (name) => [name, Object.hasOwn(this.globals, name), this.globals[name]] as const,
    );
    Object.assign(this.globals, variables);
    try {
      const value = this.run(script);
      inspect();
      return value;
    } finally {
      for (const [name, existed, value] of before) {
        if (existed) this.globals[name] = value;
        else delete this.globals[name];
      }
    }
  }

  /** Name of the Glide class of a host object, or null. */
  classOf(value: object): string | null {
    return CLASS_BY_IMPLEMENTATION.get(value.constructor as GlideClass['implementation'])?.name ?? null;
  }

  #defineGlobals(): void {
    const { bridge, globals } = this;
    const glide = bridge.fromJson('{}') as Record<string, unknown>;
    const namespaces: Record<string, object> = {
      sn_ws: bridge.fromJson('{}') as object,
      sn_ws_int: bridge.fromJson('{}') as object,
      sn_ws_err: bridge.defineServiceErrors(SERVICE_ERRORS),
    };
    for (const { name, namespace } of CLASSES) {
      if (namespace === undefined) {
        bridge.defineLazyClass(globals, name);
        bridge.defineLazyClass(glide, name);
      } else bridge.defineLazyClass(namespaces[namespace] ?? glide, name);
    }
    const gs = bridge.wrap(new GlideSystem(this.context));
    for (const [name, value] of Object.entries({ gs, ...namespaces })) {
      Object.defineProperty(globals, name, { value, writable: true, configurable: true });
      Object.defineProperty(glide, name, { value, configurable: true });
    }
    this.glideModules.set('@servicenow/glide', glide);
    for (const [name, value] of Object.entries(namespaces)) this.glideModules.set(`@servicenow/glide/${name}`, value);
    const { Class, extendsObject } = bridge.classicGlobals;
    Object.defineProperty(globals, 'Class', { value: Class, writable: true, configurable: true });
    Object.defineProperty(globals['Object'] as object, 'extendsObject', { value: extendsObject, configurable: true });
  }

  #host(): object {
    const { context } = this;
    return Object.freeze({
      __proto__: null,
      classOf: (value: object) => this.classOf(value),
      describeClass: (name: string) => describeClass(name),
      isList: (value: unknown) => Array.isArray(value),
      describeError: (problem: object) => JSON.stringify(describeError(problem)),
      getField: (self: HasFields, name: string) => self.getField(name),
      setField: (self: HasFields, name: string, value: unknown) => self.setField(name, value),
      hasField: (self: HasFields, name: string) => self.hasField(name),
      fieldNames: (self: HasFields) => self.fieldNames(),
      construct: (name: string, values: ArrayLike<unknown>) => {
        const construct = CLASS_BY_NAME.get(name)?.construct;
        if (construct === undefined) throw notImplemented(`new ${name}()`);
        this.#requireApi(name);
        return construct(context, Array.from(values));
      },
      callMethod: (self: object, className: string, method: string, values: ArrayLike<unknown>) => {
        this.#fence(className, method);
        const implementation = (self as Record<string, unknown>)[method];
        if (typeof implementation !== 'function') throw notImplemented(`${className}.${method}`);
        return implementation.apply(self, Array.from(values));
      },
      callStatic: (className: string, method: string, values: ArrayLike<unknown>) => {
        this.#fence(className, method);
        const statics = CLASS_BY_NAME.get(className)?.statics ?? {};
        const implementation = Object.hasOwn(statics, method) ? statics[method] : undefined;
        if (implementation === undefined) throw notImplemented(`${className}.${method}`);
        return implementation(context, ...Array.from(values));
      },
    });
  }

  /** Errors: `MethodNotAllowedException` for what only the global scope has; a missing execute privilege. */
  #fence(className: string, method: string): void {
    const api = CLASS_BY_NAME.get(className)?.api ?? className;
    const { scope } = this.context;
    if (scope.name !== 'global' && globalOnlyMethods(api).includes(method)) {
      throw methodNotAllowed(method, scope.name, LOG_METHODS.has(method) && api === 'GlideSystem' ? LOG_ADVICE : '');
    }
    this.#requireApi(`${className}.${method}`);
  }

  #requireApi(api: string): void {
    const { scope, platform, messages } = this.context;
    const refusal = platform.crossScope.refuseApi(scope, api);
    if (refusal === null) return;
    messages.error.push(refusal.message);
    platform.log.write('error', scope.name, refusal.message);
    throw crossScopeAccessNotAllowed(api, scope.name);
  }
}

const descriptions = new Map<string, string>();

/** Methods that scripts see, as JSON: documented ones, working or failing loudly, and the fenced ones of global. */
function describeClass(className: string): string {
  let description = descriptions.get(className);
  if (description === undefined) {
    const { name, api = className, methods, implementation, statics = {} } = requireClass(className);
    const documented = methods ?? [...scopedMethods(api), ...globalOnlyMethods(api)];
    const ownText = Object.hasOwn(implementation.prototype, 'toString') ? ['toString'] : [];
    description = JSON.stringify({
      name,
      methods: [...new Set([...documented, ...ownText])],
      statics: [...new Set([...documented, ...Object.keys(statics)])],
      hasFields: 'getField' in implementation.prototype,
    });
    descriptions.set(className, description);
  }
  return description;
}

function requireClass(name: string): GlideClass {
  const known = CLASS_BY_NAME.get(name);
  if (known === undefined) throw new Error(`No Glide class ${name}`);
  return known;
}

function describeError(problem: object) {
  if (problem instanceof ScriptException) {
    return { java: true, name: problem.javaClass, message: problem.message, messageReadable: problem.messageReadable };
  }
  return { java: false, message: problem instanceof Error ? problem.message : String(problem) };
}
