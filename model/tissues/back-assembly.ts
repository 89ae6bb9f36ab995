import type { Parameter } from "../../src/lang/index.ts";
import { insulinFelt } from "../body/fuels/insulin-felt.ts";
import { insulinAction } from "./insulin-action.ts";
import { adjusted, assumed, type Ref } from "./tissue.ts";

/** Tissues whose feeling of insulin acts on the fuels of the body. */
export const feelingTissues = ["liver", "adipose", "muscle", "upper_muscle"] as const;

type Feeling = (typeof feelingTissues)[number];

/** What of each tissue the modules here read, and where it stands in its signalling. */
const read = {
  receptor_in_service: "insulin_receptor",
  irs1_in_service: "irs1_pi3k",
  akt_in_service: "akt",
  t308_alone: "akt",
  s473_per_mtorc2: "akt",
  mtorc2_active: "mtor_complexes",
  mtorc2_called: "mtor_complexes",
} as const;

const rests = {
  receptor_rest: "insulin_receptor.receptor_in_service",
  irs1_rest: "irs1_pi3k.irs1_in_service",
  akt_rest: "akt.akt_in_service",
  mtorc2_rest: "mtor_complexes.mtorc2_in_service",
} as const;

/** What tissues do to the fuels and hormones of the body. */
export const backModules = {
  insulin_felt: insulinFelt,
  "liver.insulin_action": insulinAction,
  "adipose.insulin_action": insulinAction,
  "muscle.insulin_action": insulinAction,
  "upper_muscle.insulin_action": insulinAction,
};

/** Their wires; those of the fuels replace the insulin that acts directly where a body has no tissues. */
export const backWires: Readonly<Record<string, string>> = {
  ...Object.assign({}, ...feelingTissues.map(actionWires)),
  "insulin_felt.insulin_delayed": "insulin.insulin_delayed",
  "insulin_felt.insulin_portal": "insulin.insulin_portal",
  "insulin_felt.insulin_interstitial": "insulin.insulin_interstitial",
  "insulin_felt.action_liver": "liver.insulin_action.insulin_action",
  "insulin_felt.action_adipose": "adipose.insulin_action.insulin_action",
  "insulin_felt.action_muscle": "muscle.insulin_action.insulin_action",
  "insulin_felt.action_upper": "upper_muscle.insulin_action.insulin_action",

  "liver_glycogen.insulin_delayed": "insulin_felt.insulin_liver",
  "ketones.insulin_delayed": "insulin_felt.insulin_liver",
  "igfbp1.insulin_portal": "insulin_felt.portal_liver",
  "igf1.insulin_portal": "insulin_felt.portal_liver",
  "fatty_acids.insulin_delayed": "insulin_felt.insulin_adipose",
  "muscle_glycogen.insulin_interstitial": "insulin_felt.insulin_muscle",
};

/** Levels that they are relative to, read off the settled state. */
export const backBaselines: Readonly<Record<string, string>> = {
  ...Object.assign({}, ...feelingTissues.map(actionBaselines)),
  "igf1.insulin_portal_rest": "insulin_felt.portal_liver",
  "igfbp1.insulin_portal_rest": "insulin_felt.portal_liver",
};

const elsewhere = adjusted(
  insulinAction,
  "weight_mtorc2",
  0,
  assumed(
    "insulin_sensitivity has what mTORC2 does to uptake by muscle",
    "nothing to settle: it would count twice",
  ),
);

/** Numbers that differ where tissues act back. */
export const backAdjustments: Readonly<Record<string, Parameter<Ref>>> = {
  "muscle.insulin_action.weight_mtorc2": elsewhere,
  "upper_muscle.insulin_action.weight_mtorc2": elsewhere,
};

function actionWires(tissue: Feeling): Record<string, string> {
  return Object.fromEntries(
    Object.entries(read).map(([need, instance]) => [
      `${tissue}.insulin_action.${need}`,
      `${tissue}.${instance}.${need}`,
    ]),
  );
}

function actionBaselines(tissue: Feeling): Record<string, string> {
  return Object.fromEntries(
    Object.entries(rests).map(([rest, at]) => [`${tissue}.insulin_action.${rest}`, `${tissue}.${at}`]),
  );
}
