import ts from "typescript";

/** A forbidden form, where it stands. */
export interface Forbidden {
  readonly rule: "evaluation" | "library mathematics";
  readonly what: string;
  readonly line: number;
}

/** Members of Math that are exact by the language's standard, and so the same everywhere. */
const exactMath = new Set([
  ...["abs", "ceil", "clz32", "floor", "fround", "imul", "max", "min", "round", "sign", "sqrt", "trunc"],
  ...["E", "LN10", "LN2", "LOG10E", "LOG2E", "PI", "SQRT1_2", "SQRT2"],
]);
const evaluators = new Set(["eval", "Function"]);

/** Finds text evaluated as code, and mathematics whose last bits differ between JavaScript engines. */
export function readForbidden(path: string, text: string): Forbidden[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Forbidden[] = [];
  const visit = (node: ts.Node): void => {
    const rule = ruleBrokenBy(node);
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (rule) found.push({ rule, what: node.getText(), line });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function ruleBrokenBy(node: ts.Node): Forbidden["rule"] | undefined {
  if (isEvaluation(node)) return "evaluation";
  return isPower(node) || isLooseMath(node) ? "library mathematics" : undefined;
}

function isEvaluation(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const callee = node.expression;
  const called = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  return ts.isIdentifier(called) && evaluators.has(called.text);
}

function isPower(node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  return kind === ts.SyntaxKind.AsteriskAsteriskToken || kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken;
}

function isLooseMath(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || node.text !== "Math") return false;
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.expression === node;
  return !isMember || !exactMath.has(parent.name.text);
}
