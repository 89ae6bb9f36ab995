import { describe, expect } from "vitest";
import { cite, fact } from "../support/fact.ts";
import { type HormoneRun, meals, runHormones } from "./hormone-bench.ts";

/** Four usual days, then no food; the last meal is at 19:00 of the fourth. */
const lastMeal = 3 * 24 + 11;
const usual = runHormones(7 * 24, meals(7));
const fasting = runHormones(14 * 24, meals(4));

type Readout = Parameters<HormoneRun["at"]>[0];

/** Mean over hours of the fast, relative to usual days. */
async function foldOfFast(readout: Readout, from: number, to = from): Promise<number> {
  const [fed, fast] = await Promise.all([usual, fasting]);
  return fast.mean(readout, lastMeal + from, lastMeal + to) / fed.mean(readout, 72, 168);
}

function within(value: number, from: number, to: number): void {
  expect(value).toBeGreaterThan(from);
  expect(value).toBeLessThan(to);
}

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

describe("IGF-1 and its binding protein in a fast", () => {
  fact("total IGF-1 is 0.59 on the fifth day", cite("ho1988", "abstract: 1.31 to 0.77 U/mL"), async () => {
    within(await foldOfFast("igf1_total", 96, 120), 0.47, 0.71);
  });

  fact(
    "total IGF-1 is unchanged at 56 h",
    cite("hartman1992", "abstract"),
    async () => within(await foldOfFast("igf1_total", 56), 0.85, 1.15),
    { fails: "0.80 of fed" },
  );

  fact(
    "total IGF-1 is 42 % lower on the third day",
    cite("merimee1982", "abstract"),
    async () => within(await foldOfFast("igf1_total", 48, 72), 0.48, 0.7),
    { fails: "21 % lower" },
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

describe("other hormones in a fast", () => {
  fact("leptin is 64 % lower at 52 h", cite("boden1996", "abstract: 11 to 4 ng/mL"), async () => {
    within(await foldOfFast("leptin", 52), 0.25, 0.47);
  });

  fact("T3 is 0.61 at 80 h", cite("gardner1979", "abstract: 120 to 73 ng/dL"), async () => {
    within(await foldOfFast("t3", 80), 0.5, 0.72);
  });

  fact("T3 is about half after 7 to 18 days", cite("spaulding1976", "abstract: -53 %"), async () => {
    within(await foldOfFast("t3", 216), 0.4, 0.54);
  });

  fact(
    "cortisol is made 1.8 times as fast on the fifth day",
    cite("bergendahl1996", "abstract"),
    async () => {
      within(await foldOfFast("cortisol", 96, 120), 1.5, 2.1);
    },
  );

  fact("activin A falls and follistatin rises in 72 h", cite("vamvini2011", "abstract"), async () => {
    within(await foldOfFast("activin", 72), 0.4, 0.95);
    expect(await foldOfFast("follistatin", 72)).toBeGreaterThan(1.2);
  });
});

describe("on diets of less", () => {
  // 17.5 +- 4.7 to 9.8 nmol/L at 06:00 to 06:30.
  fact("testosterone is 0.56 after 7 days at 85 % deficit", cite("berryman2022", "abstract"), async () => {
    const little = meals(8, { first: 4, protein: 4, carbohydrate: 15, fat: 5 });
    const morning = (run: HormoneRun, day: number) => run.mean("testosterone", 24 * day - 2, 24 * day - 1.5);
    const run = await runHormones(11 * 24, [...meals(4), ...little]);
    within(morning(run, 11) / morning(run, 4), 0.42, 0.7);
    within(morning(run, 4), 15.5, 19.5);
  });

  fact(
    "testosterone is 0.84 after 21 days at 40 % deficit",
    cite("pasiakos2013", "abstract"),
    async () => {
      const less = meals(21, { first: 4, protein: 31, carbohydrate: 55, fat: 15 });
      const run = await runHormones(25 * 24, [...meals(4), ...less]);
      within(run.mean("testosterone", 576, 600) / run.mean("testosterone", 72, 96), 0.75, 0.93);
    },
    { fails: "0.95: leptin hardly falls while half of the energy comes in" },
  );

  fact("T3 is 47 % lower on 800 kcal without carbohydrate", cite("spaulding1976", "abstract"), async () => {
    const run = await runHormones(18 * 24, [
      ...meals(4),
      ...meals(14, { first: 4, protein: 33, carbohydrate: 1, fat: 14 }),
    ]);
    within(run.mean("t3", 408, 432) / run.mean("t3", 72, 96), 0.43, 0.63);
  });

  fact(
    "T3 is unchanged on 800 kcal with 50 g of carbohydrate",
    cite("spaulding1976", "abstract, obese people"),
    async () => {
      const run = await runHormones(18 * 24, [
        ...meals(4),
        ...meals(14, { first: 4, protein: 33, carbohydrate: 17, fat: 7 }),
      ]);
      within(run.mean("t3", 408, 432) / run.mean("t3", 72, 96), 0.9, 1.1);
    },
    { fails: "0.81 of fed" },
  );

  fact(
    "FGF21 triples in a day of overfeeding with 3 % protein",
    cite("vinales2019", "abstract"),
    async () => {
      const run = await runHormones(5 * 24 + 1, [
        ...meals(4),
        ...meals(1, { first: 4, protein: 13, carbohydrate: 240, fat: 80 }),
      ]);
      within(run.at("fgf21", 120) / run.at("fgf21", 96), 2.2, 4.2);
    },
  );

  fact("FGF21 is six times as high at 10 % as at 25 % protein", cite("gosby2016", "abstract"), async () => {
    const [ten, more] = await Promise.all(
      [
        { protein: 25, carbohydrate: 140, fat: 40 },
        { protein: 56, carbohydrate: 95, fat: 30 },
      ].map((food) => runHormones(8 * 24, [...meals(4), ...meals(4, { first: 4, ...food })])),
    );
    within((ten?.at("fgf21", 192) ?? Number.NaN) / (more?.at("fgf21", 192) ?? Number.NaN), 3, 9);
  });

  fact(
    "total IGF-1 falls by 26 to 30 % at 0.45 g/kg of protein",
    cite("castaneda2000", "abstract"),
    async () => {
      const [less, usualFood] = await Promise.all(
        [{ protein: 11, carbohydrate: 128, fat: 38 }, {}].map((food) =>
          runHormones(28 * 24, meals(28, food)),
        ),
      );
      const total = (run?: HormoneRun) => run?.mean("igf1_total", 648, 672) ?? Number.NaN;
      within(total(less) / total(usualFood), 0.64, 0.8);
    },
  );

  fact(
    "total IGF-1 is 0.78 at 0.95 of that at 1.67 g/kg of protein",
    cite("fontana2008", "abstract: 194 to 152 ng/mL in 3 weeks"),
    async () => {
      const [less, more] = await Promise.all(
        [
          { protein: 24, carbohydrate: 118, fat: 37 },
          { protein: 42, carbohydrate: 105, fat: 34 },
        ].map((food) => runHormones(25 * 24, meals(25, food))),
      );
      const total = (run?: HormoneRun) => run?.mean("igf1_total", 576, 600) ?? Number.NaN;
      within(total(less) / total(more), 0.7, 0.88);
    },
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
