import { defineModule, defineParameters } from "../language.ts";
import { atRest } from "../signalling/numbers.ts";

/** What the brakes on the insulin path leave of it in one tissue, whatever insulin is. */
export const insulinAction = defineModule({
  id: "tissue_insulin_action",
  about:
    "How strongly a tissue feels insulin, relative to rest: receptor, IRS1, Akt and mTORC2 in service, without insulin itself.",
  needs: {
    receptor_in_service: { unit: "1", typical: 1, means: "receptor that Grb10 leaves in service" },
    irs1_in_service: { unit: "1", typical: 0.783, means: "IRS1 that S6K1 and cortisol leave in service" },
    akt_in_service: { unit: "1", typical: 1, means: "Akt that Smad2/3 leaves in service" },
    t308_alone: { unit: "1", typical: 0.5, means: "activity of Akt with T308 alone" },
    s473_per_mtorc2: { unit: "1", typical: 1.36, means: "phosphorylated over bare S473, per active mTORC2" },
    mtorc2_active: { unit: "1", typical: 0.09, means: "active mTORC2" },
    mtorc2_in_service: { unit: "1", typical: 0.634, means: "mTORC2 that there is, whatever insulin is" },
    mtorc2_called: { unit: "1", typical: 0.142, means: "activation of each mTORC2 by PIP3" },
  },
  parameters: defineParameters({
    receptor_rest: atRest(1, "1", "receptor in service at rest", "receptor of the resting tissue"),
    irs1_rest: atRest(0.783, "1", "IRS1 in service at rest", "IRS1 of the resting tissue"),
    mtorc2_rest: atRest(0.634, "1", "mTORC2 in service at rest", "mTORC2 of the resting tissue"),
    akt_rest: atRest(1, "1", "Akt in service at rest", "Akt of the resting tissue"),
    weight_mtorc2: {
      value: 1,
      unit: "1",
      means: "1 where the loss of mTORC2 counts here, 0 where another module has it",
      evidence: {
        grade: "assumed",
        why: "a switch: uptake by muscle has its mTORC2 from insulin_sensitivity",
        wouldSettle: "nothing to settle: it would count twice",
      },
      spread: { kind: "none", why: "a switch" },
    },
    action_most: {
      value: 2,
      unit: "1",
      means: "limit that the action comes to, relative to rest, where every brake is lifted",
      evidence: {
        grade: "assumed",
        why: "lifting S6K1 and Grb10 together gives about 1.7 in the signalling modules; it keeps odd draws from passing twice",
        wouldSettle: "uptake or production over insulin steps in people who take rapamycin for a day",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
  }),
  states: {},
  terms: {
    s473: {
      unit: "1",
      is: "michaelis(s473_per_mtorc2 * max(0, mtorc2_active), 1)",
      means: "share of Akt with S473",
    },
    s473_whole: {
      unit: "1",
      is: "michaelis(s473_per_mtorc2 * max(0, mtorc2_called) * mtorc2_rest, 1)",
      means: "the same with the mTORC2 of the resting tissue",
    },
    by_mtorc2: {
      unit: "1",
      is: "(t308_alone + (1 - t308_alone) * s473) / (t308_alone + (1 - t308_alone) * s473_whole)",
      means: "what the loss of mTORC2 leaves of Akt",
    },
    left: {
      unit: "1",
      is: "receptor_in_service / receptor_rest * irs1_in_service / irs1_rest * akt_in_service / akt_rest * (1 - weight_mtorc2 + weight_mtorc2 * by_mtorc2)",
      means: "what all of these leave, relative to rest",
    },
  },
  processes: {},
  offers: {
    insulin_action: {
      unit: "1",
      is: "min(action_most, max(0, left))",
      means: "how strongly the tissue feels insulin, 1 at rest",
    },
    mtorc2_left: { unit: "1", is: "by_mtorc2", means: "what the loss of mTORC2 leaves of Akt" },
    mtorc2_relative: {
      unit: "1",
      is: "mtorc2_in_service / mtorc2_rest",
      means: "mTORC2 that there is, relative to rest",
    },
  },
  limits: [
    "it multiplies the insulin that acts: a shift of the dose, so that much insulin makes up for a loss as in obese people (Conte 2012); AKT and mTORC2 lie past the shift and are taken into it",
    "desensitisation of the receptor by insulin itself is not in it: fuels were set without",
  ],
});
