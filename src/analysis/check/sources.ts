import { clockText, type RealisedEvent } from "../../protocol/index.ts";
import type { AgentFacts, CheckRules, SourceKind } from "./rules.ts";

/** What may drive a tissue: an entry of the protocol with all that it brings about, or an agent with all its doses. */
export interface Source {
  readonly key: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** Whether it may be moved by a proposal: food, training, and supplements. */
  readonly isMovable: boolean;
  readonly events: readonly RealisedEvent[];
  readonly where: RealisedEvent["from"];
}

const minute = 60_000;
const day = 1440 * minute;

/**
 * The sources of some events, in the order in which they first act. What drives nothing (sleep) is among them. `midnight`
 * is the time of day at which the clock of the events begins, in milliseconds.
 */
export function sourcesOf(events: readonly RealisedEvent[], midnight: number, rules: CheckRules): Source[] {
  const groups = new Map<string, RealisedEvent[]>();
  for (const event of events) {
    const key = keyOf(event);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const kind = kindOf(first.kind, rules);
    const isMovable = kind === "food" || kind === "training" || agentOf(first, rules)?.isMovable === true;
    return [
      { key, name: nameOf(first, group, midnight, rules), kind, isMovable, events: group, where: first.from },
    ];
  });
}

/** An agent is one source whenever it is taken; anything else is the line that it is written on. */
function keyOf({ kind, from, limb = "" }: RealisedEvent): string {
  return kind.startsWith("compound.") ? `${kind} ${limb}` : `${from.path} ${from.line}:${from.column}`;
}

/** What is known of the agent of an event; undefined where it is none, or nothing is known. */
export function agentOf({ kind }: RealisedEvent, { agents }: CheckRules): AgentFacts | undefined {
  const name = /^compound\.(.+)$/.exec(kind)?.[1];
  return name !== undefined && Object.hasOwn(agents, name) ? agents[name] : undefined;
}

/** What an event is, by the longest beginning of its kind that the rules know. */
export function kindOf(kind: string, { sources }: Pick<CheckRules, "sources">): SourceKind {
  const known = Object.keys(sources).filter((start) => kind === start || kind.startsWith(`${start}.`));
  const [longest] = known.sort((a, b) => b.length - a.length);
  return longest === undefined ? "other" : (sources[longest] ?? "other");
}

/** What it is, what the protocol calls it, and the time of day where that is always the same. */
function nameOf(first: RealisedEvent, group: readonly RealisedEvent[], midnight: number, rules: CheckRules) {
  const what = agentOf(first, rules)?.name.split(/, | \(/)[0] ?? kindText(first.kind);
  const label = first.label === undefined ? "" : ` “${first.label.replaceAll("_", " ")}”`;
  const [time, ...others] = new Set(group.map(({ at }) => timeOfDay(midnight + at)));
  return `${what}${label}${others.length === 0 ? ` at ${time}` : ""}`;
}

/** `train.resistance` as `resistance training`. */
function kindText(kind: string): string {
  return kind
    .replace(/^train\.(.+)$/, "$1 training")
    .replace(/^infuse\.(.+)$/, "infusion of $1")
    .replace(/^compound\./, "")
    .replaceAll(/[._]/g, " ");
}

/** To the minute. */
function timeOfDay(at: number): string {
  return clockText((Math.round(at / minute) * minute) % day);
}
