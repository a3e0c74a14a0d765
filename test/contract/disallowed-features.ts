import ts from 'typescript';

const BUILT_INS = ['Error', 'TypeError', 'RangeError', 'Array', 'Map', 'Set', 'Promise', 'RegExp', 'Function', 'Date'];
/** Globals that the engine refuses or does not have. */
const ABSENT_GLOBALS = [
  'Reflect',
  'WeakRef',
  'FinalizationRegistry',
  'SharedArrayBuffer',
  'Atomics',
  'Packages',
  'process',
  'fetch',
  'document',
  'Buffer',
  'setTimeout',
];

/** Names of the features in this text that an instance's ECMAScript 2021 mode refuses. */
export function disallowedFeatures(text: string): string[] {
  const source = ts.createSourceFile('module.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const feature = featureOf(node);
    if (feature !== null) found.push(feature);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...new Set(found)];
}

function featureOf(node: ts.Node): string | null {
  if (ts.isClassLike(node) && extendsBuiltIn(node)) return 'subclass of a built-in';
  if (ts.isPrivateIdentifier(node)) return 'private member';
  if (ts.isMethodDeclaration(node) && ts.isClassLike(node.parent) && isAsync(node)) return 'async method in a class';
  if (ts.isFunctionLike(node) && isAsync(node) && hasAsterisk(node)) return 'async generator';
  if (ts.isForOfStatement(node) && node.awaitModifier !== undefined) return 'for await';
  if (ts.isNewExpression(node) && node.expression.getText() === 'Function') return 'Function constructor';
  if (ts.isIdentifier(node) && ABSENT_GLOBALS.includes(node.text) && !isName(node)) return node.text;
  return null;
}

function extendsBuiltIn(node: ts.ClassLikeDeclaration): boolean {
  const parents = node.heritageClauses?.flatMap((clause) => clause.types) ?? [];
  return parents.some((parent) => BUILT_INS.includes(parent.expression.getText()));
}

function isAsync(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword)
  );
}

function hasAsterisk(node: ts.SignatureDeclaration): boolean {
  return 'asteriskToken' in node && node.asteriskToken !== undefined;
}

/** The identifier names a member or a property instead of reading a global. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isMethodDeclaration(parent)
  );
}
