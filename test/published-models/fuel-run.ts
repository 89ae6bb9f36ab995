import type { Subject, System } from "../../src/lang/index.ts";
import type { RealisedEvent } from "../../src/protocol/event.ts";
import { simulateEvents } from "../../src/simulate/simulate-events.ts";
import { fuelBench } from "../model/fuel-bench.ts";
import type { Line } from "./picture.ts";

/** What is given: minutes from the start, for how long, and amounts. */
export interface Given {
  readonly at: number;
  readonly lasts?: number;
  readonly kind: string;
  readonly quantities: Readonly<Record<string, readonly [value: number, unit: string]>>;
}

const own = (unit: string, is: string) => ({ unit, is, means: is, assay: "model" });

/** The body layer with fuels, and how fast glucose of a meal arrives. */
const bench: System = {
  ...fuelBench,
  readouts: {
    ...fuelBench.readouts,
    arrival: own("umol/kg/min", "digestion.glucose_arrival / subject.mass"),
    spending: own("kJ/d", "energy.energy_expenditure"),
  },
};

/** Readouts of the body over minutes, over days where `perUnit` is 1440. */
export async function runFuelBench(
  subject: Subject,
  given: readonly Given[],
  { minutes, every, perUnit = 1 }: { minutes: number; every: number; perUnit?: number },
): Promise<(readout: string) => Line> {
  const count = Math.round(minutes / every) + 1;
  const times = Float64Array.from({ length: count }, (_, i) => i * every * 60_000);
  const events = given.map(realised);
  const { series, diagnostics } = await simulateEvents({
    ...{ system: bench, build: { subject }, events, times, limbs: [undefined] },
    tolerances: { relativeTolerance: 1e-7, scaledTolerance: 1e-10 },
  });
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  const x = Array.from(times, (time) => time / 60_000 / perUnit);
  return (readout) => {
    const curve = series[0]?.curves[readout];
    if (curve === undefined) throw new Error(`no readout ${readout}`);
    return { x, y: Array.from(curve.values) };
  };
}

function realised({ at, lasts = 0, kind, quantities }: Given): RealisedEvent {
  return {
    at: at * 60_000,
    duration: lasts * 60_000,
    kind,
    quantities: Object.fromEntries(
      Object.entries(quantities).map(([name, [value, unit]]) => [name, { value, unit }]),
    ),
    words: kind === "meal" ? { source: "mixed" } : {},
    from: { line: 0, column: 0, path: "" },
  };
}

/** Three meals a day that bring so many kcal of absorbed energy. */
export function usualDays(count: number, kcal: number): Given[] {
  const shares = [
    [60, 0.3],
    [360, 0.35],
    [720, 0.35],
  ] as const;
  return Array.from({ length: count }, (_, day) =>
    shares.map(([minute, share]): Given => {
      const quantities = {
        carbohydrate: [(kcal * share * 0.5) / 3.72, "g"],
        protein: [(kcal * share * 0.15) / 4.1 / 0.95, "g"],
        fat: [(kcal * share * 0.35) / 9.44 / 0.95, "g"],
      } as const;
      return { at: day * 1440 + minute, kind: "meal", quantities };
    }),
  ).flat();
}
