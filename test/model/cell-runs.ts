import { systems } from "../../model/systems/index.ts";
import type { System } from "../../src/lang/index.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import { simulate } from "../../src/simulate/index.ts";

const bySystem: Readonly<Record<string, System>> = systems;

/** A culture: what its readouts are at an hour, and how long one takes to get half-way to where it ends. */
export interface Culture {
  readonly warnings: readonly string[];
  /** Settled in full medium, before the first event. */
  rest(readout: string): number;
  /** What changes at that very time has happened. */
  at(readout: string, hour: number): number;
  /** Hours after `from` until half of the way from there to `to`. */
  halfWay(readout: string, from: number, to: number): number;
}

/** Runs cells for so many hours, in steps of half a minute; `text` is what a protocol says beside that. */
export async function culture(
  system: string,
  text: string,
  hours: number,
  variants: Readonly<Record<string, string>> = {},
): Promise<Culture> {
  const { protocol, diagnostics } = readProtocol(`equator: 1\nlasts: ${hours} h\n${text}\n`);
  const chosen = bySystem[system];
  if (protocol === undefined || chosen === undefined) throw new Error(JSON.stringify(diagnostics));
  const run = await simulate(protocol, { system: chosen, every: 30_000, variants });
  const curveOf = (readout: string) => {
    const curve = run.series[0]?.curves[readout];
    if (curve === undefined) throw new Error(`${system} has no readout ${readout}`);
    return curve.values;
  };
  const at = (readout: string, hour: number) => curveOf(readout)[Math.round(hour * 120)] ?? Number.NaN;
  return {
    warnings: run.diagnostics.map(({ code }) => code),
    at,
    rest: (readout) => run.series[0]?.baseline[readout] ?? Number.NaN,
    halfWay: (readout, from, to) => {
      const [first, last] = [at(readout, from), at(readout, to)];
      const past = curveOf(readout).findIndex((value, i) => {
        return i >= from * 120 && Math.abs(value - first) >= Math.abs(last - first) / 2;
      });
      return past / 120 - from;
    },
  };
}
