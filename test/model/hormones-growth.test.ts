import { describe, expect, it } from "vitest";
import { ghrelin } from "../../model/body/hormones/ghrelin.ts";
import { growthHormoneMean } from "../../model/body/hormones/growth-hormone-mean.ts";
import { growthHormonePulses } from "../../model/body/hormones/growth-hormone-pulses.ts";
import { igf1 } from "../../model/body/hormones/igf1.ts";
import { igfbp1 } from "../../model/body/hormones/igfbp1.ts";
import { describeModule } from "../support/describe-module.ts";
import { cite, fact } from "../support/fact.ts";
import { runModule, steady } from "../support/run-module.ts";
import { type HormoneRun, meals, runHormones } from "./hormone-bench.ts";
import { fasting, foldOfFast, lastMeal, usual } from "./hormone-fast.ts";
import { first, second, within } from "./within.ts";

describeModule(growthHormoneMean);
describeModule(growthHormonePulses);
describeModule(igf1);
describeModule(igfbp1);
describeModule(ghrelin);

const day = 24 * 60;

describe("growth hormone, fed and fasted", () => {
  // 2.82 +- 0.50 ug*min/mL over a day: 1.96 ug/L; two standard errors.
  fact("its mean over a fed day is near 2 ug/L", cite("ho1988", "abstract"), async () => {
    within((await usual).mean("gh", 72, 168), 1.27, 2.65);
  });

  // 78 +- 12 to 371 +- 57 ug/L a day; a factor of 1.4 about the mean.
  fact(
    "on the second day of a fast it is made 4.8 times as fast",
    cite("hartman1992", "abstract"),
    async () => {
      within(await foldOfFast("gh", 24, 48), 4.76 / 1.4, 4.76 * 1.4);
    },
  );

  fact(
    "on the fifth day it is 3.1 times as high",
    cite("ho1988", "abstract: 2.82 +- 0.50 to 8.75 +- 0.82"),
    async () => {
      within(await foldOfFast("gh", 96, 120), 3.1 / 1.4, 3.1 * 1.4);
    },
    { fails: "5.0-fold: the day-2 value of another study and this one do not fit one course that rises" },
  );
});

describe("growth hormone in pulses", () => {
  const pulsing = { variants: { gh_secretion: "pulses" } };
  const fed = runHormones(9 * 24, meals(9), pulsing);
  const fast = runHormones(9 * 24, meals(4), pulsing);
  /** Heights of the pulses between two hours. */
  const pulses = (run: HormoneRun, from: number, to: number) => {
    const curve = run.curve("gh", from, to);
    return curve.filter(
      (value, i) => value > (curve[i - 1] ?? value) && value >= (curve[i + 1] ?? value + 1),
    );
  };
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  fact("there are 5.8 of them on a fed day", cite("ho1988", "abstract: 5.8 +- 0.7"), async () => {
    within(pulses(await fed, 72, 216).length / 6, 4.4, 7.2);
  });

  fact(
    "there are 9.9 of them on the fifth day of a fast",
    cite("ho1988", "abstract: 9.9 +- 0.7"),
    async () => {
      within(pulses(await fast, lastMeal + 96, lastMeal + 120).length, 8.5, 11.3);
    },
  );

  fact(
    "they are 2.1 times as high in the fast",
    cite("ho1988", "abstract: 5.9 +- 1.1 to 12.3 +- 1.6 ng/mL"),
    async () => {
      const high = mean(pulses(await fast, lastMeal + 96, lastMeal + 120));
      within(high / mean(pulses(await fed, 72, 216)), 1.5, 3);
    },
    { fails: "3.4 times as high" },
  );
});

describe("IGF-1 and its binding protein in a fast", () => {
  fact("total IGF-1 is 0.59 on the fifth day", cite("ho1988", "abstract: 1.31 to 0.77 U/mL"), async () => {
    within(await foldOfFast("igf1_total", 96, 120), 0.47, 0.71);
  });

  fact(
    "total IGF-1 is unchanged at 56 h",
    cite("hartman1992", "abstract"),
    async () => within(await foldOfFast("igf1_total", 56), 0.85, 1.15),
    { fails: "0.59 of fed: two other studies have 0.58 on the third day and 0.59 on the fifth" },
  );

  fact("total IGF-1 is 42 % lower on the third day", cite("merimee1982", "abstract"), async () =>
    within(await foldOfFast("igf1_total", 48, 72), 0.48, 0.7),
  );

  fact(
    "IGFBP-1 is 32 ug/L after a night of 11 h",
    cite("cotterill1993", "abstract: 32 +- 5"),
    async () => within((await fasting).at("igfbp1", lastMeal + 11), 22, 42),
    { fails: "21 ug/L: portal insulin of a large dinner is still 5 % up; 33 ug/L two hours later" },
  );

  fact(
    "IGFBP-1 is 144 ug/L after 32 h",
    cite("cotterill1993", "abstract: 144 +- 24"),
    async () => within((await fasting).at("igfbp1", lastMeal + 32), 96, 192),
    { fails: "82 ug/L: portal insulin has fallen to 0.44 of fasting by then, 0.39 in the paper" },
  );

  fact("IGFBP-1 stays near 110 ug/L after that", cite("cotterill1993", "abstract: 93 to 126"), async () => {
    within((await fasting).mean("igfbp1", lastMeal + 48, lastMeal + 59), 80, 150);
  });
});

describe("growth hormone", () => {
  fact("is cleared with 18 to 20 min", cite("hartman1992", "abstract: 20 +- 1.5 and 18 +- 2.2"), () => {
    const { offers } = runModule(growthHormoneMean, {
      minutes: 20,
      at: [0, 20],
      values: { ghrelin_relative: 0 },
    });
    const half = (20 * Math.log(2)) / Math.log(first(offers.gh_relative) / second(offers.gh_relative));
    within(half, 16, 23);
  });

  fact("rises when ghrelin doubles", cite("lucidi2005", "abstract"), () => {
    expect(steady(growthHormoneMean, { ghrelin_relative: 2 }).gh_relative).toBeGreaterThan(1.2);
  });
});

describe("IGF-1", () => {
  fact("in all has a half-life of about 20 h", cite("grahnen1993", "abstract"), () => {
    const { offers } = runModule(igf1, {
      minutes: 20 * 60,
      values: { gh_relative: 0 },
      adds: [{ at: 0, amounts: { liver_gh: -1 } }],
    });
    within((20 * Math.log(2)) / Math.log(28.76 / first(offers.igf1_total)), 16, 27);
  });

  fact("follows growth hormone more than IGFBP-3 does", cite("ghigo1999", "abstract"), () => {
    const { offers, states } = runModule(igf1, { minutes: 14 * day, values: { gh_relative: 4 } });
    expect(first(offers.igf1_total) / 28.76).toBeGreaterThan(first(states.igfbp3) + 0.2);
  });

  // Frystyk 1999, without an identifier here: 14.4 +- 1.0 min, and 11.5-fold at the end.
  it("free is gone in minutes after a short infusion", () => {
    const { offers } = runModule(igf1, {
      minutes: 91,
      at: [75, 91],
      values: { igf1_infusion: 0.15 },
      changes: [{ at: 75, values: { igf1_infusion: 0 } }],
    });
    const [end, later] = [first(offers.igf1_relative), second(offers.igf1_relative)];
    within(end, 6, 16);
    within((16 * Math.log(2)) / Math.log((end - 1) / (later - 1)), 10, 20);
  });

  // Frystyk 1997, without an identifier here: 225 +- 21 to 1003 +- 46 ug/L, and growth hormone is held down.
  it("under the skin at 10 ug/kg/h for three days brings the total to 1000 ug/L: what is given is bound, not lost", () => {
    const { offers } = runModule(igf1, {
      minutes: 3 * day,
      values: { igf1_infusion: 1 / 6, gh_relative: 0.15 },
    });
    within(first(offers.igf1_total) * 7.649, 1003 / 1.4, 1003 * 1.4);
  });

  // Skjaerbaek 1996, without an identifier here: 2.8-fold total and 4.5-fold free under about 4-fold growth hormone.
  it("triples under two weeks of fourfold growth hormone, free more than total", () => {
    const { offers } = runModule(igf1, { minutes: 14 * day, values: { gh_relative: 4.2 } });
    within(first(offers.igf1_total) / 28.76, 2.1, 3.6);
    within(first(offers.igf1_relative), 2.8, 6);
  });
});

describe("IGFBP-1", () => {
  fact(
    "rises to 140 ug/L at low insulin, to 300 with cortisol besides",
    cite("conover1993", "abstract"),
    () => {
      const level = (cortisol_relative: number) =>
        steady(igfbp1, { insulin_portal: 30, cortisol_relative }).igfbp1_concentration;
      within(level(1), 110, 170);
      within(level(970 / 213), 220, 360);
    },
  );

  // Insulin of plasma 5.7 to 2.2 mU/L: the same share of portal insulin.
  fact("rises 4.5-fold as insulin falls by 61 %", cite("cotterill1993", "abstract: 32 to 144 ug/L"), () => {
    const level = (insulin_portal: number) => steady(igfbp1, { insulin_portal }).igfbp1_concentration;
    within(level(80 * (2.2 / 5.7)) / level(80), 3.2, 6.2);
  });
});

describe("ghrelin", () => {
  fact("is cleared with 27 to 31 min", cite("akamizu2004", "abstract"), () => {
    const { offers } = runModule(ghrelin, {
      minutes: 330,
      at: [300, 330],
      values: { ghrelin_infusion: 20 },
      changes: [{ at: 300, values: { ghrelin_infusion: 0 } }],
    });
    const [end, later] = [
      first(offers.ghrelin_concentration) - 146,
      second(offers.ghrelin_concentration) - 146,
    ];
    within((30 * Math.log(2)) / Math.log(end / later), 26, 32);
  });
});
