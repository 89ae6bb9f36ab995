import { describe, expect, it } from "vitest";
import { aicarZmp } from "../../../model/compounds/aicar-kinetics.ts";
import { metabolicAgents } from "../../../model/compounds/metabolic.ts";
import { muscle } from "../../../model/systems/muscle.ts";
import { cite, fact } from "../../support/fact.ts";
import { steady } from "../../support/run-module.ts";
import { body, cells, falls, hours, keeps, rises } from "../claims-runs.ts";

const meal = "{at: 2 h, meal: {protein: 30 g, source: whey, carbohydrate: 50 g}}";
const taken = (compound: string, dose: string) => `{at: 0 h, compound: ${compound}, dose: ${dose}}`;
const over = (compound: string, dose: number) => `{at: 1 h, compound: ${compound}, dose: ${dose} umol/L}`;

/** A readout of cells four hours after an agent, over what it was just before. */
async function foldOver(system: string, compound: string, dose: number, genes = {}) {
  const run = await cells(system, 6, { genes, events: [over(compound, dose)] });
  return (readout: string) => run(readout, 5) / run(readout, 0.9);
}

describe("plants at what people reach", () => {
  const usual = [
    ["resveratrol", "500 mg"],
    ["curcumin", "1 g"],
    ["luteolin", "100 mg"],
    ["quercetin", "500 mg"],
    ["berberine", "500 mg"],
    ["coffee", "190 mg"],
  ] as const;

  it.each(usual)("%s, %s, changes next to nothing after a meal", async (compound, dose) => {
    const [plain, with1] = [
      await body(hours(8, [meal])),
      await body(hours(8, [taken(compound, dose), meal])),
    ];
    for (const readout of [
      "p_s6k1_t389",
      "p_s6k1_t389_liver",
      "p_akt_t308",
      "ampk_active_liver",
      "fsr_myofibrillar",
    ])
      keeps(plain.mean(readout, 1, 8), with1.mean(readout, 1, 8), 0.025, readout);
  });

  it("EGCG does a little: a large capsule on an empty stomach", async () => {
    const [plain, with1] = [
      await body(hours(8, [meal])),
      await body(hours(8, [taken("egcg", "400 mg"), meal])),
    ];
    falls(plain.mean("p_s6k1_t389", 1, 8), with1.mean("p_s6k1_t389", 1, 8), 0.02);
    keeps(plain.mean("p_s6k1_t389", 1, 8), with1.mean("p_s6k1_t389", 1, 8), 0.1);
  });

  it("all of them with metformin do little more than metformin", async () => {
    const all = [...usual.map(([compound, dose]) => taken(compound, dose)), taken("metformin", "850 mg")];
    const [plain, metformin, each] = [
      await body(hours(8, [meal])),
      await body(hours(8, [taken("metformin", "850 mg"), meal])),
      await body(hours(8, [...all, meal])),
    ];
    const lost = (run: typeof plain) =>
      1 - run.mean("p_s6k1_t389_liver", 1, 8) / plain.mean("p_s6k1_t389_liver", 1, 8);
    expect(lost(metformin)).toBeGreaterThan(0.1);
    expect(lost(each) / lost(metformin)).toBeLessThan(1.2);
  });
});

describe("plants over cells", () => {
  it.each([
    ["resveratrol", 50],
    ["curcumin", 20],
    ["egcg", 50],
    ["luteolin", 50],
    ["quercetin", 50],
    ["berberine", 10],
    ["coffee", 5000],
  ] as const)("%s at %f umol/L lowers mTORC1 of HEK293 by a quarter or more", async (compound, dose) => {
    expect((await foldOver("hek293", compound, dose))("mtorc1_active")).toBeLessThan(0.75);
  });

  it("luteolin is not the strongest of them at equal molarity; all are far from rapamycin", async () => {
    const left = async (compound: string) => (await foldOver("hek293", compound, 10))("mtorc1_active");
    const luteolin = await left("luteolin");
    for (const other of ["curcumin", "egcg", "quercetin", "resveratrol", "berberine"])
      expect(await left(other), other).toBeLessThan(luteolin);
    expect(await left("curcumin")).toBeGreaterThan(0.3);
    expect(await left("rapamycin")).toBeLessThan(0.05);
  });

  it("each by its own route", async () => {
    expect((await foldOver("muscle-cell", "berberine", 20, { PRKAA1: 0 }))("mtorc1_active")).toBeCloseTo(
      1,
      2,
    );
    expect((await foldOver("muscle-cell", "resveratrol", 50, { PRKAA1: 0 }))("mtorc1_active")).toBeLessThan(
      0.85,
    );
    expect((await foldOver("hek293", "quercetin", 50))("p_akt_t308")).toBeLessThan(0.5);
    expect((await foldOver("hek293", "curcumin", 20))("p_akt_s473")).toBeGreaterThan(1.05);
  });

  fact(
    "caffeine lowers p-S6K1, p-4E-BP1 and p-Akt S473",
    cite("saiki2011", "abstract: cell lines; 5 mmol/L here"),
    async () => {
      const fold = await foldOver("hek293", "coffee", 5000);
      for (const readout of ["p_s6k1_t389", "p_4ebp1_t37_46", "p_akt_s473"])
        expect(fold(readout), readout).toBeLessThan(0.9);
    },
  );

  fact(
    "berberine lowers the output of mTORC1 the more, the more of it there is",
    cite("zhao2013berberine", "figure 4: TK6 lymphoblasts, 5 to 60 umol/L, 24 h"),
    async () => {
      const left = [];
      for (const dose of [5, 15, 60]) {
        const run = await cells("t-cell", 25, { events: [over("berberine", dose)] });
        left.push(run("p_s6k1_t389", 24) / run("p_s6k1_t389", 0.9));
      }
      const [low = 0, middle = 0, high = 0] = left;
      expect(low).toBeLessThan(0.85);
      expect(middle).toBeLessThan(low);
      expect(high).toBeLessThan(middle);
    },
  );

  fact(
    "resveratrol turns S6K1 of C2C12 down without AMPK",
    cite("liu2011deptor", "abstract: amino acids given back; by DEPTOR"),
    async () =>
      expect((await foldOver("muscle-cell", "resveratrol", 50, { PRKAA1: 0 }))("p_s6k1_t389")).toBeLessThan(
        0.95,
      ),
  );

  fact("resveratrol raises p-AMPK of HepG2", cite("suchankova2008", "abstract"), async () =>
    expect((await foldOver("hepatocyte", "resveratrol", 50))("p_ampk_t172")).toBeGreaterThan(1.2),
  );

  fact(
    "quercetin raises p-AMPK of HepG2",
    cite("suchankova2008", "abstract"),
    async () => expect((await foldOver("hepatocyte", "quercetin", 50))("p_ampk_t172")).toBeGreaterThan(1.1),
    { fails: "within 4 %: by PI3K alone here" },
  );

  fact("EGCG lowers p-Akt", cite("liu2016egcg", "abstract: pancreatic cancer cells"), async () =>
    expect((await foldOver("hek293", "egcg", 50))("p_akt_s473")).toBeLessThan(0.5),
  );

  fact(
    "butyrate lowers p-S6K1",
    cite("cao2019", "abstract, as carried over: HCT116; 2 mmol/L here"),
    async () => expect((await foldOver("hek293", "butyrate", 2000))("p_s6k1_t389")).toBeLessThan(0.95),
  );

  fact(
    "phosphatidic acid raises the output of mTORC1",
    cite("joy2014", "introduction and C2C12, as carried over; 300 umol/L here"),
    async () =>
      expect((await foldOver("muscle-cell", "phosphatidic_acid", 300))("p_s6k1_t389")).toBeGreaterThan(1.1),
  );
});

describe("rapamycin and its kin", () => {
  fact(
    "rapamycin leaves synthesis at rest",
    cite("drummond2009", "abstract: the rate before exercise; 12 mg"),
    async () => {
      const run = await body(hours(8, [taken("rapamycin", "12 mg")]));
      keeps(run.rest("fsr_mixed"), run.mean("fsr_mixed", 2, 6), 0.05);
    },
  );

  fact(
    "and takes the rise away",
    cite("drummond2009", "abstract: contraction; amino acids here"),
    async () => {
      const drink = "{at: 2 h, amino_acids: {eaa: 10 g, leucine: 3.5 g}}";
      const [plain, drug] = [
        await body(hours(8, [drink])),
        await body(hours(8, [taken("rapamycin", "12 mg"), drink])),
      ];
      rises(plain.rest("fsr_mixed"), plain.mean("fsr_mixed", 2, 4), 0.4);
      keeps(drug.rest("fsr_mixed"), drug.mean("fsr_mixed", 2, 4), 0.1);
    },
  );

  fact(
    "4E-BP1 keeps phosphate under rapamycin that an inhibitor of the kinase takes; S6K1 does not",
    cite("feldman2009", "abstract: cells; rapamycin-resistant outputs of mTORC1"),
    async () => {
      const left = async (drug: string) => {
        const run = await cells("hek293", 4, { events: [`{at: 1 h, medium: {${drug}}}`] });
        return (readout: string) => run(readout, 3) / run(readout, 0.9);
      };
      const [rapamycin, torin] = [await left("rapamycin: 20 nmol/L"), await left("torin1: 250 nmol/L")];
      expect(rapamycin("p_4ebp1_t37_46")).toBeGreaterThan(0.5);
      expect(torin("p_4ebp1_t37_46")).toBeLessThan(0.15);
      expect(rapamycin("p_s6k1_t389")).toBeLessThan(0.3);
      expect(torin("p_s6k1_t389")).toBeLessThan(0.3);
    },
  );

  it("everolimus stops mTORC1 of T cells less than rapamycin does, at any dose", async () => {
    const left = async (events: readonly string[]) => {
      const run = await body(hours(8, [...events, meal]));
      return run.mean("mtorc1_active_t_cell", 2, 8);
    };
    const [plain, rapamycin, everolimus] = [
      await left([]),
      await left([taken("rapamycin", "1000 mg")]),
      await left([taken("everolimus", "1000 mg")]),
    ];
    expect(rapamycin / plain).toBeLessThan(0.15);
    expect(everolimus / plain).toBeGreaterThan(0.35);
  });
});

describe("salicylate and AICAR", () => {
  const aspirin = (milligrams: number) => body(hours(12, [taken("salicylate_aspirin", `${milligrams} mg`)]));

  fact("levels rise more than in proportion to the dose", cite("levy1980", "abstract"), async () => {
    const [low, high] = [await aspirin(500), await aspirin(1000)];
    expect(high.mean("salicylate_plasma", 0, 12) / low.mean("salicylate_plasma", 0, 12)).toBeGreaterThan(2.2);
  });

  fact(
    "AMPK moves at levels of high doses, near 1 mmol/L, not at those of one tablet",
    cite("hawley2012", "abstract: at concentrations of salsalate or of high doses of aspirin"),
    async () => {
      const [tablet, high] = [await aspirin(500), await aspirin(4000)];
      expect(high.most("salicylate_plasma", 0, 12)).toBeGreaterThan(1);
      rises(high.rest("ampk_active_liver"), high.mean("ampk_active_liver", 1, 8), 0.15);
      keeps(tablet.rest("ampk_active_liver"), tablet.mean("ampk_active_liver", 1, 8), 0.05);
    },
  );

  fact(
    "AICAR leaves AMPK of human muscle at levels of infusions",
    cite("babraj2009", "abstract: 10 and 20 mg/kg/h"),
    async () => {
      const run = await body(hours(6, ["{at: 0 h, compound: aicar, level: 1 x}"]));
      keeps(run.rest("ampk_activity"), run.mean("ampk_activity", 2, 6), 0.02);
    },
  );

  fact(
    "at 0.5 to 2 mmol/L ZMP does a good part of what AMP does",
    cite("merrill1997", "abstract: perfused rat hindlimbs, AMPK activated"),
    () => {
      const zmp = (umol: number) => steady(aicarZmp, { aicar_level: umol }).zmp;
      expect(zmp(2000)).toBeGreaterThan(0.5);
      expect(zmp(500)).toBeGreaterThan(0.1);
      expect(zmp(16)).toBeLessThan(0.01);
    },
  );
});

describe("branched-chain amino acids after lifting", () => {
  const lift =
    "{at: 0 h, train: {kind: resistance, sets: 8, reps: 10, load: 75 %, duration: 30 min, muscle: legs}}";
  const drink = "{at: 0.5 h, amino_acids: {eaa: 2.6 g, leucine: 2.6 g}}";

  fact(
    "p-S6K1 is higher an hour after",
    cite("jackman2017", "abstract: 5.6 g, 2.6 g of it leucine by usual shares"),
    async () => {
      const [plain, with5] = [await body(hours(6, [lift])), await body(hours(6, [lift, drink]))];
      rises(plain.mean("p_s6k1_t389", 1.5, 1.5), with5.mean("p_s6k1_t389", 1.5, 1.5), 0.1);
    },
  );

  fact(
    "myofibrillar synthesis over four hours is 22 % higher, for want of the other amino acids",
    cite("jackman2017", "abstract: 0.110 against 0.090 %/h, standard errors 0.009 and 0.006"),
    async () => {
      const [plain, with5] = [await body(hours(6, [lift])), await body(hours(6, [lift, drink]))];
      expect(
        with5.mean("fsr_myofibrillar", 0.5, 4.5) / plain.mean("fsr_myofibrillar", 0.5, 4.5),
      ).toBeLessThan(1.45);
    },
    {
      fails:
        "70 %, as 25 g of whey does 73 %: what muscle lacks besides limits synthesis late, not in the first two hours",
    },
  );

  fact(
    "also where supply limits it",
    cite("jackman2017", "abstract"),
    async () => {
      const options = { system: muscle, variants: { muscle_full: "supply_limited" } };
      const [plain, with5] = [
        await body(hours(6, [lift]), options),
        await body(hours(6, [lift, drink]), options),
      ];
      expect(
        with5.mean("fsr_myofibrillar", 0.5, 4.5) / plain.mean("fsr_myofibrillar", 0.5, 4.5),
      ).toBeLessThan(1.45);
    },
    { fails: "85 % in the reading of muscle-full by supply" },
  );
});

describe("records", () => {
  it("that are not modelled say why, and foods and settings how they are written", () => {
    for (const { id, modelled, taken: how } of metabolicAgents) {
      const words = "not" in modelled ? modelled.not : "inSystem" in modelled ? modelled.inSystem : undefined;
      if (words !== undefined) expect(words.length, id).toBeGreaterThan(40);
      if (how === "setting") expect("inSystem" in modelled, id).toBe(true);
    }
  });

  it("give both sides of the reach, the one that people have below the other", () => {
    for (const { id, reach } of metabolicAgents) {
      if (reach !== undefined) expect(reach.reachable, id).toBeLessThan(reach.culture);
    }
  });
});
