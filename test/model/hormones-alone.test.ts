import { describe, expect, it } from "vitest";
import { activinFollistatin } from "../../model/body/hormones/activin-follistatin.ts";
import { cortisol } from "../../model/body/hormones/cortisol.ts";
import { energySignal } from "../../model/body/hormones/energy-signal.ts";
import { fgf21 } from "../../model/body/hormones/fgf21.ts";
import { ghrelin } from "../../model/body/hormones/ghrelin.ts";
import { growthHormoneMean } from "../../model/body/hormones/growth-hormone-mean.ts";
import { igf1 } from "../../model/body/hormones/igf1.ts";
import { igfbp1 } from "../../model/body/hormones/igfbp1.ts";
import { inflammation } from "../../model/body/hormones/inflammation.ts";
import { leptin } from "../../model/body/hormones/leptin.ts";
import { myostatin } from "../../model/body/hormones/myostatin.ts";
import { oxygen } from "../../model/body/hormones/oxygen.ts";
import { sexHormones } from "../../model/body/hormones/sex-hormones.ts";
import { cite, fact } from "../support/fact.ts";
import { runModule, steady } from "../support/run-module.ts";

const day = 24 * 60;
const first = (values: readonly number[]) => values[0] ?? Number.NaN;
const second = (values: readonly number[]) => values[1] ?? Number.NaN;

function within(value: number, from: number, to: number): void {
  expect(value).toBeGreaterThan(from);
  expect(value).toBeLessThan(to);
}

describe("cortisol", () => {
  const afterExercise = (exercise_intensity: number) => {
    const { offers } = runModule(cortisol, { minutes: 30, values: { exercise_intensity } });
    return 100 * (first(offers.cortisol_relative) - 1);
  };

  // +5.7, +39.9 and +83.1 %, of which plasma that leaves the vessels is 10 to 17.
  fact("rises by 40 and 83 % in 30 min at 60 and 80 %", cite("hill2008", "abstract"), () => {
    within(afterExercise(0.6), 20, 60);
    within(afterExercise(0.8), 63, 103);
  });

  fact("hardly rises in 30 min at 40 %", cite("hill2008", "abstract: +5.7 %"), () => {
    within(afterExercise(0.4), -6, 17);
  });

  fact("rises under IL-6 as exercise makes it", cite("steensberg2003", "abstract"), () => {
    within(steady(cortisol, { il6_relative: 40 }).cortisol_relative, 1.05, 2);
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

describe("leptin", () => {
  fact(
    "has a terminal half-life of 3.4 h when infused",
    cite("wong2004", "abstract"),
    () => {
      const { offers } = runModule(leptin, {
        minutes: 24 * 60,
        at: [12 * 60, 14 * 60],
        values: { leptin_infusion: 0.5 },
        changes: [{ at: 12 * 60, values: { leptin_infusion: 0 } }],
      });
      const [end, later] = [
        first(offers.leptin_concentration) - 5.26,
        second(offers.leptin_concentration) - 5.26,
      ];
      within((120 * Math.log(2)) / Math.log(end / later), 150, 260);
    },
    { fails: "79 min, from clearance over volume of the same paper: one pool" },
  );
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

describe("FGF21", () => {
  fact("rises tenfold at most without protein", cite("laeger2014", "abstract, mice and rats"), () => {
    within(steady(fgf21, { protein_share: 0.03 }).fgf21_relative, 8, 11);
  });
});

describe("inflammation", () => {
  const work = runModule(inflammation, {
    minutes: 2 * day,
    at: [300, 300 + 16 * 60],
    values: { exercise_load: 0.2 },
    changes: [{ at: 300, values: { exercise_load: 0 } }],
  });

  fact("IL-6 rises 19-fold in 5 h of work with one leg", cite("steensberg2000", "abstract"), () => {
    within(first(work.offers.il6_relative), 13, 27);
  });

  fact("C-reactive protein is up 16 h after IL-6 was", cite("steensberg2003", "abstract"), () => {
    within(second(work.offers.inflammation_relative), 1.2, 6);
    expect(second(work.offers.il6_relative)).toBeLessThan(1.1);
  });

  fact("C-reactive protein is cleared with 19 h", cite("vigushin1993", "abstract"), () => {
    const { offers } = runModule(inflammation, {
      minutes: 6 * day,
      at: [5 * day, 6 * day],
      values: { il6_source: 50 },
      changes: [{ at: 4 * day, values: { il6_source: 0 } }],
    });
    const [end, later] = [first(offers.crp_concentration) - 0.8, second(offers.crp_concentration) - 0.8];
    within((24 * Math.log(2)) / Math.log(end / later), 16, 22);
  });
});

describe("oxygen", () => {
  it("saturates blood by 97 % at sea level, and by three quarters at 10.7 % oxygen", () => {
    within(steady(oxygen).oxygen_saturation, 0.96, 0.985);
    within(steady(oxygen, { inspired_oxygen: 0.107 }).oxygen_saturation, 0.7, 0.82);
  });

  it("of tissue is 1 at sea level and falls with that of the air", () => {
    expect(steady(oxygen).tissue_oxygen).toBeCloseTo(1, 12);
    within(steady(oxygen, { inspired_oxygen: 0.12 }).tissue_oxygen, 0.5, 0.9);
    within(steady(oxygen, { inspired_oxygen: 0.01 }).tissue_oxygen, 0, 0.3);
  });
});

describe("activin and follistatin", () => {
  // Sevenfold 3 h into recovery from 3 h of cycling; glucagon over insulin as exercise moves it.
  const cycling = runModule(activinFollistatin, {
    minutes: day,
    at: Array.from({ length: 145 }, (_, i) => 10 * i),
    values: { exercise_intensity: 0.6, glucagon_fold: 3 },
    changes: [
      { at: 180, values: { exercise_intensity: 0, glucagon_fold: 2 } },
      { at: 300, values: { glucagon_fold: 1 } },
    ],
  });
  const highest = Math.max(...cycling.offers.follistatin_concentration);

  fact("follistatin rises sevenfold after 3 h of cycling", cite("hansen2011", "abstract"), () => {
    within(highest / 1328, 4.5, 9);
  });

  fact("follistatin peaks hours into recovery", cite("hansen2011", "abstract: 3 h"), () => {
    const minute = cycling.times[cycling.offers.follistatin_concentration.indexOf(highest)] ?? Number.NaN;
    within((minute - 180) / 60, 0.5, 4);
  });

  fact("women have half of the myostatin of men", cite("bergen2015", "abstract"), () => {
    const level = (male: number) => steady(activinFollistatin, { male }).myostatin_concentration;
    within(level(0) / level(1), 0.4, 0.6);
  });

  fact("young men have 12.3 ug/L of myostatin", cite("han2016", "abstract: 12.3 +- 3.6"), () => {
    within(steady(activinFollistatin).myostatin_concentration, 8.7, 15.9);
  });
});

describe("myostatin of a muscle", () => {
  // A load of 1.77 stands for three sessions a week.
  fact("falls by 37 % in 9 weeks of training", cite("roth2003", "abstract, mRNA"), () => {
    const { offers } = runModule(myostatin, { minutes: 63 * day, values: { daily_loading: 1.77 } });
    within(first(offers.myostatin_activity), 0.5, 0.75);
  });

  // Wall 2014, without an identifier here.
  it("doubles within 5 days in a cast", () => {
    const { offers } = runModule(myostatin, { minutes: 5 * day, values: { daily_loading: 0 } });
    within(first(offers.myostatin_activity), 1.5, 2.2);
  });

  it("acts less where follistatin is high", () => {
    expect(steady(myostatin, { ligand_free_share: 0.5 }).myostatin_free).toBeCloseTo(0.5, 6);
  });
});

describe("oestradiol", () => {
  fact(
    "of women is between its phases, and above that of men",
    cite("anckaert2021", "abstract: 198, 757 and 412 pmol/L"),
    () => {
      within(steady(sexHormones, { male: 0 }).estradiol, 198, 757);
      expect(steady(sexHormones).estradiol).toBeLessThan(136);
      expect(steady(sexHormones, { male: 0, age: 60 }).estradiol).toBeLessThan(26);
    },
  );

  it("is as told where it is told", () => {
    expect(steady(sexHormones, { estradiol_told: 757 }).estradiol).toBeCloseTo(757, 9);
  });
});

describe("the memories of intake", () => {
  const fast = { energy_intake: 0, leucine_arrival: 0, eaa_arrival: 0, neaa_arrival: 0, glucose_arrival: 0 };

  it("take a total fast for a lack of energy, not of protein", () => {
    const { offers } = runModule(energySignal, { minutes: 3 * day, values: fast });
    expect(first(offers.energy_shortage)).toBeGreaterThan(0.9);
    expect(first(offers.protein_share)).toBeCloseTo(1, 6);
  });

  it("stand still while the body settles", () => {
    const { offers } = runModule(energySignal, { minutes: 3 * day, values: { ...fast, begun: 0 } });
    expect(first(offers.energy_ratio)).toBe(1);
    expect(first(offers.carbohydrate_ratio)).toBe(1);
  });
});
