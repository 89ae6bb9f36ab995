import { posix } from "node:path";
import ts from "typescript";

/** The facts of a test file: what they cite, and the modules that they are about. */
export interface FactsOfFile {
  /** Exports that the file hands to `describeModule`, as `path#name`. */
  readonly described: readonly string[];
  readonly facts: readonly {
    readonly key: string;
    /** Imports that the body of the fact uses, itself or by what it names, as `path#name`. */
    readonly uses: ReadonlySet<string>;
  }[];
}

/** Reads the calls of `fact(..., cite(key, ...), ...)` and of `describeModule` in the text of a test file. */
export function readFacts(path: string, text: string): FactsOfFile {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports = importsOf(file, path);
  const named = namesByDeclaration(file);
  const described: string[] = [];
  const facts: { key: string; uses: Set<string> }[] = [];
  const visit = (node: ts.Node): void => {
    const [first, second] = ts.isCallExpression(node) ? node.arguments : [];
    if (isCallOf(node, "describeModule") && first !== undefined) {
      described.push(...[...namesIn(first)].flatMap((name) => imports.get(name) ?? []));
    }
    const key = isCallOf(node, "fact") && second !== undefined ? citedKey(second) : undefined;
    if (key !== undefined) {
      const reached = reach(namesIn(node), named);
      facts.push({ key, uses: new Set([...reached].flatMap((name) => imports.get(name) ?? [])) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { described, facts };
}

/**
 * How many cited facts a module has, in the files that describe it. Where a file describes several modules, a fact counts
 * for those that it uses; where it uses none of them it runs them together, and counts for each.
 */
export function countFacts(files: readonly FactsOfFile[], module: string): number {
  const own = files.filter(({ described }) => described.includes(module));
  return own.flatMap(({ described, facts }) =>
    facts.filter(({ uses }) => uses.has(module) || !described.some((other) => uses.has(other))),
  ).length;
}

function isCallOf(node: ts.Node, name: string): node is ts.CallExpression {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;
}

function citedKey(node: ts.Node): string | undefined {
  const [key] = isCallOf(node, "cite") ? node.arguments : [];
  return key !== undefined && ts.isStringLiteralLike(key) ? key.text : undefined;
}

/** Local name -> `path#exported name`, for relative imports. */
function importsOf(file: ts.SourceFile, path: string): Map<string, string> {
  const imports = new Map<string, string>();
  for (const node of file.statements) {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) continue;
    const bindings = node.importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    const from = posix.join(posix.dirname(path), node.moduleSpecifier.text);
    for (const { name, propertyName } of bindings.elements) {
      imports.set(name.text, `${from}#${(propertyName ?? name).text}`);
    }
  }
  return imports;
}

/** Name declared anywhere in the file -> the names that its declaration uses. */
function namesByDeclaration(file: ts.SourceFile): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  const visit = (node: ts.Node): void => {
    if ((ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)) && node.name !== undefined) {
      for (const name of namesIn(node.name)) {
        named.set(name, new Set([...(named.get(name) ?? []), ...namesIn(node)]));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return named;
}

function namesIn(node: ts.Node): Set<string> {
  const names = new Set<string>();
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner)) names.add(inner.text);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return names;
}

function reach(from: ReadonlySet<string>, named: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set(from);
  for (const name of reached) for (const next of named.get(name) ?? []) reached.add(next);
  return reached;
}
