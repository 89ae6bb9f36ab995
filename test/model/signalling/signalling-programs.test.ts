import { describe, expect } from "vitest";
import { akt } from "../../../model/signalling/akt.ts";
import { erk } from "../../../model/signalling/erk.ts";
import { foxoProgram } from "../../../model/signalling/foxo-program.ts";
import { mtorc2Arms } from "../../../model/signalling/mtorc2-arms.ts";
import { pgc1a } from "../../../model/signalling/pgc1a.ts";
import { smad } from "../../../model/signalling/smad.ts";
import { srebp1 } from "../../../model/signalling/srebp1.ts";
import { stress } from "../../../model/signalling/stress.ts";
import { surroundings } from "../../../model/signalling/surroundings.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";

describeModule(stress);
describeModule(foxoProgram);
describeModule(smad);
describeModule(pgc1a);
describeModule(srebp1);
describeModule(erk);
describeModule(mtorc2Arms);
describeModule(surroundings);

describe("stress signals of a tissue, published", () => {
  fact(
    "hypoxia raises REDD1 of fibroblasts",
    cite("brugarolas2004", "abstract: hypoxia lowers S6K1 through REDD1"),
    () => {
      const hypoxic = steady(stress, { tissue_oxygen: 0.05, gain_hif: 2 });
      expect(hypoxic.hif1a).toBeGreaterThan(3);
      expect(hypoxic.redd1).toBeGreaterThan(3);
    },
  );

  fact(
    "it leaves REDD1 of resting human muscle alone",
    cite("etheridge2011", "abstract: 12 % oxygen for 3.5 h"),
    () => {
      const { redd1 } = runModule(stress, {
        minutes: 210,
        values: { tissue_oxygen: 0.6, gain_hif: 0.03 },
      }).offers;
      expect(redd1[0] ?? 0).toBeLessThan(1.1);
    },
  );

  fact(
    "after 15 days at 3200 m HIF-1a of human muscle is down by half",
    cite("dhulst2016", "abstract: HIF-1a protein down by 49 %"),
    () => {
      const { hif1a } = runModule(stress, { minutes: 15 * 1440, values: { tissue_oxygen: 0.7 } }).offers;
      expect(hif1a[0] ?? 9).toBeLessThan(0.7);
    },
    { fails: "1.2-fold: nothing adapts" },
  );

  fact("mTORC1 makes HIF-1a in normoxia", cite("duvel2010", "abstract: cells without TSC"), () => {
    expect(steady(stress, { mtorc1_active: 0.6 }).hif1a).toBeGreaterThan(1.2);
    expect(steady(stress, { mtorc1_active: 0.01 }).hif1a).toBeLessThan(0.6);
  });

  fact(
    "a day of low protein raises FGF21 about 10-fold, and little without GCN2",
    cite("laeger2014", "abstract: 10-fold in mice and rats; mice without GCN2"),
    () => {
      const low = { eaa_local: 1.6, mtorc1_active: 0.05 };
      const fgf21 = (gcn2_level: number) =>
        runModule(stress, { minutes: 1440, values: { ...low, gcn2_level } }).offers.fgf21_drive[0] ?? 0;
      expect(fgf21(1)).toBeGreaterThan(6);
      expect(fgf21(1)).toBeLessThan(15);
      expect(fgf21(0)).toBeLessThan(2);
    },
  );

  fact("mTORC1 raises ATF4", cite("park2017", "abstract: post-transcriptional control of ATF4"), () => {
    expect(steady(stress, { mtorc1_active: 0.5 }).atf4).toBeGreaterThan(1.2);
  });
});

describe("FoxO programme of a tissue, published", () => {
  fact("less Akt, more atrophy genes", cite("zhao2007", "title: FoxO3 and protein degradation"), () => {
    expect(steady(foxoProgram, { akt_active: 0.02 }).foxo_program).toBeGreaterThan(1.3);
  });

  fact(
    "fat without rictor has more FoxO in the nucleus under insulin",
    cite("kumar2010", "abstract: FoxO phosphorylation lost"),
    () => {
      const without = steady(foxoProgram, { akt_active: 0.35 * 0.5 }).foxo_active;
      expect(without).toBeGreaterThan(1.3 * steady(foxoProgram, { akt_active: 0.35 }).foxo_active);
    },
  );

  fact(
    "insulin takes PEPCK of hepatocytes to about 5 % of the insulin-free cell",
    cite("li2010", "abstract: PEPCK message"),
    () => {
      const at = (akt_active: number) => steady(foxoProgram, { akt_active, n_akt: 2 }).foxo_program;
      expect(at(0.35) / at(0)).toBeLessThan(0.1);
    },
  );

  fact(
    "liver without rictor has FoxO on",
    cite("hagiwara2012", "abstract: hepatic mTORC2 acts through Akt"),
    () => {
      const at = (akt_active: number) => steady(foxoProgram, { akt_active, n_akt: 2 }).foxo_active;
      expect(at(0.38 * 0.2)).toBeGreaterThan(2 * at(0.2));
    },
  );
});

describe("Smad2/3 of a tissue, published", () => {
  /** Akt signal over rest at a level of myostatin. */
  const aktAt = (myostatin_free: number) =>
    steady(akt, { smad: steady(smad, { myostatin_free }).smad }).akt_active / steady(akt).akt_active;

  fact(
    "overexpressed myostatin lowers Akt",
    cite("morissette2009", "abstract: C2C12 myotubes under IGF-1"),
    () => {
      expect(aktAt(4)).toBeLessThan(0.9);
    },
  );

  fact(
    "inhibited myostatin raises it",
    cite("morissette2009", "abstract: propeptide in C2C12 myotubes"),
    () => {
      expect(aktAt(0.2)).toBeGreaterThan(1.1);
    },
  );

  fact(
    "muscle without myostatin has more atrogin-1 message, not less",
    cite("morissette2009", "abstract: atrogin-1/MAFbx in knock-out muscle"),
    () => {
      const akt_active = 0.0654 * aktAt(0);
      const without = { akt_active, smad: steady(smad, { myostatin_free: 0 }).smad };
      expect(steady(foxoProgram, without).foxo_program).toBeGreaterThan(1);
    },
    { fails: "it falls to 0.64: Akt up and Smad down both lower the programme here" },
  );
});

describe("PGC-1a of a tissue, published", () => {
  fact(
    "an hour of cycling raises the message about 11-fold",
    cite("stepto2012", "abstract: message 11-fold before training"),
    () => {
      const { pgc1a_message } = steady(pgc1a, { ampk_active: 0.8, exercising: 0.75 });
      expect(pgc1a_message).toBeGreaterThan(6);
      expect(pgc1a_message).toBeLessThan(16);
    },
  );

  fact(
    "and the protein to 1.5-fold hours later",
    cite("stepto2012", "abstract: protein 1.5-fold"),
    () => {
      const { pgc1a: protein } = runModule(pgc1a, {
        minutes: 240,
        changes: [
          { at: 0, values: { ampk_active: 0.8, exercising: 0.75 } },
          { at: 60, values: { ampk_active: 0.3, exercising: 0 } },
          { at: 120, values: { ampk_active: 0.157 } },
        ],
      }).offers;
      expect(protein[0] ?? 0).toBeGreaterThan(1.4);
    },
    { fails: "1.25-fold at 4 h: a protein of days cannot follow a message of hours" },
  );

  fact("AMPK raises it", cite("jager2007", "abstract: AMPK acts through PGC-1a"), () => {
    expect(steady(pgc1a, { ampk_active: 0.3 }).pgc1a).toBeGreaterThan(1.5);
  });

  fact(
    "rapamycin lowers it by about a third",
    cite("cunningham2007", "mitochondrial DNA of myotubes: 0.68"),
    () => {
      const { pgc1a: held } = steady(pgc1a, { mtorc1_active: 0 });
      expect(held).toBeGreaterThan(0.55);
      expect(held).toBeLessThan(0.85);
    },
  );
});

describe("SREBP-1c of a tissue, published", () => {
  /** Hepatocytes without insulin, and 6 h after insulin. */
  const insulinFree = { mtorc1_active: 0.012, akt_active: 0.02, mtorc2_active: 0.05 };
  const insulin = { mtorc1_active: 0.45, akt_active: 0.3, mtorc2_active: 0.35 };
  const at = (values: Record<string, number>) => steady(srebp1, values).lipogenesis;

  fact("insulin raises it many-fold", cite("li2010", "abstract: 25-fold in hepatocytes"), () => {
    expect(at(insulin) / at(insulinFree)).toBeGreaterThan(10);
  });

  fact("rapamycin blocks that", cite("li2010", "abstract: blocked by rapamycin"), () => {
    expect(at({ ...insulin, mtorc1_active: 0 }) / at(insulin)).toBeLessThan(0.05);
  });

  fact("so does the loss of mTORC2, in part", cite("hagiwara2012", "abstract: SREBP-1c of liver"), () => {
    expect(at({ ...insulin, akt_active: 0.1, mtorc2_active: 0 }) / at(insulin)).toBeLessThan(0.6);
  });

  fact(
    "constitutive mTORC1 makes no steatosis where Akt is suppressed",
    cite("kenerson2015", "title: livers with constitutive mTORC1 resist steatosis"),
    () => {
      const suppressed = { ...insulin, mtorc1_active: 0.55, akt_active: 0.1 };
      expect(at(suppressed) / at(insulin)).toBeLessThan(1.1);
    },
  );
});

describe("ERK1/2 of a tissue, published", () => {
  fact("mitogen activates it within minutes", cite("roux2004", "abstract: phorbol ester and Ras"), () => {
    const { erk_active } = runModule(erk, { minutes: 15, values: { mitogen: 1 } }).offers;
    expect(erk_active[0] ?? 0).toBeGreaterThan(0.5);
  });

  fact("Grb10 restrains it", cite("yu2011", "abstract: Grb10 restrains PI3K and ERK"), () => {
    const at = (grb10: number) => steady(erk, { mitogen: 0.2, grb10 }).erk_active;
    expect(at(0.3)).toBeGreaterThan(1.05 * at(1));
  });

  fact(
    "under constant EGF it falls back within the hour",
    cite("bianconi2012", "model: transient ERK under EGF"),
    () => {
      const { erk_active } = runModule(erk, { minutes: 90, at: [10, 90], values: { mitogen: 1 } }).offers;
      const [early = 0, late = 0] = erk_active;
      expect(late).toBeLessThan(0.7 * early);
    },
    { fails: "0.74 at 90 min against 0.56 at 10 min: the transient would need one more state" },
  );
});

describe("mTORC2 beside Akt, published", () => {
  const arms = (values: Record<string, number>) => steady(mtorc2Arms, values);

  fact(
    "muscle without rictor takes up less glucose at normal Akt",
    cite("kleinert2014", "abstract: muscle without rictor"),
    () => {
      expect(arms({ mtorc2_active: 0 }).glucose_arm).toBeLessThan(0.85);
    },
  );

  fact("rapamycin does nothing to it at once", cite("kleinert2014", "abstract: rapamycin, acutely"), () => {
    expect(arms({ mtorc2_active: 0.089 }).glucose_arm).toBeGreaterThan(0.98);
  });

  fact("HIF-1a carries glycolysis of T cells", cite("shi2011", "title: HIF-1a-dependent glycolysis"), () => {
    expect(arms({ hif1a: 2 }).glycolysis_drive).toBeGreaterThan(1.3);
    expect(arms({ hif1a: 0 }).glycolysis_drive).toBeLessThan(0.7);
  });
});
