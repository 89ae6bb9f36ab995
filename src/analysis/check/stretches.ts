import type { RealisedEvent } from "../../protocol/index.ts";
import type { CheckRules } from "./rules.ts";
import { sourcesOf } from "./sources.ts";
import type { Stretch } from "./variations.ts";

const hour = 3_600_000;
const day = 24 * hour;
/** A protocol up to this long is looked at as a whole. */
const short = 3 * day;
/** Effects are followed for so long after the last event of a day. */
const tail = 18 * hour;
/** Before a day: the day before, or a week where agents were taken, whose effects may last. */
const lead = { usual: day, agents: 7 * day };

/** What happens in a protocol. */
export interface Happening {
  /** What the system hears. */
  readonly events: readonly RealisedEvent[];
  /** That and all else that is planned. */
  readonly planned: readonly RealisedEvent[];
  /** Time of day at which the protocol starts, in milliseconds. */
  readonly clock: number;
}

/** The stretches of a protocol that are looked at, and how many days of its kinds were left out. */
export interface Stretches {
  readonly stretches: readonly Stretch[];
  /** Kinds of day in all. */
  readonly kinds: number;
}

/**
 * What is simulated of a protocol: all of a short one; of a longer one each kind of day once, where it first comes, with
 * what came before it. Days are of one kind that hold the same events at the same times, after the same agents.
 */
export function stretchesOf(happening: Happening, length: number, rules: CheckRules): Stretches {
  const { events } = happening;
  if (length <= short) {
    return { stretches: [stretchOf(happening, { from: 0, lead: 0, to: length }, rules)], kinds: 1 };
  }
  const kinds = new Map<string, { first: number; count: number }>();
  for (let index = 0; index * day < length; index++) {
    const key = kindOfDay(events, index);
    const kind = kinds.get(key) ?? { first: index, count: 0 };
    kinds.set(key, { first: kind.first, count: kind.count + 1 });
  }
  const chosen = [...kinds.values()]
    .sort((a, b) => b.count - a.count || a.first - b.first)
    .slice(0, rules.mostDays)
    .sort((a, b) => a.first - b.first);
  return {
    kinds: kinds.size,
    stretches: chosen.map(({ first }) => {
      const took = takenBefore(events, first, lead.agents).length > 0;
      const before = Math.min(first * day, took ? lead.agents : lead.usual);
      const from = first * day - before;
      return stretchOf(happening, { from, lead: before, to: Math.min(length, (first + 2) * day) }, rules);
    }),
  };
}

/** Agents that were taken in the time before a day. */
function takenBefore(events: readonly RealisedEvent[], index: number, time: number): RealisedEvent[] {
  const start = index * day;
  return events.filter(({ kind, at }) => kind.startsWith("compound.") && at >= start - time && at < start);
}

function kindOfDay(events: readonly RealisedEvent[], index: number): string {
  const start = index * day;
  const own = events.filter(({ at }) => at >= start && at < start + day);
  const before = takenBefore(events, index, 2 * day);
  return JSON.stringify(
    [...before, ...own].map(({ at, duration, kind, quantities, words, limb }) => {
      return [at - start, duration, kind, quantities, words, limb];
    }),
  );
}

interface Span {
  readonly from: number;
  readonly lead: number;
  readonly to: number;
}

/** Events of a span, on a clock that starts with it. What began before it goes on in it. */
function stretchOf(
  { events, planned, clock }: Happening,
  { from, lead: before, to }: Span,
  rules: CheckRules,
): Stretch {
  const heard = new Set(events);
  const within = planned
    .filter(({ at, duration }) => at < to && (at >= from || at + duration > from))
    .map((event) => {
      const at = Math.max(0, event.at - from);
      const duration = Math.max(0, event.at + event.duration - from - at);
      return { isHeard: heard.has(event), event: { ...event, at, duration } };
    });
  const inside = within.filter(({ isHeard }) => isHeard).map(({ event }) => event);
  const isLooked = ({ at }: RealisedEvent) =>
    at >= before && (from === 0 && before === 0 ? true : at < before + day);
  const sources = sourcesOf(inside, clock + from, rules).filter((source) => source.events.some(isLooked));
  const acting = sources.filter(({ kind }) => kind !== "other").flatMap((source) => source.events);
  const last = Math.max(before, ...acting.filter(isLooked).map(({ at, duration }) => at + duration));
  return {
    events: inside,
    planned: within.map(({ event }) => event),
    midnight: clock + from,
    end: Math.min(to - from, last + tail),
    sources,
    from: before,
    start: from,
  };
}
