import { describe, expect, it } from "vitest";
import { evaluateMembers } from "../../src/ensemble/index.ts";
import type { System } from "../../src/lang/index.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import { questionOf, sensitivitiesOf, simulate } from "../../src/simulate/index.ts";
import { scenarioOf } from "../ensemble/support/day.ts";
import { defineModule, defineParameters, defineSystem, number } from "../lang/support/example-model.ts";

const evidence = { refs: ["example2020"] } as const;

/** A level that follows the time of day, and a stock that only drains once a run has begun. */
const tide = defineModule({
  id: "tide",
  about: "A tide.",
  parameters: defineParameters({
    hour_at_start: number(8, "h"),
    k_flow: number(0.02, "1/min"),
    k_drain: number(0.001, "1/min"),
  }),
  states: {
    level: { unit: "1", initial: 1, means: "a level" },
    stock: { unit: "1", initial: 1, means: "a stock" },
  },
  processes: {
    flood: {
      to: "level",
      rate: "k_flow * (1 + cos(6.283185307179586 * (hour_at_start + time) / 24[h]))",
      means: "flood",
      evidence,
    },
    ebb: { from: "level", rate: "k_flow * level", means: "ebb", evidence },
    drain: { from: "stock", rate: "if(time < 0[min], 0, 1) * k_drain * stock", means: "drain", evidence },
  },
  offers: {
    level: { unit: "1", is: "level", means: "the level" },
    stock: { unit: "1", is: "stock", means: "the stock" },
  },
  steady: { none: "it follows the time of day" },
  limits: ["an example"],
});

const harbour: System = defineSystem({
  id: "harbour",
  about: "A harbour.",
  modules: { tide },
  readouts: {
    level: { unit: "1", is: "tide.level", means: "", assay: "" },
    stock: { unit: "1", is: "tide.stock", means: "", assay: "" },
  },
  clock: "tide.hour_at_start",
  settle: "30 h",
});

function protocolAt(start: string) {
  const { protocol, diagnostics } = readProtocol(
    `equator: 1\nsubject: {species: human, sex: male, age: 30 y, height: 180 cm, mass: 80 kg}\nstart: 2026-03-02T${start}\nlasts: 24 h\nevents: []\n`,
  );
  if (protocol === undefined) throw new Error(JSON.stringify(diagnostics));
  return protocol;
}

const runAt = async (start: string) => {
  const { series } = await simulate(protocolAt(start), { system: harbour, every: 3_600_000 });
  const one = series[0];
  return {
    baseline: one?.baseline ?? {},
    values: (readout: string) => one?.curves[readout]?.values ?? new Float64Array(0),
  };
};

describe("a system with a clock", () => {
  it("starts at the time of day of the protocol, settled to it", async () => {
    const morning = await runAt("06:00");
    const evening = await runAt("18:00");
    expect(evening.baseline["level"]).toBeCloseTo(morning.values("level")[12] ?? Number.NaN, 5);
    expect(morning.baseline["level"]).toBeCloseTo(evening.values("level")[12] ?? Number.NaN, 5);
  });

  it("can hold a stock until the run begins", async () => {
    const { baseline, values } = await runAt("06:00");
    expect(baseline["stock"]).toBe(1);
    expect(values("stock")[10]).toBeCloseTo(Math.exp(-0.6), 5);
  });

  it("settles alike in ensembles", async () => {
    const protocol = protocolAt("15:00");
    const alone = await runAt("15:00");
    const varied = [
      { address: "tide.k_flow", unit: "1/min", centre: 0.02, spread: { kind: "lognormal", factor: 2 } },
    ] as const;
    const draws = {
      varied: varied.map((one) => ({ ...one, of: "parameters" as const })),
      write: (_: number, out: Float64Array) => out.fill(0.02),
    };
    const found: number[][] = [];
    await evaluateMembers(
      {
        scenarios: [scenarioOf(protocol, 3_600_000, harbour)],
        draws,
        members: 2,
        readouts: ["level"],
      },
      (_, [outcome]) => {
        if (outcome?.ok) found.push([...(outcome.runs[0]?.values ?? [])]);
      },
    );
    expect(found).toEqual([[...alone.values("level")], [...alone.values("level")]]);
  });

  it("is differentiated through its settling", async () => {
    const { system, build, events, times } = questionOf(protocolAt("15:00"), { system: harbour });
    const asked = { system, build, runs: [{ events, times }], parameters: ["tide.k_flow"] };
    const slope = (await sensitivitiesOf(asked)).runs[0]?.slopes[0]?.baseline[0] ?? Number.NaN;
    const level = async (value: number) => {
      const adjustments = { "tide.k_flow": value };
      const run = await simulate(protocolAt("15:00"), { system: harbour, adjustments });
      return run.series[0]?.baseline["level"] ?? Number.NaN;
    };
    const difference = ((await level(0.0201)) - (await level(0.0199))) / 0.0002;
    expect(Math.abs(slope / difference - 1)).toBeLessThan(1e-3);
  });

  it("keeps an hour that the caller sets", async () => {
    const adjustments = { "tide.hour_at_start": 6 };
    const run = await simulate(protocolAt("18:00"), { system: harbour, adjustments });
    expect(run.series[0]?.baseline["level"]).toBe((await runAt("06:00")).baseline["level"]);
  });
});
