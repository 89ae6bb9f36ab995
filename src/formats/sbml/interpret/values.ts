import type { Formula } from "../../../lang/index.ts";
import type { SbmlSpecies } from "../sbml-model.ts";
import { solvedValue } from "./algebraic-rules.ts";
import type { Equations, Phase } from "./equations.ts";
import { nameOf, numberOf, productOf, quotientOf } from "./formula-parts.ts";
import { lower } from "./lower.ts";
import { reactionRate } from "./rates.ts";
import { refuse } from "./refuse.ts";
import { addressOf, earlyAddress, partOf } from "./symbols.ts";

/** A time that is not in the run. */
type Early = Exclude<Phase, "running">;

/** The value of an id in formulas: of a species, its concentration unless it is counted in amounts alone. */
export function quantityOf(equations: Equations, id: string, phase: Phase, at: number): Formula {
  const thing = equations.things.get(id);
  if (thing === undefined)
    return refuse("sbml-unknown-id", at, { found: id, expected: "an id of the model" });
  if (thing.kind === "reaction") return reactionRate(equations, thing.of, phase);
  if (phase !== "running") return earlyValue(equations, id, phase, at);
  const role = equations.roleOf(id);
  if (role === "assigned")
    return equations.term(addressOf(id), at, () => assignedValue(equations, id, phase));
  if (role === "constant") return constantValue(equations, id, at);
  if (thing.kind === "species" && isAmountState(equations, thing.of)) {
    return equations.term(addressOf(id), at, () =>
      quotientOf(nameOf(partOf(id, "amount")), volumeOf(equations, thing.of, phase)),
    );
  }
  return nameOf(addressOf(id));
}

/** Value of an id at the start, or before it. */
function earlyValue(equations: Equations, id: string, phase: Early, at: number): Formula {
  const isComputed = phase !== "start" && equations.initialAssignments.has(id);
  if (equations.roleOf(id) === "constant" && !thinsWithVolume(equations, id) && !isComputed)
    return constantValue(equations, id, at);
  if (equations.roleOf(id) === "algebraic" && phase === "start")
    return equations.parameter(partOf(id, "start"), 1);
  return equations.term(earlyAddress(id, phase), at, () => {
    if (equations.roleOf(id) === "assigned") return assignedValue(equations, id, phase);
    return startValue(equations, id, phase);
  });
}

/** A constant is a parameter of the flat system, or a term of parameters where the model computes it. */
function constantValue(equations: Equations, id: string, at: number): Formula {
  const thing = equations.things.get(id);
  const address = addressOf(id);
  const isComputed = equations.initialAssignments.has(id);
  if (thing?.kind === "species") return constantSpecies(equations, thing.of, at);
  if (isComputed) return equations.term(address, at, () => startValue(equations, id));
  return equations.parameter(address, declaredValue(equations, id));
}

/** A species that nothing changes still has a concentration that its compartment changes. */
function constantSpecies(equations: Equations, species: SbmlSpecies, at: number): Formula {
  const { id } = species;
  return equations.term(addressOf(id), at, () =>
    thinsWithVolume(equations, id)
      ? quotientOf(amountAtStart(equations, id), volumeOf(equations, species, "running"))
      : startValue(equations, id),
  );
}

/** Whether an id means a concentration in a compartment whose size changes. */
function thinsWithVolume(equations: Equations, id: string): boolean {
  const thing = equations.things.get(id);
  return (
    thing?.kind === "species" &&
    !countsAmounts(equations, thing.of) &&
    equations.roleOf(thing.of.compartment) !== "constant"
  );
}

/** What an initial assignment or the declared value gives. */
export function startValue(equations: Equations, id: string, phase: Early = "start"): Formula {
  const assignment = equations.initialAssignments.get(id);
  if (assignment?.math !== undefined) return lower(equations, assignment.math, phase);
  const thing = equations.things.get(id);
  if (thing?.kind !== "species") return numberOf(declaredValue(equations, id));
  const { initialAmount, initialConcentration } = thing.of;
  const isAmount = countsAmounts(equations, thing.of);
  if (initialAmount !== undefined) {
    const amount = equations.parameter(partOf(id, "initial_amount"), initialAmount);
    return isAmount ? amount : quotientOf(amount, volumeOf(equations, thing.of, phase));
  }
  if (initialConcentration !== undefined) {
    const concentration = equations.parameter(partOf(id, "initial"), initialConcentration);
    return isAmount ? productOf(concentration, volumeOf(equations, thing.of, phase)) : concentration;
  }
  equations.missing.add(id);
  return numberOf(Number.NaN);
}

/** Amount of a species at the start. */
export function amountAtStart(equations: Equations, id: string): Formula {
  const thing = equations.things.get(id);
  if (thing?.kind !== "species") return earlyValue(equations, id, "start", 0);
  const { of: species } = thing;
  if (countsAmounts(equations, species)) return earlyValue(equations, id, "start", species.at);
  const isDeclared = !equations.initialAssignments.has(id) && equations.roleOf(id) !== "assigned";
  if (isDeclared && species.initialAmount !== undefined)
    return equations.parameter(partOf(id, "initial_amount"), species.initialAmount);
  return productOf(earlyValue(equations, id, "start", species.at), volumeOf(equations, species, "start"));
}

/** Amount of a species during the run. */
export function amountOf(equations: Equations, species: SbmlSpecies): Formula {
  const { id, at } = species;
  if (countsAmounts(equations, species)) return quantityOf(equations, id, "running", at);
  if (isAmountState(equations, species)) return nameOf(partOf(id, "amount"));
  return equations.term(partOf(id, "amount"), at, () =>
    productOf(quantityOf(equations, id, "running", at), volumeOf(equations, species, "running")),
  );
}

/** Whether the id of a species means its amount: by its own word, or because its compartment has no size. */
export function countsAmounts(equations: Equations, species: SbmlSpecies): boolean {
  if (species.hasOnlySubstanceUnits) return true;
  const compartment = equations.things.get(species.compartment);
  return compartment?.kind === "compartment" && compartment.of.spatialDimensions === 0;
}

/**
 * Whether the state of a species is its amount while its id means a concentration. One with a rate rule in a compartment
 * that an assignment sizes has its concentration as state, since the rate of that size is not at hand.
 */
export function isAmountState(equations: Equations, species: SbmlSpecies): boolean {
  if (countsAmounts(equations, species)) return false;
  const role = equations.roleOf(species.id);
  if (role === "rated") return equations.roleOf(species.compartment) !== "assigned";
  return role === "reacting" || role === "set";
}

/** Size of the compartment of a species. */
export function volumeOf(equations: Equations, species: SbmlSpecies, phase: Phase): Formula {
  return quantityOf(equations, species.compartment, phase, species.at);
}

function assignedValue(equations: Equations, id: string, phase: Phase): Formula {
  const solved = equations.solved.get(id);
  if (solved !== undefined) return solvedValue(equations, id, solved, phase);
  const thing = equations.things.get(id);
  const math =
    thing?.kind === "stoichiometry" && thing.of.stoichiometryMath !== undefined
      ? thing.of.stoichiometryMath
      : equations.assignmentRules.get(id)?.math;
  return math === undefined ? numberOf(Number.NaN) : lower(equations, math, phase);
}

function declaredValue(equations: Equations, id: string): number {
  const thing = equations.things.get(id);
  if (thing?.kind === "compartment") return thing.of.size ?? 1;
  if (thing?.kind === "stoichiometry") return thing.of.stoichiometry ?? 1;
  if (thing?.kind === "parameter" && thing.of.value !== undefined) return thing.of.value;
  equations.missing.add(id);
  return Number.NaN;
}
