import { defineClaim } from "./claim.ts";
import { cells } from "./protocols.ts";

const levels = {
  amino: "amino_acids: 0 x",
  growth: "serum: 0, insulin: 0 nmol/L",
  energy: "deoxyglucose: 10 mmol/L",
};

function medium(lacks: readonly (keyof typeof levels)[]) {
  return {
    system: "hek293",
    protocol: cells({ lasts: "4 h", medium: lacks.map((one) => levels[one]).join(", ") }),
  };
}

/** The switch: does it take amino acids, a growth factor and energy, all three? */
export const a01 = defineClaim({
  id: "A01",
  kind: "mechanism",
  says: "mTOR weighs nutrients, growth factors and energy status and decides between growing and conserving.",
  show: "2 x 2 x 2 factorial of amino acids, growth factor and energy: full mTORC1 only with all three, and taking any one away loses most of it.",
  literature: {
    says: "Each of the three inputs has its own route to mTORC1; the textbook view of a coincidence detector is well supported in cells.",
    verdict: "supported",
    refs: ["gwinn2008", "inoki2002", "wolfson2016", "drummond2008"],
  },
  arms: {
    all: medium([]),
    no_amino_acids: medium(["amino"]),
    no_growth_factor: medium(["growth"]),
    no_energy: medium(["energy"]),
    amino_acids_only: medium(["growth", "energy"]),
    growth_factor_only: medium(["amino", "energy"]),
    energy_only: medium(["amino", "growth"]),
    none: medium(["amino", "growth", "energy"]),
  },
  figures: {
    left_without_amino_acids: {
      means: "mTORC1 left after 3 to 4 h without amino acids, of that with all three",
      unit: "1",
      of: (arm) => arm("no_amino_acids").mean("mtorc1_active", 3, 4) / arm("all").mean("mtorc1_active", 3, 4),
    },
    left_without_growth_factor: {
      means: "mTORC1 left after 3 to 4 h without growth factor, of that with all three",
      unit: "1",
      of: (arm) =>
        arm("no_growth_factor").mean("mtorc1_active", 3, 4) / arm("all").mean("mtorc1_active", 3, 4),
    },
    left_without_energy: {
      means: "mTORC1 left after 3 to 4 h with 2-deoxyglucose, of that with all three",
      unit: "1",
      of: (arm) => arm("no_energy").mean("mtorc1_active", 3, 4) / arm("all").mean("mtorc1_active", 3, 4),
    },
    amino_acids_with_growth_factor: {
      means:
        "interaction of amino acids and growth factor, energy there: what both give beyond the sum of each, of all three",
      unit: "1",
      of: (arm) => {
        const of = (name: "all" | "no_amino_acids" | "no_growth_factor" | "energy_only") =>
          arm(name).mean("mtorc1_active", 3, 4);
        return (of("all") - of("no_amino_acids") - of("no_growth_factor") + of("energy_only")) / of("all");
      },
    },
    amino_acids_with_energy: {
      means: "interaction of amino acids and energy, growth factor there, of all three",
      unit: "1",
      of: (arm) => {
        const of = (name: "all" | "no_amino_acids" | "no_energy" | "growth_factor_only") =>
          arm(name).mean("mtorc1_active", 3, 4);
        return (of("all") - of("no_amino_acids") - of("no_energy") + of("growth_factor_only")) / of("all");
      },
    },
    growth_factor_with_energy: {
      means: "interaction of growth factor and energy, amino acids there, of all three",
      unit: "1",
      of: (arm) => {
        const of = (name: "all" | "no_growth_factor" | "no_energy" | "amino_acids_only") =>
          arm(name).mean("mtorc1_active", 3, 4);
        return (of("all") - of("no_growth_factor") - of("no_energy") + of("amino_acids_only")) / of("all");
      },
    },
    left_without_any: {
      means: "mTORC1 left without all three",
      unit: "1",
      of: (arm) => arm("none").mean("mtorc1_active", 3, 4) / arm("all").mean("mtorc1_active", 3, 4),
    },
  },
  cases: {
    amino_acids: {
      about: "without amino acids more than half of mTORC1 is lost",
      holds: [{ figure: "left_without_amino_acids", below: 0.5 }],
    },
    growth_factor: {
      about: "without growth factor more than half of mTORC1 is lost",
      holds: [{ figure: "left_without_growth_factor", below: 0.5 }],
    },
    energy: {
      about: "without energy more than half of mTORC1 is lost",
      holds: [{ figure: "left_without_energy", below: 0.5 }],
    },
  },
  decides: "left_without_energy",
  shows:
    "Without amino acids {left_without_amino_acids|2} of mTORC1 is left, without growth factor {left_without_growth_factor|2}, with 2-deoxyglucose {left_without_energy|2}; without all three {left_without_any|3}. What amino acids and growth factor give beyond the sum of each is {amino_acids_with_growth_factor|2} of the whole, amino acids and energy {amino_acids_with_energy|2}, growth factor and energy {growth_factor_with_energy|2}.",
  plots: [
    {
      kind: "figures",
      title: "What is left of mTORC1",
      figures: [
        "left_without_amino_acids",
        "left_without_growth_factor",
        "left_without_energy",
        "left_without_any",
      ],
    },
    {
      kind: "curves",
      title: "mTORC1 over four hours",
      readout: "mtorc1_active",
      arms: ["all", "no_amino_acids", "no_growth_factor", "no_energy", "none"],
    },
  ],
  variants: ["leucine_on_ampk"],
  limits: ["charge itself is no quantity of the model: 2-deoxyglucose stands for lack of energy"],
});
