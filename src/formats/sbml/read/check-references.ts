import type { SbmlModel } from "../sbml-model.ts";
import type { ModelSymbols, SymbolKind } from "./model-symbols.ts";
import type { FaultReport } from "./sbml-reading.ts";

const quantities: readonly SymbolKind[] = ["compartment", "species", "parameter", "species reference"];

/** Whether every id outside formulas stands for something of the right kind. */
export function checkReferences(model: SbmlModel, symbols: ModelSymbols, report: FaultReport): void {
  const need = (id: string | undefined, kinds: readonly SymbolKind[], at: number) => {
    const kind = id === undefined ? undefined : symbols.get(id)?.kind;
    if (id === undefined || (kind !== undefined && kinds.includes(kind))) return;
    report.error("sbml-unknown-id", at, { found: id, expected: kinds.map((one) => `a ${one}`).join(" or ") });
  };
  need(model.conversionFactor, ["parameter"], model.at);
  for (const { compartment, conversionFactor, at } of model.species) {
    need(compartment, ["compartment"], at);
    need(conversionFactor, ["parameter"], at);
  }
  for (const { symbol, at } of model.initialAssignments) need(symbol, quantities, at);
  for (const { variable, at } of model.rules) need(variable, quantities, at);
  for (const { assignments } of model.events)
    for (const { variable, at } of assignments) need(variable, quantities, at);
  for (const { compartment, reactants, products, modifiers, at } of model.reactions) {
    need(compartment, ["compartment"], at);
    for (const one of [...reactants, ...products, ...modifiers]) need(one.species, ["species"], one.at);
  }
}
