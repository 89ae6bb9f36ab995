import { describe, expect, it } from "vitest";
import type { TissueName } from "../../../model/tissues/tissue-set.ts";
import { cite, fact } from "../../support/fact.ts";
import { cells } from "../claims-runs.ts";
import { type BenchOptions, type Step, tissueBench } from "./tissue-bench.ts";

const held = (ports: Step["ports"], minutes: number): Step => ({ ports, minutes });

/** An offer after some steps over what it is at rest. */
async function fold(
  name: TissueName,
  offer: string,
  steps: readonly Step[],
  options: BenchOptions = {},
): Promise<number> {
  const { rest, follow } = await tissueBench(name, options);
  return (follow(...steps)[offer] ?? Number.NaN) / (rest[offer] ?? Number.NaN);
}

/** An offer after some steps without a gene, over the same with it. */
async function without(
  name: TissueName,
  gene: string,
  offer: string,
  steps: readonly Step[],
): Promise<number> {
  const wild = await tissueBench(name);
  const mutant = await tissueBench(name, { genes: { [gene]: 0 } });
  return (mutant.follow(...steps)[offer] ?? Number.NaN) / (wild.follow(...steps)[offer] ?? Number.NaN);
}

const portalMeal = [held({ insulin_local: 900, leucine_local: 0.5, eaa_local: 2 }, 240)];

describe("liver of the signalling set, published", () => {
  fact(
    "insulin raises SREBP-1c of hepatocytes about 25-fold, and rapamycin blocks it",
    cite("li2010", "abstract: 25-fold, subnanomolar rapamycin"),
    async () => {
      const { follow } = await tissueBench("liver");
      const starved = held({ insulin_local: 0 }, 2880);
      const { lipogenesis: basal = 0 } = follow(starved);
      const { lipogenesis: fed = 0 } = follow(starved, held({ insulin_local: 1e5 }, 360));
      const { lipogenesis: blocked = 9 } = follow(
        starved,
        held({ insulin_local: 1e5, rapamycin_free: 0.5 }, 360),
      );
      expect(fed / basal).toBeGreaterThan(12);
      expect(fed / basal).toBeLessThan(50);
      expect(blocked / basal).toBeLessThan(2);
    },
  );

  /** Nuclear FoxO 6 h after insulin, over the cell that had none for two days. */
  const foxoUnderInsulin = async (rapamycin_free: number) => {
    const { follow } = await tissueBench("liver");
    const starved = held({ insulin_local: 0 }, 2880);
    const fed = follow(starved, held({ insulin_local: 1e5, rapamycin_free }, 360)).foxo_active ?? 9;
    return fed / (follow(starved).foxo_active ?? 1);
  };

  fact(
    "insulin takes PEPCK to 5 % of the insulin-free cell",
    cite("li2010", "abstract: PEPCK message"),
    async () => {
      expect(await foxoUnderInsulin(0)).toBeLessThan(0.1);
    },
    { fails: "FoxO falls to 0.15: Akt of hepatocytes rises 27-fold and no further" },
  );

  fact("and rapamycin hardly changes that", cite("li2010", "abstract: rapamycin leaves PEPCK"), async () => {
    expect(await foxoUnderInsulin(0.5)).toBeLessThan(1.3 * (await foxoUnderInsulin(0)));
  });

  fact(
    "without rictor: S473 and Akt down, FoxO on, SREBP-1c down",
    cite("hagiwara2012", "abstract: liver without rictor"),
    async () => {
      expect(await without("liver", "RICTOR", "akt_s473", portalMeal)).toBeLessThan(0.01);
      expect(await without("liver", "RICTOR", "akt_active", portalMeal)).toBeLessThan(0.5);
      expect(await without("liver", "RICTOR", "foxo_active", portalMeal)).toBeGreaterThan(1.5);
      expect(await without("liver", "RICTOR", "lipogenesis", portalMeal)).toBeLessThan(0.6);
    },
  );

  fact(
    "two weeks of rapamycin cost mTORC2 and, with it, Akt",
    cite("lamming2012", "abstract: hepatic insulin resistance through mTORC2 loss"),
    async () => {
      const drug = { rapamycin_free: 1 };
      const weeks = held(drug, 14 * 1440);
      const { follow } = await tissueBench("liver");
      const drugged = follow(weeks, held({ ...drug, insulin_local: 900 }, 30)).akt_active ?? 9;
      expect(drugged / (follow(held({ insulin_local: 900 }, 30)).akt_active ?? 1)).toBeLessThan(0.6);
    },
  );

  fact(
    "hypoxia lowers mTORC1 without TSC2 and without REDD1, not without AMPK",
    cite("wolff2011", "abstract: hepatocytes"),
    async () => {
      const hypoxic = [held({ tissue_oxygen: 0.3 }, 240)];
      const at = (genes: BenchOptions["genes"] = {}) => fold("liver", "mtorc1_active", hypoxic, { genes });
      expect(await at()).toBeLessThan(0.7);
      expect(await at({ TSC2: 0 })).toBeLessThan(0.85);
      expect(await at({ DDIT4: 0 })).toBeLessThan(0.7);
      expect(await at({ PRKAA1: 0 })).toBeGreaterThan(0.95);
    },
  );

  fact(
    "constitutive mTORC1 makes no more SREBP-1c",
    cite("kenerson2015", "title: livers with constitutive mTORC1 resist steatosis"),
    async () => {
      expect(await without("liver", "TSC2", "lipogenesis", portalMeal)).toBeLessThan(1.1);
    },
  );

  fact(
    "and suppresses Akt",
    cite("kenerson2015", "abstract: feedback suppression of Akt"),
    async () => {
      expect(await without("liver", "TSC2", "akt_active", portalMeal)).toBeLessThan(0.8);
    },
    { fails: "to 0.96 fed and 0.87 fasted: S6K1 and Grb10 together brake too little" },
  );

  fact(
    "a day of low protein raises FGF21 about 10-fold, and little without GCN2",
    cite("laeger2014", "abstract: 10-fold; mice without GCN2"),
    async () => {
      const low = [held({ eaa_local: 0.5, leucine_local: 0.09 }, 1440)];
      const wild = await fold("liver", "fgf21_drive", low);
      expect(wild).toBeGreaterThan(6);
      expect(wild).toBeLessThan(15);
      expect(await fold("liver", "fgf21_drive", low, { genes: { EIF2AK4: 0 } })).toBeLessThan(2);
    },
  );
});

describe("adipose tissue of the signalling set, published", () => {
  const insulin = [held({ insulin_local: 193 }, 60)];

  fact("without rictor: no S473, FoxO on", cite("kumar2010", "abstract: fat without rictor"), async () => {
    expect(await without("adipose", "RICTOR", "akt_s473", insulin)).toBeLessThan(0.05);
    expect(await without("adipose", "RICTOR", "foxo_active", insulin)).toBeGreaterThan(1.3);
  });

  fact(
    "rapamycin lowers insulin signalling within the hour, in the reading of human adipocytes",
    cite("braennmark2013", "model: positive feedback from mTORC1 to IRS1"),
    async () => {
      const drugged = async (adipose_feedback: string) => {
        const { follow } = await tissueBench("adipose", { variants: { adipose_feedback } });
        const { pi3k_active = 0 } = follow(held({ insulin_local: 193, rapamycin_free: 1 }, 60));
        return pi3k_active / (follow(...insulin).pi3k_active ?? 1);
      };
      expect(await drugged("sustains")).toBeLessThan(0.6);
      expect(await drugged("brake")).toBeGreaterThan(0.98);
    },
  );
});

describe("arcuate nucleus of the signalling set, published", () => {
  const hungry = { insulin_local: 3, leptin_relative: 0.3, ghrelin_relative: 2, glucose_relative: 0.8 };
  const fast = held({ ...hungry, leucine_local: 0.012 }, 2880);

  fact(
    "a fast of two days lowers S6K1; leucine and leptin bring it back",
    cite("cota2006", "abstract: leucine and leptin raise hypothalamic mTOR"),
    async () => {
      for (const cell of ["agrp", "pomc"] as const) {
        const starved = await fold(cell, "p_s6k1_t389", [fast]);
        const leucine = await fold(cell, "p_s6k1_t389", [fast, held({ ...hungry, leucine_local: 0.04 }, 60)]);
        const leptin = await fold(cell, "p_s6k1_t389", [
          fast,
          held({ ...hungry, leucine_local: 0.012, leptin_relative: 2 }, 120),
        ]);
        expect(starved).toBeLessThan(0.95);
        expect(leucine).toBeGreaterThan(1.05 * starved);
        expect(leptin).toBeGreaterThan(1.05 * starved);
      }
    },
  );

  fact(
    "leptin acts on POMC cells without AMPK",
    cite("claret2007", "abstract: leptin acts normally without AMPK"),
    async () => {
      const leptin = [held({ leptin_relative: 3 }, 120)];
      expect(await fold("pomc", "ampk_active", leptin)).toBeGreaterThan(0.9);
      expect(await fold("agrp", "ampk_active", leptin)).toBeLessThan(0.9);
    },
  );

  fact(
    "ghrelin raises S6K1 of AgRP cells, in the reading that says so",
    cite("martins2012", "title: hypothalamic mTOR mediates the action of ghrelin"),
    async () => {
      const at = (ghrelin_on_hypothalamic_mtor: string) =>
        fold("agrp", "p_s6k1_t389", [held({ ghrelin_relative: 3 }, 120)], {
          variants: { ghrelin_on_hypothalamic_mtor },
        });
      expect(await at("raises")).toBeGreaterThan(1.05);
      expect(await at("ampk_only")).toBeLessThan(1);
    },
  );
});

describe("T cell of the signalling set, published", () => {
  const activated = { growth_factor: 0.5, mitogen: 1 };

  fact(
    "activation raises S6K1, HIF-1a and glycolysis; rapamycin blocks HIF-1a",
    cite("shi2011", "abstract: HIF-1a and glycolysis through mTOR"),
    async () => {
      const day = [held(activated, 1440)];
      expect(await fold("t_cell", "p_s6k1_t389", day)).toBeGreaterThan(1.5);
      expect(await fold("t_cell", "hif1a", day)).toBeGreaterThan(1.3);
      expect(await fold("t_cell", "glycolysis_drive", day)).toBeGreaterThan(1.3);
      expect(await fold("t_cell", "hif1a", [held({ ...activated, rapamycin_free: 1 }, 1440)])).toBeLessThan(
        1,
      );
    },
  );
});

describe("proliferating cell of the signalling set, published", () => {
  fact(
    "hypoxia lowers mTORC1, not without TSC2 or REDD1",
    cite("brugarolas2004", "abstract: fibroblasts"),
    async () => {
      const serum = held({ growth_factor: 0.15 }, 2880);
      const hypoxic = held({ growth_factor: 0.15, tissue_oxygen: 0.05 }, 720);
      const at = async (genes: BenchOptions["genes"] = {}) => {
        const { follow } = await tissueBench("proliferating", { genes });
        return (follow(serum, hypoxic).mtorc1_active ?? 9) / (follow(serum).mtorc1_active ?? 1);
      };
      expect(await at()).toBeLessThan(0.6);
      expect(await at({ TSC2: 0 })).toBeGreaterThan(0.9);
      expect(await at({ DDIT4: 0 })).toBeGreaterThan(0.9);
    },
  );

  fact(
    "half of mTORC1 activity comes with 20 umol/L leucine",
    cite("wolfson2016", "abstract: half-maximal at 20 umol/L"),
    async () => {
      const { follow } = await tissueBench("proliferating");
      const at = (leucine_local: number) => follow(held({ leucine_local }, 180)).mtorc1_active ?? 0;
      expect(at(0.01) / at(0.4)).toBeLessThan(0.5);
      expect(at(0.04) / at(0.4)).toBeGreaterThan(0.5);
    },
  );

  fact("ERK alone raises S6K1", cite("roux2004", "abstract: phorbol ester, HEK293 cells"), async () => {
    expect(await fold("proliferating", "p_s6k1_t389", [held({ mitogen: 1 }, 60)])).toBeGreaterThan(1.1);
  });

  fact(
    "a knock-down of DEPTOR by 90 % raises T389 and 4E-BP1",
    cite("kazi2011", "abstract: C2C12 myocytes"),
    async () => {
      const wild = await tissueBench("proliferating");
      const { rest } = await tissueBench("proliferating", { genes: { DEPTOR: 0.1 } });
      expect(rest.p_s6k1_t389 ?? 0).toBeGreaterThan(1.1 * (wild.rest.p_s6k1_t389 ?? 1));
      expect(rest.p_4ebp1 ?? 0).toBeGreaterThan(1.02 * (wild.rest.p_4ebp1 ?? 1));
    },
  );

  fact(
    "rapamycin half-blocks S6K1 at 0.1 to 1 nmol/L in medium",
    cite("thoreen2009", "text: rapamycin on S6K1 of fibroblasts"),
    async () => {
      const at = async (given: number) => {
        const run = await cells("hek293", 4, { events: [`{at: 1 h, medium: {rapamycin: ${given} nM}}`] });
        return run("p_s6k1_t389", 3);
      };
      const half = ((await at(0)) + (await at(1000))) / 2;
      expect(await at(0.1)).toBeGreaterThan(half);
      expect(await at(1)).toBeLessThan(half);
    },
  );

  it("in the body, where what counts is free drug, rapamycin holds it as it holds muscle", async () => {
    const left = async (name: "proliferating" | "t_cell" | "muscle" | "heart") =>
      (await tissueBench(name)).follow(held({ rapamycin_free: 0.005 }, 120)).rapamycin_occupancy ?? 0;
    for (const name of ["proliferating", "t_cell", "muscle", "heart"] as const)
      expect(await left(name), name).toBeCloseTo(0.5, 3);
  });
});

describe("other tissues of the signalling set", () => {
  it("BDNF raises S6K1 and mTORC2 of hippocampus; rapamycin blocks the first", async () => {
    const bdnf = { growth_factor: 0.3, mitogen: 0.8 };
    expect(await fold("hippocampus", "p_s6k1_t389", [held(bdnf, 30)])).toBeGreaterThan(1.2);
    expect(await fold("hippocampus", "mtorc2_active", [held(bdnf, 30)])).toBeGreaterThan(1.2);
    const drugged = [held({ ...bdnf, rapamycin_free: 1 }, 30)];
    expect(await fold("hippocampus", "p_s6k1_t389", drugged)).toBeLessThan(1);
  });

  it("a load of pressure raises eIF4F of heart, not without raptor", async () => {
    const load = [held({ mechanical_drive: 0.5 }, 180)];
    expect(await fold("heart", "eif4f", load)).toBeGreaterThan(1.1);
    expect(await fold("heart", "eif4f", load, { genes: { RPTOR: 0 } })).toBeLessThan(1.01);
  });

  it("the reduced liver answers a meal as the full one does, within 15 %", async () => {
    for (const offer of ["p_s6k1_t389", "akt_active", "autophagy_flux"]) {
      const full = await fold("liver", offer, portalMeal);
      const reduced = await fold("liver", offer, portalMeal, { kind: "reduced" });
      expect(Math.abs(reduced / full - 1), offer).toBeLessThan(0.15);
    }
  });
});
