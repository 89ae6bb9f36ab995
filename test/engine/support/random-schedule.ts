import type { Bolus, Infusion, Kinetics } from "./dosing.ts";

/** One random regimen in milliseconds with the points at which it is observed. */
export interface Schedule {
  readonly start: number;
  readonly end: number;
  readonly kinetics: Kinetics;
  readonly boluses: readonly Bolus[];
  readonly infusions: readonly Infusion[];
  readonly grid: readonly number[];
}

/**
 * A regimen with the cases that lose doses elsewhere: equal times, the start, the end, neighbours 1 ms apart,
 * infusions of a millionth of the span and such that outlast the run, observations at and beside every instant.
 */
export function randomSchedule(random: () => number): Schedule {
  const pick = <T>(...choices: [T, ...T[]]): T =>
    choices[Math.floor(random() * choices.length)] ?? choices[0];
  const start = pick(0, -86_400_000, 1_234_567_891);
  const span = pick(3_600_000, 86_400_000, 604_800_000);
  const end = start + span;
  const absorption = 0.5 / 60 + random() * 0.05;
  const kinetics = { absorption, elimination: absorption * (0.1 + 0.6 * random()) };
  const instants: number[] = [];
  const instant = (): number => {
    const anywhere = start + Math.floor(random() * span);
    const known = instants[Math.floor(random() * instants.length)] ?? anywhere;
    const at = pick(
      anywhere,
      anywhere,
      anywhere,
      start,
      end,
      known,
      Math.min(known + 1, end),
      Math.max(known - 1, start),
    );
    instants.push(at);
    return at;
  };
  const boluses = Array.from({ length: Math.floor(random() * 5) }, () => ({
    at: instant(),
    amount: 1 + random(),
  }));
  const infusions = Array.from({ length: Math.floor(random() * 3) }, () => {
    const from = Math.min(instant(), end - 1);
    const length = pick(1, Math.max(1, Math.round(span * 1e-6)), Math.ceil(random() * span));
    // A short infusion is a strong one, so that missing it shows.
    return { from, to: from + length, rate: (1 + random()) / Math.max(length / 60_000, span / 6e7) };
  });
  const near = instants.flatMap((at) => [at, at - 0.25, at + 0.25]);
  const grid = [start, end, start + random() * span, start + random() * span, ...near];
  grid.sort((a, b) => a - b);
  return { start, end, kinetics, boluses, infusions, grid: grid.filter((at) => at >= start && at <= end) };
}
