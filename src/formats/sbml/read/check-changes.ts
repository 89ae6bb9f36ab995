import type { SbmlModel, SbmlReaction } from "../sbml-model.ts";
import type { ModelSymbols } from "./model-symbols.ts";
import type { FaultReport } from "./sbml-reading.ts";

/** Whether nothing is determined twice and no constant is changed. */
export function checkChanges(model: SbmlModel, symbols: ModelSymbols, report: FaultReport): void {
  const ruled = checkRules(model, symbols, report);
  checkInitialAssignments(model, ruled, report);
  checkEvents(model, symbols, ruled, report);
  checkReactions(model, ruled, report);
}

/** What each variable of a rule is determined by, in words. */
type Ruled = ReadonlyMap<string, string>;

function checkRules(model: SbmlModel, symbols: ModelSymbols, report: FaultReport): Ruled {
  const ruled = new Map<string, string>();
  for (const { variable, kind, at } of model.rules) {
    if (variable === undefined) continue;
    const by = kind === "rate" ? "a rate rule" : "an assignment rule";
    const before = ruled.get(variable);
    if (before)
      report.error("sbml-determined-twice", at, { found: variable, expected: `${before} and ${by}` });
    if (symbols.get(variable)?.constant)
      report.error("sbml-constant-changed", at, { found: variable, expected: `${by} changes it` });
    ruled.set(variable, by);
  }
  return ruled;
}

function checkInitialAssignments(model: SbmlModel, ruled: Ruled, report: FaultReport): void {
  const assigned = new Set<string>();
  for (const { symbol, at } of model.initialAssignments) {
    const isRuled = ruled.get(symbol) === "an assignment rule";
    if (assigned.has(symbol) || isRuled) {
      const other = isRuled ? "an assignment rule" : "another";
      const expected = `an initial assignment and ${other}`;
      report.error("sbml-determined-twice", at, { found: symbol, expected });
    }
    assigned.add(symbol);
  }
}

function checkEvents(model: SbmlModel, symbols: ModelSymbols, ruled: Ruled, report: FaultReport): void {
  for (const { assignments } of model.events) {
    const assigned = new Set<string>();
    for (const { variable, at } of assignments) {
      if (symbols.get(variable)?.constant)
        report.error("sbml-constant-changed", at, { found: variable, expected: "an event sets it" });
      const isRuled = ruled.get(variable) === "an assignment rule";
      const expected = `${isRuled ? "an assignment rule" : "one event"} and one event`;
      if (isRuled || assigned.has(variable))
        report.error("sbml-determined-twice", at, { found: variable, expected });
      assigned.add(variable);
    }
  }
}

/** A species on the boundary is not changed by its reactions. */
function checkReactions(model: SbmlModel, ruled: Ruled, report: FaultReport): void {
  const free = new Map(model.species.filter((one) => !one.boundaryCondition).map((one) => [one.id, one]));
  for (const { species, at } of model.reactions.flatMap(changed)) {
    const one = free.get(species);
    const by = ruled.get(species);
    if (one?.constant)
      report.error("sbml-constant-changed", at, { found: species, expected: "a reaction changes it" });
    else if (one && by)
      report.error("sbml-determined-twice", at, { found: species, expected: `${by} and a reaction` });
  }
}

function changed({ reactants, products }: SbmlReaction) {
  return [...reactants, ...products];
}
