/**
 * Built-ins of V8 that ECMAScript 2021 (ES12) mode has not: what data/unsupported-features.json disallows by name,
 * what came after ES2022, and what no ECMAScript edition defines. `Intl` is left out because the documentation of the
 * engine does not mention it (our choice).
 */
export const REMOVED_GLOBALS = [
  'Reflect',
  'WeakRef',
  'FinalizationRegistry',
  'SharedArrayBuffer',
  'Atomics',
  'Iterator',
  'AsyncDisposableStack',
  'DisposableStack',
  'SuppressedError',
  'Float16Array',
  'Intl',
  'WebAssembly',
  'console',
] as const;

/** Members by the expression of their owner, evaluated in the realm. */
export const REMOVED_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  Array: ['fromAsync'],
  'Object.getPrototypeOf(Int8Array.prototype)': ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  RegExp: ['escape'],
  Error: ['isError', 'captureStackTrace'],
  Math: ['f16round', 'sumPrecise'],
  'ArrayBuffer.prototype': ['resize', 'transfer', 'transferToFixedLength'],
  Uint8Array: ['fromBase64', 'fromHex'],
  'Uint8Array.prototype': ['toBase64', 'toHex', 'setFromBase64', 'setFromHex'],
  'DataView.prototype': ['getBigInt64', 'getBigUint64'],
  'Object.getPrototypeOf(Object.getPrototypeOf((function* () {})()))': ['throw', 'return'],
  'Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf((function* () {})())))': [
    'drop',
    'every',
    'filter',
    'find',
    'flatMap',
    'forEach',
    'map',
    'reduce',
    'some',
    'take',
    'toArray',
  ],
};

/** Script that takes them away. */
export const REMOVAL_SCRIPT = [
  ...Object.entries(REMOVED_MEMBERS).flatMap(([owner, names]) =>
    names.map((name) => `delete (${owner})[${JSON.stringify(name)}];`),
  ),
  ...REMOVED_GLOBALS.map((name) => `delete globalThis[${JSON.stringify(name)}];`),
].join('\n');
