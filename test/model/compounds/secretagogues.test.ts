import { describe, expect } from "vitest";
import { cjc1295Kinetics } from "../../../model/compounds/cjc-1295-kinetics.ts";
import { ghrelinGiven } from "../../../model/compounds/ghrelin-given.ts";
import { ghrhKinetics } from "../../../model/compounds/ghrh-kinetics.ts";
import { ghrp6Kinetics } from "../../../model/compounds/ghrp-6-kinetics.ts";
import { hexarelinKinetics } from "../../../model/compounds/hexarelin-kinetics.ts";
import { ipamorelinKinetics } from "../../../model/compounds/ipamorelin-kinetics.ts";
import { mk677Kinetics } from "../../../model/compounds/mk-677-kinetics.ts";
import { pituitary } from "../../../model/compounds/pituitary.ts";
import { prolactin } from "../../../model/compounds/prolactin.ts";
import { sermorelinKinetics } from "../../../model/compounds/sermorelin-kinetics.ts";
import { tesamorelinKinetics } from "../../../model/compounds/tesamorelin-kinetics.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";
import { within } from "../within.ts";

describeModule(hexarelinKinetics);
describeModule(ipamorelinKinetics);
describeModule(ghrp6Kinetics);
describeModule(ghrhKinetics);
describeModule(sermorelinKinetics);
describeModule(tesamorelinKinetics);
describeModule(cjc1295Kinetics);
describeModule(mk677Kinetics);
describeModule(ghrelinGiven);
describeModule(prolactin);
describeModule(pituitary);

const minutes = 360;
const each = Array.from({ length: minutes + 1 }, (_, minute) => minute);

/** What plasma makes of a release by the minute, relative to what clears it: highest value, its minute, and the last one. */
function plasma(release: readonly number[], halfLife: number) {
  const k = Math.log(2) / halfLife;
  let level = 0;
  const levels = release.map((rate) => {
    level += k * (rate - level);
    return level;
  });
  const highest = Math.max(...levels);
  return { highest, at: levels.indexOf(highest), last: levels.at(-1) ?? Number.NaN };
}

const growthHormone = 19;
/** Mean of a day, in ug/L: releases are in multiples of what keeps it. */
const usual = 2.3;

function hexarelin(level: number) {
  const { offers } = runModule(hexarelinKinetics, {
    minutes,
    at: each,
    adds: [{ at: 0, amounts: { level } }],
  });
  return {
    gh: plasma(offers.ghsr_release, growthHormone),
    prolactin: plasma(offers.prolactin_release, 37),
    cortisol: plasma(offers.cortisol_release, 66),
  };
}

describe("hexarelin in men", () => {
  fact(
    "growth hormone peaks at 26.9, 52.3 and 55.0 ug/L after 0.5, 1 and 2 ug/kg",
    cite("imbimbo1994", "abstract: mean peaks, 3.9 after placebo"),
    () => {
      for (const [level, peak] of [
        [1, 26.9],
        [2, 52.3],
        [4, 55],
      ] as const)
        within((usual * (1 + hexarelin(level).gh.highest)) / peak, 0.75, 1.35);
    },
  );

  fact("it is highest after about 30 min and over after 240 min", cite("imbimbo1994", "abstract"), () => {
    const { offers } = runModule(hexarelinKinetics, {
      minutes,
      at: each,
      adds: [{ at: 0, amounts: { level: 2 } }],
    });
    within(plasma(offers.ghsr_release, growthHormone).at, 15, 40);
    const later = plasma(offers.ghsr_release.slice(0, 241), growthHormone);
    expect(later.last / later.highest).toBeLessThan(0.1);
  });

  fact("prolactin rises by at most 180 %", cite("massoud1996", "abstract: plateau at 1.0 ug/kg"), () =>
    within(hexarelin(1 / 0.48).prolactin.highest, 1.4, 2.2),
  );

  // In the morning cortisol stands near 1.5 times the mean of a day.
  fact(
    "cortisol rises by about 40 % from half a microgram on and hardly below",
    cite("massoud1996", "abstract: a step at 0.5 ug/kg"),
    () => {
      within(hexarelin(0.5 / 0.48).cortisol.highest / 1.5, 0.25, 0.6);
      expect(hexarelin(0.25 / 0.48).cortisol.highest / 1.5).toBeLessThan(0.1);
    },
  );
});

describe("ipamorelin in men", () => {
  const ipamorelin = (level: number) =>
    runModule(ipamorelinKinetics, { minutes, at: each, adds: [{ at: 0, amounts: { level } }] });

  fact(
    "one episode of growth hormone, highest 40 min after the start of 15 min of infusion",
    cite("gobburu1999", "abstract: 0.67 h, then an exponential fall"),
    () => within(plasma(ipamorelin(214).offers.ghsr_release, growthHormone).at + 7.5, 30, 50),
  );

  fact("at 214 nmol/L half as much is released as at far more", cite("gobburu1999", "abstract: SC50"), () => {
    const first = (level: number) => ipamorelin(level).offers.ghsr_release[0] ?? Number.NaN;
    within(first(214) / first(1e6), 0.45, 0.55);
  });

  fact("plasma falls by half every two hours", cite("gobburu1999", "abstract: terminal half-life"), () => {
    const levels = ipamorelin(214).offers.ipamorelin_plasma;
    within((levels[240] ?? Number.NaN) / (levels[120] ?? Number.NaN), 0.45, 0.55);
  });
});

describe("GHRP-6 in men", () => {
  fact("it is eliminated with 2.5 h", cite("cabrales2013", "abstract: 2.5 +- 1.1 h"), () => {
    const { states } = runModule(ghrp6Kinetics, {
      minutes,
      at: each,
      adds: [{ at: 0, amounts: { level: 1 } }],
    });
    within((states.level[150] ?? Number.NaN) / (states.level[0] ?? Number.NaN), 0.45, 0.55);
  });
});

describe("GHRH and its analogues", () => {
  const ghrh29 = () =>
    runModule(sermorelinKinetics, { minutes, at: each, adds: [{ at: 0, amounts: { level: 20 } }] }).offers
      .ghrh_release;

  fact(
    "1 ug/kg of GHRH-29 brings growth hormone to 22.3 ug/L",
    cite("arvat2000", "abstract: 22.3 +- 4.5"),
    () => within(usual * (1 + plasma(ghrh29(), growthHormone).highest), 17, 29),
  );

  fact(
    "ghrelin releases five times as much: GHRH-29 covers 1517 ug/L*min",
    cite("arvat2000", "abstract: 1517 +- 338, units as given"),
    () => {
      const area = ghrh29().reduce((sum, rate) => sum + rate, 0) * usual;
      within(area, 1000, 2200);
    },
  );

  fact(
    "a little hexarelin and GHRH together bring growth hormone to 115 mU/L",
    cite("massoud1996", "abstract: 115 +- 32.8 mU/L after 0.125 ug/kg and 1 ug/kg"),
    () => {
      const little = runModule(hexarelinKinetics, {
        minutes,
        at: each,
        adds: [{ at: 0, amounts: { level: 0.125 / 0.48 } }],
      }).offers.ghsr_release;
      const both = ghrh29().map(
        (ghrh_release, i) =>
          steady(pituitary, { ghrh_release, ghsr_release: little[i] ?? Number.NaN }).gh_release / 0.0839,
      );
      within(usual * (1 + plasma(both, growthHormone).highest), 115 / 2.6 - 15, 115 / 2.6 + 15);
    },
  );
});

describe("IGF-1 on the pituitary", () => {
  fact(
    "IGF-1 that is infused restrains growth hormone",
    cite("hartman1993", "title: a low dose suppresses pulses of a fast"),
    () => expect(steady(pituitary, { igf1_relative: 3 }).gh_own_left).toBeLessThan(0.7),
  );
});

describe("ghrelin infused", () => {
  fact(
    "prolactin does not rise at twice resting ghrelin, and does at three times and more",
    cite("lucidi2005", "abstract: thresholds"),
    () => {
      expect(steady(ghrelinGiven, { ghrelin_relative: 2 }).prolactin_release).toBeLessThan(0.2);
      expect(steady(ghrelinGiven, { ghrelin_relative: 3 }).prolactin_release).toBeGreaterThan(0.4);
    },
  );
});
