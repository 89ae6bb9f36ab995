import { describe, expect, it } from "vitest";
import { agents } from "../../model/cells/agents.ts";
import { kinaseBlock } from "../../model/cells/kinase-block.ts";
import { medium } from "../../model/cells/medium.ts";
import { ulk1Sites } from "../../model/cells/ulk1-sites.ts";
import { describeModule } from "../support/describe-module.ts";
import { cite, fact } from "../support/fact.ts";
import { steady } from "../support/run-module.ts";
import { atEnd, hour } from "./special-runs.ts";

describeModule(medium);
describeModule(agents);
describeModule(kinaseBlock);
describeModule(ulk1Sites);

describe("a medium", () => {
  const full = steady(medium);

  it("is full where nothing is said", () => {
    expect(full).toMatchObject({
      leucine_local: 0.8,
      eaa_local: 4.1,
      arginine_local: 0.4,
      glucose_concentration: 25,
      insulin_local: 0,
      igf1_relative: 1,
      tissue_oxygen: 1,
    });
  });

  it("takes leucine apart from the other amino acids", () => {
    const none = { amino_acids_said: 1, amino_acids_fold: 0 };
    expect(steady(medium, none)).toMatchObject({ leucine_local: 0, eaa_local: 0, arginine_local: 0 });
    const fed = steady(medium, { ...none, leucine_said: 1, leucine_level: 0.4 });
    expect(fed).toMatchObject({ leucine_local: 0.4, eaa_local: 0 });
    const half = steady(medium, { leucine_said: 1, leucine_fold: 0.5 });
    expect(half).toMatchObject({ leucine_local: 0.4, eaa_local: 4.1 });
  });

  it("gives insulin in the unit of tissues, and IGF-1 what serum does not", () => {
    expect(steady(medium, { insulin_level: 100 }).insulin_local).toBeCloseTo(100_000, 6);
    const starved = { serum_said: 1, serum_level: 0 };
    expect(steady(medium, starved)).toMatchObject({ growth_factor: 0, mitogen: 0, igf1_relative: 0 });
    expect(steady(medium, { ...starved, igf1_level: 10 }).growth_factor).toBeGreaterThan(0.8);
  });
});

describe("agents, published", () => {
  fact(
    "salicylate pushes AMPK at the concentrations of plasma after salsalate",
    cite("hawley2012", "abstract"),
    () => {
      expect(steady(agents).hormone_drive).toBe(1);
      expect(steady(agents, { salicylate: 1 }).hormone_drive).toBeGreaterThan(1.3);
      expect(steady(agents, { salicylate: 3 }).energy_stress).toBeCloseTo(steady(agents).energy_stress, 9);
    },
  );

  fact("2-deoxyglucose takes glycolysis down", cite("shi2011", "abstract: block of glycolysis"), () => {
    const { glycolytic_flux } = steady(agents, { deoxyglucose: 1, glucose_concentration: 11 });
    expect(glycolytic_flux).toBeLessThan(0.6 * steady(agents, { glucose_concentration: 11 }).glycolytic_flux);
  });

  fact("lack of glucose is energy stress", cite("kim2011", "abstract: glucose starvation"), () => {
    const fed = steady(agents).energy_stress;
    expect(fed).toBeLessThan(0.02);
    expect(steady(agents, { glucose_concentration: 5 }).energy_stress).toBeLessThan(0.04);
    expect(steady(agents, { glucose_concentration: 0 }).energy_stress).toBeGreaterThan(fed + 0.1);
  });

  fact("metformin is energy stress by its dose", cite("howell2017", "title and abstract"), () => {
    const stress = (metformin: number) => atEnd(agents, 6 * hour, { metformin }).energy_stress;
    expect(stress(0.5)).toBeGreaterThan(stress(0) + 0.02);
    expect(stress(5)).toBeGreaterThan(2 * stress(0.5));
  });
});

describe("an inhibitor of the mTOR kinase, published", () => {
  const active = { mtorc1_uninhibited: 0.4, mtorc2_uninhibited: 0.2 };

  fact("Torin1 stops both complexes", cite("thoreen2009", "abstract"), () => {
    const { mtorc1_active, mtorc2_active } = steady(kinaseBlock, { ...active, torin1: 250 });
    expect(mtorc1_active / 0.4).toBeLessThan(0.05);
    expect(mtorc2_active / 0.2).toBeLessThan(0.05);
  });

  fact("it takes what rapamycin leaves of mTORC1", cite("thoreen2009", "abstract"), () => {
    const held = { mtorc1_uninhibited: 0, mtorc1_drugbound_uninhibited: 0.4 };
    expect(steady(kinaseBlock, held).mtorc1_drugbound).toBe(0.4);
    expect(steady(kinaseBlock, { ...held, torin1: 250 }).mtorc1_drugbound).toBeLessThan(0.02);
  });

  fact("mTORC2 is within reach of inhibitors of the ATP site", cite("feldman2009", "abstract"), () => {
    const left = (torin1: number) => steady(kinaseBlock, { ...active, torin1 }).mtorc2_active / 0.2;
    expect(left(0)).toBe(1);
    expect(left(10)).toBeLessThan(0.5);
  });
});

describe("the sites of ULK1, published", () => {
  fact("AMPK sets S317 and S777", cite("kim2011", "abstract"), () => {
    const site = (ampk_active: number) => steady(ulk1Sites, { ampk_active }).p_s317;
    expect(site(0.5)).toBeGreaterThan(1.5 * site(0.15));
  });

  fact("mTORC1 sets S757", cite("kim2011", "abstract"), () => {
    const site = (mtorc1_active: number) => steady(ulk1Sites, { mtorc1_active }).p_s757;
    expect(site(0)).toBe(0);
    expect(site(0.4)).toBeGreaterThan(1.5 * site(0.15));
  });

  fact(
    "rapamycin takes less of what mTORC1 holds of autophagy than Torin1 does",
    cite("thoreen2009", "abstract: suppression of autophagy resists rapamycin"),
    () => {
      const { p_s757 } = steady(ulk1Sites, { mtorc1_active: 0, mtorc1_drugbound: 0.4 });
      expect(p_s757).toBeGreaterThan(0.1);
      expect(p_s757).toBeLessThan(steady(ulk1Sites, { mtorc1_active: 0.4 }).p_s757);
    },
  );
});
