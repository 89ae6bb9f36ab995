/** Times that the cursor can go to, in milliseconds from the start. */
export interface Course {
  readonly length: number;
  /** When events begin, in any order. */
  readonly events: readonly number[];
}

/** A step of the cursor by hand. */
export const stepMs = 15 * 60_000;

/** Speeds, in hours of the protocol to a second. */
export const speeds: readonly { readonly hours: number; readonly name: string }[] = [
  { hours: 1, name: "1 h/s" },
  { hours: 2, name: "2 h/s" },
  { hours: 6, name: "6 h/s" },
  { hours: 12, name: "12 h/s" },
  { hours: 24, name: "1 d/s" },
];

/** What a key or a button asks of the cursor. */
export type Move = "back" | "on" | "first" | "last" | "event-before" | "event-after";

/** Where the cursor goes. */
export function moved(cursor: number, move: Move, { length, events }: Course): number {
  const within = (at: number) => Math.min(Math.max(at, 0), length);
  const sorted = [...events].sort((a, b) => a - b);
  switch (move) {
    case "back":
      return within(Math.ceil(cursor / stepMs) * stepMs - stepMs);
    case "on":
      return within(Math.floor(cursor / stepMs) * stepMs + stepMs);
    case "first":
      return 0;
    case "last":
      return length;
    case "event-before":
      return within(sorted.findLast((at) => at < cursor - 1) ?? 0);
    case "event-after":
      return within(sorted.find((at) => at > cursor + 1) ?? length);
  }
}

const movesOfKeys: Readonly<Record<string, Move>> = {
  ArrowLeft: "back",
  ArrowRight: "on",
  Home: "first",
  End: "last",
  PageUp: "event-before",
  PageDown: "event-after",
};

/** What a key asks; undefined for other keys. */
export function moveOfKey(key: string): Move | undefined {
  return movesOfKeys[key];
}

/** Where the cursor is after some milliseconds of playing; the end where it has come to it. */
export function played(cursor: number, passed: number, speed: number, length: number): number {
  return Math.min(length, cursor + passed * speed * 3600);
}

/** Milliseconds since midnight of a clock as it is typed: `9:10`, `0910`, `9`; undefined for anything else. */
export function clockOf(text: string): number | undefined {
  const found = /^(\d{1,2})(?:[:.h ]?(\d{2}))?$/.exec(text.trim());
  if (found === null || Number(found[1]) > 23 || Number(found[2] ?? 0) > 59) return undefined;
  return Number(found[1]) * 3_600_000 + Number(found[2] ?? 0) * 60_000;
}
