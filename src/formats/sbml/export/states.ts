import { evaluateFormula, type FlatState, namesIn, sourcesOf, wordEvidence } from "../../../lang/index.ts";
import { divideDimensions, time } from "../../../lang/units/dimension.ts";
import type { SbmlInitialAssignment, SbmlParameter, SbmlRule, SbmlSpecies } from "../sbml-model.ts";
import { annotationOf, describedBy } from "./annotation.ts";
import { compartmentOf } from "./compartments.ts";
import { conversionFactorOf } from "./conversion-factors.ts";
import { dimensionAt, type ExportedState, type ExportedSystem } from "./exported-system.ts";
import { mathOfFormula } from "./math-of-formula.ts";
import { runsInReactions } from "./reactions.ts";
import { sboTerms } from "./sbo-terms.ts";
import { notesOf } from "./tree.ts";

/** States that are species. */
export function species(system: ExportedSystem): SbmlSpecies[] {
  return [...system.states.values()].flatMap((exported) => speciesOf(system, exported) ?? []);
}

function speciesOf(system: ExportedSystem, { state, kind }: ExportedState): SbmlSpecies | undefined {
  if (kind.kind === "parameter") return undefined;
  const { address } = state;
  const isAmount = kind.kind === "amount";
  const value = startValue(system, state);
  const factor = conversionFactorOf(system, kind.substance);
  return {
    id: system.ids.of(address),
    name: address,
    sboTerm: sboTerms.species.id,
    ...meaning(system, address),
    compartment: compartmentOf(system, address),
    ...(value === undefined ? {} : { [isAmount ? "initialAmount" : "initialConcentration"]: value }),
    substanceUnits: kind.substance,
    hasOnlySubstanceUnits: isAmount,
    boundaryCondition: false,
    constant: false,
    ...(factor === undefined ? {} : { conversionFactor: factor }),
    at: 0,
  };
}

/** States that are parameters, since no species has their unit. */
export function stateParameters(system: ExportedSystem): SbmlParameter[] {
  return [...system.states.values()].flatMap(({ state, kind }) => {
    if (kind.kind !== "parameter") return [];
    const { address } = state;
    const value = startValue(system, state);
    return [
      {
        id: system.ids.of(address),
        name: address,
        sboTerm: sboTerms.parameter.id,
        ...aboutStateParameter(system, address),
        ...(value === undefined ? {} : { value }),
        units: system.units.of(dimensionAt(system, address)),
        constant: false,
        at: 0,
      },
    ];
  });
}

/** Its meaning, and the processes behind its rate rule with their papers: no reaction tells of them. */
function aboutStateParameter({ flat, index, ids, references }: ExportedSystem, address: string) {
  const behind = (flat.processes ?? []).flatMap((process) => {
    const entry = index.get(process.address);
    const changes = process.changes.some(({ state }) => state === address);
    return changes && entry?.kind === "process" ? [entry] : [];
  });
  const texts = behind.map(
    ({ address: process, means, evidence }) =>
      `Changed by ${process}: ${means}. Form from: ${wordEvidence(evidence, references)}.`,
  );
  const papers = describedBy(
    behind.flatMap(({ evidence }) => sourcesOf(evidence)),
    references,
  );
  return {
    ...notesOf([index.get(address)?.means ?? "", ...texts], 4),
    ...annotationOf(ids.of(address), [papers], 4),
  };
}

/** Initial values that are formulas. */
export function initialAssignments(system: ExportedSystem): SbmlInitialAssignment[] {
  return system.flat.states
    .filter((state) => startValue(system, state) === undefined)
    .map(({ address, initial }) => ({
      symbol: system.ids.of(address),
      math: mathOfFormula(initial, system.names, dimensionAt(system, address)),
      at: 0,
    }));
}

/** Rate rules for the states that no reaction changes, and algebraic rules. */
export function stateRules(system: ExportedSystem): SbmlRule[] {
  return [...system.states.values()].flatMap((exported): SbmlRule[] => {
    const { address, rate, algebraic } = exported.state;
    const isStill = rate.kind === "number" && rate.value === 0;
    if (runsInReactions(system, exported) || (isStill && !algebraic)) return [];
    const unit = dimensionAt(system, address);
    const math = mathOfFormula(rate, system.names, algebraic ? unit : divideDimensions(unit, time));
    return algebraic
      ? [{ kind: "algebraic", math, at: 0 }]
      : [{ kind: "rate", variable: system.ids.of(address), math, at: 0 }];
  });
}

/** The number that a state starts from; nothing where it is computed from parameters. */
function startValue({ start }: ExportedSystem, { address, initial }: FlatState): number | undefined {
  const given = start.get(address);
  if (given !== undefined) return given;
  if (namesIn(initial).size > 0) return undefined;
  const value = evaluateFormula(initial, () => Number.NaN);
  return Number.isNaN(value) ? undefined : value;
}

function meaning({ index }: ExportedSystem, address: string) {
  return notesOf([index.get(address)?.means ?? ""], 4);
}
