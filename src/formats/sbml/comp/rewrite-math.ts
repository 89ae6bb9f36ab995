import type { SbmlMath } from "../math/math-tree.ts";
import { type FlatName, scaled } from "./flat-names.ts";

/** How the formulas of one instance are said in the flat model. */
export interface MathNames {
  readonly nameOf: (id: string) => FlatName;
  readonly functionOf: (id: string) => string;
  readonly unitOf: (id: string) => string;
  /** Units of the main model's time in one of this instance's. */
  readonly time: readonly SbmlMath[];
  /** Whether its formulas stand in the main file. */
  readonly keepsPlaces: boolean;
}

type Apply = Extract<SbmlMath, { kind: "apply" }>;

/** A formula of an instance as one of the flat model: names, units, and all that tells time. */
export function rewriteMath(math: SbmlMath, names: MathNames): SbmlMath {
  const at = names.keepsPlaces ? math.at : 0;
  switch (math.kind) {
    case "number":
      return { ...math, ...(math.units === undefined ? {} : { units: names.unitOf(math.units) }), at };
    case "name": {
      const { id, times, over } = names.nameOf(math.id);
      return scaled({ kind: "name", id, at }, times, over);
    }
    case "constant":
      return scaled({ ...math, at }, [], math.name === "time" ? names.time : []);
    case "call":
      return { ...math, function: names.functionOf(math.function), of: rewriteAll(math.of, names), at };
    case "apply":
      return math.operator === "delay" || math.operator === "rateOf"
        ? rewriteTimed({ ...math, at }, names)
        : { ...math, of: rewriteAll(math.of, names), at };
  }
}

function rewriteAll(of: readonly SbmlMath[], names: MathNames): readonly SbmlMath[] {
  return of.map((part) => rewriteMath(part, names));
}

/** The value asked for stays a plain name; its conversion comes after. */
function rewriteTimed(math: Apply, names: MathNames): SbmlMath {
  const [value, lag] = math.of;
  if (value === undefined) return math;
  const name = value.kind === "name" ? names.nameOf(value.id) : undefined;
  const target: SbmlMath =
    name === undefined ? rewriteMath(value, names) : { kind: "name", id: name.id, at: math.at };
  const { times, over } = name ?? { times: [], over: [] };
  if (math.operator === "rateOf") return scaled({ ...math, of: [target] }, [...times, ...names.time], over);
  const lags = lag === undefined ? [] : [scaled(rewriteMath(lag, names), names.time, [])];
  return scaled({ ...math, of: [target, ...lags] }, times, over);
}
