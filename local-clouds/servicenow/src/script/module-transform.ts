import type { AnyNode, ExportNamedDeclaration, Identifier, ImportDeclaration, Node, Program } from 'acorn';
import { ancestor } from 'acorn-walk';
import { bindingScopes } from './binding-scopes.ts';
import { patternNames } from './declared-names.ts';
import { ScriptSyntaxError } from './script-syntax-error.ts';

/** A module as the body of a function `(exports, require)`; lines are those of the source. */
export interface TransformedModule {
  /** Stands before the code on its first line. */
  prelude: string;
  code: string;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Turns an ECMAScript module into a function body, keeping every statement on its line. Imports become property reads
 * of the imported module and exports become getters, so that bindings stay live, cycles included.
 */
export function transformModule(file: string, text: string, program: Program): TransformedModule {
  const edits: Edit[] = [];
  const requires: string[] = [];
  const getters: string[] = [];
  /** Local name of an import to the expression that reads it. */
  const imported = new Map<string, string>();

  const blank = (node: Node): void => {
    edits.push({ start: node.start, end: node.end, text: text.slice(node.start, node.end).replace(/[^\n]/g, '') });
  };
  const moduleVariable = (specifier: string): string => {
    const name = `$module${requires.length}`;
    requires.push(`const ${name} = require(${JSON.stringify(specifier)});`);
    return name;
  };
  const exportGetter = (name: string, expression: string): void => {
    getters.push(
      `Object.defineProperty(exports, ${JSON.stringify(name)}, { enumerable: true, get: () => ${expression} });`,
    );
  };

  for (const node of program.body) {
    switch (node.type) {
      case 'ImportDeclaration':
        importNames(node, moduleVariable(String(node.source.value)), imported);
        blank(node);
        break;
      case 'ExportNamedDeclaration':
        exportNamed(node);
        break;
      case 'ExportDefaultDeclaration': {
        const { declaration } = node;
        const named = 'id' in declaration && declaration.id && declaration.type.endsWith('Declaration');
        const name = named ? (declaration.id as Identifier).name : '$default';
        const isFunction = declaration.type === 'FunctionDeclaration' && !named;
        edits.push({ start: node.start, end: declaration.start, text: named || isFunction ? '' : 'const $default = ' });
        if (isFunction) nameFunction(declaration.start);
        exportGetter('default', name);
        break;
      }
      case 'ExportAllDeclaration': {
        const variable = moduleVariable(String(node.source.value));
        if (node.exported) exportGetter(exportName(node.exported), variable);
        else requires.push(reexportAll(variable));
        blank(node);
        break;
      }
    }
  }

  function exportNamed(node: ExportNamedDeclaration): void {
    const { declaration, source } = node;
    if (declaration) {
      edits.push({ start: node.start, end: declaration.start, text: '' });
      const names =
        declaration.type === 'VariableDeclaration'
          ? declaration.declarations.flatMap((declarator) => patternNames(declarator.id))
          : [declaration.id.name];
      for (const name of names) exportGetter(name, name);
      return;
    }
    const variable = source ? moduleVariable(String(source.value)) : null;
    for (const { local, exported } of node.specifiers) {
      const name = exportName(local);
      exportGetter(
        exportName(exported),
        variable === null ? `(${imported.get(name) ?? name})` : `${variable}[${JSON.stringify(name)}]`,
      );
    }
    blank(node);
  }

  /** `function (` to `function $default(`, so that the export is hoisted like the function. */
  function nameFunction(start: number): void {
    const head = /^(?:async\s+)?function\s*\*?/.exec(text.slice(start))?.[0] ?? 'function';
    edits.push({ start: start + head.length, end: start + head.length, text: ' $default' });
  }

  replaceReferences(program, imported, edits, file);
  return { prelude: `'use strict';${getters.join('')}${requires.join('')}`, code: applyEdits(text, edits) };
}

function importNames(node: ImportDeclaration, variable: string, imported: Map<string, string>): void {
  for (const specifier of node.specifiers) {
    const local = specifier.local.name;
    if (specifier.type === 'ImportNamespaceSpecifier') imported.set(local, variable);
    else if (specifier.type === 'ImportDefaultSpecifier') imported.set(local, `${variable}.default`);
    else imported.set(local, `${variable}[${JSON.stringify(exportName(specifier.imported))}]`);
  }
}

function exportName(node: AnyNode): string {
  return node.type === 'Identifier' ? node.name : String((node as { value: unknown }).value);
}

function reexportAll(variable: string): string {
  return `for (const key of Object.keys(${variable})) if (key !== 'default' && !Object.hasOwn(exports, key)) Object.defineProperty(exports, key, { enumerable: true, get: () => ${variable}[key] });`;
}

/** Every read of an imported name that no inner declaration shadows becomes a read of the module. */
function replaceReferences(program: Program, imported: ReadonlyMap<string, string>, edits: Edit[], file: string): void {
  const scopes = bindingScopes(program);
  const isImported = (name: string, path: readonly Node[]): boolean =>
    imported.has(name) && !path.some((node) => node !== program && scopes.get(node)?.has(name));

  ancestor(program, {
    Identifier(node, _state, path) {
      if (!isImported(node.name, path) || path.some((above) => above.type === 'ImportDeclaration')) return;
      const parent = path.at(-2) as AnyNode | undefined;
      const expression = imported.get(node.name) ?? node.name;
      if (parent?.type === 'ExportSpecifier') return;
      const called = parent?.type === 'CallExpression' && parent.callee === node;
      const tagged = parent?.type === 'TaggedTemplateExpression' && parent.tag === node;
      const replacement = called || tagged ? `(0, ${expression})` : `(${expression})`;
      const shorthand = parent?.type === 'Property' && parent.shorthand;
      edits.push({ start: node.start, end: node.end, text: shorthand ? `${node.name}: ${replacement}` : replacement });
    },
    Pattern(node, _state, path) {
      // Only assignments come here with an imported name: declarations of it would shadow.
      if (node.type !== 'Identifier' || !isImported(node.name, path)) return;
      throw new ScriptSyntaxError(file, node.loc?.start.line ?? 1, `Assignment to the import ${node.name}`);
    },
    ImportExpression(node) {
      throw new ScriptSyntaxError(file, node.loc?.start.line ?? 1, 'Dynamic import() is not available on the instance');
    },
    MetaProperty(node) {
      if (node.meta.name !== 'import') return;
      throw new ScriptSyntaxError(file, node.loc?.start.line ?? 1, 'import.meta is not available on the instance');
    },
  });
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < position) continue;
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}
