import type { BinaryOperator, Formula } from "../../lang/formula-tree.ts";
import { refuse } from "../compile-faults.ts";
import { binary, isTruth, power, select, unary } from "../expression/functions.ts";
import type { Node } from "../expression/graph.ts";
import { op } from "../expression/operation.ts";
import { negate, product } from "../expression/product.ts";
import { sum } from "../expression/sum.ts";
import { and, compare, not, or } from "./conditions.ts";
import type { Scope } from "./scope.ts";

/** Formulas nested deeper are refused; long sums and products do not count as nesting. */
const deepestFormula = 1000;

type Binary = Extract<Formula, { kind: "binary" }>;
type Call = Extract<Formula, { kind: "call" }>;

/** The node of a formula. */
export function readFormula(scope: Scope, formula: Formula, depth = 0): Node {
  if (depth > deepestFormula)
    refuse("expression-too-deep", scope.path, `more than ${deepestFormula}`, "less nesting");
  if (formula.kind === "number") return scope.graph.constant(formula.value);
  if (formula.kind === "name") return readName(scope, formula.name);
  const known = scope.known.get(formula);
  if (known !== undefined) return known;
  const node = readComposite(scope, formula, depth);
  scope.known.set(formula, node);
  return node;
}

type Composite = Exclude<Formula, { kind: "number" | "name" }>;

function readComposite(scope: Scope, formula: Composite, depth: number): Node {
  switch (formula.kind) {
    case "unary": {
      const of = readFormula(scope, formula.of, depth + 1);
      return formula.operator === "-" ? negate(scope.graph, of) : not(scope.graph, truth(scope, of));
    }
    case "binary":
      return readBinary(scope, formula, depth);
    case "call":
      return readCall(scope, formula, depth);
  }
}

/** The node of a formula that must be a condition. */
export function readCondition(scope: Scope, formula: Formula, depth = 0): Node {
  return truth(scope, readFormula(scope, formula, depth));
}

function readName(scope: Scope, name: string): Node {
  const node = scope.names.get(name);
  if (node === undefined)
    return refuse("expression-unknown-name", scope.path, name, "a state, parameter or earlier term");
  return node;
}

/** A number may stand as a condition: true where it is not zero. */
function truth(scope: Scope, node: Node): Node {
  return isTruth(scope.graph, node) ? node : compare(scope, "!=", node, scope.graph.constant(0));
}

function readBinary(scope: Scope, formula: Binary, depth: number): Node {
  const { operator } = formula;
  if (operator === "+" || operator === "-") return readSum(scope, formula, depth);
  if (operator === "*" || operator === "/") return readProduct(scope, formula, depth);
  if (operator === "^") {
    const base = readFormula(scope, formula.left, depth + 1);
    return power(scope.graph, base, readFormula(scope, formula.right, depth + 1));
  }
  if (operator === "&&" || operator === "||") {
    const left = readCondition(scope, formula.left, depth + 1);
    const right = readCondition(scope, formula.right, depth + 1);
    return operator === "&&" ? and(scope.graph, left, right) : or(scope.graph, left, right);
  }
  const left = readFormula(scope, formula.left, depth + 1);
  return compare(scope, operator, left, readFormula(scope, formula.right, depth + 1));
}

/** A chain a + b - c ... is one sum, however long. */
function readSum(scope: Scope, formula: Binary, depth: number): Node {
  const { parts, inverse } = chainOf(formula, "+", "-");
  const nodes = parts.map((part) => readFormula(scope, part, depth + 1));
  return sum(
    scope.graph,
    nodes,
    inverse.map((minus) => (minus ? -1 : 1)),
  );
}

function readProduct(scope: Scope, formula: Binary, depth: number): Node {
  const { parts, inverse } = chainOf(formula, "*", "/");
  const nodes = parts.map((part) => readFormula(scope, part, depth + 1));
  return product(
    scope.graph,
    nodes,
    inverse.map((under) => (under ? -1 : 1)),
  );
}

/** The parts of a chain that leans to the left, first part first. */
function chainOf(
  formula: Binary,
  plain: BinaryOperator,
  inverting: BinaryOperator,
): { parts: Formula[]; inverse: boolean[] } {
  const parts: Formula[] = [];
  const inverse: boolean[] = [];
  let at: Formula = formula;
  while (at.kind === "binary" && (at.operator === plain || at.operator === inverting)) {
    parts.push(at.right);
    inverse.push(at.operator === inverting);
    at = at.left;
  }
  parts.push(at);
  inverse.push(false);
  return { parts: parts.reverse(), inverse: inverse.reverse() };
}

const unaryFunctions: Readonly<Record<string, number>> = {
  exp: op.exp,
  log: op.log,
  sqrt: op.sqrt,
  abs: op.abs,
  sin: op.sin,
  cos: op.cos,
  arctan: op.arctan,
  floor: op.floor,
};

function readCall(scope: Scope, formula: Call, depth: number): Node {
  const { graph } = scope;
  const [first, ...rest] = formula.of;
  if (first === undefined)
    return refuse("expression-unknown-function", scope.path, formula.name, "arguments");
  if (formula.name === "if") {
    const condition = readCondition(scope, first, depth + 1);
    const [yes, no] = rest.map((part) => readFormula(scope, part, depth + 1));
    if (yes !== undefined && no !== undefined) return select(graph, condition, yes, no);
  }
  const operation = Object.hasOwn(unaryFunctions, formula.name) ? unaryFunctions[formula.name] : undefined;
  if (operation !== undefined && rest.length === 0)
    return unary(graph, operation, readFormula(scope, first, depth + 1));
  if (formula.name === "min" || formula.name === "max") {
    const which = formula.name === "min" ? op.min : op.max;
    const nodes = formula.of.map((part) => readFormula(scope, part, depth + 1));
    return nodes.reduce((a, b) => binary(graph, which, a, b));
  }
  return refuse(
    "expression-unknown-function",
    scope.path,
    `${formula.name} of ${formula.of.length}`,
    "a primitive function",
  );
}
