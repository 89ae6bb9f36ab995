import type { Variant } from "../../src/lang/index.ts";
import { appetite } from "../special/appetite.ts";
import { autophagyMarkers } from "../special/autophagy-markers.ts";
import { desensitisation } from "../special/desensitisation.ts";
import { hypothalamusSignalling } from "../special/hypothalamus-signalling.ts";
import { tCellResponse } from "../special/t-cell-response.ts";
import type { JunkTissue } from "./junk-assembly.ts";
import { adjusted, assumed, type Ref } from "./tissue.ts";

const ghrelinLowers = assumed(
  "the reading in which ghrelin reaches mTORC1 through AMPK alone and mTORC1 holds AgRP and NPY back; loss of raptor in AgRP cells speaks against it (Albert 2015)",
  "pS6 and NPY of AgRP cells after ghrelin, with and without rapamycin",
);

const rictorNeeded = assumed(
  "one line of mice without rictor loses Th1 (Lee 2010), another keeps them (Delgoffe 2011)",
  "both lines in one laboratory",
);

const acidification = assumed(
  "AMPK is reported to lower lysosomal acidity (Nwadike 2018)",
  "flux in human muscle with an AMPK activator and a block of lysosomes",
);

/** What the literature on special tissues has not settled. */
export function specialVariants(junkTissues: readonly JunkTissue[]): Record<string, Variant<Ref>> {
  return {
    ghrelin_on_hypothalamic_mtor: {
      about: "What ghrelin does to mTORC1 of AgRP cells, and mTORC1 to AgRP and NPY.",
      default: "raises",
      choices: {
        raises: { about: "It raises mTORC1, which raises AgRP and NPY." },
        lowers: {
          about: "It lowers mTORC1 through AMPK, and mTORC1 holds AgRP and NPY back.",
          adjustments: {
            "hypothalamus.signalling.gain_ghrelin_mtorc1": adjusted(
              hypothalamusSignalling,
              "gain_ghrelin_mtorc1",
              0,
              ghrelinLowers,
            ),
            "hypothalamus.appetite.frac_npy_mtorc1": adjusted(appetite, "frac_npy_mtorc1", 0, ghrelinLowers),
            "hypothalamus.appetite.gain_npy_restraint": adjusted(
              appetite,
              "gain_npy_restraint",
              0.8,
              ghrelinLowers,
              1.6,
            ),
          },
        },
      },
    },
    mtorc2_on_th1: {
      about: "Whether Th1 cells need mTORC2.",
      default: "independent",
      choices: {
        independent: { about: "They do not." },
        needed: {
          about: "Most of them do.",
          adjustments: {
            "t_cell.response.frac_th1_mtorc2": adjusted(
              tCellResponse,
              "frac_th1_mtorc2",
              0.8,
              rictorNeeded,
              1.08,
            ),
          },
        },
      },
    },
    ampk_on_lysosomes: {
      about: "Whether AMPK keeps lysosomes from acidifying.",
      default: "spares",
      choices: {
        spares: { about: "It does not." },
        restrains: {
          about: "It does, so that autophagosomes pile up under energy stress.",
          adjustments: Object.fromEntries(
            junkTissues.map((tissue) => [
              `${tissue}.autophagy_markers.frac_ampk_restraint`,
              adjusted(autophagyMarkers, "frac_ampk_restraint", 1, acidification, 1.2),
            ]),
          ),
        },
      },
    },
    desensitisation: {
      about: "Whether muscle answers lasting insulin, mTORC1 and load less.",
      default: "off",
      choices: {
        off: { about: "It does not: signals of hours alone." },
        on: {
          about: "It does, over hours to weeks; an average habitual day passes insulin on unchanged.",
          modules: { "muscle.desensitisation": desensitisation },
          wires: {
            "muscle.desensitisation.mtorc1_active": "muscle.mtor_complexes.mtorc1_active",
            "muscle.desensitisation.ir_active": "muscle.insulin_receptor.ir_active",
            "muscle.desensitisation.mechanical_drive": "muscle.loading.mechanical_drive",
            "muscle.desensitisation.insulin_concentration": "insulin.insulin_concentration",
            "muscle.desensitisation.insulin_plasma_fasting": "insulin.insulin_plasma_fasting",
            "muscle.irs1_pi3k.ir_active": "muscle.desensitisation.receptor_signal",
            "muscle.tsc_rheb.mechanical_drive": "muscle.desensitisation.load_signal",
          },
        },
      },
    },
  };
}

/** Levels that modules of these variants are relative to: none is read off the settled state. */
export const specialVariantBaselines = {} as const;
