import { muscle } from "../../model/systems/muscle.ts";
import type { muscleReadouts } from "../../model/systems/muscle-readouts.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import { type SimulateOptions, simulate } from "../../src/simulate/index.ts";

type ReadoutName = keyof typeof muscleReadouts;

/** A run of the muscle system, looked at by hours from `start`. */
export interface MuscleRun {
  /** Value of the settled state before the first event. */
  readonly before: (readout: ReadoutName) => number;
  /** Value at a reported hour. */
  readonly at: (readout: ReadoutName, hour: number) => number;
  /** Mean over a window of reported times. */
  readonly mean: (readout: ReadoutName, from: number, to: number) => number;
  /** Mean over a window, relative to before the first event. */
  readonly fold: (readout: ReadoutName, from: number, to: number) => number;
  /** The highest value and its hour. */
  readonly peak: (readout: ReadoutName) => { readonly value: number; readonly hour: number };
  readonly values: (readout: ReadoutName) => Float64Array;
}

export type MuscleOptions = Omit<SimulateOptions, "system" | "source"> & {
  /** Further top-level lines of the protocol. */
  readonly also?: readonly string[];
};

/** The text of a protocol for a young man of 78 kg: the events as YAML flow mappings. */
export function protocolText(hours: number, events: readonly string[], also: readonly string[] = []): string {
  return [
    "equator: 1",
    "name: muscle under test",
    "subject: {species: human, sex: male, age: 23 y, height: 178 cm, mass: 78 kg, body_fat: 16 %, training: recreational}",
    "start: 2026-03-02T08:00",
    `lasts: ${hours} h`,
    ...also,
    events.length === 0 ? "events: []" : "events:",
    ...events.map((event) => `  - ${event}`),
    "",
  ].join("\n");
}

/** Runs the muscle system for some hours. Throws on anything that the protocol or the system does not take in full. */
export async function runMuscle(
  hours: number,
  events: readonly string[],
  { also = [], every = 60_000, ...options }: MuscleOptions = {},
): Promise<MuscleRun> {
  const { protocol, diagnostics } = readProtocol(protocolText(hours, events, also));
  if (protocol === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  const run = await simulate(protocol, { ...options, system: muscle, every });
  if (run.diagnostics.length > 0) throw new Error(JSON.stringify(run.diagnostics));
  const series = run.series[0];
  const values = (readout: ReadoutName) => series?.curves[readout]?.values ?? new Float64Array(0);
  const before = (readout: ReadoutName) => series?.baseline[readout] ?? Number.NaN;
  const hourOf = (index: number) => (run.times[index] ?? Number.NaN) / 3_600_000;
  const mean = (readout: ReadoutName, from: number, to: number) => {
    const inside = values(readout).filter((_, i) => hourOf(i) >= from - 1e-9 && hourOf(i) <= to + 1e-9);
    return inside.reduce((sum, value) => sum + value, 0) / inside.length;
  };
  return {
    before,
    values,
    mean,
    at: (readout, hour) => mean(readout, hour, hour),
    fold: (readout, from, to) => mean(readout, from, to) / before(readout),
    peak: (readout) => {
      const curve = values(readout);
      const value = Math.max(...curve);
      return { value, hour: hourOf(curve.indexOf(value)) };
    },
  };
}
