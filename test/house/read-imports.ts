import ts from "typescript";

/** One import, export-from, `import()` or import type, as written. */
export interface ImportFound {
  /** What is imported; undefined where it is computed. */
  readonly specifier: string | undefined;
  readonly line: number;
  /** Only types come through it: nothing is left of it at run time. */
  readonly typeOnly: boolean;
}

/** Every import of a source text, in order: static, dynamic, export-from, `require` and import types. */
export function readImports(path: string, text: string): ImportFound[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: ImportFound[] = [];
  const visit = (node: ts.Node): void => {
    const target = targetOf(node);
    if (target) {
      const specifier = ts.isStringLiteralLike(target.from) ? target.from.text : undefined;
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ specifier, line, typeOnly: target.typeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function targetOf(node: ts.Node): { from: ts.Node; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) return { from: node.moduleSpecifier, typeOnly: bringsTypesOnly(node) };
  if (ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && { from: node.moduleSpecifier, typeOnly: givesTypesOnly(node) };
  }
  if (ts.isImportTypeNode(node)) {
    const { argument } = node;
    return { from: ts.isLiteralTypeNode(argument) ? argument.literal : argument, typeOnly: true };
  }
  const [first] = ts.isCallExpression(node) ? node.arguments : [];
  return first && ts.isCallExpression(node) && isLoader(node.expression)
    ? { from: first, typeOnly: false }
    : undefined;
}

function isLoader(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require")
  );
}

function bringsTypesOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = importClause.namedBindings;
  if (importClause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

function givesTypesOnly({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true;
  if (!exportClause || !ts.isNamedExports(exportClause)) return false;
  return exportClause.elements.length > 0 && exportClause.elements.every((element) => element.isTypeOnly);
}
