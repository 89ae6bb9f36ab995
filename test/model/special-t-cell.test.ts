import { describe, expect, it } from "vitest";
import { tCellResponse } from "../../model/special/t-cell-response.ts";
import { vaccineResponse } from "../../model/special/vaccine-response.ts";
import { describeModule } from "../support/describe-module.ts";
import { cite, fact } from "../support/fact.ts";
import type { Values } from "../support/module-run.ts";
import { steady } from "../support/run-module.ts";
import { atEnd, type Changes, day, during } from "./special-runs.ts";

describeModule(tCellResponse);
describeModule(vaccineResponse);

const rest = 0.086;

/** Cytokines of a culture. */
const media = {
  th1: { il12: 1, il4: 0, tgfb: 0.1, il6_local: 0 },
  th2: { il12: 0, il4: 1, tgfb: 0.1, il6_local: 0 },
  th17: { il12: 0, il4: 0, tgfb: 1, il6_local: 1 },
  treg: { il12: 0, il4: 0, tgfb: 1, il6_local: 0 },
  plain: { il12: 0.15, il4: 0.1, tgfb: 0.05, il6_local: 0 },
} as const;

type Medium = keyof typeof media;

const noMtorc1 = { mtorc1_active: 0 };
const noMtorc2 = { mtorc2_active: 0 };
const noMtor = { ...noMtorc1, ...noMtorc2 };
const rapamycin = { mtorc1_active: 0.1 * rest };

/** Cells after so many days, with antigen on the first five. */
const culture = (medium: Medium, values: Values = {}, days = 3.5, changes: Changes = []) =>
  atEnd(tCellResponse, days * day, { antigen: 1, ...media[medium], ...values }, [
    { at: 5 * day, values: { antigen: 0 } },
    ...changes,
  ]);

const shareOf = (fate: "th1" | "th2" | "th17" | "treg", medium: Medium, values: Values = {}) =>
  culture(medium, values)[`share_${fate}`];

/** Share of a fate in its own cytokines over that of untouched cells. */
const kept = (fate: "th1" | "th2" | "th17", values: Values) =>
  shareOf(fate, fate, values) / shareOf(fate, fate);

describe("T cells, published", () => {
  fact("without mTOR no effector forms in its own cytokines", cite("delgoffe2009", "abstract, mice"), () => {
    for (const fate of ["th1", "th2", "th17"] as const) {
      expect(shareOf(fate, fate), fate).toBeGreaterThan(0.5);
      expect(kept(fate, noMtor), fate).toBeLessThan(0.4);
    }
  });

  fact(
    "without mTOR cells become Treg under plain activation; without mTORC1 alone they do not",
    cite("delgoffe2009", "abstract, mice without mTOR and without Rheb"),
    () => {
      expect(shareOf("treg", "plain", noMtor)).toBeGreaterThan(0.7);
      expect(shareOf("treg", "plain", noMtorc1)).toBeLessThan(0.35);
    },
  );

  fact("without Rheb, Th1 and Th17 are lost and Th2 kept", cite("delgoffe2011", "abstract, mice"), () => {
    expect(kept("th1", noMtorc1)).toBeLessThan(0.4);
    expect(kept("th17", noMtorc1)).toBeLessThan(0.4);
    expect(kept("th2", noMtorc1)).toBeGreaterThan(0.7);
  });

  fact("without rictor, Th2 are lost, Th1 and Th17 kept", cite("delgoffe2011", "abstract, mice"), () => {
    expect(kept("th2", noMtorc2)).toBeLessThan(0.4);
    expect(kept("th1", noMtorc2)).toBeGreaterThan(0.8);
    expect(kept("th17", noMtorc2)).toBeGreaterThan(0.8);
  });

  fact(
    "without rictor, Th1 and Th2 are impaired",
    cite("lee2010", "abstract, mice"),
    () => {
      expect(kept("th2", noMtorc2)).toBeLessThan(0.4);
      expect(kept("th1", noMtorc2)).toBeLessThan(0.85);
    },
    { fails: "Th1 stay at 1.0 here, as in Delgoffe 2011; variant `needed` is the other reading" },
  );

  fact("read the other way, Th1 need rictor too", cite("lee2010", "abstract, mice"), () => {
    const needed = { frac_th1_mtorc2: 0.8 };
    const lost = shareOf("th1", "th1", { ...needed, ...noMtorc2 }) / shareOf("th1", "th1", needed);
    expect(lost).toBeLessThan(0.85);
  });

  fact("a block of glycolysis turns Th17 into Treg", cite("shi2011", "abstract, mice"), () => {
    const block = { glycolysis_block: 0.9 };
    expect(kept("th17", block)).toBeLessThan(0.6);
    const some = { il6_local: 0.3 };
    expect(shareOf("treg", "treg", { ...some, ...block })).toBeGreaterThan(shareOf("treg", "treg", some));
  });

  fact("rapamycin inhibits Th17 and promotes Treg", cite("kopf2007", "abstract, mouse cells"), () => {
    expect(kept("th17", rapamycin)).toBeLessThan(0.8);
    expect(shareOf("treg", "th17", rapamycin)).toBeGreaterThan(shareOf("treg", "th17"));
  });

  fact("rapamycin expands Treg selectively", cite("battaglia2005", "abstract, mouse cells"), () => {
    expect(shareOf("treg", "plain", rapamycin)).toBeGreaterThan(2 * shareOf("treg", "plain"));
  });

  fact(
    "activated cells double within 6 to 16 h",
    cite("mishima2014", "abstract: first and second cycle"),
    () => {
      const [before, later] = [culture("th1", {}, 3), culture("th1", {}, 4)];
      const hours = (24 * Math.LN2) / Math.log(later.expansion / before.expansion);
      expect(hours).toBeGreaterThan(6);
      expect(hours).toBeLessThan(16);
    },
  );

  fact("effectors contract when the antigen is gone", cite("badovinac2002", "title, mice"), () => {
    expect(culture("th1", {}, 35).expansion).toBeLessThan(0.02 * culture("th1", {}, 5).expansion);
  });

  it("leave 4 to 12 % of their peak as memory, and expand less under rapamycin", () => {
    const peak = culture("th1", {}, 5).expansion;
    expect(culture("th1", {}, 35).immune_memory / peak).toBeGreaterThan(0.04);
    expect(culture("th1", {}, 35).immune_memory / peak).toBeLessThan(0.12);
    expect(culture("th1", rapamycin, 5).expansion).toBeLessThan(0.3 * peak);
  });

  fact("rapamycin in the contraction raises memory", cite("araki2009", "abstract, mice"), () => {
    const drug: Changes = [{ at: 5 * day + 1, values: { mtorc1_active: 0.3 * rest } }];
    expect(culture("th1", {}, 35, drug).immune_memory).toBeGreaterThan(
      1.2 * culture("th1", {}, 35).immune_memory,
    );
  });

  fact("TGF-beta with IL-6 makes Th17, alone it does not", cite("intosalmi2015", "published model"), () => {
    expect(shareOf("th17", "th17")).toBeGreaterThan(0.5);
    expect(shareOf("th17", "treg")).toBeLessThan(0.01);
  });

  it("tend to Treg under rapamycin and lose glycolysis in a fast, before any antigen comes", () => {
    const now = (values: Values) => steady(tCellResponse, values);
    expect(now(rapamycin).tendency_treg).toBeGreaterThan(1.5 * now({}).tendency_treg);
    expect(now({ leptin_concentration: 0.36 * 5.26 }).glycolytic_readiness).toBeLessThan(
      0.8 * now({}).glycolytic_readiness,
    );
  });

  it("expand less with the leptin of a fast", () => {
    const fasted = { leptin_concentration: 0.36 * 5.26 };
    expect(culture("th1", fasted, 5).expansion).toBeLessThan(0.5 * culture("th1", {}, 5).expansion);
  });
});

/** mTORC1 of T cells on the average of a habitual day. */
const usual = 0.225;

/** Titre four weeks after a vaccine of day 56, with mTORC1 lowered over a time. */
const vaccinated = (age: number, drug: Changes = []) =>
  atEnd(
    vaccineResponse,
    84 * day,
    { age },
    [...drug, ...during(56 * day, day, { vaccine: 1 }, { vaccine: 0 })].sort((a, b) => a.at - b.at),
  );

describe("a vaccine, published", () => {
  const half = during(1, 42 * day, { mtorc1_active: 0.5 * usual }, { mtorc1_active: usual });

  // In-sample: the cost of exhausted cells was set to it, with an assumed occupancy of one half.
  fact(
    "six weeks of everolimus before the vaccine add 20 % in the old",
    cite("mannick2014", "abstract"),
    () => {
      const gain = vaccinated(71, half).antibody_titre / vaccinated(71).antibody_titre;
      expect(gain).toBeGreaterThan(1.13);
      expect(gain).toBeLessThan(1.27);
    },
  );

  fact("everolimus lowers the PD-1+ share", cite("mannick2014", "abstract"), () => {
    expect(atEnd(vaccineResponse, 42 * day, { age: 71 }, half).pd1_share).toBeLessThan(
      0.95 * vaccinated(71).pd1_share,
    );
  });

  fact("PD-1 is more highly expressed with age", cite("mannick2014", "abstract"), () => {
    expect(vaccinated(71).pd1_share).toBeGreaterThan(1.5 * vaccinated(30).pd1_share);
    expect(vaccinated(71).antibody_titre).toBeLessThan(0.8 * vaccinated(30).antibody_titre);
  });

  it("answers less with drug on board", () => {
    const onBoard = during(55 * day, 10 * day, { mtorc1_active: 0.1 * usual }, { mtorc1_active: usual });
    expect(vaccinated(71, onBoard).antibody_titre).toBeLessThan(0.6 * vaccinated(71).antibody_titre);
  });
});
