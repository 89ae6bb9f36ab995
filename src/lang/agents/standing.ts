import type { AgentNotes, AgentParts, SystemAgent } from "../definition/agent.ts";
import type { System } from "../definition/system.ts";
import type { ExposureEvent } from "../exposure/effect-formulas.ts";
import { splitAddress } from "../system/address.ts";
import { subjectPorts } from "../system/subject-ports.ts";

/** How an agent stands in a system: in it from the start, joining when it is named, or named and not modelled. */
export type Standing =
  | { readonly is: "in-system" }
  | { readonly is: "joins"; readonly parts: AgentParts; readonly lacks: readonly string[] }
  | { readonly is: "not-modelled"; readonly why: string };

/** An agent that a protocol names, as outputs tell of it. */
export interface NamedAgent extends Partial<AgentNotes> {
  readonly id: string;
  readonly modelled: boolean;
  /** Why it is not modelled. */
  readonly why?: string;
  /** Places where it acts too, which this system does not have. */
  readonly lacks?: readonly string[];
  /** Batches that are taken of it, where the protocol states what they hold. */
  readonly lots?: readonly NamedLot[];
}

/** A batch of an agent, as its certificate says: shares, and one standard deviation where there is one. */
export interface NamedLot {
  readonly lot: string;
  readonly content?: Share;
  readonly purity?: Share;
}

interface Share {
  readonly value: number;
  readonly sd?: number;
}

/** The event by which an agent is taken. */
export function kindOf(agent: string): string {
  return `compound.${agent}`;
}

/** How an agent stands in a system. */
export function standingOf(system: System, id: string): Standing {
  const { exposures = [], channels = {}, agents = {}, joined = [] } = system;
  const agent = Object.hasOwn(agents, id) ? agents[id] : undefined;
  const isHeard = exposures.some(({ on }) => on === kindOf(id));
  if (isHeard && !joined.includes(id)) return { is: "in-system" };
  if (agent?.parts === undefined) return { is: "not-modelled", why: whyNot(system, agent) };
  const { parts } = agent;
  const missing = Object.values(parts.wires).find((source) => !isOffered(source, system, parts));
  if (missing !== undefined)
    return { is: "not-modelled", why: `${system.id} has no ${missing}, which it needs` };
  const lacks = Object.keys(parts.acts).filter((channel) => !Object.hasOwn(channels, channel));
  // Cells are of one tissue: that they lack the others goes without saying.
  const areCells = exposures.some(({ on }) => on === "medium");
  if (lacks.length < Object.keys(parts.acts).length)
    return { is: "joins", parts, lacks: areCells ? [] : lacks };
  return {
    is: "not-modelled",
    why: `${system.id} has none of the places where it acts (${lacks.slice(0, 3).join(", ")}${lacks.length > 3 ? ", ..." : ""})`,
  };
}

function whyNot({ id }: System, agent: SystemAgent | undefined): string {
  if (agent?.not !== undefined) return agent.not;
  return agent?.inSystem === undefined
    ? `${id} has no module of it`
    : `${id} has no module of it: ${agent.inSystem.startsWith("write ") ? "" : "it "}${agent.inSystem}`;
}

function isOffered(source: string, { modules }: System, parts: AgentParts): boolean {
  const { instance, name } = splitAddress(source);
  if (instance === "subject") return Object.hasOwn(subjectPorts, name);
  return Object.hasOwn((parts.modules[instance] ?? modules[instance])?.offers ?? {}, name);
}

/** What outputs say of the agents that events name, each once, in their order. */
export function agentsNamed(system: System, events: readonly NamingEvent[]): NamedAgent[] {
  return [...new Set(agentIds(events))].map((id) => {
    const standing = standingOf(system, id);
    const lots = lotsOf(events.filter(({ kind }) => kind === kindOf(id)));
    const said = { id, ...system.agents?.[id]?.notes, ...(lots.length === 0 ? {} : { lots }) };
    if (standing.is === "not-modelled") return { ...said, modelled: false, why: standing.why };
    const lacks = standing.is === "joins" && standing.lacks.length > 0 ? { lacks: standing.lacks } : {};
    return { ...said, modelled: true, ...lacks };
  });
}

/** What of an event says which agent it names, and which batch. */
export type NamingEvent = Pick<ExposureEvent, "kind"> & Partial<Pick<ExposureEvent, "quantities" | "words">>;

function lotsOf(events: readonly NamingEvent[]): NamedLot[] {
  const lots = events.flatMap(({ words = {}, quantities = {} }) => {
    const { lot } = words;
    if (lot === undefined) return [];
    const share = (name: string) => {
      const value = quantities[name]?.value;
      const sd = quantities[`${name}_sd`]?.value;
      return value === undefined ? {} : { [name]: { value, ...(sd === undefined ? {} : { sd }) } };
    };
    return [[lot, { lot, ...share("content"), ...share("purity") }] as const];
  });
  return [...new Map(lots).values()];
}

/** The agents that events name. */
export function agentIds(events: readonly { readonly kind: string }[]): string[] {
  const prefix = kindOf("");
  return events.flatMap(({ kind }) => (kind.startsWith(prefix) ? [kind.slice(prefix.length)] : []));
}
