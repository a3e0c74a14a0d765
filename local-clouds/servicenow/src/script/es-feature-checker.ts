import { readFileSync } from 'node:fs';
import type { AnyNode, Class, Program } from 'acorn';
import { ancestor } from 'acorn-walk';
import { declaredNames } from './declared-names.ts';
import { ScriptSyntaxError } from './script-syntax-error.ts';

interface UnsupportedFeature {
  section: string;
  feature: string;
  status: 'Disallowed' | 'Not Supported';
}

const { features: UNSUPPORTED } = JSON.parse(
  readFileSync(new URL('./data/unsupported-features.json', import.meta.url), 'utf8'),
) as { features: UnsupportedFeature[] };

/** What code can name or write, and the row of the published matrix that rules it out. */
const ROWS = {
  privateField: 'private instance class fields basic support',
  privateMethod: 'private instance methods',
  privateAccessor: 'private accessor properties',
  brandCheck: 'Ergonomic brand checks for private fields',
  hasIndices: 'shows up in flags',
  asyncMethod: 'async methods, classes',
  asyncGenerator: 'async generators',
  forAwait: 'for-await-of loops',
  functionConstructor: 'functions created with the Function constructor',
  WeakRef: 'WeakRef minimal support',
  FinalizationRegistry: 'FinalizationRegistry minimal support',
  SharedArrayBuffer: 'SharedArrayBuffer',
  Atomics: 'Atomics.add',
  Reflect: 'Reflect.get',
  subclassError: 'Error is subclassable',
  subclassMap: 'Map is subclassable',
  subclassSet: 'Set is subclassable',
  subclassBoolean: 'Boolean is subclassable',
  subclassNumber: 'Number is subclassable',
  subclassString: 'String is subclassable',
  subclassPromise: 'Promise.all',
  subclassRegExp: 'RegExp.prototype.exec',
  subclassFunction: 'Function.prototype.call',
  subclassArray: 'length property (accessing)',
} as const;

type Row = keyof typeof ROWS;

const STATUS = new Map(UNSUPPORTED.map((row) => [row.feature, row.status]));

const GLOBALS: Readonly<Record<string, Row>> = {
  WeakRef: 'WeakRef',
  FinalizationRegistry: 'FinalizationRegistry',
  SharedArrayBuffer: 'SharedArrayBuffer',
  Atomics: 'Atomics',
  Reflect: 'Reflect',
};

const SUBCLASSES: Readonly<Record<string, Row>> = {
  Error: 'subclassError',
  TypeError: 'subclassError',
  RangeError: 'subclassError',
  SyntaxError: 'subclassError',
  ReferenceError: 'subclassError',
  EvalError: 'subclassError',
  URIError: 'subclassError',
  AggregateError: 'subclassError',
  Map: 'subclassMap',
  Set: 'subclassSet',
  Boolean: 'subclassBoolean',
  Number: 'subclassNumber',
  String: 'subclassString',
  Promise: 'subclassPromise',
  RegExp: 'subclassRegExp',
  Function: 'subclassFunction',
  Array: 'subclassArray',
};

/**
 * Refuses what ECMAScript 2021 (ES12) mode refuses although V8 would run it: the matrix of
 * javascript-engine-feature-support.md, as far as code can name or write a feature. Built-ins that are merely absent
 * are taken away at run time instead (`realm/later-builtins.ts`).
 * Errors: {@link ScriptSyntaxError} with file, line and feature.
 */
export function checkEsFeatures(file: string, program: Program): void {
  const declared = declaredNames(program);

  const refuse = (node: AnyNode, row: Row, title: string): never => {
    const status = STATUS.get(ROWS[row]) ?? 'Disallowed';
    const line = node.loc?.start.line ?? 1;
    throw new ScriptSyntaxError(file, line, `${title}: ${status.toLowerCase()} in ECMAScript 2021 (ES12) mode`);
  };

  const checkGlobal = (name: string, node: AnyNode): void => {
    const row = GLOBALS[name];
    if (row !== undefined && Object.hasOwn(GLOBALS, name) && !declared.has(name)) refuse(node, row, name);
  };

  const checkClass = (node: Class): void => {
    const parent = node.superClass;
    if (parent?.type !== 'Identifier' || declared.has(parent.name) || !Object.hasOwn(SUBCLASSES, parent.name)) return;
    refuse(node as AnyNode, SUBCLASSES[parent.name] as Row, `Subclassing the built-in ${parent.name}`);
  };

  ancestor(program, {
    Identifier: (node) => checkGlobal(node.name, node),
    ClassDeclaration: (node) => checkClass(node as Class),
    ClassExpression: (node) => checkClass(node as Class),
    PropertyDefinition(node) {
      if (node.key.type === 'PrivateIdentifier' && !node.static) {
        refuse(node, 'privateField', `Private instance field #${node.key.name}`);
      }
    },
    MethodDefinition(node) {
      if (node.value.async && !node.value.generator) refuse(node, 'asyncMethod', 'Async class method');
      if (node.key.type !== 'PrivateIdentifier' || node.static) return;
      const accessor = node.kind === 'get' || node.kind === 'set';
      refuse(node, accessor ? 'privateAccessor' : 'privateMethod', `Private instance method #${node.key.name}`);
    },
    BinaryExpression(node) {
      if (node.left.type === 'PrivateIdentifier') refuse(node, 'brandCheck', `Brand check #${node.left.name} in`);
    },
    Function(node) {
      if (node.async && node.generator) refuse(node as AnyNode, 'asyncGenerator', 'Async generator');
    },
    ForOfStatement(node) {
      if (node.await) refuse(node, 'forAwait', 'for await');
    },
    NewExpression(node) {
      const callee = node.callee;
      if (callee.type === 'Identifier' && callee.name === 'Function' && !declared.has('Function')) {
        refuse(node, 'functionConstructor', 'new Function');
      }
    },
    CallExpression(node) {
      const callee = node.callee;
      if (callee.type === 'Identifier' && callee.name === 'Function' && !declared.has('Function')) {
        refuse(node, 'functionConstructor', 'Function()');
      }
    },
    Literal(node) {
      if (node.regex?.flags.includes('d')) refuse(node, 'hasIndices', 'Regular expression flag d');
    },
  });
}

/** Rows the checker enforces, for the test that compares them with the published matrix. */
export const ENFORCED_ROWS: readonly string[] = Object.values(ROWS);
