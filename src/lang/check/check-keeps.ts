import type { Module } from "../definition/module.ts";
import { flowsOf } from "../definition/process-flows.ts";
import { type Fault, fault } from "../fault.ts";
import { coherentNumbers } from "../formula/coherent-numbers.ts";
import { evaluateFormula } from "../formula/evaluate-formula.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { printFormula } from "../formula/print-formula.ts";
import { expandRateLaws } from "../formula/rate-laws.ts";
import type { Formula } from "../formula-tree.ts";

const points = 3;
const tolerance = 1e-9;

/**
 * Sums that a module says it keeps, and that its stoichiometry changes: d(sum)/d(state) times what each process
 * does to the state must cancel, whatever the rates are. Tried at a few points, since sums are linear.
 */
export function checkKeeps(module: Module): Fault[] {
  return Object.entries(module.keeps ?? {}).flatMap(([name, text]) => {
    const sum = readPlain(text);
    return sum === undefined ? [] : checkSum(module, `${module.id}.keeps.${name}`, sum);
  });
}

function checkSum(module: Module, path: string, sum: Formula): Fault[] {
  for (let point = 0; point < points; point++) {
    const values = pointValues(module, point);
    if (!Number.isFinite(evaluateFormula(sum, values))) {
      return [fault("keeps-not-a-sum", { path }, { found: printFormula(sum) })];
    }
    for (const name of Object.keys(module.processes)) {
      if (!changes(module, name, sum, values)) continue;
      return [
        fault("not-conserved", { path }, { found: `the process ${name}`, expected: printFormula(sum) }),
      ];
    }
  }
  return [];
}

function changes(module: Module, name: string, sum: Formula, values: (name: string) => number): boolean {
  const process = module.processes[name];
  if (process === undefined) return false;
  let total = 0;
  let size = 0;
  for (const { state, coefficient, direction, yields } of flowsOf(process)) {
    const factor = yields === undefined ? undefined : readPlain(yields);
    const made = factor === undefined ? 1 : evaluateFormula(factor, values);
    const part = slope(sum, state, values) * coefficient * made * (direction === "from" ? -1 : 1);
    total += part;
    size += Math.abs(part);
  }
  return !(Math.abs(total) <= tolerance * size);
}

/** d(sum)/d(state), by a step that is exact for sums. */
function slope(sum: Formula, state: string, values: (name: string) => number): number {
  const shifted = (by: number) => (name: string) => (name === state ? values(name) + by : values(name));
  return evaluateFormula(sum, shifted(0.5)) - evaluateFormula(sum, shifted(-0.5));
}

/** A fixed positive number for every name, another at each point; terms follow from them. */
function pointValues(module: Module, point: number): (name: string) => number {
  const terms = new Map(
    Object.entries(module.terms ?? {}).map(([name, term]) => [name, readPlain(term.is)] as const),
  );
  const value = (name: string, depth = 0): number => {
    const term = terms.get(name);
    if (term === undefined || depth > 50) return 1 + spread(name, point);
    return evaluateFormula(term, (inner) => value(inner, depth + 1));
  };
  return (name) => value(name);
}

/** A number in [0, 1) that depends on the letters of the name and the point. */
function spread(name: string, point: number): number {
  let hash = 17 + 101 * point;
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return hash / 65_521;
}

function readPlain(text: string): Formula | undefined {
  const parsed = parseFormula(text);
  return parsed.ok ? coherentNumbers(expandRateLaws(parsed.value)) : undefined;
}
