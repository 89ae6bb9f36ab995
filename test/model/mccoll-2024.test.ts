import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { mccoll2024 } from "../../model/systems/mccoll-2024.ts";
import { readCsv } from "../../src/analysis/trials/csv.ts";
import { compile, initialState, interpreterKernel } from "../../src/compile/index.ts";
import { type Impulse, integrate } from "../../src/engine/index.ts";
import { buildSystem } from "../../src/lang/index.ts";
import { itWithShared, sharedPath } from "../support/shared.ts";

const minute = 60_000;
const equilibration = 300;
const leucineMolarMass = 131.17;
const doses = ["1.8", "1.85", "3.42", "3.5", "4.1"];

/** Columns of the reference trajectories against the readouts of the system, with the unit of the column over ours. */
const series = [
  { column: "x4", readout: "leucine_plasma", factor: 1e6 },
  { column: "x6", readout: "leucine_muscle", factor: 1e6 },
  { column: "x28", readout: "p_s6k1_t389", factor: 1e9 },
  { column: "x26", readout: "mtorc1_active", factor: 1e9 },
  { column: "MPS_mol_per_min", readout: "synthesis_leucine", factor: 1e6 },
  { column: "MPB_mol_per_min", readout: "breakdown_leucine", factor: 1e6 },
  { column: "NB_mol_per_min", readout: "net_balance_leucine", factor: 1e6 },
];

const reference = { mass: 72.1, height: 1.73, age: 41.9, male: 1 };
const folder = sharedPath("models/mccoll-2024");

describe("McColl and Clarke 2024, rebuilt from our modules", () => {
  for (const dose of doses) {
    itWithShared("models/mccoll-2024")(
      `follows the authors' trajectories after ${dose} g of leucine to 1e-4 of each maximum`,
      () => {
        const { records } = readCsv(readFileSync(join(folder ?? "", `reference_bolus_${dose}g.csv`), "utf8"));
        const times = records.map(({ cells }) => Number(cells["time_min"]));
        const run = simulate(Number(dose), times);
        for (const { column, readout, factor } of series) {
          const expected = records.map(({ cells }) => Number(cells[column]) * factor);
          const largest = Math.max(...expected.map(Math.abs));
          const obtained = run(readout);
          // the row at the dose itself is the authors' value before the dose
          const worst = Math.max(
            ...expected.map((value, i) => Math.abs(value - (obtained[i] ?? Number.NaN))),
          );
          expect(worst / largest, readout).toBeLessThan(1e-4);
        }
      },
    );
  }
});

function simulate(dose: number, times: readonly number[]): (readout: string) => number[] {
  const { flat } = buildSystem(mccoll2024, { subject: reference });
  const program = compile(flat);
  const kernel = interpreterKernel(program);
  const { states, parameters, readouts } = program.indices;
  const infusion = parameters.get("leucine.leucine_infusion") ?? Number.NaN;
  const stomach = states.get("leucine.stomach") ?? Number.NaN;
  const impulses: Impulse[] = [
    {
      at: -equilibration * minute,
      apply: [{ kind: "set", parameter: infusion, value: 2.5e-3 / leucineMolarMass }],
    },
    {
      at: 0,
      apply: [
        { kind: "set", parameter: infusion, value: 0 },
        { kind: "add", state: stomach, amount: dose / leucineMolarMass },
      ],
    },
  ];
  const solution = integrate({
    kernel,
    initial: initialState(program, kernel.parameters),
    start: -equilibration * minute,
    end: (times.at(-1) ?? 0) * minute,
    tick: 1 / minute,
    impulses,
    grid: times.map((time) => time * minute),
    scale: flat.states.map(({ scale }) => scale),
  });
  expect(solution.failure).toBeUndefined();
  const width = kernel.outputCount;
  return (readout) => {
    const column = readouts.get(readout) ?? Number.NaN;
    const perUnit = flat.readouts[column]?.perUnit ?? Number.NaN;
    return times.map((_, row) => (solution.outputs[row * width + column] ?? Number.NaN) * perUnit);
  };
}
