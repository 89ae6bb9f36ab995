import type { Parameter } from "../../src/lang/index.ts";
import { akt } from "../signalling/akt.ts";
import { mtorComplexes } from "../signalling/mtor-complexes.ts";
import { s6k1Translation } from "../signalling/s6k1-translation.ts";
import { adjusted, assumed, type Ref } from "../tissues/tissue.ts";
import { mediumParameters, ofRecipe } from "./medium-parameters.ts";

type Adjustments = Readonly<Record<string, Parameter<Ref>>>;

/** Rapamycin on the cells of a dish, by the amount that the medium was given. */
export function rapamycinOfCellLines(tissue: string): Adjustments {
  const choo = (at: string) =>
    ({
      grade: "transferred",
      ref: "choo2008",
      at,
      from: "cell lines",
      why: "cells of a dish regain it, lifting human muscle does not",
    }) as const;
  return {
    [`${tissue}.mtor_complexes.k_rapamycin`]: adjusted(mtorComplexes, "k_rapamycin", 0.2, {
      grade: "fitted",
      to: ["thoreen2009"],
      how: "by hand: p-S6K1 of cell lines is half-blocked at 0.1 to 1 nmol/L of what the medium was given; serum, plastic and uptake within an hour keep most of that from mTOR, so it is no free level and forty times that of tissues in the body",
    }),
    [`${tissue}.s6k1_translation.frac_resistant`]: adjusted(
      s6k1Translation,
      "frac_resistant",
      0.15,
      choo("4E-BP1 inhibited at 1 to 3 h"),
    ),
    [`${tissue}.s6k1_translation.frac_resistant_late`]: adjusted(
      s6k1Translation,
      "frac_resistant_late",
      0.45,
      choo("4E-BP1 phosphorylated again within 6 h"),
    ),
  };
}

/** What C2C12 myotubes do not share with human muscle. */
export const myotubeNumbers: Adjustments = {
  ...rapamycinOfCellLines("muscle"),
  "muscle.akt.frac_t308_alone": adjusted(akt, "frac_t308_alone", 0.15, {
    grade: "derived",
    from: ["ye2012"],
    how: "abstract: insulin signalling is nearly gone once mTORC2 is disrupted; the size is set by hand",
  }),
};

const rpmi = "RPMI 1640, as its recipe is usually given; the sheet itself was not seen";
const inRpmi = (name: keyof typeof mediumParameters, value: number) => {
  const { unit, means } = mediumParameters[name];
  return [`medium.${name}`, ofRecipe(value, unit, means, rpmi)] as const;
};

/** The medium of T cells. */
export const rpmiMedium: Adjustments = Object.fromEntries([
  inRpmi("leucine_normal", 0.38),
  inRpmi("eaa_normal", 1.25),
  inRpmi("arginine_normal", 1.15),
  inRpmi("glucose_normal", 11),
]);

/** Serum of T cells drives PI3K little: their receptor does. */
export const quietSerum: Adjustments = {
  "medium.frac_serum_pi3k": {
    ...mediumParameters.frac_serum_pi3k,
    value: 0.01,
    evidence: assumed("resting T cells are small and quiet in serum", "p-Akt of resting T cells over serum"),
  },
};
