import type { Claim, ClaimResult, ComputedClaim, Stability } from "../../../evidence/claims/index.ts";

/** A small claim of cells. */
export const madeUp: ComputedClaim = {
  id: "A01",
  kind: "mechanism",
  says: "Amino acids raise mTORC1.",
  show: "mTORC1 without amino acids.",
  literature: { says: "They do.", verdict: "supported", refs: ["cota2006"] },
  arms: {
    fed: { system: "hek293", protocol: cells("") },
    starved: { system: "hek293", protocol: cells("amino_acids: 0 x") },
  },
  figures: {
    left: {
      means: "mTORC1 left",
      unit: "1",
      of: (arm) => arm("starved").end("mtorc1_active") / arm("fed").end("mtorc1_active"),
    },
  },
  cases: { less: { about: "amino acids are taken away", holds: [{ figure: "left", below: 0.5 }] } },
  decides: "left",
  shows: "Without amino acids {left|2} is left; {nothing} stays.",
  plots: [
    { kind: "figures", title: "What is left", figures: ["left"] },
    { kind: "curves", title: "mTORC1", readout: "mtorc1_active", arms: ["fed", "starved"] },
  ],
  members: 6,
  limits: ["made up"],
};

/** One whose second arm is no protocol, one whose figure is no number, and one that no run can decide. */
export const noProtocol: ComputedClaim = {
  ...madeUp,
  id: "A02",
  arms: {
    ...madeUp.arms,
    starved: { system: "hek293", protocol: "equator: 1\nmedium: {nothing_known: 3}\n" },
  },
};
export const noNumber: ComputedClaim = {
  ...madeUp,
  id: "A03",
  figures: { left: { means: "odd", unit: "1", of: () => Number.NaN } },
};
export const notTestable: Claim = {
  id: "B01",
  kind: "outcome",
  says: "Something.",
  show: "Something.",
  literature: { says: "Nothing.", verdict: "nothing seen", refs: [] },
  limits: ["not followed"],
  verdict: "not-testable",
  why: "no readout of it",
  needs: "a trial",
};

/** A result that agrees, as it may be stored. */
export const agreed: ClaimResult = {
  id: "A01",
  verdict: "agrees",
  share: 1,
  cases: [
    {
      name: "less",
      about: "amino acids are taken away",
      verdict: "agrees",
      holds: true,
      share: 1,
      missed: [],
    },
  ],
  figures: { left: { value: 0.051234, low: 0.02, high: 0.2 } },
  members: 6,
  failed: { count: 0 },
  read: { fed: ["mtorc1_active"], starved: ["mtorc1_active"] },
};

/** What it was held against, and nothing moved. */
export const stable: Stability = {
  closer: { verdict: "agrees", share: 1 },
  moreMembers: { verdict: "agrees", share: 0.98 },
  readings: { run: 3, altering: [] },
};

function cells(medium: string): string {
  return `equator: 1\nname: arm\nmedium: {${medium}}\nlasts: 1 h\n`;
}
