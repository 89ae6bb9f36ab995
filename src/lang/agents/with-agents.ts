import type { AgentParts } from "../definition/agent.ts";
import type { Exposure, System } from "../definition/system.ts";
import { fault } from "../fault.ts";
import { refusal } from "../result.ts";
import { joinChannels } from "./join-channels.ts";
import { kindOf, standingOf } from "./standing.ts";

/** Agent -> its parts. */
export type Joining = ReadonlyMap<string, AgentParts>;

const systems = new WeakMap<System, Map<string, System>>();
/** What a system was before agents joined. */
const before = new WeakMap<System, System>();

/**
 * A system with the agents that a protocol names: their modules, and what they act on, as channels of the system say. The
 * very same system where none joins, or those that have joined already; and the same one each time for the same agents.
 *
 * @example withAgents(humanAdult, ["everolimus"])
 */
export function withAgents(system: System, named: readonly string[]): System {
  const own = system.joined ?? [];
  const joining = [...new Set(named)].filter((id) => standingOf(system, id).is === "joins");
  if (joining.every((id) => own.includes(id))) return system;
  const base = before.get(system);
  if (base !== undefined) return withAgents(base, [...own, ...joining]);
  const ids = joining.sort();
  const known = systems.get(system) ?? new Map<string, System>();
  systems.set(system, known);
  const joined = known.get(ids.join()) ?? join(system, ids);
  known.set(ids.join(), joined);
  before.set(joined, system);
  return joined;
}

function join(system: System, ids: readonly string[]): System {
  const joining = new Map(
    ids.flatMap((id) => {
      const standing = standingOf(system, id);
      return standing.is === "joins" ? [[id, standing.parts] as const] : [];
    }),
  );
  refuseTaken(system, joining);
  return joinChannels(withParts(system, joining), joining);
}

/** Modules and readouts of agents under names that others have. Agents may bring the same one together. */
function refuseTaken({ id, modules, readouts }: System, joining: Joining): void {
  const taken = new Map<string, unknown>([...Object.entries(modules), ...Object.entries(readouts)]);
  const faults = [...joining].flatMap(([agent, parts]) =>
    [...Object.entries(parts.modules), ...Object.entries(parts.readouts ?? {})].flatMap(([name, own]) => {
      const isTaken = (taken.get(name) ?? own) !== own || Object.hasOwn({ ...modules, ...readouts }, name);
      taken.set(name, own);
      return isTaken ? [fault("agent-name-taken", { path: id }, { found: name, expected: agent })] : [];
    }),
  );
  if (faults.length > 0) throw refusal(faults);
}

function withParts(system: System, joining: Joining): System {
  const parts = [...joining.values()];
  const all = <Value>(of: (parts: AgentParts) => Readonly<Record<string, Value>> | undefined) =>
    Object.assign({}, ...parts.map((each) => of(each) ?? {})) as Record<string, Value>;
  const variants = { ...system.variants, ...all(({ variants }) => variants) };
  const readouts = all(({ readouts }) => readouts);
  return {
    ...system,
    joined: [...joining.keys()],
    modules: { ...system.modules, ...all(({ modules }) => modules) },
    wires: { ...system.wires, ...all(({ wires }) => wires) },
    adjustments: { ...system.adjustments, ...all(({ adjustments }) => adjustments) },
    baselines: { ...system.baselines, ...all(({ baselines }) => baselines) },
    ...(Object.keys(variants).length === 0 ? {} : { variants }),
    exposures: [...(system.exposures ?? []), ...[...joining].flatMap(exposuresOf)],
    readouts: {
      ...system.readouts,
      ...Object.fromEntries(
        Object.entries(readouts).map(([name, readout]) => [name, { group: "agents", ...readout }]),
      ),
    },
  };
}

function exposuresOf([id, { takes, adds, during, holds, exposures = [] }]: [string, AgentParts]): Exposure[] {
  const own = {
    on: kindOf(id),
    takes,
    ...(adds === undefined ? {} : { adds }),
    ...(during === undefined ? {} : { during }),
    ...(holds === undefined ? {} : { holds }),
  };
  return [own, ...exposures];
}
