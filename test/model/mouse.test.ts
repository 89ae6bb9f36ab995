import { describe, expect, it } from "vitest";
import { cite, fact } from "../support/fact.ts";
import { type MouseRun, mouseRun } from "./mouse-runs.ts";

const fasting = (hours: number) => `at: 0 h, fast: {duration: ${hours} h}`;
const highFat = (weeks: number) =>
  `events: [{at: 0 h, meal: {protein: 20 g, source: casein, carbohydrate: 20 g, fat: 27 g, duration: ${weeks * 7} d}}]`;
const tissues = ["muscle", "liver", "adipose"] as const;

describe("a mouse with food at hand", async () => {
  const fed = await mouseRun("", 48);

  it("rests: nothing changes, and what is relative to rest is 1", () => {
    for (const readout of ["glucose_plasma", "fat_mass", "p_s6k1_liver", "leptin_plasma", "food_intake"])
      expect(fed.at(readout, 48) / fed.rest(readout), readout).toBeCloseTo(1, 3);
    for (const readout of ["food_intake", "mtorc1_hypothalamus", "npy_hypothalamus", "spine_density"])
      expect(fed.rest(readout), readout).toBeCloseTo(1, 2);
  });

  it("has the levels of leptin and ghrelin that its hypothalamus takes for rest", () => {
    expect(fed.rest("leptin_plasma")).toBeCloseTo(3.2, 2);
    expect(fed.rest("ghrelin_plasma")).toBeCloseTo(85, 1);
  });
});

describe("a fast of a mouse, published", async () => {
  const fast = await mouseRun(`events: [{${fasting(48)}}]`, 72);
  const fold = (readout: string, hour: number) => fast.at(readout, hour) / fast.rest(readout);

  it("is heard without a warning, and ends with a mouse that eats more", () => {
    expect(fast.warnings).toEqual([]);
    expect(fast.at("food_intake", 12)).toBe(0);
    expect(fast.at("food_intake", 49)).toBeGreaterThan(1.5);
  });

  fact("leptin falls", cite("ahima1996", "abstract"), () => {
    expect(fold("leptin_plasma", 24)).toBeLessThan(0.4);
    expect(fold("leptin_plasma", 72)).toBeGreaterThan(2 * fold("leptin_plasma", 48));
  });

  fact(
    "insulin is a seventh and glucose seven tenths after 48 h, in rats",
    cite("ratFast2012", "Table 1: 6.51 to 0.93 ug/L, 235 to 169 mg/dL"),
    () => {
      expect(fold("insulin_plasma", 48)).toBeGreaterThan(0.07);
      expect(fold("insulin_plasma", 48)).toBeLessThan(0.25);
      expect(fold("glucose_plasma", 48)).toBeGreaterThan(0.6);
      expect(fold("glucose_plasma", 48)).toBeLessThan(0.8);
    },
  );

  fact("fatty acids double, in rats", cite("ratFast2012", "Table 1: 0.22 to 0.46 mEq/L"), () => {
    expect(fold("ffa_plasma", 48)).toBeGreaterThan(1.5);
    expect(fold("ffa_plasma", 48)).toBeLessThan(2.7);
  });

  fact("autophagosomes are more in most tissues", cite("mizushima2004", "abstract"), () => {
    for (const tissue of tissues) expect(fold(`lc3_puncta_${tissue}`, 24), tissue).toBeGreaterThan(1.3);
  });

  fact("mTORC1 of the arcuate nucleus is down", cite("cota2006", "abstract"), () => {
    expect(fold("mtorc1_hypothalamus", 24)).toBeLessThan(0.8);
  });
});

describe("autophagy of starved mice that get insulin, amino acids or food, published", async () => {
  const starved = (more: string) => mouseRun(`events: [{${fasting(28)}}${more}]`, 28);
  const [nothing, insulin, aminoAcids] = await Promise.all([
    starved(""),
    starved(", {at: 24 h, clamp: {insulin: 600 pmol/L}, duration: 4 h}"),
    starved(", {at: 24 h, infuse: amino_acids, rate: 600 mg/kg/h, duration: 4 h}"),
  ]);
  const refed = await mouseRun(`events: [{${fasting(24)}}]`, 28);
  const drug = "{at: 23 h, compound: rapamycin, dose: 2 mg/kg, route: ip}";
  const refedOnDrug = await mouseRun(`events: [{${fasting(24)}}, ${drug}]`, 28);
  const flux = (run: MouseRun, tissue: string) => run.at(`autophagy_flux_${tissue}`, 27.5);
  const left = (run: MouseRun, tissue: string) => flux(run, tissue) / flux(nothing, tissue);

  fact("insulin acts on muscle clearly, on liver weakly", cite("naito2013", "abstract: clamp"), () => {
    expect(left(insulin, "muscle")).toBeLessThan(0.6);
    expect(left(insulin, "liver")).toBeGreaterThan(0.7);
  });

  fact("amino acids act on liver more than on muscle", cite("naito2013", "abstract: infusion"), () => {
    expect(left(aminoAcids, "liver")).toBeLessThan(0.75);
    expect(left(aminoAcids, "muscle")).toBeGreaterThan(left(aminoAcids, "liver") + 0.05);
  });

  fact("food suppresses both within hours", cite("naito2013", "abstract: refeeding"), () => {
    for (const tissue of ["muscle", "liver"]) expect(left(refed, tissue), tissue).toBeLessThan(0.6);
  });

  fact("rapamycin undoes that in liver, in part in muscle", cite("naito2013", "abstract: rapamycin"), () => {
    const undone = (tissue: string) =>
      (left(refedOnDrug, tissue) - left(refed, tissue)) / (1 - left(refed, tissue));
    expect(undone("liver")).toBeGreaterThan(0.8);
    expect(undone("muscle")).toBeGreaterThan(0.2);
    expect(undone("muscle")).toBeLessThan(0.8);
  });
});

describe("high-fat food, published", async () => {
  const [fat, lean, noS6k1, noRaptor] = await Promise.all([
    mouseRun(highFat(19), 19 * 168),
    mouseRun("", 12 * 168),
    mouseRun(`perturb: [{gene: RPS6KB1, level: 0}]\n${highFat(12)}`, 12 * 168),
    mouseRun(`perturb: [{gene: RPTOR, level: 0, tissue: adipose}]\n${highFat(12)}`, 12 * 168),
  ]);
  const week = (weeks: number) => weeks * 168;
  const gain = (weeks: number) => fat.at("fat_mass", week(weeks)) / lean.rest("fat_mass") - 1;

  fact("fat is up by two thirds after 8 weeks", cite("lin2000", "abstract: +68.1 %"), () => {
    expect(gain(8)).toBeGreaterThan(0.5);
    expect(gain(8)).toBeLessThan(0.9);
  });

  fact(
    "and goes on rising",
    cite("lin2000", "abstract: +141 % at 19 weeks"),
    () => expect(gain(19)).toBeGreaterThan(1.2),
    {
      fails: "+75 % here: leptin lowers intake for good, where mice lose their answer to it",
    },
  );

  fact("leptin rises more than fat", cite("lin2000", "abstract: +223 and +458 %"), () => {
    for (const weeks of [8, 19])
      expect(fat.at("leptin_plasma", week(weeks)) / lean.rest("leptin_plasma") - 1).toBeGreaterThan(
        1.5 * gain(weeks),
      );
  });

  fact("no more energy is eaten than of chow", cite("lin2000", "abstract"), () => {
    for (const weeks of [1, 8, 19]) expect(fat.at("food_intake", week(weeks))).toBeLessThan(1.05);
  });

  fact("mice without S6K1 spend more and stay leaner", cite("castaneda2012", "abstract"), () => {
    expect(noS6k1.rest("energy_expenditure")).toBeGreaterThan(1.05);
    expect(noS6k1.at("fat_mass", week(12))).toBeLessThan(0.8 * fat.at("fat_mass", week(12)));
  });

  fact("mice without raptor in fat stay leaner", cite("polak2008", "abstract"), () => {
    expect(noRaptor.rest("mtorc1_adipose") / lean.rest("mtorc1_adipose")).toBeLessThan(1e-6);
    expect(noRaptor.rest("mtorc1_liver") / lean.rest("mtorc1_liver")).toBeGreaterThan(0.9);
    expect(noRaptor.at("fat_mass", week(12))).toBeLessThan(0.8 * fat.at("fat_mass", week(12)));
  });
});

describe("muscle of a mouse, published", async () => {
  const overload = "{at: 0 h, train: {kind: overload, duration: 14 d}}";
  const [noMyostatin, four, overloaded, onDrug] = await Promise.all([
    mouseRun("perturb: [{gene: MSTN, level: 0}]", 1),
    mouseRun("perturb: [{gene: MSTN, level: 0}, {gene: FST, level: 5}]", 1),
    mouseRun(`events: [${overload}]`, 336),
    mouseRun(
      `events: [${overload}, {at: 0 h, compound: rapamycin, dose: 1.5 mg/kg, route: ip, every: 1 d, times: 14}]`,
      336,
    ),
  ]);
  const lee = cite("lee2007", "abstract");

  fact("without myostatin it is about twice as much", lee, () => {
    expect(noMyostatin.rest("muscle_mass")).toBeGreaterThan(1.8);
    expect(noMyostatin.rest("muscle_mass")).toBeLessThan(2.2);
  });

  fact("a follistatin transgene besides makes that four times", lee, () => {
    expect(four.rest("muscle_mass")).toBeGreaterThan(3.5);
    expect(four.rest("muscle_mass")).toBeLessThan(4.5);
  });

  fact("chronic rapamycin takes mTORC2 from liver, fat and muscle", cite("lamming2012", "abstract"), () => {
    for (const tissue of tissues) {
      const readout = `mtorc2_assembled_${tissue}`;
      expect(onDrug.at(readout, 335) / onDrug.rest(readout), tissue).toBeLessThan(0.85);
    }
  });

  it("grows under overload, hardly with rapamycin", () => {
    expect(overloaded.at("overload_growth", 336)).toBeGreaterThan(0.2);
    expect(onDrug.at("overload_growth", 336)).toBeLessThan(0.25 * overloaded.at("overload_growth", 336));
    expect(onDrug.at("muscle_mass", 336)).toBeCloseTo(1, 6);
  });
});

describe("injections into a ventricle, published", async () => {
  const given = (events: string) => mouseRun(`events: [${events}]`, 24);
  const [leucine, leptin, blocked, ghrelin] = await Promise.all([
    given("{at: 0 h, infuse: leucine, rate: 0.0076 umol/min, route: icv, duration: 1 min}"),
    given("{at: 0 h, compound: leptin, dose: 10 ug, route: icv}"),
    given(
      "{at: 0 h, compound: rapamycin, dose: 25 ug, route: icv}, {at: 0 h, compound: leptin, dose: 10 ug, route: icv}",
    ),
    given("{at: 0 h, compound: ghrelin, dose: 5 ug, route: icv}"),
  ]);
  const cota = cite("cota2006", "abstract");

  it("stay in the brain: blood has none of it", () => {
    expect(leucine.at("leucine_plasma", 1)).toBeCloseTo(0.2, 3);
    expect(leptin.at("leptin_plasma", 1)).toBeCloseTo(3.2, 1);
    expect(blocked.at("rapamycin_blood", 1)).toBe(0);
    expect(ghrelin.at("ghrelin_plasma", 1)).toBeLessThan(90);
  });

  fact("leucine raises mTORC1 of the hypothalamus", cota, () => {
    expect(leucine.at("mtorc1_hypothalamus", 1)).toBeGreaterThan(1.1);
  });

  fact("leucine lowers intake", cota, () => expect(leucine.at("food_intake", 4)).toBeLessThan(0.9), {
    fails: "by 1 % here: a fifth more mTORC1 hardly moves POMC output in hours",
  });

  fact("rapamycin blunts what leptin does to intake", cota, () => {
    expect(leptin.at("food_intake", 4)).toBeLessThan(0.5);
    expect(blocked.at("food_intake", 4)).toBeGreaterThan(leptin.at("food_intake", 4) + 0.2);
    expect(blocked.at("mtorc1_hypothalamus", 4)).toBeLessThan(0.1);
  });

  fact("ghrelin raises hypothalamic mTOR signalling", cite("martins2012", "abstract"), () => {
    expect(ghrelin.at("mtorc1_hypothalamus", 2)).toBeGreaterThan(1.1);
    expect(ghrelin.at("food_intake", 2)).toBeGreaterThan(1);
  });
});

describe("lessons and ketamine, published", async () => {
  const lesson = "{at: 0 h, train: {kind: learning, duration: 5 min}}";
  const recall = "{at: 48 h, train: {kind: recall, duration: 5 min}}";
  const [recalled, blocked, kept, ketamine] = await Promise.all([
    mouseRun(`events: [${lesson}, ${recall}]`, 96),
    mouseRun(
      `events: [${lesson}, ${recall}, {at: 48.1 h, compound: rapamycin, dose: 40 mg/kg, route: ip}]`,
      96,
    ),
    mouseRun(`events: [${lesson}, {at: 48.1 h, compound: rapamycin, dose: 40 mg/kg, route: ip}]`, 96),
    mouseRun("events: [{at: 0 h, compound: ketamine, dose: 10 mg/kg, route: ip}]", 24),
  ]);

  fact("rapamycin after recall weakens a memory", cite("blundell2008", "abstract"), () => {
    expect(blocked.at("memory_strength", 96)).toBeLessThan(0.95 * recalled.at("memory_strength", 96));
    expect(kept.at("memory_strength", 96)).toBeGreaterThan(blocked.at("memory_strength", 96));
  });

  fact("ketamine activates mTOR of neurons for hours", cite("li2010ketamine", "abstract"), () => {
    expect(ketamine.at("mtorc1_neurons", 1)).toBeGreaterThan(1.2);
    expect(ketamine.at("mtorc1_neurons", 6)).toBeLessThan(1.05);
    expect(ketamine.at("spine_density", 24)).toBeGreaterThan(1.01);
  });
});
