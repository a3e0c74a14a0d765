import type { AnyNode, Node, Program } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { patternNames } from './declared-names.ts';

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const BLOCKS = new Set([
  'Program',
  'BlockStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'SwitchStatement',
  'CatchClause',
  'StaticBlock',
  'ClassExpression',
]);

/** Names declared by each node that opens a scope. */
export function bindingScopes(program: Program): ReadonlyMap<Node, ReadonlySet<string>> {
  const scopes = new Map<Node, Set<string>>();
  const declare = (scope: Node | undefined, names: readonly string[]): void => {
    if (scope === undefined) return;
    const known = scopes.get(scope) ?? new Set();
    for (const name of names) known.add(name);
    scopes.set(scope, known);
  };
  const isFunction = (node: Node): boolean => FUNCTIONS.has(node.type);
  const opensScope = (node: Node): boolean => isFunction(node) || BLOCKS.has(node.type);

  fullAncestor(program, (visited, _state, path) => {
    const node = visited as AnyNode;
    const above = path.slice(0, -1);
    const functionScope = above.findLast((outer) => isFunction(outer) || outer.type === 'Program');
    const blockScope = above.findLast(opensScope);
    switch (node.type) {
      case 'VariableDeclaration': {
        const names = node.declarations.flatMap((declarator) => patternNames(declarator.id));
        declare(node.kind === 'var' ? functionScope : blockScope, names);
        break;
      }
      case 'FunctionDeclaration':
        declare(blockScope, patternNames(node.id));
        declare(node, node.params.flatMap(patternNames));
        break;
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        declare(node, [...patternNames(node.id ?? null), ...node.params.flatMap(patternNames)]);
        break;
      case 'ClassDeclaration':
        declare(blockScope, patternNames(node.id));
        break;
      case 'ClassExpression':
        declare(node, patternNames(node.id ?? null));
        break;
      case 'CatchClause':
        declare(node, patternNames(node.param ?? null));
        break;
    }
  });
  return scopes;
}
