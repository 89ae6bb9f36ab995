import type { Parameter, Spread } from "../../src/lang/index.ts";
import { defineParameters } from "../language.ts";

const byRecipe: Spread = { kind: "none", why: "the recipe of a medium, which a protocol can change" };

/** A concentration of the full medium, by its recipe. */
export function ofRecipe(value: number, unit: string, means: string, recipe: string): Parameter<never> {
  return {
    value,
    unit,
    means,
    evidence: { grade: "assumed", why: recipe, wouldSettle: "the recipe on the bottle" },
    spread: byRecipe,
  };
}

const dmem = "DMEM with much glucose, as its recipe is usually given; the sheet itself was not seen";

/** Numbers of the medium. */
export const mediumParameters = defineParameters({
  leucine_normal: ofRecipe(0.8, "mmol/L", "leucine of full medium", dmem),
  eaa_normal: ofRecipe(4.1, "mmol/L", "other essential amino acids of full medium", dmem),
  arginine_normal: ofRecipe(0.4, "mmol/L", "arginine of full medium", dmem),
  glucose_normal: ofRecipe(25, "mmol/L", "glucose of full medium", dmem),
  serum_normal: ofRecipe(0.1, "1", "serum of full medium", "a tenth is usual"),
  oxygen_normal: ofRecipe(
    0.21,
    "1",
    "oxygen in the gas over cells",
    "room air, a little carbon dioxide aside",
  ),
  leptin_normal: ofRecipe(
    5,
    "ug/L",
    "leptin that cells see",
    "that of a lean body stands in for serum, so that leptin holds nothing back",
  ),
  frac_serum_pi3k: {
    value: 0.05,
    unit: "1",
    means: "growth factors of full serum on PI3K, share of the maximum",
    evidence: {
      grade: "assumed",
      why: "p-Akt of cells in serum lies between starved and insulin-stimulated cells",
      wouldSettle: "p-Akt over serum and insulin on one blot",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  frac_serum_mitogen: {
    value: 0.1,
    unit: "1",
    means: "mitogens of full serum on ERK, share of the maximum",
    evidence: {
      grade: "assumed",
      why: "p-ERK of growing cells is a part of that after EGF",
      wouldSettle: "p-ERK over serum and EGF on one blot",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  k_igf1: {
    value: 1,
    unit: "nmol/L",
    means: "IGF-1 at half of its effect on PI3K",
    evidence: {
      grade: "assumed",
      why: "of the order of its affinity to the receptor; no curve was read off",
      wouldSettle: "p-Akt over IGF-1 in cells without serum",
    },
    spread: { kind: "lognormal", factor: 3 },
  },
  k_egf: {
    value: 1,
    unit: "nmol/L",
    means: "EGF at half of its effect on ERK",
    evidence: {
      grade: "assumed",
      why: "of the order of its affinity to the receptor; no curve was read off",
      wouldSettle: "p-ERK over EGF in cells without serum",
    },
    spread: { kind: "lognormal", factor: 3 },
  },
});
