import { describe, expect, it } from "vitest";
import {
  type Draws,
  latinHypercubeDraws,
  type MemberOutcome,
  type Varied,
  variedParameters,
} from "../../src/ensemble/index.ts";
import { newProtocol, readProtocol, systems } from "../../src/index.ts";
import { buildSystem } from "../../src/lang/index.ts";
import type { Protocol } from "../../src/protocol/index.ts";
import { questionOf, type Series, simulate, simulateEvents } from "../../src/simulate/index.ts";
import { outcomesOf, scenarioOf, steppedDraws, variedAt } from "./support/day.ts";
import { smallBody, smallProtocol, smallVaried } from "./support/small-body.ts";

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

function adjustmentsOf({ varied, write }: Draws, member: number): Record<string, number> {
  const values = new Float64Array(varied.length);
  write(member, values);
  return Object.fromEntries(varied.map(({ address }, i) => [address, values[i] ?? Number.NaN]));
}

/** A day on which one leg is trained: two limbs to follow. */
function oneLeg(): Protocol {
  const text = [
    "equator: 1",
    "subject: {sex: male, age: 22 y, height: 180 cm, mass: 80 kg}",
    "start: 2026-03-02T08:00",
    "lasts: 12 h",
    "events:",
    "  - {at: 1 h, train: {kind: resistance, sets: 8, load: 0.75, duration: 40 min, limb: left_leg}}",
    "  - {at: 2 h, meal: {protein: 25 g, source: whey}}",
    "  - {at: 6 h, meal: {protein: 35 g, source: meat, carbohydrate: 80 g, fat: 22 g}}",
  ].join("\n");
  const { protocol, diagnostics } = readProtocol(text);
  if (protocol === undefined) throw new Error(diagnostics.map(({ code }) => code).join());
  return protocol;
}

describe("members", () => {
  it("are what simulate gives with the same adjustments, bit for bit, limb by limb", async () => {
    const protocol = oneLeg();
    const varied = variedParameters(systems.muscle);
    const draws = latinHypercubeDraws(varied, { seed: 2, members: 2 });
    const outcomes = await outcomesOf({ scenarios: [scenarioOf(protocol, every)], draws, members: 2 });
    expect(outcomes).toHaveLength(2);
    for (const [member, [outcome]] of outcomes) {
      const adjustments = adjustmentsOf(draws, member);
      const { series } = await simulate(protocol, { system: systems.muscle, every, adjustments });
      expect(series).toHaveLength(2);
      expect(asSeries(outcome)).toEqual(fromSimulate(series));
    }
  });

  it.each([
    ["RPTOR", "muscle.akt.k_t308"],
    ["TSC2", "muscle.tsc_rheb.k_hydrolysis"],
  ])("take their baselines from the system as it is where a gene is changed: %s", async (gene, address) => {
    const text = newProtocol("three-meals") ?? "";
    const { protocol } = readProtocol(`${text}\nperturb: [{gene: ${gene}, level: 0.5}]\n`);
    if (protocol === undefined) throw new Error("no protocol");
    const varied = variedAt(address, "insulin.gain_carbohydrate");
    const scenario = scenarioOf(protocol, every);
    const [[, [outcome]] = [0, []]] = await outcomesOf({
      scenarios: [scenario],
      draws: steppedDraws(varied),
      members: 1,
    });
    const adjustments = adjustmentsOf(steppedDraws(varied), 0);
    const { series } = await simulate(protocol, { system: systems.muscle, every, adjustments });
    expect(asSeries(outcome)).toEqual(fromSimulate(series));
    expect(buildSystem(scenario.system, scenario.build).flat.baselines?.length).toBeGreaterThan(0);
  });

  it("follow a subject that varies, in the equations and in what events do", async () => {
    const varied: Varied[] = [
      {
        address: "subject.mass",
        unit: "kg",
        centre: 80,
        spread: { kind: "lognormal", factor: 1.1 },
        of: "people",
      },
    ];
    const scenario = scenarioOf(smallProtocol(), every, smallBody);
    const [[, [outcome]] = [0, []]] = await outcomesOf({
      scenarios: [scenario],
      draws: { varied, write: (_, out) => out.fill(63.7) },
      members: 1,
    });
    const { series } = await simulateEvents({
      ...questionOf(smallProtocol(), { system: smallBody, every }),
      build: { ...scenario.build, subject: { ...scenario.build.subject, mass: 63.7 } },
    });
    if (!outcome?.ok) throw new Error(outcome?.why);
    const plasma = series[0]?.curves["drug_plasma"]?.values;
    expect(outcome.runs[0]?.values.filter((_, i) => i % 2 === 1)).toEqual(plasma);
  });

  it("that fail in one scenario say why, and have their curves in the others", async () => {
    const varied = smallVaried().filter(({ address }) => address === "plasma.per_mass");
    const impossible = { ...smallBody, adjustments: {} };
    const outcomes = await outcomesOf({
      scenarios: [
        scenarioOf(smallProtocol(), every, impossible),
        {
          ...scenarioOf(smallProtocol(), every, smallBody),
          tolerances: { relativeTolerance: 1e-6, scaledTolerance: 1e-300 },
        },
      ],
      draws: steppedDraws(varied),
      members: 1,
    });
    expect(outcomes.map(([, each]) => each.map(({ ok }) => ok))).toEqual([[true, false]]);
    const [[, [, failed]] = [0, []]] = outcomes;
    expect(failed?.ok === false && failed.why).toContain("h");
  });
});
