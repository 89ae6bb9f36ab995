import { expect } from "vitest";
import { rapamycin } from "../../../model/compounds/rapamycin.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule } from "../../support/run-module.ts";

describeModule(rapamycin);

const day = 1440;

/** 15 mg and what is left by the day. */
const afterDose = (nmol: number, minutes: readonly number[]) =>
  runModule(rapamycin, {
    minutes: minutes.at(-1) ?? 0,
    at: minutes,
    adds: [{ at: 0, amounts: { gut: nmol } }],
  }).offers;

// 67 to 68 h in one study, 82 +- 12 and 63 h in others.
fact("the last half-life is 60 to 82 h", cite("zimmerman1999", "abstract"), () => {
  const [early = Number.NaN, late = Number.NaN] = afterDose(16400, [4 * day, 6 * day]).rapamycin_blood;
  const hours = (48 * Math.log(2)) / Math.log(early / late);
  expect(hours).toBeGreaterThan(60);
  expect(hours).toBeLessThan(82);
});

fact("blood peaks 1 to 2 h after a dose", cite("brattstrom2000", "abstract: absorbed within an hour"), () => {
  const minutes = Array.from({ length: 48 }, (_, i) => 5 * (i + 1));
  const { rapamycin_blood } = afterDose(16400, minutes);
  const highest = minutes[rapamycin_blood.indexOf(Math.max(...rapamycin_blood))] ?? Number.NaN;
  expect(highest).toBeGreaterThanOrEqual(45);
  expect(highest).toBeLessThanOrEqual(120);
});

// 278 +- 117 mL/h/kg.
fact("dose over area is the oral clearance", cite("brattstrom2000", "abstract"), () => {
  const hours = Array.from({ length: 6000 }, (_, i) => 60 * i);
  const { rapamycin_blood } = afterDose(16400, hours);
  const area = rapamycin_blood.reduce((sum, level) => sum + level, 0);
  expect(16400 / area / 70).toBeGreaterThan(0.26);
  expect(16400 / area / 70).toBeLessThan(0.3);
});

fact("levels are proportional to dose", cite("brattstrom2000", "abstract"), () => {
  const [one = Number.NaN] = afterDose(1000, [600]).rapamycin_blood;
  const [ten = Number.NaN] = afterDose(10000, [600]).rapamycin_blood;
  expect(ten / one).toBeCloseTo(10, 6);
});

// 2.5 % of plasma, which is a 36th of blood: 0.07 % of blood.
fact("less than a thousandth of the blood level is free", cite("yatscoff1993", "abstract"), () => {
  const { rapamycin_blood, rapamycin_free } = afterDose(16400, [120]);
  const share = (rapamycin_free[0] ?? Number.NaN) / (rapamycin_blood[0] ?? Number.NaN);
  expect(share).toBeCloseTo(0.025 / 36, 6);
});
