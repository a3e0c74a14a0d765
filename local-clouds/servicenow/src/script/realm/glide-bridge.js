// Runs inside the script's own realm and gives it the Glide classes. Everything a script can reach is made here, of
// this realm: no object or function of the host is ever handed out, so `constructor.constructor` leads nowhere.
(function createBridge(host) {
  const uncurry = (method) => Function.prototype.call.bind(method);
  const weakGet = uncurry(WeakMap.prototype.get);
  const weakSet = uncurry(WeakMap.prototype.set);
  const keysOf = Object.keys;
  const create = Object.create;
  const define = Object.defineProperty;
  const parse = JSON.parse;

  /** Script object to host object, and back. */
  const hostByScript = new WeakMap();
  const scriptByHost = new WeakMap();
  const serviceErrors = new WeakMap();
  const classes = create(null);

  const toHost = (value) =>
    value !== null && (typeof value === 'object' || typeof value === 'function')
      ? (weakGet(hostByScript, value) ?? value)
      : value;

  function toHostList(values) {
    const list = [];
    for (let index = 0; index < values.length; index += 1) define(list, index, { value: toHost(values[index]) });
    return list;
  }

  function toScript(value) {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
    if (value instanceof Object) return value;
    const className = host.classOf(value);
    if (className !== null) return wrap(value, className);
    if (host.isList(value)) {
      const list = [];
      for (let index = 0; index < value.length; index += 1) list[index] = toScript(value[index]);
      return list;
    }
    const copy = {};
    for (const key of keysOf(value)) copy[key] = toScript(value[key]);
    return copy;
  }

  function wrap(object, className) {
    const known = weakGet(scriptByHost, object);
    if (known !== undefined) return known;
    const { prototype, hasFields } = classNamed(className);
    const plain = create(prototype);
    const wrapper = hasFields ? new Proxy(plain, fieldHandler(object)) : plain;
    weakSet(hostByScript, wrapper, object);
    weakSet(scriptByHost, object, wrapper);
    return wrapper;
  }

  /** Fields of records, elements and the like: what is no method is a field. */
  function fieldHandler(object) {
    return {
      get: (target, name) =>
        typeof name === 'symbol' || name in target ? target[name] : call(() => host.getField(object, name)),
      set: (_target, name, value) => {
        if (typeof name !== 'symbol') call(() => host.setField(object, name, toHost(value)));
        return true;
      },
      has: (target, name) => name in target || (typeof name !== 'symbol' && host.hasField(object, name)),
      ownKeys: () => {
        const names = [];
        const fields = host.fieldNames(object);
        for (let index = 0; index < fields.length; index += 1) names[index] = fields[index];
        return names;
      },
      getOwnPropertyDescriptor: (_target, name) =>
        typeof name !== 'symbol' && host.hasField(object, name)
          ? { configurable: true, enumerable: true, writable: true, value: undefined }
          : undefined,
    };
  }

  /** Runs host code; what it throws becomes an error of this realm. */
  function call(work) {
    try {
      return toScript(work());
    } catch (problem) {
      throw toScriptError(problem);
    }
  }

  function toScriptError(problem) {
    if (problem === null || typeof problem !== 'object' || problem instanceof Object) return problem;
    const facts = parse(host.describeError(problem));
    if (!facts.java) return new Error(facts.message);
    const exception = create(Error.prototype);
    const readMessage = facts.messageReadable
      ? () => facts.message
      : () => {
          throw new TypeError(`Illegal access to getter method getMessage in class ${facts.name}`);
        };
    define(exception, 'name', { value: 'JavaException' });
    define(exception, 'message', { get: readMessage });
    define(exception, 'toString', { value: () => `${facts.name}: ${facts.message}` });
    define(exception, 'stack', { value: `${facts.name}: ${facts.message}` });
    return exception;
  }

  function defineMethod(target, name, method) {
    define(target, name, { value: method, configurable: true, writable: true });
  }

  /** Classes are made when a script first meets them: there are many, and a request uses few. */
  function classNamed(name) {
    classes[name] ??= makeClass(parse(host.describeClass(name)));
    return classes[name];
  }

  function makeClass({ name, methods, statics, hasFields }) {
    const made = {
      [name]: function (...values) {
        if (!new.target) throw new TypeError(`Constructor ${name} requires 'new'`);
        return call(() => host.construct(name, toHostList(values)));
      },
    }[name];
    for (const method of methods) {
      defineMethod(made.prototype, method, function (...values) {
        const self = toHost(this);
        return call(() => host.callMethod(self, name, method, toHostList(values)));
      });
    }
    for (const method of statics) {
      defineMethod(made, method, (...values) => call(() => host.callStatic(name, method, toHostList(values))));
    }
    return { constructor: made, prototype: made.prototype, hasFields };
  }

  /** A member that is made when first asked for; `load` may give an object of another realm. */
  function defineLazy(target, name, load) {
    const settle = (value) => {
      define(target, name, { value, writable: true, configurable: true });
      return value;
    };
    const get = () => {
      try {
        return settle(load());
      } catch (problem) {
        throw toScriptError(problem);
      }
    };
    define(target, name, { get, set: settle, configurable: true });
  }

  /** `sn_ws_err`: plain script objects with a status. */
  function defineServiceErrors(statuses) {
    const namespace = {};
    for (const name of keysOf(statuses)) {
      const made = {
        [name]: function (message, detail) {
          weakSet(serviceErrors, this, { status: statuses[name], message: message ?? '', detail: detail ?? '' });
        },
      }[name];
      for (const field of ['status', 'message', 'detail']) {
        const title = field[0].toUpperCase() + field.slice(1);
        defineMethod(made.prototype, `set${title}`, function (value) {
          weakGet(serviceErrors, this)[field] = value;
        });
        defineMethod(made.prototype, `get${title}`, function () {
          return weakGet(serviceErrors, this)[field];
        });
      }
      defineMethod(made.prototype, 'toString', function () {
        return `${name}: ${weakGet(serviceErrors, this).message}`;
      });
      namespace[name] = made;
    }
    return namespace;
  }

  /** Script includes of the classic kind. */
  const Class = {
    create: () =>
      function (...values) {
        this.initialize.apply(this, values);
      },
  };
  const extendsObject = (parent, members) =>
    Object.assign(create(typeof parent === 'function' ? parent.prototype : parent), members);

  return {
    defineLazyClass: (target, name) => defineLazy(target, name, () => classNamed(name).constructor),
    defineServiceErrors,
    wrap: toScript,
    classicGlobals: { Class, extendsObject },
    /** Status, message and detail of an `sn_ws_err` object as JSON, or null. */
    serviceError: (value) => {
      const facts = value !== null && typeof value === 'object' ? weakGet(serviceErrors, value) : undefined;
      return facts === undefined
        ? null
        : JSON.stringify({
            status: Number(facts.status),
            message: String(facts.message),
            detail: String(facts.detail),
          });
    },
    hostObject: (value) =>
      value !== null && typeof value === 'object' ? (weakGet(hostByScript, value) ?? null) : null,
    toJson: (value) => JSON.stringify(value),
    fromJson: (text) => JSON.parse(text),
    isError: (value) => value instanceof Error,
    makeRequire: (load) => (path) => call(() => load(String(path))),
    defineLazy,
  };
});
