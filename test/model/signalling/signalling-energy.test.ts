import { describe, expect } from "vitest";
import { ampk } from "../../../model/signalling/ampk.ts";
import { energy } from "../../../model/signalling/energy.ts";
import { hormoneInputs } from "../../../model/signalling/hormone-inputs.ts";
import { tfebLysosome } from "../../../model/signalling/tfeb-lysosome.ts";
import { ulk1Autophagy } from "../../../model/signalling/ulk1-autophagy.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";

describeModule(energy);
describeModule(ampk);
describeModule(ulk1Autophagy);
describeModule(tfebLysosome);
describeModule(hormoneInputs);

/** p-AMPK over its resting value at `at`, after `length` minutes at `power`. */
function folds(power: number, length: number, at: readonly number[]): number[] {
  const effect = (contraction_power: number) => steady(energy, { contraction_power }).amp_effect;
  const { p_ampk } = runModule(ampk, {
    minutes: Math.max(...at) + 1440,
    at: [1439, ...at.map((minute) => 1440 + minute)],
    changes: [
      { at: 1440, values: { amp_effect: effect(power) } },
      { at: 1440 + length, values: { amp_effect: effect(0) } },
    ],
  }).offers;
  const [rest = 1, ...later] = p_ampk;
  return later.map((value) => value / rest);
}

describe("adenylates and AMPK, published", () => {
  fact(
    "lifting takes AMPK from 1.7 to 3.0 pmol/min/mg, still up an hour later",
    cite("dreyer2006", "abstract: 1.7 (0.3) to 3.0 (0.6)"),
    () => {
      const [end = 0, hour = 0] = folds(0.553, 45, [45, 105]);
      expect(end).toBeGreaterThan(1.4);
      expect(end).toBeLessThan(2.1);
      expect(hour).toBeGreaterThan(1.1);
    },
  );

  fact(
    "an hour at 75 % of maximal oxygen uptake gives 3- to 4-fold, gone 3 h later",
    cite("wojtaszewski2000", "abstract"),
    () => {
      const [end = 0, later = 0] = folds(0.75, 60, [60, 240]);
      expect(end).toBeGreaterThan(3);
      expect(end).toBeLessThan(4);
      expect(later).toBeLessThan(1.2);
    },
  );

  fact(
    "an hour and a half at 50 % gives no rise",
    cite("wojtaszewski2000", "abstract"),
    () => {
      const [end = 0] = folds(0.5, 90, [90]);
      expect(end).toBeLessThan(1.2);
    },
    { fails: "p_ampk rises 1.6-fold: free ADP is one power law of power" },
  );

  fact(
    "AMP turns phosphorylated AMPK up by less than 10-fold",
    cite("richter2009", "text: allosteric activation below 10-fold"),
    () => {
      const { ampk_active, p_ampk } = steady(ampk, { amp_effect: 1 });
      expect(ampk_active).toBeGreaterThan(p_ampk);
      expect(ampk_active / (1 - ampk_active) / (p_ampk / (1 - p_ampk))).toBeLessThanOrEqual(10.001);
    },
  );

  fact(
    "amino acids activate AMPK, in the reading that says so",
    cite("dallepezze2016", "title: concurrent activation of AMPK and mTOR by amino acids"),
    () => {
      const doubled = steady(ampk, { gain_amino_acids: 1, amino_acid_relative: 2 });
      expect(doubled.p_ampk).toBeGreaterThan(1.2 * steady(ampk).p_ampk);
      expect(steady(ampk, { amino_acid_relative: 2 }).p_ampk).toBeCloseTo(steady(ampk).p_ampk, 9);
    },
  );
});

const rest = steady(ulk1Autophagy);

describe("ULK1 and autophagy of a tissue, published", () => {
  fact(
    "AMPK activates ULK1 and mTORC1 blocks it",
    cite("kim2011", "abstract: S317 and S777 against S757"),
    () => {
      const raised = steady(ulk1Autophagy, { ampk_active: 0.5 }).ulk1_active;
      const blocked = steady(ulk1Autophagy, { mtorc1_active: 0.5, ampk_active: 0.5 }).ulk1_active;
      expect(raised).toBeGreaterThan(1.1 * rest.ulk1_active);
      expect(blocked).toBeLessThan(0.5 * rest.ulk1_active);
    },
  );

  fact(
    "AMPK restrains ULK1, in the reading that says so",
    cite("park2023", "title: AMPK negatively regulates ULK1 activity"),
    () => {
      const at = (ampk_active: number) =>
        steady(ulk1Autophagy, { frac_restraint: 1, ampk_active }).ulk1_active;
      expect(at(0.5)).toBeLessThan(0.9 * at(0.157));
    },
  );

  fact(
    "insulin lowers autophagy, through mTORC1",
    cite("fritzen2016", "abstract: clamp, autophagosome content"),
    () => {
      expect(steady(ulk1Autophagy, { mtorc1_active: 0.3 }).autophagy_flux).toBeLessThan(0.7);
    },
  );

  fact(
    "rapamycin frees autophagy less than loss of mTORC1 activity does",
    cite("thoreen2009", "abstract: rapamycin against Torin1"),
    () => {
      const at = (mtorc1_active: number, mtorc1_drugbound = 0) =>
        steady(ulk1Autophagy, { mtorc1_active, mtorc1_drugbound }).autophagy_flux;
      expect(at(0.02, 0.5)).toBeGreaterThan(at(0.52));
      expect(at(0.02, 0.5)).toBeLessThan(0.8 * at(0.02));
    },
  );

  fact("without ATG7 there is no flux", cite("masiero2009", "abstract: muscle without Atg7"), () => {
    expect(steady(ulk1Autophagy, { atg_level: 0 }).autophagy_flux).toBeLessThan(1e-6);
  });
});

describe("TFEB and lysosomes, published", () => {
  const fed = steady(tfebLysosome, { mtorc1_active: 0.5 });
  const torin = steady(tfebLysosome, { mtorc1_active: 0 });

  fact("mTORC1 keeps TFEB out of the nucleus", cite("roczniak2012", "abstract: S211 and 14-3-3"), () => {
    expect(fed.tfeb_active).toBeLessThan(0.5);
    expect(torin.tfeb_active).toBeGreaterThan(1.3);
  });

  fact(
    "rapamycin moves TFEB less than an active-site inhibitor",
    cite("settembre2012", "text: Torin against rapamycin"),
    () => {
      const rapamycin = steady(tfebLysosome, { mtorc1_active: 0, mtorc1_drugbound: 0.5 });
      expect(rapamycin.tfeb_active).toBeLessThan(0.7 * torin.tfeb_active);
      expect(rapamycin.tfeb_active).toBeGreaterThan(fed.tfeb_active);
    },
  );

  fact(
    "TFEB makes lysosomes, in a day rather than an hour",
    cite("settembre2012", "abstract: lysosome-to-nucleus signalling"),
    () => {
      const { lysosome } = runModule(tfebLysosome, {
        minutes: 2880,
        at: [60, 2880],
        values: { mtorc1_active: 0 },
      }).offers;
      const [hour = 0, twoDays = 0] = lysosome;
      expect(hour).toBeLessThan(1.05);
      expect(twoDays).toBeGreaterThan(1.25);
    },
  );
});

describe("signals of the body on a tissue that does not contract, published", () => {
  fact(
    "cells of the arcuate nucleus sense low glucose through AMPK",
    cite("claret2007", "abstract: glucose sensing of POMC and AgRP cells needs AMPK"),
    () => {
      const at = (glucose_relative: number) =>
        steady(hormoneInputs, { n_glucose: 1, glucose_relative }).amp_effect;
      expect(at(0.6)).toBeGreaterThan(1.4 * at(1));
    },
  );

  fact(
    "hypoxia of hepatocytes raises AMP",
    cite("wolff2011", "abstract: AMPK and raptor in hepatocytes, REDD1 and TSC in fibroblasts"),
    () => {
      const at = (n_oxygen: number) => steady(hormoneInputs, { n_oxygen, tissue_oxygen: 0.4 }).amp_effect;
      expect(at(2)).toBeGreaterThan(3 * at(0));
    },
  );

  fact("leptin reaches PI3K of the arcuate nucleus", cite("cota2006", "abstract: leptin raises mTOR"), () => {
    const at = (leptin_relative: number) =>
      steady(hormoneInputs, { gain_leptin: 0.06, leptin_relative }).growth_drive;
    expect(at(3)).toBeGreaterThan(1.3 * at(1));
  });

  fact(
    "ghrelin reaches it too, in the reading that says so",
    cite("martins2012", "title: hypothalamic mTOR mediates the action of ghrelin"),
    () => {
      const at = (gain_ghrelin: number) =>
        steady(hormoneInputs, { gain_ghrelin, ghrelin_relative: 3 }).growth_drive;
      expect(at(0.02)).toBeGreaterThan(at(0));
    },
  );
});
