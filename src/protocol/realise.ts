import type { Happening } from "./entries/define-entry.ts";
import { mediumEvent } from "./entries/medium.ts";
import { perturbGenes } from "./entries/perturb.ts";
import type { RealisedEvent } from "./event.ts";
import { type Expansion, expand, type Placed } from "./expand.ts";
import type { Protocol } from "./protocol.ts";
import { day } from "./time-text.ts";

/**
 * The events of a protocol, written out: milliseconds from its start, in order of time; what happens at the same
 * instant keeps the order of the file.
 *
 * - A day has 24 hours. Day 1 is the date of `start`; times of day count from its midnight.
 * - `until` of sleep and fasts is the next time that the clock says so, past midnight where need be.
 * - What has no end of its own (medium, gene levels, compound levels) lasts to the end of the protocol.
 */
export function realise(protocol: Protocol): RealisedEvent[] {
  return realiseExpansion(protocol, expand(protocol));
}

/**
 * Length of a protocol in milliseconds: what `lasts` says; else its days or the end of its last event, and at least
 * 24 hours. Sleep and fasts lengthen nothing: what is promised for the night after is not waited for.
 */
export function protocolLength(protocol: Protocol): number {
  return lengthOf(protocol, expand(protocol));
}

/**
 * What cells stand in to the end outlasts it by so many milliseconds: the last value that is reported is of cells that
 * still stand in it.
 */
const beyondEnd = 1;

export function realiseExpansion(protocol: Protocol, expansion: Expansion): RealisedEvent[] {
  const end = lengthOf(protocol, expansion) + (protocol.medium === undefined ? 0 : beyondEnd);
  const whole: Happening[] = [
    ...perturbGenes(protocol.perturb, "end"),
    ...(protocol.medium ? [mediumEvent(protocol.medium)] : []),
  ];
  const start = { line: 1, column: 1 };
  const first = whole.map((happening) =>
    eventOf(happening, 0, end, expansion, { ...start, path: happening.kind }),
  );
  const rest = expansion.placed.flatMap(({ entry, at, happenings }) =>
    happenings.map((happening) => eventOf(happening, at, end, expansion, entry.from)),
  );
  const ordered = [...first, ...rest].sort((a, b) => a.at - b.at);
  return ordered.some(({ kind }) => kind === "medium") ? carryMedium(ordered, end) : ordered;
}

function eventOf(
  happening: Happening,
  at: number,
  end: number,
  expansion: Expansion,
  from: RealisedEvent["from"],
): RealisedEvent {
  const { kind, quantities, words, limb, label } = happening;
  const duration =
    happening.duration === "end" ? Math.max(0, end - at) : ownDuration(happening, at, expansion);
  return {
    at,
    duration,
    kind,
    quantities,
    words,
    ...(limb === undefined ? {} : { limb }),
    ...(label === undefined ? {} : { label }),
    from,
  };
}

/** Duration without regard to the end of the protocol. */
function ownDuration({ duration }: Happening, at: number, { line }: Expansion): number {
  if (typeof duration === "number") return duration;
  if (duration === "end") return 0;
  const clock = (at + line.startClock) % day;
  return duration.clock > clock ? duration.clock - clock : duration.clock - clock + day;
}

function lengthOf(protocol: Protocol, expansion: Expansion): number {
  if (protocol.lasts !== undefined) return protocol.lasts;
  let end = Math.max(day, expansion.dayCount * day);
  for (const placed of expansion.placed) end = Math.max(end, lastMoment(placed, expansion));
  return end;
}

function lastMoment({ at, happenings }: Placed, expansion: Expansion): number {
  const lasting = happenings.filter(({ kind }) => kind !== "sleep" && kind !== "fast");
  return lasting.reduce((last, happening) => Math.max(last, at + ownDuration(happening, at, expansion)), at);
}

/** A change of medium states only what changes: carries the rest on, and ends each medium where the next begins. */
function carryMedium(events: readonly RealisedEvent[], end: number): RealisedEvent[] {
  const starts = events.filter(({ kind }) => kind === "medium").map(({ at }) => at);
  let held: RealisedEvent["quantities"] = {};
  let index = 0;
  return events.map((event) => {
    if (event.kind !== "medium") return event;
    const base = (name: string) => name.replace(/_fold$/, "");
    const changed = new Set(Object.keys(event.quantities).map(base));
    const kept = Object.entries(held).filter(([name]) => !changed.has(base(name)));
    held = { ...Object.fromEntries(kept), ...event.quantities };
    index++;
    return { ...event, duration: (starts[index] ?? end) - event.at, quantities: held };
  });
}
