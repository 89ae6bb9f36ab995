import type { FlatDelay, Formula } from "../../../lang/index.ts";
import type { SbmlMath } from "../math/math-tree.ts";
import type { Before, Equations, Locals, Phase } from "./equations.ts";
import { binaryOf, nameOf, numberOf } from "./formula-parts.ts";
import { sizeOf } from "./formula-size.ts";
import { lower } from "./lower.ts";
import { refuse } from "./refuse.ts";

type Apply = Extract<SbmlMath, { kind: "apply" }>;

/** Delays within delays that lead back before the start. */
const deepest = 20;
/** Delayed values of one model, functions written out. */
const mostDelays = 10_000;
/** Parts of the formula of a time before the start. */
const longestTime = 1000;
/** Times before the start that delays may lead to. */
const mostBefores = 1000;

/**
 * The value that a formula had some time ago. In the run it has a name of its own; before the run it is what the initial
 * values and rules give for that time.
 */
export function delayed(equations: Equations, math: Apply, phase: Phase, locals: Locals): Formula {
  const [of, by] = math.of;
  if (of === undefined || by === undefined)
    return refuse("sbml-argument-count", math.at, {
      found: `${math.of.length}`,
      expected: "2",
      path: "delay",
    });
  if (by.kind === "number" && by.value === 0) return lower(equations, of, phase, locals);
  if (phase === "running") return nameOf(addressOfDelay(equations, of, by, locals));
  const from = phase === "start" ? numberOf(equations.startTime) : phase.time;
  const time = minus(from, lower(equations, by, phase, locals));
  const depth = phase === "start" ? 0 : phase.depth + 1;
  if (depth > deepest) return refuse("sbml-circular", math.at, { found: "delay" });
  return lower(equations, of, beforeAt(equations, time, depth, math.at), locals);
}

/** Delays of the same value by the same formula are one. */
function addressOfDelay(equations: Equations, of: SbmlMath, by: SbmlMath, locals: Locals): string {
  const count = equations.delays.size;
  const key = locals.names.size > 0 ? `${count}` : textOf([of, by]);
  const known = equations.delays.get(key);
  if (known !== undefined) return known.address;
  if (count === mostDelays) refuse("sbml-chain-too-long", of.at, { found: `${mostDelays}` });
  const address = `${of.kind === "name" ? of.id : "formula"}.delayed.${count}`;
  equations.delays.set(key, { address, of, by, locals });
  return address;
}

/** A key for formulas: what they are, wherever they stand. */
function textOf(formulas: readonly (SbmlMath | Formula)[]): string {
  return JSON.stringify(formulas, (name, value) =>
    name === "at" ? undefined : typeof value === "number" ? `${value}` : value,
  );
}

function minus(time: Formula, by: Formula): Formula {
  if (time.kind === "number" && by.kind === "number") return numberOf(time.value - by.value);
  return binaryOf("-", time, by);
}

function beforeAt(equations: Equations, time: Formula, depth: number, at: number): Before {
  const size = sizeOf(time, equations.sizes);
  if (size > longestTime)
    return refuse("sbml-expression-too-large", at, { found: `${size}`, expected: `${longestTime}` });
  const key = textOf([time]);
  const known = equations.befores.get(key);
  if (known !== undefined) return known;
  if (equations.befores.size === mostBefores)
    return refuse("sbml-chain-too-long", at, { found: `${mostBefores}` });
  const before = { time, part: `before.${equations.befores.size}`, depth };
  equations.befores.set(key, before);
  return before;
}

/** The delayed values that formulas have asked for, and those that these ask for in turn. */
export function flatDelays(equations: Equations): FlatDelay[] {
  const delays: FlatDelay[] = [];
  for (const { address, of, by, locals } of equations.delays.values()) {
    delays.push({
      address,
      of: lower(equations, of, "running", locals),
      by: lower(equations, by, "running", locals),
      before: lower(equations, of, beforeAt(equations, nameOf("time"), 0, of.at), locals),
    });
  }
  return delays;
}
