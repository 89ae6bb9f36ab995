import type { ProtocolCode } from "../messages/protocol.ts";
import type { ProtocolFault } from "./complaint.ts";
import type { RealisedEvent } from "./event.ts";
import { expand, mostEvents, type TimeFault } from "./expand.ts";
import type { Protocol } from "./protocol.ts";
import { realiseExpansion } from "./realise.ts";
import { formatTime } from "./time-text.ts";

/** What cannot be true at the same time, found on the written-out events. Each pair of entries is reported once. */
export function findContradictions(
  protocol: Protocol,
  file: string | undefined,
  most = mostEvents,
): ProtocolFault[] {
  const expansion = expand(protocol, most);
  const { faults, line } = expansion;
  if (faults.length > 0) return placed(faults, file);
  const events = realiseExpansion(protocol, expansion);
  const time = (at: number) => formatTime(at, line.startClock);
  return placed(
    rules.flatMap((rule) => applyRule(rule, events, time)),
    file,
  );
}

interface Rule {
  readonly code: ProtocolCode;
  /** Keys under which an event is a window (a limb, a quantity); none where it is no window. */
  readonly window: (event: RealisedEvent) => readonly string[];
  /** Keys of what may not meet a window; absent where windows themselves may not overlap. */
  readonly refused?: (event: RealisedEvent) => readonly string[];
  /** Whether the very beginning of a window still lets it happen: a fast begins after the bite. */
  readonly opensAfter?: boolean;
}

/** Overload lasts while the animal does what else it does: it is no session. */
const isTraining = ({ kind }: RealisedEvent) => kind.startsWith("train.") && kind !== "train.overload";
const always = ["all"];
const allLimbs = ["left_leg", "right_leg", "left_arm", "right_arm", "trunk"];
const limbsOf = ({ limb }: RealisedEvent) => (limb === undefined ? allLimbs : [limb]);
const onlyIf = (is: boolean, keys: readonly string[]) => (is ? keys : []);

const rules: readonly Rule[] = [
  {
    code: "meal-in-fast",
    window: ({ kind }) => onlyIf(kind === "fast", always),
    opensAfter: true,
    refused: ({ kind }) => onlyIf(kind === "meal" || kind === "amino_acids", always),
  },
  {
    code: "clamps-overlap",
    window: ({ kind, quantities }) =>
      onlyIf(
        kind === "clamp",
        Object.keys(quantities).map((name) => name.replace(/_fold$/, "")),
      ),
  },
  { code: "training-overlaps", window: (event) => onlyIf(isTraining(event), limbsOf(event)) },
  {
    code: "training-asleep",
    window: ({ kind }) => onlyIf(kind === "sleep", always),
    refused: (event) => onlyIf(isTraining(event), always),
  },
  {
    code: "training-immobilised",
    window: (event) => onlyIf(event.kind === "immobilise", limbsOf(event)),
    refused: (event) => onlyIf(isTraining(event), limbsOf(event)),
  },
  { code: "sleep-overlaps", window: ({ kind }) => onlyIf(kind === "sleep", always) },
  { code: "oxygen-overlaps", window: ({ kind }) => onlyIf(kind === "oxygen", always) },
];

/** Sweeps over the events in order of time, keeping those that still last. */
function applyRule(rule: Rule, events: readonly RealisedEvent[], time: (at: number) => string): TimeFault[] {
  const windows = new Lasting();
  const guests = new Lasting();
  const faults: TimeFault[] = [];
  const clash = (event: RealisedEvent, window: RealisedEvent | undefined) => {
    if (window) faults.push(clashOf(rule.code, event, window, time));
  };
  for (const event of events) {
    const keys = rule.window(event);
    const refused = rule.refused?.(event) ?? [];
    // Most rules are of few events.
    if (keys.length === 0 && refused.length === 0) continue;
    if (rule.refused === undefined) clash(event, windows.find(keys, event.at));
    for (const guest of guests.all(keys, event.at))
      if (!rule.opensAfter || guest.at > event.at) clash(guest, event);
    clash(
      event,
      windows.all(refused, event.at).find((window) => !rule.opensAfter || window.at < event.at),
    );
    windows.add(keys, event);
    guests.add(refused, event);
  }
  return faults;
}

/** Events that have begun, by key; those that are over are let go. */
class Lasting {
  private readonly open = new Map<string, RealisedEvent[]>();

  add(keys: readonly string[], event: RealisedEvent): void {
    for (const key of keys) this.open.set(key, [...this.all([key], event.at), event]);
  }

  /** Those that last at this instant; an instant event lasts for its own instant. */
  all(keys: readonly string[], at: number): RealisedEvent[] {
    const lasts = (event: RealisedEvent) => at < event.at + event.duration || at === event.at;
    return keys.flatMap((key) => (this.open.get(key) ?? []).filter(lasts));
  }

  find(keys: readonly string[], at: number): RealisedEvent | undefined {
    return this.all(keys, at)[0];
  }
}

function clashOf(
  code: ProtocolCode,
  event: RealisedEvent,
  window: RealisedEvent,
  time: (at: number) => string,
): TimeFault {
  const line = window.from.line === event.from.line ? "" : ` (line ${window.from.line})`;
  const expected = `${time(window.at)} to ${time(window.at + window.duration)}${line}`;
  return { code, from: event.from, found: time(event.at), expected };
}

function placed(faults: readonly TimeFault[], file: string | undefined): ProtocolFault[] {
  const seen = new Set<string>();
  return faults.flatMap(({ code, from, found, expected, hint }) => {
    const key = `${code} ${from.path}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        code,
        severity: "error" as const,
        where: { ...(file === undefined ? {} : { file }), ...from },
        ...(found === undefined ? {} : { found }),
        ...(expected === undefined ? {} : { expected }),
        ...(hint === undefined ? {} : { hint }),
      },
    ];
  });
}
