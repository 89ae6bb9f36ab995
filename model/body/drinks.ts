import { defineParameters } from "../language.ts";

const exact = { kind: "none", why: "a molar mass" } as const;

const molarMassLeucine = {
  value: 131.17,
  unit: "g/mol",
  means: "molar mass of leucine",
  evidence: {
    grade: "assumed",
    why: "sum of standard atomic weights",
    wouldSettle: "nothing: it is exact",
  },
  spread: exact,
} as const;

const molarMassEaa = {
  value: 137,
  unit: "g/mol",
  means: "mean molar mass of the essential amino acids other than leucine",
  evidence: {
    grade: "derived",
    from: ["gorissen2018"],
    how: "Table 1: 135 in whey, 137 to 138 elsewhere",
  },
  spread: { kind: "lognormal", factor: 1.02 },
} as const;

const molarMassNeaa = {
  value: 124,
  unit: "g/mol",
  means: "mean molar mass of the non-essential amino acids",
  evidence: { grade: "derived", from: ["gorissen2018"], how: "Table 1: 116 to 131, whey 124" },
  spread: { kind: "lognormal", factor: 1.04 },
} as const;

const bySource = defineParameters({
  molar_mass_leucine: molarMassLeucine,
  molar_mass_eaa: molarMassEaa,
  molar_mass_neaa: molarMassNeaa,
  availability: {
    value: 0.76,
    unit: "1",
    means: "share of free amino acids that reaches systemic plasma",
    evidence: {
      grade: "assumed",
      why: "76 +- 9 % of 30 g of free amino acids reached plasma in 6 h in a trial that has no identifier here",
      wouldSettle: "an identifier for that trial",
    },
    spread: { kind: "lognormal", factor: 1.12 },
  },
});

/** Free amino acids, as drinks and as parts of a meal that are stated in grams. */
export const freeAminoAcids = { default: bySource };

const solutionShare = (value: number, what: string) =>
  ({
    value,
    unit: "1",
    means: `${what} in the mass of a solution of amino acids for veins`,
    evidence: {
      grade: "assumed",
      why: "usual composition of such solutions; that of the trials was not read",
      wouldSettle: "the label of the solution",
    },
    spread: { kind: "lognormal", factor: 1.15 },
  }) as const;

/** Solutions of mixed amino acids for infusion into a vein. */
export const solutions = {
  default: defineParameters({
    leucine_share: solutionShare(0.075, "leucine"),
    eaa_share: solutionShare(0.385, "other essential amino acids"),
    neaa_share: solutionShare(0.54, "non-essential amino acids"),
    molar_mass_leucine: molarMassLeucine,
    molar_mass_eaa: molarMassEaa,
    molar_mass_neaa: molarMassNeaa,
  }),
};
