import { describe, expect, it } from "vitest";
import { berberine } from "../../../model/compounds/berberine.ts";
import { caffeineCoffee } from "../../../model/compounds/caffeine-coffee.ts";
import { curcumin } from "../../../model/compounds/curcumin.ts";
import { egcg } from "../../../model/compounds/egcg.ts";
import { gradedEffect } from "../../../model/compounds/graded-effect.ts";
import { inMedium } from "../../../model/compounds/in-medium.ts";
import { luteolin } from "../../../model/compounds/luteolin.ts";
import { oralKinetics } from "../../../model/compounds/oral-kinetics.ts";
import { quercetin } from "../../../model/compounds/quercetin.ts";
import { resveratrol } from "../../../model/compounds/resveratrol.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";
import { effectAt, peak, peakMinute, plasmaAfter } from "./plain-agent.ts";

describeModule(gradedEffect);
describeModule(oralKinetics);
describeModule(inMedium);

const umol = (milligrams: number, molarMass: number) => (milligrams * 1000) / molarMass;

describe("kinetics of parents", () => {
  fact(
    "resveratrol: less than 5 ng/mL of the parent after 25 mg, when 5 g make 539",
    cite("boocock2007", "abstract: 2.4 umol/L after 5 g, 1.5 h; the 25 mg are those of Walle 2004"),
    () => {
      const most = plasmaAfter(resveratrol, "resveratrol", umol(5000, 228.24));
      expect(peak(most) / 2400).toBeGreaterThan(0.9);
      expect(peak(most) / 2400).toBeLessThan(1.1);
      expect(peakMinute(most)).toBeGreaterThan(75);
      expect(peakMinute(most)).toBeLessThan(105);
      expect(peak(plasmaAfter(resveratrol, "resveratrol", umol(25, 228.24)))).toBeLessThan(22);
    },
  );

  fact(
    "curcumin: 8 g leave serum without any that could be seen",
    cite("lao2006", "abstract: none up to 8 g"),
    () => expect(peak(plasmaAfter(curcumin, "curcumin", umol(8000, 368.38)))).toBeLessThan(50 / 0.368),
  );

  fact(
    "curcumin: users have 1 to 19 ng/mL after an hour and a half",
    cite("kroon2023", "abstract: 47 users of their own supplements; a gram is taken here"),
    () => {
      const [level = 0] = plasmaAfter(curcumin, "curcumin", umol(1000, 368.38)).slice(90);
      expect(level * 0.368).toBeGreaterThan(1);
      expect(level * 0.368).toBeLessThan(18.6);
    },
  );

  fact(
    "EGCG: 130 ng/mL after 50 mg and 3392 after 1600 mg",
    cite("ullmann2003", "abstract: means of eight men each; peaks after 1.3 to 2.2 h"),
    () => {
      for (const [dose, most] of [
        [50, 130],
        [1600, 3392],
      ] as const) {
        const levels = plasmaAfter(egcg, "egcg", umol(dose, 458.37));
        expect((peak(levels) * 0.458) / most).toBeGreaterThan(0.8);
        expect((peak(levels) * 0.458) / most).toBeLessThan(1.2);
        expect(peakMinute(levels)).toBeGreaterThan(78);
        expect(peakMinute(levels)).toBeLessThan(132);
      }
    },
  );

  fact(
    "luteolin: below 100 ng/mL an hour after 50 mg/kg",
    cite("sarawek2008", "abstract: rats; 5.5 ug/mL at 5 min"),
    () => {
      const levels = plasmaAfter(luteolin, "luteolin", umol(3500, 286.24));
      expect((levels[60] ?? 1e9) * 0.286).toBeLessThan(100);
    },
    { fails: "120 ng/mL: one half-life for its fall" },
  );

  fact(
    "luteolin: 5.5 ug/mL some minutes after 50 mg/kg",
    cite("sarawek2008", "abstract: rats; highest at 5 min"),
    () => {
      const levels = plasmaAfter(luteolin, "luteolin", umol(3500, 286.24));
      expect((peak(levels) * 0.286) / 5500).toBeGreaterThan(0.55);
      expect((peak(levels) * 0.286) / 5500).toBeLessThan(1.3);
      expect(peakMinute(levels)).toBeLessThan(12);
    },
  );

  fact(
    "quercetin: dose over area of the aglycone is 35,000 L/h, so that 500 mg make nanomolar levels",
    cite("moon2008", "abstract: CL/F 3.5e4 L/h, half-life 3.5 h"),
    () => {
      const levels = plasmaAfter(quercetin, "quercetin", umol(500, 302.24));
      const area = levels.reduce((sum, level) => sum + level, 0) / 60;
      expect((umol(500, 302.24) * 1000) / area / 35_000).toBeGreaterThan(0.9);
      expect((umol(500, 302.24) * 1000) / area / 35_000).toBeLessThan(1.1);
      expect(peak(levels)).toBeLessThan(10);
    },
  );

  fact(
    "berberine: 3 nmol/L three hours after 132 mg",
    cite("gupta2010", "abstract: 1.1 +- 1.2 ng/mL at 3.0 +- 3.3 h"),
    () => {
      const levels = plasmaAfter(berberine, "berberine", umol(132, 336.36));
      expect(peak(levels)).toBeGreaterThan(2.5);
      expect(peak(levels)).toBeLessThan(4);
      expect(peakMinute(levels)).toBeGreaterThan(120);
      expect(peakMinute(levels)).toBeLessThan(240);
    },
  );

  fact(
    "caffeine: 52 umol/L half an hour after 5 mg/kg",
    cite("blanchard1983", "abstract: 10.0 +- 1.0 ug/mL at 29.8 +- 8.1 min, standard errors"),
    () => {
      const levels = plasmaAfter(caffeineCoffee, "caffeine", umol(350, 194.19));
      expect(peak(levels)).toBeGreaterThan(46_000);
      expect(peak(levels)).toBeLessThan(57_000);
      expect(peakMinute(levels)).toBeLessThan(46);
    },
  );

  fact(
    "caffeine: clearance is 0.98 mL/min/kg",
    cite("newton1981", "abstract: 0.98 +- 0.38, whatever the dose"),
    () => {
      const levels = plasmaAfter(caffeineCoffee, "caffeine", umol(350, 194.19));
      const clearance = umol(350, 194.19) / levels.reduce((sum, level) => sum + level / 1e6, 0) / 70;
      expect(clearance).toBeGreaterThan(0.8);
      expect(clearance).toBeLessThan(1.2);
    },
  );
});

describe("reach of parents", () => {
  const usual = [
    { agent: resveratrol, at: "resveratrol", dose: umol(500, 228.24) },
    { agent: curcumin, at: "curcumin", dose: umol(1000, 368.38) },
    { agent: luteolin, at: "luteolin", dose: umol(100, 286.24) },
    { agent: quercetin, at: "quercetin", dose: umol(500, 302.24) },
    { agent: berberine, at: "berberine", dose: umol(500, 336.36) },
  ] as const;

  it.each(usual)("is below a tenth of what cells are given: $at", ({ agent, at, dose }) => {
    const { reach } = agent;
    const highest = peak(plasmaAfter(agent, at, dose)) / 1000;
    expect(reach?.unit).toBe("umol/L");
    expect(highest / (reach?.culture ?? 0)).toBeLessThan(0.1);
    expect(highest / (reach?.reachable ?? 0)).toBeGreaterThan(0.1);
    expect(highest / (reach?.reachable ?? 0)).toBeLessThan(1.5);
  });

  it("is that of a few per cent of an effect for EGCG on an empty stomach and for caffeine", () => {
    expect(effectAt(egcg, "egcg_on_pi3k", 2).left).toBeGreaterThan(0.9);
    expect(effectAt(caffeineCoffee, "caffeine_on_pi3k", 51.5).left).toBeGreaterThan(0.94);
  });

  it("is nothing without the agent", () => {
    expect(effectAt(curcumin, "curcumin_on_raptor", 0).left).toBe(1);
    expect(steady(inMedium).level_free).toBe(0);
  });
});

describe("what every agent of one compartment does", () => {
  it("acts by half of its largest effect at its half level", () => {
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
});
