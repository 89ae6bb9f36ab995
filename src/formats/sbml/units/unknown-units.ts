import type { Diagnostic, Place } from "../../../messages/diagnostic.ts";
import { didYouMean } from "../../../messages/near-matches.ts";
import type { SbmlMath } from "../math/math-tree.ts";
import type { SbmlModel } from "../sbml-model.ts";
import type { DeclaredUnits } from "./declared-units.ts";
import { formulasOf } from "./formulas-of.ts";
import { unitKinds } from "./unit-kinds.ts";

/** Where a unit is named. */
interface Use {
  readonly unit: string;
  readonly at: number;
  readonly path: string;
}

const mostReported = 20;

/** One error per unit that is used and that nothing declares, at its first use; at most 20. */
export function unknownUnits(
  model: SbmlModel,
  units: DeclaredUnits,
  placeOf: (at: number) => Place,
): Diagnostic<"sbml-unknown-unit">[] {
  const unknown = new Map<string, { use: Use; places: number }>();
  const note = (use: Use, known: boolean) => {
    if (known) return;
    const before = unknown.get(use.unit);
    if (before) before.places++;
    else unknown.set(use.unit, { use, places: 1 });
  };
  for (const { id, units: parts, at } of model.unitDefinitions) {
    for (const { kind } of parts) {
      note({ unit: kind, at, path: `unitDefinitions.${id}` }, unitKinds.has(kind));
    }
  }
  for (const use of usesOf(model)) note(use, units.has(use.unit));
  return [...unknown.values()].slice(0, mostReported).map(({ use, places }) => {
    const near = didYouMean(use.unit.slice(0, 40), [...units.keys()].slice(0, 200));
    const hint = [near, places > 1 ? `used in ${places} places` : undefined].filter(Boolean).join("; ");
    const where = { ...placeOf(use.at), path: use.path };
    const record = { code: "sbml-unknown-unit", severity: "error", where, found: use.unit } as const;
    return hint === "" ? record : { ...record, hint };
  });
}

function* usesOf(model: SbmlModel): Generator<Use> {
  for (const [quantity, unit] of Object.entries(model.units)) {
    if (unit !== undefined) yield { unit, at: model.at, path: `model.${quantity}Units` };
  }
  for (const one of model.species) {
    if (one.substanceUnits !== undefined)
      yield { unit: one.substanceUnits, at: one.at, path: `species.${one.id}` };
  }
  for (const list of ["compartments", "parameters"] as const) {
    for (const one of model[list]) {
      if (one.units !== undefined) yield { unit: one.units, at: one.at, path: `${list}.${one.id}` };
    }
  }
  for (const { id, kineticLaw } of model.reactions) {
    for (const one of kineticLaw?.localParameters ?? []) {
      if (one.units !== undefined) yield { unit: one.units, at: one.at, path: `reactions.${id}.${one.id}` };
    }
  }
  for (const { math, path } of formulasOf(model)) yield* usesInFormula(math, path);
}

function* usesInFormula(math: SbmlMath, path: string): Generator<Use> {
  const waiting = [math];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part.kind === "apply" || part.kind === "call") for (const inner of part.of) waiting.push(inner);
    else if (part.kind === "number" && part.units !== undefined) {
      yield { unit: part.units, at: part.at, path };
    }
  }
}
