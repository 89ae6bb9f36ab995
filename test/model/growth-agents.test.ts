import { describe, expect, it } from "vitest";
import { cite, fact } from "../support/fact.ts";
import { type BodyRun, body, cells, days, hours, meals } from "./claims-runs.ts";
import { within } from "./within.ts";

/** Days of three meals, with what else happens on each, and on the first. */
const fed = (count: number, each: readonly string[] = [], first: readonly string[] = []) =>
  first.length === 0
    ? days(count, { day: [...meals(), ...each] })
    : days(count, { first: [...meals(), ...first], day: [...meals(), ...each] }, [
        "first",
        ...Array(count - 1).fill("day"),
      ]);

/** Twelve hours without food, with one thing at nine. */
const morning = (event?: string) => body(hours(12, event === undefined ? [] : [`{at: 1 h, ${event}}`]), fine);
const fine = { every: 300_000 };

/** Hours from 8 of the first day in which a day's mean is taken. */
const dayOf = (day: number) => [24 * (day - 1), 24 * day] as const;
const change = (run: BodyRun, of: BodyRun, readout: string, [from, to]: readonly [number, number]) =>
  run.mean(readout, from, to) / of.mean(readout, from, to);

const untreated = morning();

describe("growth hormone, two weeks of it", () => {
  const without = body(fed(14));
  const withIt = body(fed(14, ['{at: "20:00", compound: growth_hormone, dose: 3 mg}']));

  fact(
    "myofibrillar protein synthesis stays where it was",
    cite("doessing2010", "abstract: 33 to 50 ug/kg a day for 14 days"),
    async () => {
      within(change(await withIt, await without, "fsr_myofibrillar", dayOf(14)), 0.9, 1.1);
    },
  );

  fact("IGF-1 rises", cite("doessing2010", "abstract: serum IGF-I rose"), async () => {
    expect(change(await withIt, await without, "igf1_plasma", dayOf(14))).toBeGreaterThan(1.5);
  });

  fact("the body's own secretion gives way", cite("hartman1993", "title: IGF-1 suppresses it"), async () => {
    expect((await withIt).mean("gh_own_secretion", ...dayOf(14))).toBeLessThan(0.7);
  });
});

describe("twelve weeks of lifting with growth hormone", () => {
  const lift =
    '{at: "17:00", train: {kind: resistance, sets: 18, load: 80 %, duration: 60 min, muscle: legs}}';
  const injection = '{at: "20:00", compound: growth_hormone, dose: 3 mg}';
  const weeks = (more: readonly string[]) =>
    days(84, { lift: [...meals(), lift, ...more], rest: [...meals(), ...more] }, [
      "lift",
      "rest",
      "lift",
      "rest",
      "lift",
      "rest",
      "rest",
    ]);

  fact(
    "muscle grows no more than without it",
    cite("yarasheski1992", "abstract: 40 ug/kg a day; circumference and strength as with placebo"),
    async () => {
      const [plain, treated] = await Promise.all([
        body(weeks([]), { every: 7_200_000 }),
        body(weeks([injection]), { every: 7_200_000 }),
      ]);
      const gain = (run: BodyRun) =>
        run.mean("muscle_size", ...dayOf(84)) / run.mean("muscle_size", ...dayOf(1));
      within((gain(treated) - 1) / (gain(plain) - 1), 0.7, 1.3);
    },
    { fails: "1.48 times the growth: free IGF-1 raises the size that synthesis sustains" },
  );
});

describe("secretagogues in the morning", () => {
  const hexarelin = morning("compound: hexarelin, level: 2 x");
  const ipamorelin = morning("compound: ipamorelin, level: 1000 x");
  const rise = (run: BodyRun, readout: string) => run.most(readout, 1, 4) / run.mean(readout, 1, 1);

  fact(
    "hexarelin raises prolactin by at most 180 % and cortisol by about 40 %",
    cite("massoud1996", "abstract"),
    async () => {
      within(rise(await hexarelin, "prolactin_plasma"), 2.2, 3.2);
      within(rise(await hexarelin, "cortisol_plasma"), 1.2, 1.6);
    },
  );

  it("ipamorelin leaves both where they were, at as much growth hormone (swine alone: no data of people)", async () => {
    const [first, second] = await Promise.all([hexarelin, ipamorelin]);
    within(second.most("gh_plasma", 1, 4) / first.most("gh_plasma", 1, 4), 0.5, 1.5);
    expect(rise(second, "prolactin_plasma")).toBeLessThan(1.05);
    expect(change(second, await untreated, "cortisol_plasma", [1, 4])).toBeLessThan(1.02);
  });

  fact(
    "GHRH-29 releases a fifth of what ghrelin does, and no cortisol",
    cite("arvat2000", "abstract: a peak of 22.3 +- 4.5 ug/L after 1 ug/kg"),
    async () => {
      const run = await morning("compound: sermorelin, level: 20 x");
      within(run.most("gh_plasma", 1, 4), 17, 30);
      within(change(run, await untreated, "cortisol_plasma", [1, 4]), 0.98, 1.02);
    },
  );

  fact(
    "ghrelin at twice rest raises growth hormone and leaves cortisol",
    cite("lucidi2005", "abstract: growth hormone alone at twice rest"),
    async () => {
      const run = await morning("compound: ghrelin, level: 1 x, duration: 4 h");
      expect(change(run, await untreated, "gh_plasma", [3, 5])).toBeGreaterThan(1.3);
      within(change(run, await untreated, "cortisol_plasma", [3, 5]), 0.98, 1.02);
    },
  );
});

describe("MK-677 past 64 years", () => {
  const old = { age: 70, bodyFat: 25 };
  const without = body(fed(28), old);
  const withIt = body(fed(28, [], ['{at: "08:00", compound: mk_677, level: 1 x}']), old);

  fact(
    "mean growth hormone of a day nearly doubles in two weeks",
    cite("chapman1996", "abstract: +97 +- 23 %"),
    async () => within(change(await withIt, await without, "gh_plasma", dayOf(14)), 1.5, 2.5),
  );

  fact(
    "IGF-1 rises 1.55-fold in two weeks and 1.9-fold in four",
    cite("chapman1996", "abstract: 141 +- 21, 219 +- 21 and 265 +- 29 ug/L"),
    async () => {
      within(change(await withIt, await without, "igf1_plasma", dayOf(14)), 1.3, 1.8);
      within(change(await withIt, await without, "igf1_plasma", dayOf(28)), 1.6, 2.2);
    },
    { fails: "2.39-fold at two weeks and 2.42 at four, from 98 ug/L: it rises too far and too soon" },
  );

  fact("cortisol stays", cite("chapman1996", "abstract: concentrations did not change"), async () => {
    within(change(await withIt, await without, "cortisol_plasma", dayOf(14)), 0.97, 1.03);
  });
});

describe("GHRH analogues over days", () => {
  const without = body(fed(14));
  const cjc = body(fed(14, [], ['{at: "08:30", compound: cjc_1295, level: 1 x}']));

  it("CJC-1295 raises growth hormone at least twofold for days and IGF-1 1.5 to 3-fold for 9 to 11 (Teichman 2006, no identifier)", async () => {
    for (const day of [2, 4]) within(change(await cjc, await without, "gh_plasma", dayOf(day)), 2, 10);
    for (const day of [4, 9, 11]) within(change(await cjc, await without, "igf1_plasma", dayOf(day)), 1.5, 3);
  });

  it.fails("a week after it mean growth hormone and IGF-1 are 1.46-fold (Ionescu 2006, no identifier; known to fail: 1.79 and 1.85, between the two studies)", async () => {
    within(change(await cjc, await without, "gh_plasma", dayOf(8)), 1.2, 1.7);
    within(change(await cjc, await without, "igf1_plasma", dayOf(8)), 1.2, 1.7);
  });

  describe("in pulses, a week after it", () => {
    const pulsing = { every: 600_000, variants: { gh_secretion: "pulses" } };
    const plain = body(fed(8), pulsing);
    const treated = body(fed(8, [], ['{at: "08:30", compound: cjc_1295, level: 1 x}']), pulsing);
    const amplified = body(fed(8, [], ['{at: "08:00", compound: mk_677, level: 1 x}']), pulsing);
    const [from, to] = dayOf(8);

    it.fails("they are as high as ever (Ionescu 2006, no identifier; known to fail: 0.64 of it, as free IGF-1 at 2.2 restrains them)", async () => {
      within(
        (await treated).most("gh_plasma", from, to) / (await plain).most("gh_plasma", from, to),
        0.7,
        1.3,
      );
    });

    it("the trough is above what it was (Ionescu 2006, no identifier)", async () => {
      expect((await treated).least("gh_plasma", from, to)).toBeGreaterThan(
        4 * (await plain).least("gh_plasma", from, to),
      );
    });

    it.fails("the trough is 7.5-fold (Ionescu 2006, no identifier; known to fail: 29-fold, from a trough of 0.06 ug/L)", async () => {
      within(
        (await treated).least("gh_plasma", from, to) / (await plain).least("gh_plasma", from, to),
        4,
        14,
      );
    });

    fact(
      "MK-677 makes them higher, and the troughs too",
      cite("chapman1996", "abstract: pulse height and nadir rise"),
      async () => {
        const fold = async (of: "most" | "least") =>
          (await amplified)[of]("gh_plasma", from, to) / (await plain)[of]("gh_plasma", from, to);
        within(await fold("most"), 1.2, 2.5);
        within(await fold("least"), 1.2, 2.5);
      },
    );
  });

  fact(
    "two weeks of tesamorelin raise IGF-1 by 181 ug/L",
    cite("stanley2011", "abstract: 181 +- 22 ug/L in 13 men of 45 years"),
    async () => {
      const run = await body(fed(14, ['{at: "20:00", compound: tesamorelin, dose: 2 mg}']), { age: 45 });
      const plain = await body(fed(14), { age: 45 });
      const rise = run.mean("igf1_plasma", ...dayOf(14)) - plain.mean("igf1_plasma", ...dayOf(14));
      within(rise, 181 / 1.4, 181 * 1.4);
    },
    {
      fails:
        "23 ug/L: one burst a day is all that it does here; what weeks of it make of the pituitary is missing",
    },
  );
});

describe("IGF-1 and LR3 over muscle cells without serum", () => {
  const rise = async (event: string) => {
    const run = await cells("muscle-cell", 3, { medium: "serum: 0 %", events: [`{at: 1 h, ${event}}`] });
    return run("p_akt_t308", 1.5) - run("p_akt_t308", 0.9);
  };
  const peptide = (level: number) => rise(`medium: {igf1: ${level} nmol/L}`);
  const analogue = (level: number) => rise(`compound: igf_1_lr3, dose: ${level} nmol/L`);

  fact(
    "a fifth to a tenth as much of LR3 does the same to Akt",
    cite("ballard1993", "abstract: 5 to 10-fold in L6 myoblasts, through weaker binding"),
    async () => {
      expect(await analogue(0.2)).toBeGreaterThan(await peptide(1));
      expect(await analogue(0.1)).toBeLessThan(await peptide(1));
    },
  );

  it("at much of both they do the same", async () =>
    within((await analogue(100)) / (await peptide(100)), 0.98, 1.02));
});

describe("IGF-1 and LR3, mole for mole", () => {
  const own = morning("compound: igf_1, dose: 40 ug/kg");
  const analogue = morning("compound: igf_1_lr3, level: 1 x");
  const added = async (run: Promise<BodyRun>, readout: string) => {
    const [treated, plain] = await Promise.all([run, untreated]);
    return treated.mean(readout, 1, 12) - plain.mean(readout, 1, 12);
  };

  fact(
    "both restrain growth hormone, LR3 more",
    cite("hartman1993", "title: a low dose of IGF-1 suppresses pulses"),
    async () => {
      expect(change(await own, await untreated, "gh_plasma", [2, 6])).toBeLessThan(0.6);
      expect((await analogue).mean("gh_plasma", 2, 6)).toBeLessThan((await own).mean("gh_plasma", 2, 6));
    },
  );

  fact(
    "LR3 does more to Akt, and it is over within the day",
    cite("ballard1993", "abstract: more potent and sooner gone"),
    async () => {
      expect(await added(analogue, "p_akt_t308")).toBeGreaterThan(1.3 * (await added(own, "p_akt_t308")));
      const late = (await analogue).mean("lr3_free", 11.5, 12) / (await analogue).most("lr3_free", 1, 12);
      expect(late).toBeLessThan(0.15);
    },
  );

  fact(
    "40 ug/kg a day leave a trough 277 ug/L above the start",
    cite("grahnen1993", "abstract: 277 +- 50 ug/L after daily doses for a week"),
    async () => {
      const run = await body(fed(7, ['{at: "08:30", compound: igf_1, dose: 40 ug/kg}']));
      const rise = run.mean("igf1_plasma", 167, 168) - run.rest("igf1_plasma");
      within(rise, 227, 327);
    },
    {
      fails:
        "31 ug/L, on a day whose highest is 111 ug/L up: its own clearance makes a mean of 139 ug/L of that dose, and free IGF-1 holds the body's own production down here",
    },
  );
});

describe("muscle", () => {
  const meal = "{at: 3 h, meal: {protein: 30 g, source: whey, carbohydrate: 60 g, fat: 10 g}}";
  const two = (event?: string) =>
    body(
      hours(48, [...(event === undefined ? [] : [`{at: 0 h, ${event}}`]), meal.replace("3 h", "36 h")]),
      fine,
    );
  const plain = two();

  fact(
    "follistatin makes more of a meal than of none",
    cite("winbanks2012", "abstract: Smad3 released, Akt and mTOR up"),
    async () => {
      const withIt = await two("compound: follistatin_344, level: 1 x");
      const without = await plain;
      const fasted = withIt.mean("mtorc1_active", 30, 36) - without.mean("mtorc1_active", 30, 36);
      const after = withIt.mean("mtorc1_active", 36.5, 39) - without.mean("mtorc1_active", 36.5, 39);
      expect(after).toBeGreaterThan(0.01);
      expect(after).toBeGreaterThan(5 * Math.abs(fasted));
    },
  );

  const more = two("compound: myostatin, level: 3 x");

  fact(
    "myostatin leaves FoxO to its work and lowers synthesis",
    cite("morissette2009", "abstract: less Akt under IGF-1, smaller myotubes"),
    async () => {
      expect(change(await more, await plain, "foxo_program", [30, 36])).toBeGreaterThan(1.15);
      expect(change(await more, await plain, "fsr_myofibrillar", [36.5, 39])).toBeLessThan(0.8);
    },
  );

  fact("Akt is phosphorylated less", cite("morissette2009", "abstract: less Akt under IGF-1"), async () =>
    expect(change(await more, await plain, "p_akt_t308", [36.5, 39])).toBeLessThan(0.95),
  );
});

describe("other hormones that are given", () => {
  fact(
    "10 units of lispro bring plasma insulin to 523 pmol/L after 48 min",
    cite("gagnonAuger2010", "Table 2: healthy people under a clamp"),
    async () => {
      const run = await body(
        hours(6, [
          "{at: 1 h, compound: insulin, dose: 10 U}",
          "{at: 1 h, clamp: {glucose: 5 mmol/L}, duration: 5 h}",
        ]),
        fine,
      );
      within(run.most("insulin_plasma", 1, 6), 523 / 1.35, 523 * 1.35);
    },
  );

  fact(
    "a gel of 100 mg a day stops a man's own testosterone and keeps the level",
    cite("matsumoto1990", "abstract: 1.5 times placebo at 100 mg of ester a week; own LH gone"),
    async () => {
      const run = await body(fed(14, ['{at: "08:30", compound: testosterone, dose: 100 mg}']));
      within(run.mean("testosterone_plasma", ...dayOf(14)) / run.rest("testosterone_plasma"), 0.9, 2.2);
    },
  );

  it("leptin in a fast keeps testosterone of men up (Chan 2003, no identifier)", async () => {
    const [plain, replaced] = await Promise.all([
      body(hours(72)),
      body(hours(72, ["{at: 0 h, compound: leptin, dose: 0.7 mg, every: 6 h, times: 12}"])),
    ]);
    expect(change(replaced, plain, "testosterone_plasma", [48, 72])).toBeGreaterThan(1.2);
    within(change(replaced, plain, "gh_plasma", [48, 72]), 0.9, 1.1);
  });

  fact(
    "hydrocortisone brings cortisol to 422 to 1554 nmol/L",
    cite("thomson2007", "abstract: range of highest levels by mouth"),
    async () =>
      within(
        (await morning("compound: hydrocortisone, dose: 20 mg")).most("cortisol_plasma", 1, 6),
        422,
        1554,
      ),
  );

  fact(
    "it raises REDD1 of muscle and takes mTORC1 down",
    cite("shimizu2011", "abstract: REDD1 is a target of its receptor; mTOR falls"),
    async () => {
      const run = await body(
        hours(24, ["{at: 0 h, compound: hydrocortisone, dose: 30 mg, every: 6 h, times: 4}"]),
        fine,
      );
      const plain = await body(hours(24), fine);
      expect(change(run, plain, "redd1", [12, 24])).toBeGreaterThan(1.1);
      expect(change(run, plain, "mtorc1_active", [12, 24])).toBeLessThan(0.97);
    },
  );
});
