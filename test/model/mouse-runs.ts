import { systems } from "../../model/systems/index.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import { simulate } from "../../src/simulate/index.ts";

/** A mouse: what its readouts are at an hour, and what they were at rest. */
export interface MouseRun {
  readonly warnings: readonly string[];
  rest(readout: string): number;
  /** What changes at that very time has happened. */
  at(readout: string, hour: number): number;
}

const step = 10;

/** Runs a mouse for so many hours, in steps of ten minutes; `text` is what a protocol says besides. */
export async function mouseRun(text: string, hours: number): Promise<MouseRun> {
  const head = `equator: 1\nsubject: {species: mouse}\nstart: 2026-03-02T07:00\nlasts: ${hours} h\n`;
  const { protocol, diagnostics } = readProtocol(`${head}${text}\n`);
  if (protocol === undefined) throw new Error(JSON.stringify(diagnostics));
  const run = await simulate(protocol, { system: systems.mouse, every: step * 60_000 });
  return {
    warnings: run.diagnostics.map(({ code }) => code),
    rest: (readout) => run.series[0]?.baseline[readout] ?? Number.NaN,
    at: (readout, hour) =>
      run.series[0]?.curves[readout]?.values[Math.round((hour * 60) / step)] ?? Number.NaN,
  };
}
