import { type Diagnostic, EquatorError, wordDiagnostic } from "../../messages/index.ts";
import { type Change, type ProtocolSource, splitQuantity } from "../../protocol/index.ts";
import {
  interactionsOfSets,
  pairsAndAll,
  type SetInteraction,
  type SingleDoses,
  type Subset,
} from "../interaction/subsets.ts";
import type { PointValues } from "./points.ts";
import { runSets, type SetRun, type SetsQuestion } from "./run-sets.ts";

/** Interactions of all pairs of some agents, and of all of them. */
export interface AgentSets {
  readonly agents: readonly string[];
  /** Of each figure. */
  readonly figures: readonly (readonly SetInteraction[])[];
  readonly values: PointValues;
  /** Names of what was run, in the order of the values. */
  readonly runs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Multiples of the written dose at which each agent is run alone. */
const multiples = [0, 0.125, 0.25, 0.5, 1, 2, 4];
const doseFields = ["dose", "level", "rate"];

/**
 * Runs a protocol without some of its entries, with each of them, with all pairs and with all: each agent is named by the
 * address of its entries (`label.name`, `compound.name`, `events[2]`). For Loewe each agent with a dose is run alone at
 * multiples of it.
 *
 * Throws an EquatorError where an agent names no entry, and where the protocol is invalid without some.
 */
export async function findAgentSets(question: SetsQuestion, agents: readonly string[]): Promise<AgentSets> {
  const { source } = question;
  refuseUnknown(source, agents);
  const sets = pairsAndAll(agents.length);
  const runs = sets.map((set): SetRun => {
    const name = set.length === 0 ? "none of the agents" : set.map((place) => agents[place]).join(" with ");
    return { name, changes: without(agents, set) };
  });
  const singles = agents.map((agent, place) => singleRuns(source, agents, agent, place));
  const all = [...runs];
  const starts = singles.map((single) => {
    if ("runs" in single) all.push(...single.runs);
    return all.length - ("runs" in single ? single.runs.length : 0);
  });
  const { values, drawAt, runs: names, diagnostics } = await runSets(question, all);
  const placeOf = (set: Subset) => sets.findIndex((one) => one.join() === set.join());
  const figures = question.figures.map((_, figure) => {
    const known = singles.map((single, agent): SingleDoses => {
      if ("reason" in single) return single;
      const responses = multiples.map((_, i) => drawAt((starts[agent] ?? 0) + i, figure));
      return { dose: 1, doses: multiples, responses };
    });
    return interactionsOfSets(agents, sets, (set) => drawAt(placeOf(set), figure), known);
  });
  return { agents, figures, values, runs: names, diagnostics };
}

/** What takes out the agents that are not in a set. */
function without(agents: readonly string[], set: Subset): Change[] {
  const gone = agents.filter((_, place) => !set.includes(place));
  return gone.length === 0 ? [] : [{ remove: gone.join("+") }];
}

type Singles = { readonly runs: readonly SetRun[] } | { readonly reason: string };

/** An agent alone at multiples of its dose. */
function singleRuns(
  source: ProtocolSource,
  agents: readonly string[],
  agent: string,
  place: number,
): Singles {
  const path = doseOf(source, agent);
  if (path === undefined) return { reason: "its entries have no dose, level or rate" };
  const [written, ...others] = source.allWritten(path);
  const dose = splitQuantity(String(written));
  if (dose === undefined || !(dose.value > 0)) return { reason: `${path} is no dose above 0` };
  if (others.some((other) => other !== written)) return { reason: "its entries have different doses" };
  const runs = multiples.map((multiple): SetRun => {
    const set: Change[] =
      multiple === 0 ? [] : [{ set: path, to: `${dose.value * multiple} ${dose.unit}`.trim() }];
    return {
      name: `${path} times ${multiple}, alone`,
      changes: [...set, ...without(agents, multiple === 0 ? [] : [place])],
    };
  });
  return { runs };
}

/** Where the dose of an agent stands: a field of its own, or the one thing that a change of medium changes. */
function doseOf(source: ProtocolSource, agent: string): string | undefined {
  const field = doseFields.find((name) => source.written(`${agent}.${name}`) !== undefined);
  if (field !== undefined) return `${agent}.${field}`;
  const medium = source.written(`${agent}.medium`);
  const [only, ...more] = typeof medium === "object" && medium !== null ? Object.keys(medium) : [];
  return only === undefined || more.length > 0 ? undefined : `${agent}.medium.${only}`;
}

function refuseUnknown(source: ProtocolSource, agents: readonly string[]): void {
  const faults = agents.flatMap((agent): Diagnostic[] => {
    const { diagnostics } = source.read([{ remove: agent }]);
    return diagnostics.filter(
      ({ code }) => code === "path-unknown" || code === "path-unreadable" || code === "shift-impossible",
    );
  });
  if (faults.length > 0) throw new EquatorError(faults, faults.map(wordDiagnostic).join("\n"));
}
