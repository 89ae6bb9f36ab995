import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, meals } from "./protocols.ts";

/** A week of one diet; what is read is its last two days. */
function week(protein: number, energy: number) {
  return {
    system: "human-adult",
    protocol: body({
      days: { day: meals(protein, energy) },
      blocks: ["{name: week, days: [day], repeat: 7}"],
    }),
  };
}

const last = [120, 168] as const;

/** Plenty and scarcity of protein and of energy, one at a time. */
export const b01 = defineClaim({
  id: "B01",
  kind: "mechanism",
  says: "Plenty of protein and calories raise ATP production and division; scarcity and stress inhibit mTOR.",
  show: "Energy from -40 % to +40 % with protein fixed, and protein from little to much with energy fixed: mTORC1 of tissues, turnover of ATP, drive to divide.",
  literature: {
    says: "Amino acids and energy both act on mTORC1; that it raises ATP turnover of a whole person is not shown.",
    verdict: "partly supported",
    refs: ["duvel2010", "cunningham2007", "dowling2010"],
  },
  arms: {
    deficit: week(110, 1500),
    mild_deficit: week(110, 2000),
    usual: week(110, 2500),
    mild_surplus: week(110, 3000),
    surplus: week(110, 3500),
    little_protein: week(20, 2500),
    some_protein: week(65, 2500),
    much_protein: week(220, 2500),
  },
  figures: {
    energy_on_mtorc1_muscle: {
      means: "mTORC1 of muscle at 140 % of energy over that at 60 %",
      unit: "1",
      of: ratio("mtorc1_active", "surplus", "deficit", last),
    },
    energy_on_mtorc1_liver: {
      means: "mTORC1 of liver at 140 % of energy over that at 60 %",
      unit: "1",
      of: ratio("mtorc1_active_liver", "surplus", "deficit", last),
    },
    energy_on_spending: {
      means: "energy spent at 140 % of energy over that at 60 %",
      unit: "1",
      of: ratio("energy_expenditure", "surplus", "deficit", last),
    },
    energy_on_division: {
      means: "division of dividing cells at 140 % of energy over that at 60 %",
      unit: "1",
      of: ratio("division_rate", "surplus", "deficit", last),
    },
    protein_on_mtorc1_muscle: {
      means: "mTORC1 of muscle on 220 g of protein over that on 20 g",
      unit: "1",
      of: ratio("mtorc1_active", "much_protein", "little_protein", last),
    },
    protein_on_mtorc1_liver: {
      means: "mTORC1 of liver on 220 g of protein over that on 20 g",
      unit: "1",
      of: ratio("mtorc1_active_liver", "much_protein", "little_protein", last),
    },
    protein_on_spending: {
      means: "energy spent on 220 g of protein over that on 20 g",
      unit: "1",
      of: ratio("energy_expenditure", "much_protein", "little_protein", last),
    },
    protein_on_division: {
      means: "division of dividing cells on 220 g of protein over that on 20 g",
      unit: "1",
      of: ratio("division_rate", "much_protein", "little_protein", last),
    },
  },
  cases: {
    energy_mtorc1: {
      about: "energy, protein kept: mTORC1 of muscle and liver rises by at least a tenth from 60 to 140 %",
      holds: [
        { figure: "energy_on_mtorc1_muscle", above: 1.1 },
        { figure: "energy_on_mtorc1_liver", above: 1.1 },
      ],
    },
    energy_spending: {
      about: "energy, protein kept: the body spends at least 5 % more",
      holds: [{ figure: "energy_on_spending", above: 1.05 }],
    },
    energy_division: {
      about: "energy, protein kept: cells divide at least 5 % faster",
      holds: [{ figure: "energy_on_division", above: 1.05 }],
    },
    protein_mtorc1: {
      about: "protein, energy kept: mTORC1 of muscle and liver rises by at least a tenth from 20 to 220 g",
      holds: [
        { figure: "protein_on_mtorc1_muscle", above: 1.1 },
        { figure: "protein_on_mtorc1_liver", above: 1.1 },
      ],
    },
    protein_spending: {
      about: "protein, energy kept: the body spends at least 5 % more",
      holds: [{ figure: "protein_on_spending", above: 1.05 }],
    },
    protein_division: {
      about: "protein, energy kept: cells divide at least 5 % faster",
      holds: [{ figure: "protein_on_division", above: 1.05 }],
    },
  },
  decides: "energy_on_mtorc1_muscle",
  shows:
    "From 60 to 140 % of energy with protein kept, mTORC1 of muscle comes to {energy_on_mtorc1_muscle|2} of what it was, spending to {energy_on_spending|2} and division to {energy_on_division|2}. From 20 to 220 g of protein with energy kept, they come to {protein_on_mtorc1_muscle|2}, {protein_on_spending|2} and {protein_on_division|2}.",
  plots: [
    {
      kind: "figures",
      title: "Plenty over scarcity, one at a time",
      figures: [
        "energy_on_mtorc1_muscle",
        "energy_on_spending",
        "energy_on_division",
        "protein_on_mtorc1_muscle",
        "protein_on_spending",
        "protein_on_division",
      ],
    },
    {
      kind: "curves",
      title: "mTORC1 of muscle over the last two days",
      readout: "mtorc1_active",
      arms: ["deficit", "usual", "surplus", "little_protein", "much_protein"],
      from: 120,
      to: 168,
    },
  ],
  members: 12,
  limits: [
    "turnover of ATP by tissue is no quantity of the model: what the whole body spends stands for it",
    "a tenth of mTORC1 and 5 % of the others count as an answer: less could not be measured",
  ],
});
