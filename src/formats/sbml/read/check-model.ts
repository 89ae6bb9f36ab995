import type { SbmlModel } from "../sbml-model.ts";
import { checkChanges } from "./check-changes.ts";
import { checkFluxBounds } from "./check-flux-bounds.ts";
import { checkFormulas } from "./check-formulas.ts";
import { checkReferences } from "./check-references.ts";
import { symbolsOf } from "./model-symbols.ts";
import type { FaultReport } from "./sbml-reading.ts";

/**
 * Checks what refers to what in a whole model: ids given twice or not at all, variables determined twice, constants
 * that are changed, calls of functions. For a model of the package comp this holds once it is flattened.
 */
export function checkModel(model: SbmlModel, report: FaultReport): void {
  if (checkFluxBounds(model, report)) return;
  const symbols = symbolsOf(model, report);
  checkReferences(model, symbols, report);
  checkChanges(model, symbols, report);
  checkFormulas(model, symbols, report);
}
