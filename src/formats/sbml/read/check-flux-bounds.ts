import type { SbmlModel } from "../sbml-model.ts";
import type { FaultReport } from "./sbml-reading.ts";

/** Local parameters by which models of flux balance carried their bounds before the package fbc. */
const bounds = ["LOWER_BOUND", "UPPER_BOUND"] as const;

/** Refuses a model whose kinetic laws are no rates but bounds of fluxes; returns whether it has. */
export function checkFluxBounds({ reactions }: SbmlModel, report: FaultReport): boolean {
  const laws = reactions.flatMap(({ kineticLaw }) => kineticLaw ?? []);
  const [first] = laws;
  const areBounds = laws.every(({ localParameters }) =>
    bounds.every((bound) => localParameters.some(({ id }) => id === bound)),
  );
  if (first === undefined || !areBounds) return false;
  report.error("sbml-flux-bounds", first.at, { found: bounds.join(" and ") });
  return true;
}
