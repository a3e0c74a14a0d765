/** An exception of the platform's own making, as scripts see it: a Java class name and a text. */
export class ScriptException extends Error {
  readonly javaClass: string;
  /** False for exceptions whose `.message` a script may not read: reading it throws again. */
  readonly messageReadable: boolean;

  constructor(javaClass: string, message: string, options: { messageReadable?: boolean } = {}) {
    super(message);
    this.javaClass = javaClass;
    this.messageReadable = options.messageReadable ?? true;
  }

  override toString(): string {
    return `${this.javaClass}: ${this.message}`;
  }
}

/** A method that exists, but not for scoped applications. */
export function methodNotAllowed(name: string, scope: string, advice = ''): ScriptException {
  const text = `Function ${name} is not allowed in scope ${scope}${advice}`;
  return new ScriptException('com.glide.script.fencing.MethodNotAllowedException', text);
}

/** Declared access is missing. Its `.message` is out of reach for scripts, as measured on a live instance. */
export function scopeAccessNotGranted(operation: string, target: string): ScriptException {
  const text = `${operation} access to ${target} not granted`;
  const javaClass = 'com.glide.script.fencing.access.ScopeAccessNotGrantedException';
  return new ScriptException(javaClass, text, { messageReadable: false });
}

/** An API of another scope without an execute privilege. */
export function crossScopeAccessNotAllowed(api: string, scope: string): ScriptException {
  const text = `Access to ${api} from scope ${scope} not allowed`;
  return new ScriptException('com.glide.script.fencing.CrossScopeAccessNotAllowedException', text);
}

/** Documented on the platform, absent here: better a clear failure than a made-up value. */
export function notImplemented(api: string): Error {
  return new Error(
    `${api} is documented for scoped applications, but this local instance does not implement it. Use another API or test this part on a real instance.`,
  );
}
