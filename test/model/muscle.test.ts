import { describe, expect, it } from "vitest";
import { muscle } from "../../model/systems/muscle.ts";
import { integrate } from "../../src/engine/index.ts";
import { evaluateFormula, type Functions } from "../../src/lang/index.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import { exposeProtocol, simulate } from "../../src/simulate/index.ts";
import { cite, fact } from "../support/fact.ts";
import { type MuscleRun, protocolText, runMuscle } from "./muscle-runs.ts";

const fullReadings = ["refractory", "supply_limited"] as const;
const basalReadings = ["independent", "floor"] as const;
const choices = fullReadings.flatMap((muscle_full) =>
  basalReadings.map((basal_synthesis) => ({ muscle_full, basal_synthesis })),
);

const infusion = "{at: 0 h, infuse: amino_acids, rate: 162 mg/kg/h, duration: 8 h, route: iv}";
const essential = "{at: 1 h, amino_acids: {eaa: 10 g, leucine: 1.8 g}}";
const lifting =
  "{at: 1.25 h, train: {kind: resistance, sets: 11, reps: 10, load: 70 %, duration: 45 min, muscle: quadriceps}}";
const legs =
  "{at: 0 h, train: {kind: resistance, sets: 12, reps: 9, load: 77 %, duration: 45 min, muscle: legs}}";
const rapamycin = (milligrams: number) =>
  `{at: 0 h, compound: rapamycin, dose: ${milligrams} mg, route: oral}`;
const clamp = (insulin: number, aminoAcids: number) =>
  `{at: 0 h, clamp: {insulin: ${insulin} mU/L, glucose: 1 x, amino_acids: ${aminoAcids} x}, duration: 4 h}`;
const whey = (grams: number, hour: number) => `{at: ${hour} h, meal: {protein: ${grams} g, source: whey}}`;

describe.each(choices)("muscle, $muscle_full and $basal_synthesis", (variants) => {
  const run = (hours: number, events: readonly string[]) => runMuscle(hours, events, { variants });

  // Peak at 2 h and 2.8-fold, each within a factor of 1.3.
  fact(
    "constant amino acids: synthesis peaks near 2 h and is back by 5 to 6 h while they stay high",
    cite("bohe2001", "abstract: latency 0.5 h, peak at 2 h, basal by 6 h"),
    async () => {
      const iv = await run(8, [infusion]);
      const basal = iv.before("fsr_mixed");
      const { value, hour } = iv.peak("fsr_mixed");
      expect(iv.fold("fsr_mixed", 0, 0.5)).toBeLessThan(1.2);
      expect(hour).toBeGreaterThan(1.5);
      expect(hour).toBeLessThan(2.6);
      expect(value / basal).toBeGreaterThan(2.8 / 1.3);
      expect(value / basal).toBeLessThan(2.8 * 1.3);
      expect(iv.fold("fsr_mixed", 5, 6)).toBeLessThan(1.2);
      expect(iv.fold("fsr_mixed", 5, 6)).toBeGreaterThan(0.8);
      expect(iv.fold("eaa_plasma", 5, 6)).toBeGreaterThan(1.5);
    },
  );

  fact(
    "insulin without more amino acids gives signal and no synthesis",
    cite("trommelen2015", "conclusions: no synthesis with insulin alone in the young"),
    async () => {
      for (const insulin of [30, 72, 167]) {
        const held = await run(4, [clamp(insulin, 1)]);
        expect(held.fold("p_akt_s473", 3, 4)).toBeGreaterThan(1.5);
        expect(held.fold("p_s6k1_t389", 3, 4)).toBeGreaterThan(1.3);
        expect(Math.abs(held.fold("fsr_mixed", 1, 4) - 1)).toBeLessThan(0.1);
      }
    },
  );

  // Dickinson 2011, J Nutr: about +60 % in control, none with the drug. No identifier was seen, so it cannot be cited.
  it("rapamycin takes away three quarters and more of the response to essential amino acids", async () => {
    const [control, drug] = await Promise.all([run(4, [essential]), run(4, [rapamycin(16), essential])]);
    const rise = control.fold("fsr_mixed", 1, 3) - 1;
    expect(rise).toBeGreaterThan(0.3);
    expect(drug.fold("fsr_mixed", 1, 3) - 1).toBeLessThan(0.25 * rise);
  });

  fact(
    "rapamycin takes away three quarters and more of the response to lifting",
    cite("drummond2009", "abstract: about +40 % in control, none with drug"),
    async () => {
      const [control, drug] = await Promise.all([run(4, [lifting]), run(4, [rapamycin(12), lifting])]);
      const rise = control.fold("fsr_mixed", 3, 4) - 1;
      expect(rise).toBeGreaterThan(0.2);
      expect(drug.fold("fsr_mixed", 3, 4) - 1).toBeLessThan(0.25 * rise);
    },
  );

  // At rest, too: Dickinson 2013, Metabolism, 16 mg; no identifier was seen.
  fact(
    "rapamycin spares basal synthesis and breakdown",
    cite("drummond2009", "abstract: no rise with the drug, and no fall below basal"),
    async () => {
      const drug = await run(6, [rapamycin(16)]);
      expect(Math.abs(drug.fold("fsr_mixed", 0, 2) - 1)).toBeLessThan(0.1);
      expect(Math.abs(drug.fold("fsr_mixed", 2, 6) - 1)).toBeLessThan(0.1);
      expect(Math.abs(drug.fold("fbr_mixed", 0, 6) - 1)).toBeLessThan(0.1);
    },
  );

  fact(
    "after lifting, the step from 20 to 40 g adds less than that from 0 to 20 g, and still adds",
    cite("macnaughton2016", "abstract: 0.049 and 0.059 %/h"),
    async () => {
      const doses = [[], [whey(20, 0.75)], [whey(40, 0.75)]];
      const means = await Promise.all(
        doses.map(async (dose) => (await run(4.75, [legs, ...dose])).mean("fsr_myofibrillar", 0.75, 4.75)),
      );
      const [none = Number.NaN, twenty = Number.NaN, forty = Number.NaN] = means;
      expect(twenty - none).toBeGreaterThan(0.2 * none);
      expect(forty - twenty).toBeGreaterThan(0);
      expect(forty - twenty).toBeLessThan(0.75 * (twenty - none));
    },
  );

  fact(
    "basal synthesis is flat over 18 h of fasting",
    cite("volpi2008", "abstract: no change over five hourly biopsies"),
    async () => {
      const fasted = await run(18, []);
      for (const value of fasted.values("fsr_mixed"))
        expect(Math.abs(value / fasted.before("fsr_mixed") - 1)).toBeLessThan(1e-6);
    },
  );
});

describe("muscle, published", () => {
  /** Breakdown in the last hour of a clamp with amino acids at three times basal, over that at 5 mU/L. */
  const relative = async (insulin: number) => {
    const [low, high] = await Promise.all([runMuscle(4, [clamp(5, 3)]), runMuscle(4, [clamp(insulin, 3)])]);
    return high.mean("fbr_mixed", 3, 4) / low.mean("fbr_mixed", 3, 4);
  };

  // -50 % with a quarter of itself as error.
  fact("breakdown is halved at 30 mU/L insulin", cite("greenhaff2008", "abstract"), async () => {
    expect(await relative(30)).toBeGreaterThan(0.37);
    expect(await relative(30)).toBeLessThan(0.63);
  });

  fact("and no further at 167 mU/L", cite("greenhaff2008", "abstract"), async () => {
    const [at30, at167] = await Promise.all([relative(30), relative(167)]);
    expect(at30 - at167).toBeLessThan(0.2);
    expect(at30 - at167).toBeGreaterThanOrEqual(0);
  });

  fact(
    "sarcoplasmic synthesis about doubles 1 to 3 h after 25 g of whey",
    cite("moore2009jp", "abstract: about 104 % at 3 h, within a factor of 1.3"),
    async () => {
      const fed = await runMuscle(3, [whey(25, 0)]);
      expect(fed.fold("fsr_sarcoplasmic", 1, 3) - 1).toBeGreaterThan(0.8);
      expect(fed.fold("fsr_sarcoplasmic", 1, 3) - 1).toBeLessThan(1.35);
    },
  );

  fact(
    "myofibrillar synthesis at rest is up by 163 % 1 to 3 h after 25 g of whey",
    cite("moore2009jp", "abstract, within a factor of 1.3"),
    async () => {
      const fed = await runMuscle(3, [whey(25, 0)]);
      expect(fed.fold("fsr_myofibrillar", 1, 3) - 1).toBeGreaterThan(1.25);
    },
    { fails: "+66 %: Mitchell 2015 finds it back at basal by then, and the gate stands between" },
  );

  fact(
    "four drinks of 20 g through 12 h after lifting beat eight of 10 g and two of 40 g by 31 to 48 %",
    cite("areta2013", "abstract"),
    async () => {
      const patterns = ["every: 1.5 h, times: 8", "every: 3 h, times: 4", "every: 6 h, times: 2"];
      const grams = [10, 20, 40];
      const means = await Promise.all(
        patterns.map(async (pattern, i) => {
          const drinks = `{at: 1 h, ${pattern}, meal: {protein: ${grams[i]} g, source: whey}}`;
          return (await runMuscle(13, [legs, drinks])).fold("fsr_myofibrillar", 2, 13);
        }),
      );
      const [pulse = Number.NaN, middle = Number.NaN, bolus = Number.NaN] = means;
      expect(middle / pulse).toBeGreaterThan(1.15);
      expect(middle / bolus).toBeGreaterThan(1.15);
    },
    {
      fails: "the three patterns agree within 2 %: small drinks prime nearly as much as large ones",
    },
  );

  fact(
    "one bout leaves growth of some hundredths to tenths of a percent",
    cite("mitchell2014", "abstract: 7.9 % in 16 weeks of training, about 64 bouts"),
    async () => {
      const [bout, rest] = await Promise.all([
        runMuscle(72, [legs, whey(25, 0.75)]),
        runMuscle(72, [whey(25, 0.75)]),
      ]);
      const grown = 100 * (bout.at("myofibrillar_mass", 72) - rest.at("myofibrillar_mass", 72));
      expect(grown).toBeGreaterThan(0.03);
      expect(grown).toBeLessThan(0.4);
    },
  );
});

describe("muscle at the limits", () => {
  const without = (genes: readonly string[]) => [
    `perturb: [${genes.map((gene) => `{gene: ${gene}, level: 0}`).join(", ")}]`,
  ];

  it("without AKT breakdown is above fasted and stays finite", async () => {
    const [knockOut, wild] = await Promise.all([
      runMuscle(48, [], { also: without(["AKT1", "AKT2"]) }),
      runMuscle(48, []),
    ]);
    const fold = knockOut.at("fbr_mixed", 48) / wild.at("fbr_mixed", 48);
    expect(fold).toBeGreaterThan(1.1);
    expect(fold).toBeLessThan(2);
    expect(knockOut.at("p_akt_s473", 48)).toBe(0);
  });

  it("without raptor and AKT breakdown stays finite, and amino acids stimulate nothing", async () => {
    const knockOut = await runMuscle(8, [infusion], { also: without(["AKT1", "AKT2", "RPTOR"]) });
    expect(knockOut.at("mtorc1_active", 8)).toBeLessThan(1e-5);
    expect(knockOut.fold("fsr_mixed", 1, 3)).toBeCloseTo(1, 6);
    expect(knockOut.at("fbr_mixed", 8)).toBeGreaterThan(0);
    expect(knockOut.at("fbr_mixed", 8)).toBeLessThan(0.15);
  });

  it("without raptor, basal synthesis stops under the floor and not under the other reading", async () => {
    const [independent, floor] = await Promise.all(
      basalReadings.map((basal_synthesis) =>
        runMuscle(1, [], { also: without(["RPTOR"]), variants: { basal_synthesis } }),
      ),
    );
    expect(independent?.at("fsr_mixed", 1)).toBeGreaterThan(0.04);
    expect(floor?.at("fsr_mixed", 1)).toBeLessThan(0.001);
  });
});

const busyDay = [
  "{at: 0.5 h, meal: {protein: 30 g, source: mixed, carbohydrate: 80 g, fat: 20 g}}",
  rapamycin(4),
  "{at: 2 h, compound: hmb, dose: 2.42 g, route: oral}",
  "{at: 3 h, train: {kind: resistance, sets: 16, reps: 10, load: 75 %, duration: 60 min, muscle: legs}}",
  "{at: 4.25 h, meal: {protein: 40 g, source: whey, carbohydrate: 60 g}}",
  "{at: 6 h, train: {kind: endurance, intensity: 60 %, duration: 45 min}}",
  "{at: 8 h, amino_acids: {eaa: 10 g, leucine: 3.5 g}}",
  "{at: 9 h, infuse: amino_acids, rate: 100 mg/kg/h, duration: 2 h, route: iv}",
  "{at: 12 h, clamp: {insulin: 60 mU/L, glucose: 1 x, amino_acids: 2 x}, duration: 3 h}",
  "{at: 18 h, meal: {protein: 45 g, source: casein, carbohydrate: 20 g}}",
];

describe("muscle through a busy day", () => {
  const functions: Functions = { exp: Math.exp, log: Math.log, sin: Math.sin, cos: Math.cos, pow: Math.pow };

  it("keeps its sums and never goes below 0", async () => {
    const { protocol } = readProtocol(protocolText(24, busyDay));
    if (protocol === undefined) throw new Error("the busy day is not read");
    const { prepared, impulses, end } = await exposeProtocol(protocol, { system: muscle });
    const { built, program, kernel, settled, scale } = prepared;
    const { states, conserved, terms } = built.flat;
    const grid = Array.from({ length: 24 * 6 + 1 }, (_, i) => i * 600_000);
    const parameters = Float64Array.from(kernel.parameters);
    const initial = settled;
    const solution = integrate({ kernel, initial, start: 0, end, tick: 1 / 60_000, impulses, grid, scale });
    expect(solution.success).toBe(true);
    const forms = new Map(terms.map(({ address, is }) => [address, is]));
    const sumsAt = (row: number) => {
      const lookup = (name: string): number => {
        const form = forms.get(name);
        if (form !== undefined) return evaluateFormula(form, lookup, functions);
        const state = program.indices.states.get(name);
        if (state !== undefined) return solution.states[row * states.length + state] ?? Number.NaN;
        return parameters[program.indices.parameters.get(name) ?? -1] ?? Number.NaN;
      };
      return conserved.map(({ is }) => evaluateFormula(is, lookup, functions));
    };
    const first = sumsAt(0);
    expect(first.length).toBeGreaterThan(0);
    for (const row of grid.keys()) {
      for (const [i, { address, scale: size }] of states.entries())
        expect(solution.states[row * states.length + i], address).toBeGreaterThanOrEqual(-1e-6 * size);
      for (const [i, sum] of sumsAt(row).entries())
        expect(Math.abs(sum / (first[i] ?? Number.NaN) - 1), conserved[i]?.address).toBeLessThan(1e-9);
    }
  });

  it("gives the same values on every reporting grid", async () => {
    const [fine, coarse] = await Promise.all(
      [60_000, 1_800_000].map((every) => runMuscle(24, busyDay, { every })),
    );
    for (const readout of ["fsr_mixed", "fbr_mixed", "leucine_plasma", "p_s6k1_t389"] as const) {
      const values = coarse?.values(readout) ?? new Float64Array(0);
      expect(values.length).toBe(49);
      for (const [i, value] of values.entries()) expect(fine?.values(readout)[i * 30]).toBe(value);
    }
  });

  it("gives different values under every choice of variants", async () => {
    const runs = await Promise.all(choices.map((variants) => runMuscle(24, busyDay, { variants })));
    const curve = (run: MuscleRun) => run.values("fsr_myofibrillar").join();
    expect(new Set(runs.map(curve)).size).toBe(choices.length);
  });
});

describe("muscle through a month", () => {
  const month = (week: string) =>
    [
      "equator: 1",
      "name: a month",
      "subject: {species: human, sex: male, age: 30 y, height: 178 cm, mass: 78 kg, body_fat: 16 %, training: recreational}",
      "start: 2026-03-02T06:00",
      "meals: {usual: {protein: 35 g, source: mixed, carbohydrate: 90 g, fat: 25 g}}",
      "sessions: {legs: {kind: resistance, sets: 12, reps: 10, load: 75 %, duration: 50 min, muscle: legs}}",
      "days:",
      '  lift: [{at: "07:30", meal: usual}, {at: "12:30", meal: usual}, {at: "17:00", train: legs}, {at: "19:00", meal: usual}]',
      '  rest: [{at: "07:30", meal: usual}, {at: "12:30", meal: usual}, {at: "19:00", meal: usual}]',
      `blocks: [{name: month, weeks: 4, week: [${week}]}]`,
      "",
    ].join("\n");

  async function massAfter(week: string): Promise<number> {
    const { protocol, diagnostics } = readProtocol(month(week));
    if (protocol === undefined) throw new Error(JSON.stringify(diagnostics));
    const run = await simulate(protocol, { system: muscle, every: 3_600_000 });
    expect(run.diagnostics).toEqual([]);
    expect(run.times.at(-1)).toBe(28 * 86_400_000);
    return run.series[0]?.curves["myofibrillar_mass"]?.values.at(-1) ?? Number.NaN;
  }

  it("runs within seconds", { timeout: 20_000 }, async () => {
    expect(await massAfter("lift, rest, lift, rest, lift, rest, rest")).toBeGreaterThan(0);
  });

  it("keeps its mass on three meals a day, and gains some percent with three sessions a week", async () => {
    const still = await massAfter("rest, rest, rest, rest, rest, rest, rest");
    const trained = await massAfter("lift, rest, lift, rest, lift, rest, rest");
    expect(Math.abs(still - 1)).toBeLessThan(0.005);
    expect(trained - still).toBeGreaterThan(0.005);
    expect(trained - still).toBeLessThan(0.06);
  });
});
