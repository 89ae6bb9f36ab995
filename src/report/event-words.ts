import type { NamedAgent } from "../lang/index.ts";
import type { RealisedEvent } from "../protocol/event.ts";
import { formatDuration } from "./clock.ts";
import { formatQuantity } from "./numbers.ts";

/** What kind of thing an event is, for lanes and colours: the first word of its kind. */
export function laneOf(event: RealisedEvent): string {
  return event.kind.split(".")[0] ?? event.kind;
}

/** Agents by what protocols call them. */
export type AgentNames = readonly Pick<NamedAgent, "id" | "name">[];

/** The name of an event: an agent's own name or the kind in words, and its label. */
export function eventName(event: RealisedEvent, agents: AgentNames = []): string {
  const kind = agentName(event, agents) ?? event.kind.replaceAll(".", " ").replaceAll("_", " ");
  return event.label === undefined ? kind : `${kind} (${event.label})`;
}

function agentName({ kind }: RealisedEvent, agents: AgentNames): string | undefined {
  return agents.find(({ id }) => kind === `compound.${id}`)?.name;
}

/** What an event consists of: quantities, words, length and limb. */
export function eventParts(event: RealisedEvent): string[] {
  return [
    ...Object.entries(event.quantities)
      .filter(([name]) => !name.endsWith("_sd"))
      .map(([name, { value, unit }]) => {
        const sd = event.quantities[`${name}_sd`];
        const spread = sd === undefined ? "" : ` ± ${formatQuantity(sd.value, sd.unit)}`;
        return `${name.replace(/_fold$/, "").replaceAll("_", " ")} ${formatQuantity(value, unit)}${spread}`;
      }),
    // Which batch it is follows from what its certificate says.
    ...Object.entries(event.words)
      .filter(([name]) => name !== "lot")
      .map(([name, word]) => `${name.replaceAll("_", " ")} ${word}`),
    ...(event.duration > 0 ? [`for ${formatDuration(event.duration)}`] : []),
    ...(event.limb === undefined ? [] : [`on ${event.limb.replaceAll("_", " ")}`]),
  ];
}

/** An event in one line, without its time. */
export function describeEvent(event: RealisedEvent, agents: AgentNames = []): string {
  const [name, parts] = [eventName(event, agents), eventParts(event)];
  return parts.length === 0 ? name : `${name}: ${parts.join(", ")}`;
}
