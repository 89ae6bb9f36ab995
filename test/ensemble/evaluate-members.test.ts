import { describe, expect, it } from "vitest";
import type { MemberOutcome, Varied } from "../../src/ensemble/index.ts";
import { simulate, systems } from "../../src/index.ts";
import type { Series } from "../../src/simulate/index.ts";
import { example, outcomesOf, scenarioOf, steppedDraws, variedAt } from "./support/day.ts";

const every = 1_800_000;
const readouts = Object.keys(systems.muscle.readouts);

/** The curves of a member's runs as `simulate` tells them. */
function asSeries(outcome: MemberOutcome | undefined) {
  if (!outcome?.ok) throw new Error(outcome?.why ?? "no outcome");
  return outcome.runs.map(({ baseline, values }) => ({
    baseline: Object.fromEntries(readouts.map((name, i) => [name, baseline[i]])),
    curves: readouts.map((_, i) => values.filter((_, at) => at % readouts.length === i)),
  }));
}

function fromSimulate(series: readonly Series[]) {
  return series.map(({ baseline, curves }) => ({
    baseline,
    curves: readouts.map((name) => curves[name]?.values),
  }));
}

function adjustmentsOf(varied: readonly Varied[], member: number): Record<string, number> {
  const values = new Float64Array(varied.length);
  steppedDraws(varied).write(member, values);
  return Object.fromEntries(varied.map(({ address }, i) => [address, values[i] ?? Number.NaN]));
}

describe("members", () => {
  it("are what simulate gives with the same adjustments, bit for bit, limb by limb", async () => {
    const protocol = example("lift-and-rest-week.yaml");
    const varied = variedAt(
      "tables.food.whey.availability",
      "muscle.loading.tau_signal",
      "tables.food.meat.leucine_content",
      "insulin.gain_carbohydrate",
      "muscle.akt.k_t308",
    );
    const outcomes = await outcomesOf({
      scenarios: [scenarioOf(protocol, every)],
      draws: steppedDraws(varied),
      members: 2,
    });
    for (const [member, [outcome]] of outcomes) {
      const adjustments = adjustmentsOf(varied, member);
      const { series } = await simulate(protocol, { system: systems.muscle, every, adjustments });
      expect(asSeries(outcome)).toEqual(fromSimulate(series));
    }
  });
});
