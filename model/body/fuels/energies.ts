import { defineParameters } from "../../language.ts";

/** What fuels yield; the same numbers wherever energy is counted, so that it closes. */
export const fuelEnergies = defineParameters({
  energy_glucose: {
    value: 0.67,
    unit: "kcal/mmol",
    means: "energy of glucose",
    evidence: {
      grade: "assumed",
      why: "heat of combustion of 180 g, rounded",
      wouldSettle: "nothing: it is a convention",
    },
    spread: { kind: "none", why: "a convention that all modules share, so that energy closes" },
  },
  energy_protein: {
    value: 4.1,
    unit: "kcal/g",
    means: "energy of protein less that of the urea made of it",
    evidence: {
      grade: "assumed",
      why: "usual metabolisable energy, rounded",
      wouldSettle: "nothing: it is a convention",
    },
    spread: { kind: "none", why: "a convention that all modules share, so that energy closes" },
  },
  energy_fat: {
    value: 9.44,
    unit: "kcal/g",
    means: "energy of triglyceride",
    evidence: {
      grade: "assumed",
      why: "heat of combustion of body fat, rounded",
      wouldSettle: "nothing: it is a convention",
    },
    spread: { kind: "none", why: "a convention that all modules share, so that energy closes" },
  },
  energy_ketone: {
    value: 0.485,
    unit: "kcal/mmol",
    means: "energy of ketone bodies",
    evidence: {
      grade: "assumed",
      why: "heat of combustion of 3-hydroxybutyrate, rounded",
      wouldSettle: "nothing: it is a convention",
    },
    spread: { kind: "none", why: "a convention that all modules share, so that energy closes" },
  },
  fat_molar: {
    value: 860,
    unit: "g/mol",
    means: "molar mass of triglyceride",
    evidence: {
      grade: "assumed",
      why: "of triglycerides with about 54 carbons in their fatty acids",
      wouldSettle: "nothing: it is a convention",
    },
    spread: { kind: "none", why: "a convention that all modules share, so that energy closes" },
  },
});
