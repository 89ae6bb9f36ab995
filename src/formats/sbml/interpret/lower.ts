import type { Formula } from "../../../lang/index.ts";
import type { SbmlMath } from "../math/math-tree.ts";
import { delayed } from "./delays.ts";
import type { Bound, Equations, Locals, Phase } from "./equations.ts";
import { nameOf, numberOf } from "./formula-parts.ts";
import { sizeOf } from "./formula-size.ts";
import { isRateFunction } from "./rate-functions.ts";
import { rateOfId } from "./rates.ts";
import { refuse } from "./refuse.ts";
import { quantityOf } from "./values.ts";

/** Nodes of one formula after function definitions are written out. */
const mostNodes = 1_000_000;
/** Formulas and parts of formulas within one another: each takes some five frames of a stack that may hold 7,000. */
const deepestNesting = 800;
/** Functions that each call the next. */
const deepestCalls = 200;

/** Per mole, as the csymbol `avogadro` of SBML Level 3 defines it. */
const avogadro = 6.02214179e23;

const noLocals: Locals = { names: new Map(), calls: [] };

/** A formula of SBML as a formula of the language, for the run or for its start. */
export function lower(
  equations: Equations,
  math: SbmlMath,
  phase: Phase,
  locals: Locals = noLocals,
): Formula {
  const formula = lowerNode(equations, math, phase, locals);
  const size = sizeOf(formula, equations.sizes);
  if (size > mostNodes)
    refuse("sbml-expression-too-large", math.at, { found: `${size}`, expected: `${mostNodes}` });
  return formula;
}

function lowerNode(equations: Equations, math: SbmlMath, phase: Phase, locals: Locals): Formula {
  switch (math.kind) {
    case "number":
      return numberOf(math.value);
    case "name":
      return boundFormula(locals.names.get(math.id), phase) ?? quantityOf(equations, math.id, phase, math.at);
    case "constant":
      return constantOf(equations, math.name, phase);
    case "call":
    case "apply":
      return nested(equations, math, phase, locals);
  }
}

/** Counts how deep formulas stand in one another, through calls and through the quantities that they use. */
function nested(
  equations: Equations,
  math: Extract<SbmlMath, { kind: "apply" | "call" }>,
  phase: Phase,
  locals: Locals,
): Formula {
  if (equations.nesting > deepestNesting)
    refuse("sbml-nesting-too-deep", math.at, { expected: `${deepestNesting}` });
  equations.nesting += 1;
  const formula =
    math.kind === "call"
      ? lowerCall(equations, math, phase, locals)
      : lowerApply(equations, math, phase, locals);
  equations.nesting -= 1;
  return formula;
}

/** What a local name stands for in a phase. */
function boundFormula(bound: Bound | undefined, phase: Phase): Formula | undefined {
  return bound?.inPhase?.(phase) ?? bound?.formula;
}

function constantOf(
  equations: Equations,
  name: Extract<SbmlMath, { kind: "constant" }>["name"],
  phase: Phase,
): Formula {
  switch (name) {
    case "time":
      if (phase === "running") return nameOf("time");
      return phase === "start" ? numberOf(equations.startTime) : phase.time;
    case "avogadro":
      return numberOf(avogadro);
    case "pi":
      return numberOf(Math.PI);
    case "exponentiale":
      return numberOf(Math.E);
    case "true":
      return numberOf(1);
    case "false":
      return numberOf(0);
    case "notanumber":
      return numberOf(Number.NaN);
    case "infinity":
      return numberOf(Number.POSITIVE_INFINITY);
  }
}

function lowerApply(
  equations: Equations,
  math: Extract<SbmlMath, { kind: "apply" }>,
  phase: Phase,
  locals: Locals,
): Formula {
  if (math.operator === "rateOf") return rateOfId(equations, rateTarget(math, locals), phase, math.at);
  if (math.operator === "delay") return delayed(equations, math, phase, locals);
  const of = math.of.map((part) => lowerNode(equations, part, phase, locals));
  return equations.operators(phase)[math.operator](of);
}

type RateOf = Extract<SbmlMath, { kind: "apply" }>;

function rateTarget({ of: [target], at }: Pick<RateOf, "of" | "at">, locals: Locals): string {
  if (target?.kind !== "name") return refuse("sbml-rate-of", at, { found: "a formula" });
  const bound = locals.names.get(target.id);
  return bound === undefined ? target.id : (bound.id ?? refuse("sbml-rate-of", at, { found: "a formula" }));
}

function lowerCall(
  equations: Equations,
  math: Extract<SbmlMath, { kind: "call" }>,
  phase: Phase,
  locals: Locals,
): Formula {
  const called = equations.functions.get(math.function);
  if (called === undefined)
    return refuse("sbml-unknown-id", math.at, { found: math.function, expected: "a function of the model" });
  if (locals.calls.includes(called.id)) return refuse("sbml-circular", math.at, { found: called.id });
  if (locals.calls.length >= deepestCalls)
    return refuse("sbml-calls-too-deep", math.at, { found: `${deepestCalls}` });
  if (called.parameters.length !== math.of.length)
    return refuse("sbml-argument-count", math.at, {
      found: `${math.of.length}`,
      expected: `${called.parameters.length}`,
      path: called.id,
    });
  if (isRateFunction(called)) return rateOfId(equations, rateTarget(math, locals), phase, math.at);
  if (called.body === undefined) return numberOf(Number.NaN);
  const names = new Map<string, Bound>();
  for (const [i, argument] of math.of.entries()) {
    const formula = lowerNode(equations, argument, phase, locals);
    const id = argument.kind === "name" ? (locals.names.get(argument.id)?.id ?? argument.id) : undefined;
    let known: Map<Phase, Formula> | undefined;
    const inPhase = (other: Phase) => {
      if (other === phase) return formula;
      known ??= new Map();
      const found = known.get(other) ?? lowerNode(equations, argument, other, locals);
      known.set(other, found);
      return found;
    };
    names.set(called.parameters[i] as string, {
      formula,
      inPhase,
      ...(id === undefined ? {} : { id }),
    });
  }
  const body = lower(equations, called.body, phase, { names, calls: [...locals.calls, called.id] });
  return body;
}
