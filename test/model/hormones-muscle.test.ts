import { describe, expect, it } from "vitest";
import { activinFollistatin } from "../../model/body/hormones/activin-follistatin.ts";
import { myostatin } from "../../model/body/hormones/myostatin.ts";
import { describeModule } from "../support/describe-module.ts";
import { cite, fact } from "../support/fact.ts";
import { runModule, steady } from "../support/run-module.ts";
import { first, within } from "./within.ts";

describeModule(activinFollistatin);
describeModule(myostatin);

const day = 24 * 60;

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

  fact(
    "stays as it is in training",
    cite("jensky2010", "abstract, mRNA of young women"),
    () => {
      const { offers } = runModule(myostatin, { minutes: 63 * day, values: { daily_loading: 1.77 } });
      within(first(offers.myostatin_activity), 0.85, 1.15);
    },
    { fails: "0.63: studies disagree, and the reading by which it falls is taken" },
  );

  fact(
    "rises in 12 weeks of heavy training",
    cite("willoughby2004", "abstract, mRNA and protein"),
    () => {
      const { offers } = runModule(myostatin, { minutes: 84 * day, values: { daily_loading: 2 } });
      expect(first(offers.myostatin_activity)).toBeGreaterThan(1.1);
    },
    { fails: "0.55: studies disagree, and the reading by which it falls is taken" },
  );

  // Wall 2014, without an identifier here.
  it("doubles within 5 days in a cast", () => {
    const { offers } = runModule(myostatin, { minutes: 5 * day, values: { daily_loading: 0 } });
    within(first(offers.myostatin_activity), 1.5, 2.2);
  });

  it("acts less where follistatin is high", () => {
    expect(steady(myostatin, { ligand_free_share: 0.5 }).myostatin_free).toBeCloseTo(0.5, 6);
  });
});
