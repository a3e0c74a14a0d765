import type { AnyNode, Node, Pattern, Program } from 'acorn';
import { full } from 'acorn-walk';

/** Every name the program declares anywhere: such a name need not mean the built-in of that name. */
export function declaredNames(program: Program): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (pattern: Pattern | null | undefined): void => {
    for (const name of patternNames(pattern ?? null)) names.add(name);
  };
  full(program, (visited: Node) => {
    const node = visited as AnyNode;
    switch (node.type) {
      case 'VariableDeclarator':
        add(node.id);
        break;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        add(node.id);
        node.params.forEach(add);
        break;
      case 'ClassDeclaration':
      case 'ClassExpression':
        add(node.id);
        break;
      case 'CatchClause':
        add(node.param);
        break;
      case 'ImportSpecifier':
      case 'ImportDefaultSpecifier':
      case 'ImportNamespaceSpecifier':
        names.add(node.local.name);
        break;
    }
  });
  return names;
}

/** Names a pattern binds. */
export function patternNames(pattern: Pattern | null): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        patternNames(property.type === 'RestElement' ? property.argument : property.value),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => patternNames(element));
    case 'RestElement':
      return patternNames(pattern.argument);
    case 'AssignmentPattern':
      return patternNames(pattern.left);
    default:
      return [];
  }
}
