import { beforeAll, describe, expect, it } from "vitest";
import { ribosomes } from "../../model/outcome/months/ribosomes.ts";
import { trainingAdaptation } from "../../model/outcome/months/training-adaptation.ts";
import { cite, fact } from "../support/fact.ts";
import { steady } from "../support/run-module.ts";
import { lifting, type MonthsRun, runMonths } from "./months-runs.ts";

const whole = { muscle: "whole_body" };

let rest: MonthsRun;
let trained: MonthsRun;
let everySecondDay: MonthsRun;
let stopped: MonthsRun;
beforeAll(async () => {
  rest = await runMonths(112);
  trained = await runMonths(112, [lifting(3, 16, whole)]);
  everySecondDay = await runMonths(10, [lifting(3.5, 2, { from: 7 })]);
  stopped = await runMonths(133, [lifting(3, 6)]);
});

describe("weeks of habitual days, published", () => {
  fact("synthesis by the day is 1.26 to 1.45 %/d", cite("brook2015", "abstract: 1.35 +- 0.08 %/d"), () => {
    expect(rest.mean("fsr_daily", 0, 42)).toBeGreaterThan(1.26);
    expect(rest.mean("fsr_daily", 0, 42)).toBeLessThan(1.45);
  });

  fact(
    "the synthesis of hours, summed over a day, is that of the day",
    cite("brook2015", "abstract: 1.35 +- 0.08 %/d"),
    () => expect(24 * rest.mean("fsr_myofibrillar", 0, 42)).toBeGreaterThan(1.26),
    { fails: "1.12 %/d: three meals raise the synthesis of hours by 6 % on the mean, where 28 % is needed" },
  );

  it("keep muscle", () => {
    for (const readout of ["size", "size_upper", "enzymes", "uptake", "maximum"] as const)
      expect(Math.abs(rest.rise(readout, 112))).toBeLessThan(0.5);
  });
});

describe("training, published", () => {
  fact("synthesis of weeks 0 to 3 is 1.6 %/d", cite("brook2015", "abstract: 1.6 %/d, trained leg"), () => {
    expect(trained.mean("fsr_daily", 0, 21)).toBeGreaterThan(1.45);
    expect(trained.mean("fsr_daily", 0, 21)).toBeLessThan(1.75);
  });

  fact(
    "synthesis of weeks 3 to 6 is back at 1.29 %/d",
    cite("brook2015", "abstract: 1.29 %/d, trained leg"),
    () => expect(trained.mean("fsr_daily", 21, 42)).toBeLessThan(1.42),
    { fails: "1.49 %/d: the response falls by half as muscle gets used to loading, not to nothing" },
  );

  fact(
    "with a session every second day synthesis of days 0 to 8 is 1.79 %/d",
    cite("wilkinsond2014", "abstract: 1.79 %/d, exercised leg"),
    () => {
      expect(everySecondDay.mean("fsr_daily", 0.3, 8.3)).toBeGreaterThan(1.55);
      expect(everySecondDay.mean("fsr_daily", 0.3, 8.3)).toBeLessThan(2.0);
    },
  );

  fact(
    "and that of days 0 to 2 is 1.97 %/d",
    cite("wilkinsond2014", "abstract: 1.97 %/d, exercised leg"),
    () => expect(everySecondDay.mean("fsr_daily", 0.3, 2.3)).toBeGreaterThan(1.77),
    { fails: "1.68 %/d" },
  );

  fact(
    "the lower body grows by 7 to 9 % in 12 weeks",
    cite("abe2000", "abstract: thickness, men, 7 to 9 %"),
    () => {
      expect(trained.rise("size", 84)).toBeGreaterThan(6);
      expect(trained.rise("size", 84)).toBeLessThan(10);
    },
  );

  fact(
    "the upper body grows by 12 to 21 % in 12 weeks",
    cite("abe2000", "abstract: thickness, men, 12 to 21 %"),
    () => {
      expect(trained.rise("size_upper", 84)).toBeGreaterThan(11);
      expect(trained.rise("size_upper", 84)).toBeLessThan(22);
    },
  );

  fact("strength grows by 19 %", cite("abe2000", "abstract: one-repetition maximum, 12 weeks"), () => {
    expect(trained.rise("maximum", 84)).toBeGreaterThan(13);
    expect(trained.rise("maximum", 84)).toBeLessThan(25);
  });

  fact(
    "quadriceps grow by 7.9 % in 16 weeks",
    cite("mitchell2014", "abstract: +7.9 +- 1.6 %, -1.9 to 24.7 %"),
    () => {
      expect(trained.rise("size", 112)).toBeGreaterThan(4.7);
      expect(trained.rise("size", 112)).toBeLessThan(11.1);
    },
  );

  fact(
    "the thigh grows by 9.6 % in 8 weeks, water included",
    cite("defreitas2011", "abstract: cross-section by week"),
    () => expect(trained.rise("size", 56)).toBeGreaterThan(7.7),
    { fails: "+6 %: the early rise, in large part water, is too small" },
  );

  fact(
    "whole-body training adds 1.53 kg of lean mass in 10 weeks",
    cite("benito2020", "abstract: +1.53 kg, 1.30 to 1.76"),
    () => {
      expect(trained.at("lean_change", 70)).toBeGreaterThan(1.1);
      expect(trained.at("lean_change", 70)).toBeLessThan(2);
    },
  );

  fact(
    "satellite cells rise by 19 % in 30 and by 31 % in 90 days, myonuclei not",
    cite("kadi2004", "abstract: +19 and +31 %; number of nuclei unchanged"),
    () => {
      expect(Math.abs(trained.rise("satellite", 30) - 19)).toBeLessThan(9);
      expect(Math.abs(trained.rise("satellite", 90) - 31)).toBeLessThan(9);
      expect(Math.abs(trained.rise("nuclei", 90))).toBeLessThan(3);
    },
  );

  fact(
    "satellite cells are still up 60 days after the last session, less so at 90",
    cite("kadi2004", "abstract: raised at 60, not at 90 days of detraining"),
    () => {
      expect(stopped.rise("satellite", 102)).toBeGreaterThan(2);
      expect(stopped.rise("satellite", 132)).toBeLessThan(stopped.rise("satellite", 102));
    },
  );

  fact(
    "the response to a bout is used up within three weeks",
    cite("damas2016", "abstract: week 3 like week 10, week 1 above"),
    () => {
      const [first = 0, third = 0, tenth = 0] = [2, 21, 70].map((day) => trained.at("accustomed", day));
      expect(first).toBeLessThan(0.1);
      expect(third / tenth).toBeGreaterThan(0.7);
    },
  );

  fact(
    "three weeks off lose part of the gain of six weeks; growth goes on as fast when it is taken up again",
    cite("ogasawara2013", "abstract: 6 weeks on, 3 off; gains alike at the end"),
    async () => {
      const loss = 100 * (stopped.at("size", 63) / stopped.at("size", 42) - 1);
      expect(loss).toBeLessThan(-2.5);
      expect(loss).toBeGreaterThan(-7.5);
      const again = await runMonths(105, [lifting(3, 6), lifting(3, 6, { from: 63 * 24 + 40 })]);
      const on = await runMonths(105, [lifting(3, 15)]);
      expect(again.rise("size", 105)).toBeGreaterThan(0.8 * on.rise("size", 105));
    },
  );
});

// Hammarstrom 2022: +49.5 % (34.5 to 66.5) after 8 sessions, -19.3 % (-29 to -8) in the 8 days after. Wilkinson 2008:
// myofibrillar synthesis +67 % untrained, +36 % trained. No identifier was seen, so neither can be cited.
describe("training", () => {
  it("makes ribosomes, and rest loses them", async () => {
    const eight = await runMonths(26, [lifting(3.5, 16 / 7, { from: 40 })]);
    expect(Math.abs(eight.rise("rna", 17.7) - 49.5)).toBeLessThan(17);
    const lost = 100 * (eight.at("rna", 25.7) / eight.at("rna", 17.7) - 1);
    expect(lost).toBeLessThan(-8);
    expect(lost).toBeGreaterThan(-29);
  });

  it("halves the response to a bout in the accustomed", () => {
    const response = steady(trainingAdaptation, { mechanical_drive: 0.277 }).response_training;
    expect(response).toBeGreaterThan(0.45);
    expect(response).toBeLessThan(0.65);
  });

  it("makes no ribosomes where mTORC1 is off", () => {
    expect(steady(ribosomes, { drive_effect: 1, exercise_permission: 0 }).total_rna).toBeCloseTo(1, 9);
    expect(steady(ribosomes, { drive_effect: 1 }).total_rna).toBeCloseTo(1.5, 4);
  });

  it("makes less of muscle under daily rapamycin", async () => {
    const drug = "{at: 8 h, compound: rapamycin, dose: 5 mg, every: 24 h, times: 84}";
    const blocked = await runMonths(42, [lifting(3, 6), drug]);
    expect(blocked.rise("size", 42)).toBeLessThan(0.85 * stopped.rise("size", 42));
  });
});
