import { describe, expect, it } from "vitest";
import { metformin } from "../../../model/compounds/metformin.ts";
import { ampk } from "../../../model/signalling/ampk.ts";
import { energy } from "../../../model/signalling/energy.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";

describeModule(metformin);

const perMinute = Array.from({ length: 48 * 60 }, (_, minute) => minute);

/** Metformin by the minute, in umol/L, with doses of the hydrochloride at hours. */
function after(milligrams: number, hours: readonly number[]) {
  return runModule(metformin, {
    minutes: 48 * 60,
    at: perMinute,
    adds: hours.map((hour) => ({ at: hour * 60, amounts: { gut: (milligrams * 1000) / 165.62 } })),
  }).offers;
}
const once = after(500, [0]).metformin_plasma;

fact(
  "500 mg peaks at 0.68 mg/L",
  cite("metforminTablet1993", "abstract: 682 +- 161 ng/mL, base, in 24 volunteers"),
  () => {
    const peak = (Math.max(...once) * 129.16) / 1000;
    expect(peak).toBeGreaterThan(0.52);
    expect(peak).toBeLessThan(0.84);
  },
);

fact("it peaks about two hours after a dose", cite("tucker1981", "abstract: 0.5 and 1.5 g"), () => {
  const minute = once.indexOf(Math.max(...once));
  expect(minute).toBeGreaterThan(90);
  expect(minute).toBeLessThan(180);
});

fact(
  "it falls by half every 3.2 h after one dose",
  cite("metforminTablet1993", "abstract: 3.16 +- 0.47 h"),
  () => {
    const hours = (4 * Math.log(2)) / Math.log((once[600] ?? 0) / (once[840] ?? 1));
    expect(hours).toBeLessThan(4.1);
  },
  { fails: "5 h, which is that of repeated doses (Graham 2011)" },
);

fact(
  "dose over area is 1140 mL/min",
  cite("graham2011", "abstract: apparent oral clearance, 1140 +- 330 mL/min"),
  () => {
    const area = once.reduce((sum, level) => sum + level, 0);
    const millilitres = (500_000 / 165.62 / area) * 1000;
    expect(millilitres).toBeGreaterThan(810);
    expect(millilitres).toBeLessThan(1470);
  },
);

fact(
  "1.7 g a day raises AMPK of muscle",
  cite("walton2019", "abstract: increase in AMPK signalling, 1700 mg a day"),
  () => {
    const stress = after(850, [0, 12, 24, 36]).energy_stress_muscle.slice(24 * 60);
    const mean = stress.reduce((sum, value) => sum + value, 0) / stress.length;
    const acting = (energy_stress: number) =>
      steady(ampk, { amp_effect: steady(energy, { energy_stress }).amp_effect }).ampk_active;
    expect(acting(mean) / acting(0)).toBeGreaterThan(1.15);
    expect(acting(mean) / acting(0)).toBeLessThan(2);
  },
);

describe("metformin", () => {
  it("is more of a stress to the liver than to muscle", () => {
    const { energy_stress_liver, energy_stress_muscle } = after(500, [0]);
    expect(energy_stress_liver[120] ?? 0).toBeCloseTo(4 * (energy_stress_muscle[120] ?? 0), 9);
  });
});
