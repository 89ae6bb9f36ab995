import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readProtocol, systems } from "../../src/index.ts";
import type { BuildOptions } from "../../src/lang/index.ts";
import { questionOf, sensitivitiesOf } from "../../src/simulate/index.ts";
import { type SensitivityQuestion, sensitivitiesFrom } from "../../src/simulate/sensitivities.ts";
import { projectRoot } from "../support/project-root.ts";
import { polished } from "./support/polished.ts";

const day = readFileSync(join(projectRoot, "examples", "day.yaml"), "utf8");
const halfHour = 1_800_000;
const fine = { relativeTolerance: 1e-9, scaledTolerance: 1e-12 };
const finest = { relativeTolerance: 1e-12, scaledTolerance: 1e-15 };

/** A day of food and training, by half hours. */
function dayOf(parameters: readonly string[]): SensitivityQuestion {
  const { protocol } = readProtocol(day);
  if (protocol === undefined) throw new Error("the protocol is not read");
  const { system, build, events } = questionOf(protocol, { system: systems.muscle });
  const times = Float64Array.from({ length: 49 }, (_, i) => i * halfHour);
  // Given, so that it does not follow the mass.
  const subject = { ...build.subject, lean_mass: 64 };
  return {
    system,
    build: { ...build, subject },
    runs: [{ events, times }],
    parameters,
    tolerances: fine,
  };
}

/** The readouts with some number changed, at rest to all digits. */
async function rowsWith(question: SensitivityQuestion, build: BuildOptions): Promise<Float64Array> {
  const prepared = await polished(question.system, build, finest);
  const { runs } = await sensitivitiesFrom(prepared, {
    ...question,
    build,
    parameters: [],
    tolerances: finest,
  });
  return runs[0]?.values ?? new Float64Array(0);
}

function changed(build: BuildOptions, address: string, value: number): BuildOptions {
  const [first, port = ""] = address.split(".");
  if (first === "subject") return { ...build, subject: { ...build.subject, [port]: value } };
  return { ...build, adjustments: { ...build.adjustments, [address]: value } };
}

/** Derivatives by differences of fourth order. */
async function differences(
  question: SensitivityQuestion,
  address: string,
  value: number,
): Promise<Float64Array> {
  const h = 1.5e-4 * Math.abs(value);
  const at = (by: number) => rowsWith(question, changed(question.build, address, value + by * h));
  const [a, b, c, d] = [await at(-1), await at(-0.5), await at(0.5), await at(1)];
  const over = (k: number) =>
    (8 * ((c[k] as number) - (b[k] as number)) - ((d[k] as number) - (a[k] as number))) / (6 * h);
  return a.map((_, k) => over(k));
}

/** For each readout, the largest difference over the largest derivative, where that is above what differences can see. */
function gaps(
  found: Float64Array,
  truth: Float64Array,
  values: Float64Array,
  by: { width: number; value: number },
) {
  return Array.from({ length: by.width }, (_, column) => {
    const of = (rows: Float64Array) => rows.filter((_, k) => k % by.width === column);
    const [x, y, z] = [of(found), of(truth), of(values)];
    const largest = (rows: Float64Array) => rows.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const size = largest(y);
    if (size === 0 || size * Math.abs(by.value) < 1e-3 * largest(z)) return 0;
    return largest(x.map((value, k) => value - (y[k] as number))) / size;
  });
}

const sample = [
  "digestion.k_slow",
  "amino_acids.km_eaa",
  "muscle.akt.k_s473_off",
  "muscle.muscle_full.n_brake",
  "subject.mass",
  "tables.food.whey.leucine_content",
];

describe("sensitivities of the muscle system over a day of food and training", () => {
  it.each(sample)("by %s agree with differences to 1e-5", async (address) => {
    const question = dayOf([address]);
    const prepared = await polished(question.system, question.build, finest);
    const { runs, parameters, readouts } = await sensitivitiesFrom(prepared, question);
    const value = parameters[0]?.value ?? Number.NaN;
    const truth = await differences(question, address, value);
    const [run] = runs;
    const found = run?.slopes[0]?.values ?? new Float64Array(0);
    const apart = gaps(found, truth, run?.values ?? found, { width: readouts.length, value });
    const wrong = readouts.flatMap((readout, i) =>
      (apart[i] as number) < 1e-5 ? [] : [`${readout} ${apart[i]}`],
    );
    expect(found.some((slope) => slope !== 0)).toBe(true);
    expect(wrong).toEqual([]);
  });

  it("name what the system does not have, with what is near", async () => {
    await expect(sensitivitiesOf(dayOf(["digestion.k_sloww"]))).rejects.toThrow(/k_slow/);
  });
});
