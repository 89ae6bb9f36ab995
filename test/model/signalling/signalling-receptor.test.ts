import { describe, expect, it } from "vitest";
import { akt } from "../../../model/signalling/akt.ts";
import { grb10 } from "../../../model/signalling/grb10.ts";
import { insulinReceptor } from "../../../model/signalling/insulin-receptor.ts";
import { irs1Pi3k } from "../../../model/signalling/irs1-pi3k.ts";
import { irs1Pi3kSustained } from "../../../model/signalling/irs1-pi3k-sustained.ts";
import { tscRheb } from "../../../model/signalling/tsc-rheb.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";

describeModule(insulinReceptor);
describeModule(irs1Pi3k);
describeModule(irs1Pi3kSustained);
describeModule(grb10);
describeModule(akt);
describeModule(tscRheb);

/** Interstitial insulin (pmol/L) at a clamp level of plasma insulin (mU/L). */
const atClamp = (level: number): number => level * 6 * 0.45;

describe("insulin receptor of a tissue, published", () => {
  fact(
    "about half of the receptors are occupied where glucose use is maximal",
    cite("rizza1981", "abstract: 49 % at 200 to 700 mU/L"),
    () => {
      const occupied = (level: number) =>
        steady(insulinReceptor, { insulin_local: atClamp(level), k_refractory: 0 }).ir_active;
      expect(occupied(200)).toBeLessThan(0.49);
      expect(occupied(700)).toBeGreaterThan(0.49);
    },
  );

  fact(
    "each clamp step from 5 to 167 mU/L adds activity",
    cite("greenhaff2008", "abstract: p-Akt rises with each dose"),
    () => {
      const active = [5, 30, 72, 167].map(
        (level) => steady(insulinReceptor, { insulin_local: atClamp(level) }).ir_active,
      );
      for (const [i, value] of active.slice(1).entries())
        expect(value).toBeGreaterThan(1.2 * (active[i] ?? 1));
    },
  );

  fact(
    "constant insulin gives a peak and then less, as receptor becomes refractory",
    cite("mccoll2024", "receptor with a refractory form"),
    () => {
      const { ir_active } = runModule(insulinReceptor, {
        minutes: 600,
        at: [2, 600],
        changes: [{ at: 0, values: { insulin_local: 1000 } }],
      }).offers;
      const [early = 0, late = 0] = ir_active;
      expect(late).toBeLessThan(0.95 * early);
      expect(late).toBeGreaterThan(0.5 * early);
    },
  );

  fact(
    "Grb10 restrains insulin signalling",
    cite("yu2011", "title and abstract: Grb10 negatively regulates insulin signalling"),
    () => {
      const { ir_active } = steady(insulinReceptor, { grb10: 0.2 });
      expect(ir_active).toBeGreaterThan(1.1 * steady(insulinReceptor).ir_active);
    },
  );
});

const clampReceptor = 0.2;

describe("IRS1 and PI3K of a tissue, published", () => {
  fact(
    "more S6K1 at the same insulin raises S636 and lowers PI3K",
    cite("tremblay2005", "abstract: amino acids at 430 pmol/L insulin"),
    () => {
      const saline = steady(irs1Pi3k, { ir_active: clampReceptor, s6k1_active: 0.18 });
      const aminoAcids = steady(irs1Pi3k, { ir_active: clampReceptor, s6k1_active: 0.27 });
      expect(aminoAcids.irs1_s636).toBeGreaterThan(1.1 * saline.irs1_s636);
      expect(aminoAcids.pi3k_active).toBeLessThan(0.95 * saline.pi3k_active);
    },
  );

  fact(
    "S6K1 is the kinase of these serines",
    cite("tremblay2007", "abstract: S1101 is a direct site of S6K1"),
    () => {
      expect(steady(irs1Pi3k, { s6k1_active: 0 }).irs1_s636).toBeLessThan(1e-6);
    },
  );

  fact(
    "the brake takes hours, not minutes",
    cite("tremblay2005", "measured after 3 h of insulin with amino acids"),
    () => {
      const { pi3k_active } = runModule(irs1Pi3k, {
        minutes: 1180,
        at: [999, 1005, 1180],
        values: { ir_active: clampReceptor, s6k1_active: 0.086 },
        changes: [{ at: 1000, values: { s6k1_active: 0.27 } }],
      }).offers;
      const [before = 0, soon = 0, late = 0] = pi3k_active;
      expect(soon).toBeGreaterThan(0.95 * before);
      expect(late).toBeLessThan(0.85 * before);
    },
  );

  fact(
    "S6 kinase takes IRS1 out within 10 min of insulin and amino acids",
    cite("sonntag2012", "model: half time of pS636"),
    () => {
      const { irs1_s636 } = runModule(irs1Pi3k, {
        minutes: 1500,
        at: [999, 1011, 1500],
        changes: [{ at: 1000, values: { s6k1_active: 0.29 } }],
      }).offers;
      const [before = 0, soon = 0, end = 1] = irs1_s636;
      expect((soon - before) / (end - before)).toBeGreaterThan(0.4);
    },
    { fails: "a sixth of the way at 11 min: half time near 45 min, as fitted to human muscle over 6 h" },
  );
});

describe("IRS1 and PI3K of human adipocytes, sustained by mTORC1, published", () => {
  fact(
    "mTORC1 supports insulin signalling: without it PI3K falls within the hour",
    cite("braennmark2013", "model: positive feedback from mTORC1 to IRS1 S307"),
    () => {
      const { pi3k_active } = runModule(irs1Pi3kSustained, {
        minutes: 60,
        values: { ir_active: clampReceptor, mtorc1_active: 0 },
      }).offers;
      const rest = steady(irs1Pi3kSustained, { ir_active: clampReceptor }).pi3k_active;
      expect(pi3k_active[0]).toBeLessThan(0.6 * rest);
    },
  );

  fact(
    "insulin with mTORC1 gives more than insulin alone",
    cite("braennmark2013", "model: healthy, insulin 10 nmol/L"),
    () => {
      const alone = steady(irs1Pi3kSustained, { ir_active: clampReceptor });
      const fed = steady(irs1Pi3kSustained, { ir_active: clampReceptor, mtorc1_active: 0.4 });
      expect(fed.pi3k_active).toBeGreaterThan(1.3 * alone.pi3k_active);
    },
  );

  fact(
    "with the feedback of diabetic adipocytes (0.15 of the healthy) insulin gives less",
    cite("braennmark2013", "models: feedback 0.15 in diabetes"),
    () => {
      const fed = { ir_active: clampReceptor, mtorc1_active: 0.4 };
      const healthy = steady(irs1Pi3kSustained, fed).pi3k_active;
      const diabetic = steady(irs1Pi3kSustained, { ...fed, frac_feedback: 0.15 * 0.5 }).pi3k_active;
      expect(diabetic).toBeLessThan(0.85 * healthy);
    },
  );

  it("rests at the PI3K of the braking reading", () => {
    expect(steady(irs1Pi3kSustained).pi3k_active / steady(irs1Pi3k).pi3k_active).toBeCloseTo(1, 2);
  });
});

describe("Grb10 of a tissue, published", () => {
  fact("mTORC1 keeps Grb10", cite("yu2011", "abstract: phosphorylation by mTORC1 stabilises Grb10"), () => {
    expect(steady(grb10, { mtorc1_active: 0.5 }).grb10).toBeGreaterThan(1.5);
  });

  fact(
    "inhibitors of mTOR take most of Grb10 away over a day, not all",
    cite("hsu2011", "abstract: Grb10 is stabilised through mTORC1"),
    () => {
      const held = runModule(grb10, { minutes: 1440, values: { mtorc1_active: 0 } }).offers.grb10[0] ?? 0;
      expect(held).toBeLessThan(0.5);
      expect(held).toBeGreaterThan(0.1);
    },
  );

  fact(
    "constitutive mTORC1 leaves a brake on Akt that S6K1 does not explain",
    cite("kenerson2015", "abstract: feedback suppression of Akt in livers without TSC1"),
    () => {
      const { grb10: held } = steady(grb10, { mtorc1_active: 0.7 });
      const braked = steady(insulinReceptor, { insulin_local: 100, grb10: held }).ir_active;
      expect(braked).toBeLessThan(0.85 * steady(insulinReceptor, { insulin_local: 100 }).ir_active);
    },
  );
});

/** PI3K and mTORC2 of muscle at clamps of 5, 30, 72 and 167 mU/L with amino acids. */
const clamps = [
  { pi3k_active: 0.041, mtorc2_active: 0.081 },
  { pi3k_active: 0.12, mtorc2_active: 0.19 },
  { pi3k_active: 0.2, mtorc2_active: 0.275 },
  { pi3k_active: 0.29, mtorc2_active: 0.351 },
];

describe("Akt of a tissue, published", () => {
  fact(
    "S473 rises at each step from 5 to 167 mU/L",
    cite("greenhaff2008", "abstract: p-Akt over four insulin levels"),
    () => {
      const sites = clamps.map((clamp) => steady(akt, clamp).akt_s473);
      for (const [i, value] of sites.slice(1).entries()) expect(value).toBeGreaterThan(1.1 * (sites[i] ?? 1));
    },
  );

  fact(
    "S473 needs mTORC2 and T308 does not",
    cite("liu2015", "abstract: PIP3-dependent mTORC2 phosphorylates Akt"),
    () => {
      const without = steady(akt, { mtorc2_active: 0 });
      expect(without.akt_s473).toBeLessThan(1e-6);
      expect(without.akt_t308).toBeCloseTo(steady(akt).akt_t308, 6);
      expect(without.akt_active).toBeLessThan(steady(akt).akt_active);
    },
  );

  fact(
    "muscle without rictor keeps most of its Akt signal",
    cite("bentzinger2008", "abstract: rictor-less muscle like wild type"),
    () => {
      const { akt_active } = steady(akt, { ...clamps[2], mtorc2_active: 0 });
      expect(akt_active).toBeGreaterThan(0.6 * steady(akt, clamps[2]).akt_active);
    },
  );

  fact(
    "liver without rictor loses it",
    cite("hagiwara2012", "abstract: hepatic mTORC2 acts through Akt"),
    () => {
      const hepatic = { ...clamps[2], frac_t308_alone: 0.15 };
      const { akt_active } = steady(akt, { ...hepatic, mtorc2_active: 0 });
      expect(akt_active).toBeLessThan(0.5 * steady(akt, hepatic).akt_active);
    },
  );

  fact(
    "myostatin lowers Akt",
    cite("morissette2009", "abstract: overexpressed myostatin attenuates p-Akt under IGF-1"),
    () => {
      expect(steady(akt, { smad: 2 }).akt_active).toBeLessThan(0.9 * steady(akt).akt_active);
    },
  );
});

describe("TSC and Rheb of a tissue, published", () => {
  fact("Akt frees Rheb from TSC", cite("inoki2002", "abstract: Akt phosphorylates and inhibits TSC2"), () => {
    const low = steady(tscRheb, { akt_active: 0 }).rheb_gtp;
    const high = steady(tscRheb, { akt_active: 0.3 }).rheb_gtp;
    expect(high).toBeGreaterThan(3 * low);
  });

  fact(
    "load takes TSC2 off Rheb, fasted and fed",
    cite("song2017", "abstract: TSC2 leaves Rheb after exercise in both groups"),
    () => {
      for (const akt_active of [0.0654, 0.15]) {
        const rest = steady(tscRheb, { akt_active }).rheb_gtp;
        const loaded = steady(tscRheb, { akt_active, mechanical_drive: 0.45 }).rheb_gtp;
        expect(loaded).toBeGreaterThan(1.05 * rest);
      }
    },
  );

  fact(
    "without TSC2, Rheb is not switched off",
    cite("demetriades2014", "abstract: TSC2 on the lysosome releases TORC1"),
    () => {
      expect(steady(tscRheb, { tsc_level: 0, akt_active: 0 }).rheb_gtp).toBeCloseTo(1, 5);
    },
  );

  fact(
    "REDD1 keeps TSC on Rheb, and does nothing without TSC2",
    cite("deyoung2008", "abstract: REDD1 frees TSC2 from 14-3-3"),
    () => {
      expect(steady(tscRheb, { redd1: 5 }).rheb_gtp).toBeLessThan(0.8 * steady(tscRheb).rheb_gtp);
      const without = { tsc_level: 0 };
      expect(steady(tscRheb, { ...without, redd1: 5 }).rheb_gtp).toBeCloseTo(
        steady(tscRheb, without).rheb_gtp,
        6,
      );
    },
  );

  fact(
    "ERK through RSK inactivates TSC without Akt",
    cite("roux2004", "abstract: phorbol ester and Ras, HEK293 cells"),
    () => {
      const still = steady(tscRheb, { akt_active: 0 }).rheb_gtp;
      expect(steady(tscRheb, { akt_active: 0, erk_drive: 0.4 }).rheb_gtp).toBeGreaterThan(1.5 * still);
    },
  );
});
