import { describe, expect, it } from "vitest";
import { gradedEffect } from "../../../model/compounds/graded-effect.ts";
import { inMedium } from "../../../model/compounds/in-medium.ts";
import { oralKinetics } from "../../../model/compounds/oral-kinetics.ts";
import { describeModule } from "../../support/describe-module.ts";
import { runModule, steady } from "../../support/run-module.ts";

describeModule(gradedEffect);
describeModule(oralKinetics);
describeModule(inMedium);

describe("what every agent of one compartment does", () => {
  it("acts by half at its half level, and not at all without it", () => {
    expect(steady(gradedEffect).left).toBe(1);
    expect(steady(gradedEffect, { level_free: 10 }).left).toBeCloseTo(0.75, 9);
    expect(steady(gradedEffect, { level_free: 10 }).share).toBeCloseTo(0.25, 9);
    expect(steady(gradedEffect, { level_free: 10 }).raised).toBeCloseTo(1.25, 9);
  });

  it("falls by half in its half-life once it is absorbed", () => {
    const { level_free } = runModule(oralKinetics, {
      minutes: 900,
      at: [720, 900],
      adds: [{ at: 0, amounts: { gut: 1000 } }],
    }).offers;
    expect((level_free[1] ?? 0) / (level_free[0] ?? 1)).toBeCloseTo(0.5, 3);
  });

  it("is what a medium has", () => expect(steady(inMedium, { level: 20 }).level_free).toBe(20));
});
