import type { Formula } from "../../../lang/index.ts";
import type { SbmlReaction, SbmlSpecies, SbmlSpeciesReference } from "../sbml-model.ts";
import type { Bound, Equations, Phase } from "./equations.ts";
import { binaryOf, negative, numberOf, productOf, quotientOf, sumOf } from "./formula-parts.ts";
import { lower } from "./lower.ts";
import { idsIn } from "./needs.ts";
import { refuse } from "./refuse.ts";
import { addressOf, earlyAddress } from "./symbols.ts";
import { countsAmounts, isAmountState, quantityOf, volumeOf } from "./values.ts";

/** The rate of a reaction: its kinetic law, extent per time. A reaction without a law does not run. */
export function reactionRate(equations: Equations, reaction: SbmlReaction, phase: Phase): Formula {
  const { id, at, kineticLaw } = reaction;
  const math = kineticLaw?.math;
  if (kineticLaw === undefined || math === undefined) return numberOf(0);
  const address = phase === "running" ? addressOf(id) : earlyAddress(id, phase);
  return equations.term(address, at, () => {
    const names = new Map<string, Bound>();
    const used = idsIn(math);
    for (const local of kineticLaw.localParameters) {
      const { value = Number.NaN } = local;
      if (local.value === undefined && used.has(local.id))
        refuse("sbml-no-value", local.at, { found: `parameter ${local.id} of ${id}`, expected: "a value" });
      const formula = equations.parameter(`${id}.local.${local.id}`, value);
      names.set(local.id, { formula });
    }
    return lower(equations, math, phase, { names, calls: [] });
  });
}

/** A reaction that is marked as fast runs so many times faster than its law says: in effect it is in equilibrium. */
const fastSpeed = 1e9;

/** Rate of change of the amount of a species that reactions change. */
function amountRate(equations: Equations, species: SbmlSpecies, phase: Phase): Formula {
  return flowOf(equations, species, equations.reactionsOf(species.id), phase);
}

/** The part of it that fast reactions have. */
export function fastRate(equations: Equations, species: SbmlSpecies): Formula {
  const fast = equations.reactionsOf(species.id).filter((reaction) => reaction.fast);
  return flowOf(equations, species, fast, "running");
}

function flowOf(
  equations: Equations,
  species: SbmlSpecies,
  reactions: readonly SbmlReaction[],
  phase: Phase,
): Formula {
  const flows: Formula[] = [];
  for (const reaction of reactions) {
    const rate = reactionRate(equations, reaction, phase);
    const stoichiometry = netStoichiometry(equations, reaction, species.id, phase);
    const speed = numberOf(reaction.fast ? fastSpeed : 1);
    flows.push(productOf(speed, productOf(stoichiometry, rate)));
  }
  const total = sumOf(flows);
  const factor = species.conversionFactor ?? equations.model.conversionFactor;
  return factor === undefined ? total : productOf(quantityOf(equations, factor, phase, species.at), total);
}

/** How many of a species one extent of a reaction makes: products less reactants. */
function netStoichiometry(
  equations: Equations,
  { reactants, products }: SbmlReaction,
  species: string,
  phase: Phase,
): Formula {
  const part = (reference: SbmlSpeciesReference) => stoichiometryOf(equations, reference, phase);
  const made = products.filter((reference) => reference.species === species).map(part);
  const used = reactants.filter((reference) => reference.species === species).map(part);
  const numbers = [...made, ...used].every((formula) => formula.kind === "number");
  if (numbers) {
    const total = (of: readonly Formula[]) =>
      of.reduce((sum, formula) => sum + (formula.kind === "number" ? formula.value : 0), 0);
    return numberOf(total(made) - total(used));
  }
  if (made.length === 0) return negative(sumOf(used));
  return used.length === 0 ? sumOf(made) : binaryOf("-", sumOf(made), sumOf(used));
}

function stoichiometryOf(equations: Equations, reference: SbmlSpeciesReference, phase: Phase): Formula {
  const { id, stoichiometry = 1, stoichiometryMath, at } = reference;
  if (id === undefined)
    return stoichiometryMath === undefined
      ? numberOf(stoichiometry)
      : lower(equations, stoichiometryMath, phase);
  const isPlain = equations.roleOf(id) === "constant" && !equations.initialAssignments.has(id);
  return isPlain ? numberOf(stoichiometry) : quantityOf(equations, id, phase, at);
}

/** Rate of change of what an id means in formulas: the `rateOf` of SBML. */
export function rateOfId(equations: Equations, id: string, phase: Phase, at: number): Formula {
  const role = equations.roleOf(id);
  if (role === "assigned" || role === "algebraic") return refuse("sbml-rate-of", at, { found: id });
  const thing = equations.things.get(id);
  if (thing?.kind === "reaction") return refuse("sbml-rate-of", at, { found: id });
  // Nothing moves before the start.
  if (typeof phase === "object") return numberOf(0);
  const rule = equations.rateRules.get(id);
  if (rule?.math !== undefined) {
    const { math } = rule;
    return equations.term(rateAddress(id, phase), at, () => lower(equations, math, phase));
  }
  if (thing?.kind !== "species") return numberOf(0);
  return equations.term(rateAddress(id, phase), at, () => speciesRate(equations, thing.of, phase, at));
}

function rateAddress(id: string, phase: Phase): string {
  return phase === "running" ? `${id}.rate` : `${id}.initial_rate`;
}

/** Of an amount, its flows; of a concentration, those over the volume, less what growth of the volume thins out. */
function speciesRate(equations: Equations, species: SbmlSpecies, phase: Phase, at: number): Formula {
  const flow =
    equations.roleOf(species.id) === "reacting" ? amountRate(equations, species, phase) : numberOf(0);
  if (countsAmounts(equations, species)) return flow;
  const growth = rateOfId(equations, species.compartment, phase, at);
  const volume = volumeOf(equations, species, phase);
  if (growth.kind === "number" && growth.value === 0) return quotientOf(flow, volume);
  const thinning = productOf(quantityOf(equations, species.id, phase, at), growth);
  return quotientOf(binaryOf("-", flow, thinning), volume);
}

/** Rate of the state of a species: of its amount, or of its concentration where that is the state. */
export function stateRate(equations: Equations, species: SbmlSpecies): Formula {
  const role = equations.roleOf(species.id);
  if (role === "reacting") return amountRate(equations, species, "running");
  if (role !== "rated") return numberOf(0);
  const rate = rateOfId(equations, species.id, "running", species.at);
  if (!isAmountState(equations, species)) return rate;
  const growth = rateOfId(equations, species.compartment, "running", species.at);
  const volume = volumeOf(equations, species, "running");
  const filled = productOf(rate, volume);
  if (growth.kind === "number" && growth.value === 0) return filled;
  return binaryOf("+", filled, productOf(quantityOf(equations, species.id, "running", species.at), growth));
}
