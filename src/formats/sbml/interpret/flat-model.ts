import type { FlatDelay, FlatState, FlatSystem, FlatTerm, Formula } from "../../../lang/index.ts";
import type { SbmlMath } from "../math/math-tree.ts";
import type { SbmlModel } from "../sbml-model.ts";
import { type Implicit, matchAlgebraicRules } from "./algebraic-rules.ts";
import { flatDelays } from "./delays.ts";
import { Equations } from "./equations.ts";
import { flatEvents, stepEvents } from "./events.ts";
import { binaryOf, callOf, isNumber, numberOf } from "./formula-parts.ts";
import { lower } from "./lower.ts";
import { refuseMissingValues } from "./missing-values.ts";
import { fastRate, rateOfId, stateRate } from "./rates.ts";
import { refuse } from "./refuse.ts";
import { startingFrom } from "./starting-from.ts";
import { addressOf, partOf, type Thing } from "./symbols.ts";
import { amountAtStart, amountOf, isAmountState, quantityOf, startValue } from "./values.ts";

export interface FlatOptions {
  /** Time at which the initial values hold. Default 0. */
  readonly startTime?: number;
  /** Ids to report, in order; all compartments, species, parameters and reactions that change, when absent. */
  readonly select?: readonly string[];
  /** Species to report as amounts whatever their ids mean. */
  readonly amounts?: readonly string[];
  /** Species to report as concentrations whatever their ids mean. */
  readonly concentrations?: readonly string[];
}

/**
 * A model as a flat system: species become states of amount, rules and laws terms, in the order in which they need one
 * another. Numbers stay in the units of the model.
 *
 * Throws {@link Refused} where the model means nothing that can be computed.
 */
export function flatModel(model: SbmlModel, options: FlatOptions = {}): FlatSystem {
  const equations = new Equations(model, options.startTime ?? 0);
  const implicit = matchAlgebraicRules(equations);
  const states = [...equations.things].flatMap(([id, thing]) => stateOf(equations, id, thing) ?? []);
  const algebraic = implicit.map((one) => implicitState(equations, one));
  const events = flatEvents(equations);
  const readouts = readoutsOf(equations, options);
  const delays = flatDelays(equations);
  // Last, since any formula above may have asked for one.
  const steps = stepStates(equations, [...states, ...algebraic], delays);
  const system: FlatSystem = {
    id: model.id ?? "model",
    states: [...states, ...algebraic.map((state, k) => withStart(equations, implicit[k], state)), ...steps],
    parameters: equations.parameters,
    terms: equations.terms,
    readouts,
    conserved: [],
    events: [...stepEvents(equations), ...events],
    ...(delays.length === 0 ? {} : { delays }),
  };
  refuseMissingValues(equations, system);
  return system;
}

/** A step function starts at the floor of what its formula is at the start; where that is no number, at 0. */
function stepStates(
  equations: Equations,
  others: readonly FlatState[],
  delays: readonly FlatDelay[],
): FlatState[] {
  const floors = equations.steps.map(({ address, of }) => ({ address, initial: callOf("floor", of) }));
  const delayed = delays.map(({ address, before }) => ({ address, initial: before }));
  const atStart = startingFrom(equations, [...others, ...floors, ...delayed]);
  return floors.map(({ address, initial }) => {
    const floor = atStart(initial);
    const isKnown = binaryOf("<", callOf("abs", floor), numberOf(Number.MAX_VALUE));
    return flatState(address, callOf("if", isKnown, floor, numberOf(0)), numberOf(0));
  });
}

function flatState(address: string, initial: Formula, rate: Formula): FlatState {
  return { address, unit: "", perUnit: 1, initial, rate, scale: 1 };
}

function stateOf(equations: Equations, id: string, thing: Thing): FlatState | undefined {
  const role = equations.roleOf(id);
  if (thing.kind === "reaction" || role === "constant" || role === "assigned" || role === "algebraic")
    return undefined;
  if (thing.kind !== "species") {
    const rate = role === "rated" ? rateOfId(equations, id, "running", thing.of.at) : numberOf(0);
    return flatState(addressOf(id), quantityOf(equations, id, "start", thing.of.at), rate);
  }
  const isAmount = isAmountState(equations, thing.of);
  const initial = isAmount ? amountAtStart(equations, id) : quantityOf(equations, id, "start", thing.of.at);
  const isFast = role === "reacting" && equations.reactionsOf(id).some((reaction) => reaction.fast);
  return {
    ...flatState(isAmount ? partOf(id, "amount") : addressOf(id), initial, stateRate(equations, thing.of)),
    ...(isFast ? { beforehand: fastRate(equations, thing.of) } : {}),
  };
}

function implicitState(equations: Equations, { id, rule }: Implicit): FlatState {
  const guess = startValue(equations, id);
  // Its rule gives its value: none is missing.
  const isMissing = equations.missing.delete(id) || isNumber(guess, Number.NaN);
  const initial = isMissing ? numberOf(1) : guess;
  return {
    ...flatState(addressOf(id), initial, lower(equations, rule.math as SbmlMath, "running")),
    algebraic: true,
  };
}

/** Names the parameter by which initial values use what an algebraic state has at the start, where any does. */
function withStart(equations: Equations, implicit: Implicit | undefined, state: FlatState): FlatState {
  const start = partOf(implicit?.id ?? "", "start");
  const isUsed = equations.parameters.some(({ address }) => address === start);
  return isUsed ? { ...state, start } : state;
}

function readoutsOf(equations: Equations, options: FlatOptions): FlatTerm[] {
  const ids = options.select ?? changingIds(equations);
  return ids.map((id) => ({ address: id, unit: "", perUnit: 1, is: readout(equations, id, options) }));
}

function readout(equations: Equations, id: string, { amounts, concentrations }: FlatOptions): Formula {
  const thing = equations.things.get(id);
  if (thing === undefined) return refuse("sbml-unknown-id", 0, { found: id, expected: "an id of the model" });
  if (thing.kind === "species" && amounts?.includes(id)) return amountOf(equations, thing.of);
  if (thing.kind === "species" && concentrations?.includes(id) && thing.of.hasOnlySubstanceUnits) {
    const volume = quantityOf(equations, thing.of.compartment, "running", thing.of.at);
    const amount = quantityOf(equations, id, "running", thing.of.at);
    return { kind: "binary", operator: "/", left: amount, right: volume, at: { from: 0, to: 0 } };
  }
  return quantityOf(equations, id, "running", thing.of.at);
}

/** Species first, then what else changes. */
function changingIds(equations: Equations): string[] {
  const species = equations.model.species.map(({ id }) => id);
  const others = [...equations.things].filter(
    ([id, { kind }]) => kind !== "species" && kind !== "reaction" && equations.roleOf(id) !== "constant",
  );
  return [...species, ...others.map(([id]) => id)];
}
