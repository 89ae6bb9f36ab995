import { describe, expect, it } from "vitest";
import { aicarExposure, aicarZmp } from "../../../model/compounds/aicar-kinetics.ts";
import { everolimusInCells, everolimusKinetics } from "../../../model/compounds/everolimus-kinetics.ts";
import { salicylateKinetics, salicylateSite } from "../../../model/compounds/salicylate-kinetics.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";
import { cells } from "../claims-runs.ts";
import { within } from "../within.ts";

describeModule(everolimusKinetics);
describeModule(everolimusInCells);
describeModule(salicylateKinetics);
describeModule(salicylateSite);
describeModule(aicarExposure);
describeModule(aicarZmp);

/** Hours at which a level falls to half, between two times of a curve by the hour. */
function halfLife(levels: readonly number[], from: number, to: number): number {
  return ((to - from) * Math.log(2)) / Math.log((levels[from] ?? Number.NaN) / (levels[to] ?? Number.NaN));
}

describe("everolimus", () => {
  const days = 15;
  const hourly = Array.from({ length: days * 24 + 1 }, (_, hour) => hour * 60);
  const bloodAfter = (milligrams: number, hours: readonly number[]) =>
    runModule(everolimusKinetics, {
      minutes: days * 24 * 60,
      at: hourly,
      adds: hours.map((hour) => ({ at: hour * 60, amounts: { gut: (milligrams * 1e6) / 958.2 } })),
    }).offers.everolimus_blood.map((level) => level * 0.9582);
  const once = bloodAfter(20, [0]);
  const daily = bloodAfter(
    10,
    Array.from({ length: days }, (_, day) => day * 24),
  );

  fact("falls by half in 30 h at the end", cite("odonnell2008", "abstract: 30 h, 26 to 38"), () => {
    within(halfLife(once, 96, 168), 26, 38);
  });

  fact(
    "is highest about two hours after a dose",
    cite("everolimusChina2011", "abstract: median 2 h at 10 mg a day, 0.9 to 6"),
    () => {
      const minutes = Array.from({ length: 481 }, (_, minute) => minute);
      const { everolimus_blood: curve } = runModule(everolimusKinetics, {
        minutes: 480,
        at: minutes,
        adds: [{ at: 0, amounts: { gut: 10_000 } }],
      }).offers;
      within(curve.indexOf(Math.max(...curve)) / 60, 0.9, 6);
    },
  );

  fact("is steady by day 8", cite("everolimusChina2011", "abstract: by day 8 or earlier"), () =>
    within((daily[7 * 24] ?? 0) / (daily[15 * 24 - 1] ?? 1), 0.9, 1.1),
  );

  fact(
    "has a trough near 15 ug/L at 10 mg a day",
    cite("everolimusJapan2019", "abstract: median of day 8 15.3 ug/L, 8.1 to 28.0"),
    () => within(daily[7 * 24] ?? 0, 8.1, 28),
  );

  it("does what rapamycin does where there is no everolimus, and its own share where both are", () => {
    expect(steady(everolimusKinetics, { rapamycin_free: 0.01 }).efficacy_of_bound_blood).toBe(1);
    expect(steady(everolimusKinetics, {}).efficacy_of_bound).toBe(1);
    const { offers } = runModule(everolimusKinetics, {
      minutes: 240,
      at: [240],
      adds: [{ at: 0, amounts: { gut: 10_000 } }],
    });
    within(offers.efficacy_of_bound_blood[0] ?? 0, 0.55, 0.57);
  });

  fact(
    "in a dish inactivates S6K1 of T cells nearly wholly at 20 nmol/L",
    cite("boulay2004", "abstract: more than 95 % in human mononuclear cells"),
    async () => {
      const run = await cells("t-cell", 4, { events: ["{at: 1 h, compound: everolimus, dose: 20 nmol/L}"] });
      expect(run("p_s6k1_t389", 3.9) / run("p_s6k1_t389", 0.9)).toBeLessThan(0.05);
    },
    { fails: "p-S6K1 keeps a floor under full rapamycin in cells too" },
  );
});

describe("salicylate", () => {
  const hourly = Array.from({ length: 24 * 15 + 1 }, (_, hour) => hour * 60);
  const bloodAfter = (millimoles: number, hours: readonly number[], into: "gut" | "salicylate" = "gut") =>
    runModule(salicylateKinetics, {
      minutes: 15 * 24 * 60,
      at: hourly,
      adds: hours.map((hour) => ({ at: hour * 60, amounts: { [into]: millimoles } })),
    }).offers.salicylate_plasma;

  fact(
    "falls by half in 3.5 to 4.5 h after 500 mg by vein",
    cite("rowland1968", "abstract: 3.5 to 4.5 h"),
    () => within(halfLife(bloodAfter(500 / 138.12, [0], "salicylate"), 1, 6), 3.2, 4.8),
  );

  fact(
    "stands at 239 mg/L under 56 mg/kg of aspirin a day",
    cite("salicylateInduced1988", "abstract: 239 +- 35 mg/L in three people, at first"),
    () => {
      const levels = bloodAfter(
        (56 * 70) / 4 / 180.16,
        Array.from({ length: 60 }, (_, i) => i * 6),
      );
      const last = levels.slice(-24);
      within((last.reduce((sum, level) => sum + level, 0) / last.length) * 138.12, 239 - 70, 239 + 70);
    },
  );

  fact(
    "rises more than in proportion to the daily dose, and takes longer to stand still",
    cite("levy1980", "abstract"),
    () => {
      const daily = (grams: number) =>
        bloodAfter(
          (grams * 1000) / 4 / 180.16,
          Array.from({ length: 60 }, (_, i) => i * 6),
        );
      const [low, high] = [daily(1.5), daily(3)];
      const last = (levels: readonly number[]) => levels.at(-1) ?? 0;
      expect(last(high) / last(low)).toBeGreaterThan(2.5);
      const dayOfHalf = (levels: readonly number[]) =>
        levels.findIndex((level) => level > 0.9 * last(levels));
      expect(dayOfHalf(high)).toBeGreaterThan(dayOfHalf(low));
    },
  );

  fact("acts on AMPK from about 1 mmol/L", cite("hawley2012", "abstract, and cells from 1 mmol/L"), () => {
    const odds = (salicylate_level: number) => steady(salicylateSite, { salicylate_level }).allosteric;
    expect(odds(0)).toBe(1);
    expect(odds(0.2)).toBeLessThan(1.02);
    expect(odds(1)).toBeGreaterThan(1.15);
    expect(odds(3)).toBeGreaterThan(1.8);
  });

  fact("keeps T172 phosphorylated", cite("hawley2012", "abstract: inhibits dephosphorylation"), () => {
    expect(steady(salicylateSite, { salicylate_level: 3 }).phosphatase).toBeLessThan(0.8);
  });
});

describe("AICAR", () => {
  const curve = (minutes: number) =>
    runModule(aicarExposure, {
      minutes: 24 * 60,
      at: Array.from({ length: 25 }, (_, hour) => hour * 60),
      changes: [
        { at: 0, values: { level: 1 } },
        { at: minutes, values: { level: 0 } },
      ],
    }).offers;

  fact("falls by half in 1.4 h", cite("dixon1991", "abstract: 1.4 h"), () =>
    within(halfLife(curve(12 * 60).aicar_plasma, 13, 18), 1.3, 1.5),
  );

  fact(
    "stands at what 10 mg/kg/h give over a clearance of 2.5 L/h/kg",
    cite("dixon1991", "abstract: clearance 2.5 L/h/kg"),
    () => within(((curve(1440).aicar_plasma.at(-1) ?? 0) * 258.2) / 1000, 3.6, 4.4),
  );

  fact(
    "lowers the release of glucose under 0.75 mg/kg/min",
    cite("boon2008", "abstract: reduced; diabetes"),
    () => within(steady(aicarExposure, { level: 4.5 }).glucose_left, 0.6, 0.95),
  );

  fact("leaves AMPK alone at levels of infusions", cite("babraj2009", "abstract: unchanged"), () =>
    expect(steady(aicarZmp, { aicar_level: 31 }).zmp).toBeLessThan(0.002),
  );
});
