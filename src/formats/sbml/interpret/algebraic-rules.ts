import { type Formula, partsOf } from "../../../lang/index.ts";
import type { SbmlMath } from "../math/math-tree.ts";
import type { SbmlRule } from "../sbml-model.ts";
import type { Equations, Phase } from "./equations.ts";
import { binaryOf, isNumber, nameOf, negative, numberOf } from "./formula-parts.ts";
import { isLinear } from "./linear-in.ts";
import { lower } from "./lower.ts";
import { idsIn, reachableFrom } from "./needs.ts";
import { type Candidate, pairRules } from "./pair-rules.ts";
import { refuse } from "./refuse.ts";
import type { Role } from "./roles.ts";

/** A variable that a rule determines without giving it: its value is the one at which the rule is zero. */
export interface Implicit {
  readonly id: string;
  readonly rule: SbmlRule;
}

/**
 * Finds which variable each algebraic rule determines, and sets its role: `assigned` where the rule can be solved for
 * it, else `algebraic`. Returns those. Refuses a rule for which no variable is left.
 */
export function matchAlgebraicRules(equations: Equations): Implicit[] {
  const rules = equations.model.rules.filter(({ kind, math }) => kind === "algebraic" && math !== undefined);
  if (rules.length === 0) return [];
  const matched = matchRules(equations, rules);
  for (const [id, rule] of matched) {
    equations.roles.set(id, "assigned");
    equations.solved.set(id, rule);
  }
  const implicit: Implicit[] = [];
  for (const [id, rule] of matched) {
    if (isExplicit(equations, id, rule)) continue;
    implicit.push({ id, rule });
    equations.solved.delete(id);
    equations.roles.set(id, "algebraic");
  }
  return implicit;
}

/** Algebraic rules of one model; published ones have some ten. */
const mostRules = 1000;

/** Variables, over all rules, that each could determine. */
const mostCandidates = 200_000;

/** Ids of a rule, beyond which those that it gives explicitly are not told from the others: each is a look at it all. */
const mostTold = 100;

/** Pairs each rule with a variable of its own. */
function matchRules(equations: Equations, rules: readonly SbmlRule[]): Map<string, SbmlRule> {
  const beyond = rules[mostRules];
  if (beyond !== undefined) tooLarge(beyond, "algebraic rules", mostRules);
  const graded = new Map<SbmlRule, readonly Candidate[]>();
  let count = 0;
  for (const rule of rules) {
    const candidates = candidatesOf(equations, rule);
    count += candidates.length;
    if (count > mostCandidates) tooLarge(rule, "variables of algebraic rules", mostCandidates);
    graded.set(rule, candidates);
  }
  const ruleOf = pairRules(graded);
  const placed = new Set(ruleOf.values());
  const left = rules.find((rule) => !placed.has(rule));
  if (left !== undefined) refuse("sbml-overdetermined", left.at);
  return ruleOf;
}

function tooLarge({ at }: SbmlRule, found: string, most: number): never {
  return refuse("sbml-algebraic-too-large", at, { found, expected: `${most}` });
}

/** Variables that a rule could determine, the best first. */
function candidatesOf(equations: Equations, rule: SbmlRule): Candidate[] {
  const direct = idsIn(rule.math as SbmlMath);
  const candidates: Candidate[] = [];
  for (const id of reachableFrom(equations, direct, rule.at)) {
    const role: Role = equations.roleOf(id);
    if (!mayVary(equations, id) || (role !== "constant" && role !== "set")) continue;
    if (role === "set") candidates.push({ id, grade: 3 });
    else if (!direct.has(id)) candidates.push({ id, grade: 2 });
    else candidates.push({ id, grade: direct.size <= mostTold && isExplicit(equations, id, rule) ? 0 : 1 });
  }
  return candidates.sort((a, b) => a.grade - b.grade);
}

function mayVary(equations: Equations, id: string): boolean {
  const thing = equations.things.get(id);
  return thing !== undefined && thing.kind !== "reaction" && !thing.of.constant;
}

/** Whether a rule can be solved for a variable: linear in it, with nothing else in it that depends on the variable. */
function isExplicit(equations: Equations, id: string, rule: SbmlRule): boolean {
  const others = [...idsIn(rule.math as SbmlMath)].filter((other) => other !== id);
  if (reachableFrom(equations, new Set(others), rule.at).has(id)) return false;
  return isLinear(equations.functions, rule.math as SbmlMath, id);
}

/** The value at which a rule that is linear in a variable is zero: minus its offset over its slope. */
export function solvedValue(equations: Equations, id: string, rule: SbmlRule, phase: Phase): Formula {
  const unknown = `${id}.unknown`;
  const names = new Map([[id, { formula: nameOf(unknown) }]]);
  const formula = lower(equations, rule.math as SbmlMath, phase, { names, calls: [] });
  const line = asLine(formula, partsWith(formula, unknown));
  if (line === undefined || isNumber(line.slope, 0))
    return refuse("sbml-overdetermined", rule.at, { found: id });
  return isNumber(line.slope, -1) ? line.offset : negative(binaryOf("/", line.offset, line.slope));
}

interface Line {
  readonly slope: Formula;
  readonly offset: Formula;
}

/** The parts of a formula in which a name stands, itself included; does not recurse, as sums may be long. */
function partsWith(formula: Formula, name: string): ReadonlySet<Formula> {
  const holding = new Set<Formula>();
  const entered = new Set<Formula>();
  const pending = [formula];
  for (let part = pending.at(-1); part !== undefined; part = pending.at(-1)) {
    const inner = partsOf(part);
    if (!entered.has(part)) {
      entered.add(part);
      for (const one of inner) if (!entered.has(one)) pending.push(one);
      continue;
    }
    pending.pop();
    const isHolding = part.kind === "name" ? part.name === name : inner.some((one) => holding.has(one));
    if (isHolding) holding.add(part);
  }
  return holding;
}

/** `unknown` are the parts that hold the unknown. */
function asLine(formula: Formula, unknown: ReadonlySet<Formula>): Line | undefined {
  if (!unknown.has(formula)) return { slope: numberOf(0), offset: formula };
  if (formula.kind === "name") return { slope: numberOf(1), offset: numberOf(0) };
  if (formula.kind === "unary") {
    const line = asLine(formula.of, unknown);
    return line && { slope: opposite(line.slope), offset: opposite(line.offset) };
  }
  if (formula.kind !== "binary") return undefined;
  const left = asLine(formula.left, unknown);
  const right = asLine(formula.right, unknown);
  if (left === undefined || right === undefined) return undefined;
  switch (formula.operator) {
    case "+":
      return { slope: plus(left.slope, right.slope), offset: plus(left.offset, right.offset) };
    case "-":
      return {
        slope: plus(left.slope, opposite(right.slope)),
        offset: plus(left.offset, opposite(right.offset)),
      };
    case "*":
      return isNumber(left.slope, 0) ? scaled(right, left.offset) : scaled(left, right.offset);
    case "/":
      return { slope: over(left.slope, right.offset), offset: over(left.offset, right.offset) };
    default:
      return undefined;
  }
}

function scaled({ slope, offset }: Line, factor: Formula): Line {
  return { slope: times(slope, factor), offset: times(offset, factor) };
}

function opposite(formula: Formula): Formula {
  return formula.kind === "number" ? numberOf(-formula.value) : negative(formula);
}

function plus(a: Formula, b: Formula): Formula {
  if (isNumber(a, 0)) return b;
  return isNumber(b, 0) ? a : binaryOf("+", a, b);
}

function times(a: Formula, b: Formula): Formula {
  if (isNumber(a, 0) || isNumber(b, 0)) return numberOf(0);
  if (a.kind === "number" && b.kind === "number") return numberOf(a.value * b.value);
  if (isNumber(a, 1)) return b;
  return isNumber(b, 1) ? a : binaryOf("*", a, b);
}

function over(a: Formula, b: Formula): Formula {
  return isNumber(a, 0) ? a : binaryOf("/", a, b);
}
