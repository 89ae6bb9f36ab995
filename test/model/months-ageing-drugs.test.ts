import { beforeAll, describe, expect, it } from "vitest";
import { ageing } from "../../model/outcome/months/ageing.ts";
import { insulinSensitivity } from "../../model/outcome/months/insulin-sensitivity.ts";
import { trainingDrugs } from "../../model/outcome/months/training-drugs.ts";
import { cite, fact } from "../support/fact.ts";
import { runModule, steady } from "../support/run-module.ts";
import { lifting, type MonthsRun, riding, runMonths } from "./months-runs.ts";

const day = 24 * 60;
const coxInhibitor = "{at: 0 h, compound: aspirin, dose: 1 g, duration: 84 d}";

/** What ageing offers at an age; the clock of a run stands at its start. */
function at(age: number, values: Record<string, number> = {}) {
  const { offers } = runModule(ageing, { minutes: 1, at: [0], values: { age, ...values } });
  return (name: keyof typeof offers) => offers[name][0] ?? Number.NaN;
}

let rest: MonthsRun;
let young: MonthsRun;
beforeAll(async () => {
  rest = await runMonths(14);
  young = await runMonths(84, [lifting(3, 12)]);
});

describe("ageing, published", () => {
  fact(
    "the response to feeding is threefold weaker at 74 than at 22",
    cite("wall2015", "abstract: more than threefold, 22 and 74 years"),
    () => {
      const ratio = at(22)("feeding_factor") / at(74)("feeding_factor");
      expect(ratio).toBeGreaterThan(2.5);
      expect(ratio).toBeLessThan(4);
    },
  );

  fact(
    "fed synthesis is 16 % lower in the old, fasted synthesis is not",
    cite("wall2015", "abstract: -16 % fed"),
    () => {
      const fed = (age: number) => at(age)("basal_factor_age") + 0.4 * at(age)("feeding_factor");
      expect(fed(74) / fed(22)).toBeGreaterThan(0.76);
      expect(fed(74) / fed(22)).toBeLessThan(0.92);
      expect(at(74)("basal_factor_age")).toBe(1);
    },
  );

  fact(
    "under a clamp the increment of old men is 0.009 against 0.023 %/h",
    cite("smith2012sex", "abstract: rise of synthesis, men"),
    () => {
      expect(at(70)("feeding_factor")).toBeGreaterThan(0.2);
      expect(at(70)("feeding_factor")).toBeLessThan(0.55);
    },
  );

  fact(
    "old women have 0.060 against 0.046 %/h of basal synthesis",
    cite("smith2012sex", "abstract: basal synthesis, women"),
    () => {
      expect(at(75, { male: 0 })("basal_factor_age")).toBeGreaterThan(1.2);
      expect(at(75, { male: 0 })("basal_factor_age")).toBeLessThan(1.4);
    },
  );

  fact(
    "thigh muscle loses about 5 % in five years of the seventies",
    cite("cameron2020", "abstract: thigh muscle, 5 years"),
    () => {
      const years = runModule(ageing, { minutes: 5 * 525_960, at: [5 * 525_960], values: { age: 72 } });
      const size = years.offers.sustained_size_lower[0] ?? 0;
      expect(size).toBeLessThan(0.97);
      expect(size).toBeGreaterThan(0.93);
    },
  );

  fact(
    "insulin action falls by 0.9 of 38 umol/min/kg per decade",
    cite("egir1996", "abstract: before adjustment for body mass index"),
    () => expect(at(60)("insulin_age")).toBeCloseTo(1 - (3 * 0.9) / 38, 2),
  );

  fact(
    "quadriceps of 74-year-olds grow by 6.8 % in 12 weeks",
    cite("esmarck2001", "trial table: +6.8 %, fed after each session"),
    async () => {
      const old = await runMonths(84, [lifting(3, 12)], { age: 74 });
      expect(old.rise("size", 84)).toBeGreaterThan(3.5);
      expect(old.rise("size", 84)).toBeLessThan(10);
      expect(old.rise("size", 84)).toBeLessThan(young.rise("size", 84));
    },
  );
});

describe("ageing", () => {
  it("has no effect at 30, and each of its causes can be switched off", () => {
    for (const offer of ["feeding_factor", "loading_factor", "sustained_size_lower", "insulin_age"] as const)
      expect(at(30)(offer)).toBeCloseTo(1, 12);
    const causes = ["intrinsic", "inactivity", "inflammation", "insulin_resistance"];
    const off = Object.fromEntries(causes.map((cause) => [`switch_${cause}`, 0]));
    expect(at(75, off)("feeding_factor")).toBeCloseTo(1, 12);
    for (const cause of causes)
      expect(at(75, { [`switch_${cause}`]: 0 })("feeding_factor")).toBeGreaterThan(at(75)("feeding_factor"));
  });
});

describe("COX inhibitors, published", () => {
  fact(
    "in the young they halve the response of a day to a session",
    cite("trappe2002", "trial table: 76 to 35 and 22 %"),
    () => {
      expect(at(25)("old")).toBeLessThan(0.01);
      const { cox_acute } = runModule(trainingDrugs, {
        minutes: 1,
        at: [0],
        values: { cox_inhibition: 1 },
      }).offers;
      expect(76 * (cox_acute[0] ?? 0)).toBeGreaterThan(20);
      expect(76 * (cox_acute[0] ?? 0)).toBeLessThan(46);
    },
  );

  fact(
    "and take away about half of the growth of 8 weeks",
    cite("lilja2018", "abstract: 3.7 against 7.5 %"),
    async () => {
      const share =
        (await runMonths(56, [lifting(3, 8), coxInhibitor])).rise("size", 56) / young.rise("size", 56);
      expect(share).toBeGreaterThan(0.3);
      expect(share).toBeLessThan(0.75);
    },
  );

  fact(
    "at 65 growth with them is larger",
    cite("trappe2011", "abstract: 8.6 against 10.9 and 12.5 % in 12 weeks"),
    async () => {
      const [placebo, drug] = await Promise.all([
        runMonths(84, [lifting(3, 12)], { age: 65 }),
        runMonths(84, [lifting(3, 12), coxInhibitor], { age: 65 }),
      ]);
      const ratio = (drug?.rise("size", 84) ?? 0) / (placebo?.rise("size", 84) ?? 1);
      expect(ratio).toBeGreaterThan(1.05);
      expect(ratio).toBeLessThan(1.5);
    },
  );
});

describe("the action of insulin, published", () => {
  fact(
    "in athletes it is 38 % above that of controls 14 h after a bout, 14 % at 38 h, the same at 86 h",
    cite("oshida1991", "abstract: 9.4, 7.78, 6.82 against 6.8 mg/kg/min"),
    async () => {
      const athletes = await runMonths(63, [riding(6, 8, 60, 0.75)]);
      const last = (16 + 28 * 47 + 1) / 24;
      const above = (hours: number) =>
        100 * (athletes.at("sensitivity", last + hours / 24) / rest.mean("sensitivity", 0, 7) - 1);
      expect(above(14)).toBeGreaterThan(22);
      expect(above(14)).toBeLessThan(54);
      expect(above(38)).toBeGreaterThan(4);
      expect(above(38)).toBeLessThan(26);
      expect(above(86)).toBeLessThan(14);
    },
  );

  fact(
    "it falls by about 10 % with 2 to 4 kg of fat gained",
    cite("cornford2017", "abstract: overfeeding for 4 to 8 weeks"),
    () => {
      const { insulin_sensitivity } = steady(insulinSensitivity, { fat_mass: 12.6 + 3 });
      expect(insulin_sensitivity).toBeGreaterThan(0.85);
      expect(insulin_sensitivity).toBeLessThan(0.95);
    },
  );

  fact(
    "five days of overfeeding with fat leave it alone",
    cite("brons2009", "abstract: peripheral action unchanged"),
    () => {
      const { insulin_sensitivity } = runModule(insulinSensitivity, {
        minutes: 5 * day,
        at: [5 * day],
        values: { fat_mass: 12.6 + 0.7 },
      }).offers;
      expect(insulin_sensitivity[0]).toBeGreaterThan(0.98);
    },
  );

  fact(
    "loss of mTORC2 makes resistant, within one to two days",
    cite("ye2012", "abstract: almost complete resistance by 24 to 48 h, myotubes"),
    () => {
      const { insulin_sensitivity } = runModule(insulinSensitivity, {
        minutes: 2 * day,
        at: [60, 2 * day],
        values: { mtorc2_active: 0 },
      }).offers;
      expect(insulin_sensitivity[0]).toBeGreaterThan(0.95);
      expect(insulin_sensitivity[1]).toBeLessThan(0.5);
    },
  );

  fact(
    "daily rapamycin for two weeks lowers it",
    cite("lamming2012", "abstract: insulin resistance through mTORC2, mouse"),
    async () => {
      const drug = "{at: 8 h, compound: rapamycin, dose: 5 mg, every: 24 h, times: 14}";
      const treated = await runMonths(14, [drug]);
      expect(treated.mean("sensitivity", 13, 14)).toBeLessThan(0.93 * rest.mean("sensitivity", 13, 14));
    },
  );
});
