import type { Channel, Combination } from "../definition/agent.ts";
import type { Module } from "../definition/module.ts";

/** What a channel has without agents. */
export const neutral: Readonly<Record<Combination, number>> = {
  sum: 0,
  product: 1,
  gain: 0,
  complement: 0,
  max: 0,
};

/** What agents give, brought into a formula. */
export function joinedTo(how: Combination, formula: string, given: string): string {
  return how === "gain" ? `${formula} * (1 + ${given})` : combined(how, [formula, given]);
}

/** A formula of names that are combined. */
export function combined(how: Combination, [first = "0", ...others]: readonly string[]): string {
  switch (how) {
    case "sum":
    case "gain":
      return [first, ...others].join(" + ");
    case "product":
      return [first, ...others].join(" * ");
    case "complement":
      return others.length === 0
        ? first
        : `1 - ${[first, ...others].map((share) => `(1 - ${share})`).join(" * ")}`;
    case "max":
      return others.reduce((largest, one) => `max(${largest}, ${one})`, first);
  }
}

/** Name of what agents give together to a channel, as a port. */
export const fromAgents = "from_agents";

/** Name of the port of a need's junction that takes the need's place. */
export const withThem = "with_agents";

/** The module that brings together what `count` agents give to a channel, at its needs `agent_1`, `agent_2`. */
export function meeting(name: string, channel: Channel, count: number): Module {
  const { unit, means, combine } = channel;
  const ports = Array.from({ length: count }, (_, i) => `agent_${i + 1}`);
  const port = { unit, typical: neutral[combine], means: "what an agent gives to it" };
  return {
    id: idOf(name, "agents"),
    about: `What agents give to a channel: ${means}.`,
    needs: Object.fromEntries(ports.map((each) => [each, port])),
    states: {},
    processes: {},
    offers: { [fromAgents]: { unit, is: combined(combine, ports), means } },
    limits: [limit],
  };
}

/** The module that stands before a need and adds agents to what it was wired to. */
export function junction(name: string, channel: Channel, of: { readonly unit: string }): Module {
  const { unit, means, combine } = channel;
  const before = { unit: of.unit, typical: 0, means: "what is there without agents" };
  return {
    id: idOf(name, "junction"),
    about: `A need with what agents give to it: ${means}.`,
    needs: { before, [fromAgents]: { unit, typical: neutral[combine], means } },
    states: {},
    processes: {},
    offers: { [withThem]: { unit: of.unit, is: joinedTo(combine, "before", fromAgents), means } },
    limits: [limit],
  };
}

const limit = "made where agents act: it only combines";

/** A word of a name with dots. */
export function wordOf(name: string): string {
  return name.replaceAll(".", "_");
}

function idOf(name: string, kind: string): string {
  return `${kind}_on_${wordOf(name)}`;
}
