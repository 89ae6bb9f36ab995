import { beforeAll, describe, expect, it } from "vitest";
import { energyAvailability } from "../../model/outcome/months/energy-availability.ts";
import { muscleHormones } from "../../model/outcome/months/muscle-hormones.ts";
import { cite, fact } from "../support/fact.ts";
import { steady } from "../support/run-module.ts";
import { lifting, type MonthsRun, runMonths } from "./months-runs.ts";

const whole = { muscle: "whole_body" };
const settings = (values: Record<string, number>) => ({
  adjustments: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`stand_ins.${name}`, value]),
  ),
});
const leanMass = 63;

/** Testosterone held at a multiple of its mean; the dose of the test body is what is added to 1. */
const given = (fold: number) => `{at: 0 h, compound: testosterone, dose: ${fold - 1} mg, duration: 140 d}`;

/** Energy balance (kJ/min) of a lack of energy per lean mass (kcal/kg/d), for a typical body. */
const balance = (lack: number) => (-lack * 57.4 * 4.184) / 1440;

let rest: MonthsRun;
beforeAll(async () => {
  rest = await runMonths(140);
});

describe("lack of energy, published", () => {
  // Areta 2014: -27 % after 5 days at 30 of 45 kcal/kg/d; no identifier was seen.
  it("lowers fasted synthesis by a tenth to a fifth in 5 days at two thirds of need", async () => {
    const lacking = await runMonths(6, [], settings({ deficit: 15 * leanMass }));
    const change = 100 * (lacking.at("fsr_myofibrillar", 5.25) / rest.at("fsr_myofibrillar", 5.25) - 1);
    expect(change).toBeLessThan(-10);
    expect(change).toBeGreaterThan(-22);
  });

  fact(
    "fasted synthesis falls by 14 to 26 % after 10 days at 60 % of need",
    cite("hector2018", "abstract: 0.059 and 0.061 to 0.051 and 0.045 %/h"),
    () =>
      expect(steady(energyAvailability, { energy_balance: balance(18) }).energy_factor).toBeGreaterThan(0.74),
  );

  fact(
    "a lack of 500 kcal/d takes away the lean gain of training",
    cite("murphy2022", "abstract: about 500 kcal/d prevents gains of lean mass"),
    async () => {
      const lacking = await runMonths(70, [lifting(3, 10, whole)], settings({ deficit: 500 }));
      const fed = await runMonths(70, [lifting(3, 10, whole)]);
      expect(lacking.at("lean_change", 70)).toBeLessThan(0.4 * fed.at("lean_change", 70));
      expect(lacking.at("lean_change", 70)).toBeGreaterThan(-0.6);
      expect(steady(energyAvailability, { energy_balance: balance(8) }).energy_training).toBeLessThan(0.7);
    },
  );

  fact(
    "at 60 % of need lean mass is kept on 1.2 g/kg/d and gained on 2.4 with hard training",
    cite("longland2016", "abstract: +0.1 and +1.2 kg in 4 weeks"),
    async () => {
      const [low, high] = await Promise.all(
        [1.2, 2.4].map((protein) =>
          runMonths(28, [lifting(4, 4, whole)], {
            ...settings({ deficit: 18 * leanMass }),
            protein,
          }),
        ),
      );
      const gain = (run: MonthsRun | undefined) => run?.at("lean_change", 28) ?? Number.NaN;
      expect(gain(high)).toBeGreaterThan(gain(low));
      expect(gain(low)).toBeGreaterThan(-0.4);
      expect(gain(high)).toBeGreaterThan(0.7);
    },
    { fails: "-1.3 and -0.8 kg: the order is right, gains in so deep a lack are not reached" },
  );
});

describe("protein, published", () => {
  fact(
    "a supplement of 0.4 g/kg/d adds 0.3 kg of lean mass to 12 weeks of training",
    cite("morton2018", "trial table: +0.3 kg, 0.09 to 0.52"),
    async () => {
      const usual = await runMonths(84, [lifting(3, 12, whole)]);
      const more = await runMonths(84, [lifting(3, 12, whole)], { protein: 1.8 });
      const added = more.at("lean_change", 84) - usual.at("lean_change", 84);
      expect(added).toBeGreaterThan(0.09);
      expect(added).toBeLessThan(0.52);
    },
  );

  // Bhasin 2018 (JAMA Intern Med): no difference in 6 months; no identifier was seen.
  it("leaves muscle alike on 0.8 and 1.3 g/kg/d without training", async () => {
    const [low, usual] = await Promise.all([0.8, 1.3].map((protein) => runMonths(84, [], { protein })));
    expect(Math.abs((usual?.rise("mass", 84) ?? 0) - (low?.rise("mass", 84) ?? 0))).toBeLessThan(0.5);
  });
});

describe("hormones, published", () => {
  const gain = async (testosterone: number) =>
    (await runMonths(140, [given(testosterone)])).at("lean_change", 140) - rest.at("lean_change", 140);

  // Doses of 125, 300 and 600 mg a week: means of 1.69, 4.20 and 7.39 times the level of young men.
  fact(
    "testosterone adds 5.2 kg of fat-free mass at 300 and 7.9 kg at 600 mg a week in 20 weeks",
    cite("bhasin2001", "trial table: +5.2, +7.9 kg"),
    async () => {
      const [middle, high] = [await gain(4.2), await gain(7.39)];
      expect(middle / 5.2).toBeGreaterThan(0.6);
      expect(middle / 5.2).toBeLessThan(1.5);
      expect(high / 7.9).toBeGreaterThan(0.6);
      expect(high / 7.9).toBeLessThan(1.5);
    },
  );

  fact(
    "and 3.4 kg at 125 mg",
    cite("bhasin2001", "trial table: +3.4 kg"),
    async () => expect((await gain(1.69)) / 3.4).toBeGreaterThan(0.6),
    { fails: "+1.6 kg, half of what was seen at a dose that hardly raises testosterone" },
  );

  fact(
    "satellite cells and myonuclei rise with high doses",
    cite("sinhahikim2003", "abstract: 2.5 to 5 and 15 % of nuclei at 300 and 600 mg"),
    async () => {
      const high = await runMonths(140, [given(7.39)]);
      expect(high.rise("satellite", 140)).toBeGreaterThan(80);
      expect(high.rise("nuclei", 140)).toBeGreaterThan(4);
    },
  );

  fact(
    "without myostatin from birth muscle is twice as large, with follistatin on top four times",
    cite("lee2007", "trial table: 2- and 4-fold, mouse"),
    () => {
      const size = (values: Record<string, number>) =>
        steady(muscleHormones, { frac_adult: 1, ...values }).hormone_factor;
      expect(size({ myostatin_activity: 0 })).toBeCloseTo(2, 1);
      expect(size({ myostatin_activity: 0, ligand_trap: 1 })).toBeCloseTo(4, 1);
    },
  );

  fact(
    "a trap of its ligands adds 5.1 % to the thigh in 29 days",
    cite("attie2013", "abstract: thigh volume +5.1 % after one dose of ACE-031"),
    async () => {
      const trap = [0, 7, 14, 21].map(
        (day) =>
          `{at: ${24 * day} h, compound: follistatin_344, level: ${(0.8 * Math.exp(-(day + 3.5) / 18)).toFixed(3)} x, duration: 7 d}`,
      );
      expect((await runMonths(29, trap)).rise("mass", 29)).toBeGreaterThan(0.6 * 5.1);
    },
    { fails: "+2.4 %: turnover of 1.35 %/d is too slow for it" },
  );

  fact(
    "an antibody against the receptor adds 5.2 % to a thigh in 12 weeks",
    cite("rooks2017", "abstract: +5.1 against -0.1 % after a cast"),
    async () => {
      const weeks = Array.from({ length: 12 }, (_, week) => week);
      const block = weeks.map(
        (week) =>
          `{at: ${168 * week} h, compound: follistatin_344, level: ${(0.9 * Math.exp(-(7 * week + 3.5) / 45)).toFixed(3)} x, duration: 7 d}`,
      );
      const grown = (await runMonths(84, block)).rise("mass", 84);
      expect(grown).toBeGreaterThan(0.6 * 5.2);
      expect(grown).toBeLessThan(1.5 * 5.2);
    },
  );
});
