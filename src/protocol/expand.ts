import type { ProtocolCode } from "../messages/protocol.ts";
import { energyMultiplier, energyOf } from "./energy.ts";
import type { Happening } from "./entries/define-entry.ts";
import { serveMeal } from "./entries/meal.ts";
import { type Entry, entryKinds } from "./entries/register.ts";
import { holdSession } from "./entries/train.ts";
import type { Protocol } from "./protocol.ts";
import { instantOf, repeatsOf, type TimeLine, timeLineFrom, untilInstant } from "./repeats.ts";
import { formatTime, readDateTime } from "./time-text.ts";

/** At most so many events come of one protocol. */
export const mostEvents = 200_000;

/** An entry at one of its instants. */
export interface Placed {
  readonly entry: Entry;
  readonly at: number;
  readonly happenings: readonly Happening[];
}

/** What goes wrong only when times are worked out. */
export interface TimeFault {
  readonly code: ProtocolCode;
  readonly from: Entry["from"];
  readonly found?: string;
  readonly expected?: string;
  readonly hint?: string;
}

export interface Expansion {
  readonly line: TimeLine;
  readonly placed: readonly Placed[];
  /** Whole days that the blocks (or days) take. */
  readonly dayCount: number;
  readonly faults: readonly TimeFault[];
}

interface PlannedDay {
  readonly name: string;
  readonly energy: number;
}

const known = new WeakMap<Protocol, Expansion>();

/**
 * Writes out every repeat, week and block. Days come in the order of the blocks; without blocks each comes once. More
 * events than are allowed are a fault. A protocol without faults is written out once.
 */
export function expand(protocol: Protocol, most = mostEvents): Expansion {
  const before = known.get(protocol);
  if (before !== undefined) return before;
  const expansion = writtenOut(protocol, most);
  if (expansion.faults.length === 0) known.set(protocol, expansion);
  return expansion;
}

function writtenOut(protocol: Protocol, most: number): Expansion {
  const start = readDateTime(protocol.start);
  const line = timeLineFrom(start ? start.date + (start.clock ?? 0) : 0);
  const placed: Placed[] = [];
  const faults: TimeFault[] = [];
  const plan = planDays(protocol);
  const energy = energyByDay(protocol, line, faults);
  const once = happeningsOnce(protocol);
  const place = (entry: Entry, dayIndex: number, multiplier: number) => {
    const first = instantOf(entry.fields, dayIndex, line);
    faults.push(...faultsOfTime(entry, first, line, protocol.lasts));
    const happenings = once(entry, multiplier);
    const room = most - placed.length;
    for (const at of repeatsOf(entry.fields, first, line, room)) placed.push({ entry, at, happenings });
    if (placed.length >= most)
      faults.push({ code: "too-many-events", from: entry.from, expected: String(most) });
    return placed.length < most;
  };
  writeOut(protocol, plan, energy, place);
  return { line, placed, dayCount: plan.length, faults };
}

/** Places entries until there is no room. */
function writeOut(
  protocol: Protocol,
  plan: readonly PlannedDay[],
  energy: (planned: PlannedDay) => number,
  place: (entry: Entry, dayIndex: number, multiplier: number) => boolean,
): void {
  for (const [dayIndex, planned] of plan.entries()) {
    const multiplier = energy(planned);
    for (const entry of protocol.days[planned.name] ?? []) if (!place(entry, dayIndex, multiplier)) return;
  }
  for (const entry of protocol.events) if (!place(entry, (entry.fields.day ?? 1) - 1, 1)) return;
}

function planDays({ blocks, days }: Protocol): PlannedDay[] {
  if (blocks.length === 0) return Object.keys(days).map((name) => ({ name, energy: 0 }));
  return blocks.flatMap((block) => {
    const energy = block.energy?.value ?? 0;
    const row = (block.week ?? block.days ?? []).map((name) => ({ name, energy }));
    return Array.from({ length: (block.week ? block.weeks : block.repeat) ?? 1 }, () => row).flat();
  });
}

/** What a day's carbohydrate and fat are multiplied by; worked out once for each day and change of energy. */
function energyByDay(protocol: Protocol, line: TimeLine, faults: TimeFault[]) {
  const known = new Map<string, number>();
  return ({ name, energy }: PlannedDay): number => {
    const key = `${name} ${energy}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const entries = protocol.days[name] ?? [];
    const food = entries.flatMap((entry) => {
      const count = repeatsOf(entry.fields, instantOf(entry.fields, 0, line), line, 10_000).length;
      return Array.from({ length: count }, () => happeningsOf(entry, protocol, 1)).flat();
    });
    const multiplier = energyMultiplier(energyOf(food), energy);
    const first = entries[0];
    if (multiplier === undefined && first) {
      const expected = `the protein of the day ${name} stays as written`;
      faults.push({
        code: "energy-impossible",
        from: first.from,
        found: `${Number((energy * 100).toFixed(1))} %`,
        expected,
      });
    }
    known.set(key, multiplier ?? 1);
    return multiplier ?? 1;
  };
}

/** What entries bring about, found once for each and its energy: days that are alike share it. */
function happeningsOnce(protocol: Protocol): (entry: Entry, energy: number) => readonly Happening[] {
  const found = new Map<Entry, Map<number, readonly Happening[]>>();
  return (entry, energy) => {
    const own = found.get(entry) ?? new Map<number, readonly Happening[]>();
    const happenings = own.get(energy) ?? happeningsOf(entry, protocol, energy);
    found.set(entry, own.set(energy, happenings));
    return happenings;
  };
}

/** What an entry brings about, with its names looked up. */
function happeningsOf(entry: Entry, protocol: Protocol, energy: number): readonly Happening[] {
  const { meals, foods, sessions } = protocol;
  const { label } = entry.fields;
  if (entry.kind === "meal") {
    const parts = Array.isArray(entry.fields.meal) ? entry.fields.meal : [entry.fields.meal];
    return parts.flatMap((part) => {
      if (typeof part !== "string") return serveMeal(part, label, energy, foods);
      const named = meals[part];
      return named ? serveMeal(named, label ?? part, energy, foods) : [];
    });
  }
  if (entry.kind === "train" && typeof entry.fields.train === "string") {
    const session = sessions[entry.fields.train];
    return session ? [holdSession(session, label ?? entry.fields.train)] : [];
  }
  const { subject, compounds } = protocol;
  const context = { ...(subject ? { subject } : {}), ...(compounds ? { compounds } : {}) };
  return entryKinds[entry.kind].happen(entry.fields as never, context);
}

function faultsOfTime(entry: Entry, at: number, line: TimeLine, lasts: number | undefined): TimeFault[] {
  const { from, fields } = entry;
  const shown = (time: number) => formatTime(time, line.startClock);
  if (at < 0) {
    const hint = "let the protocol start earlier, or give the entry a later day";
    return [{ code: "before-start", from, found: shown(at), expected: shown(0), hint }];
  }
  if (lasts !== undefined && at >= lasts)
    return [{ code: "after-end", from, found: shown(at), expected: shown(lasts) }];
  if (fields.until === undefined) return [];
  const last = untilInstant(fields.until, at, line);
  return last > at ? [] : [{ code: "until-before-at", from, found: shown(last), expected: shown(at) }];
}
