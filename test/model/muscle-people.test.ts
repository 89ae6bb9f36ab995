import { describe, expect, it } from "vitest";
import { muscle } from "../../model/systems/muscle.ts";
import { type EnsembleOptions, log, simulateEnsemble } from "../../src/ensemble/index.ts";
import { linkPeople } from "../../src/ensemble/link-people.ts";
import { randomDraws } from "../../src/ensemble/sampling/index.ts";
import { variedPeople } from "../../src/ensemble/varied-people.ts";
import { readProtocol } from "../../src/index.ts";
import { templates } from "../../src/protocol/templates.ts";

const members = 4000;

/** Logarithms of a number in many people. */
function logsOf(...addresses: string[]): number[][] {
  const varied = variedPeople(muscle);
  const draws = linkPeople(randomDraws(varied, { seed: 5, members }));
  const row = new Float64Array(varied.length);
  const columns = addresses.map((): number[] => []);
  for (let member = 0; member < members; member++) {
    draws.write(member, row);
    addresses.forEach((address, i) => {
      columns[i]?.push(log(row[varied.findIndex((one) => one.address === address)] ?? Number.NaN));
    });
  }
  return columns;
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function covariance(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  return meanOf(a.map((value, i) => (value - meanA) * ((b[i] ?? Number.NaN) - meanB)));
}

const correlation = (a: readonly number[], b: readonly number[]) =>
  covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));

describe("glucose and insulin of a person", () => {
  const [fasting = [], uptake = [], clearance = [], secretion = []] = logsOf(
    "insulin.insulin_fasting",
    "glucose.vmax_uptake",
    "insulin.cl_insulin",
    "insulin.gain_carbohydrate",
  );

  it("go together: whose fasting insulin is high takes up less glucose for the same insulin", () => {
    expect(correlation(fasting, uptake)).toBeCloseTo(-0.69, 1);
    expect(correlation(clearance, uptake)).toBeCloseTo(0.52, 1);
    const afterMeals = secretion.map((value, i) => value - (clearance[i] ?? Number.NaN));
    expect(correlation(afterMeals, uptake)).toBeCloseTo(-0.61, 1);
  });

  it.each([
    ["uptake", uptake, 0.4],
    ["clearance", clearance, 0.15],
    ["secretion", secretion, 0.5],
  ])("differ in %s as much in all as sources say", (_, values, cv) => {
    const found = Math.sqrt(Math.exp(covariance(values, values)) - 1);
    expect(Math.abs(found / cv - 1)).toBeLessThan(0.06);
  });

  it("leave glucose above 3.3 mmol/L on a day of three meals in each of 256 people", async () => {
    const { protocol } = readProtocol(templates["three-meals"]?.text ?? "");
    if (protocol === undefined) throw new Error("no protocol");
    const lows: number[] = [];
    const onMember: EnsembleOptions["onMember"] = (_, [side]) => {
      lows.push(Math.min(...(side?.runs[0]?.values ?? [])));
    };
    const readouts = ["glucose_plasma"];
    await simulateEnsemble(protocol, { system: muscle, of: "people", members: 256, readouts, onMember });
    expect(lows).toHaveLength(256);
    expect(Math.min(...lows)).toBeGreaterThan(3.3);
  });
});
