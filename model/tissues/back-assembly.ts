import type { Parameter } from "../../src/lang/index.ts";
import { fattyAcids } from "../body/fuels/fatty-acids.ts";
import { insulinFelt } from "../body/fuels/insulin-felt.ts";
import { insulinSensitivity } from "../outcome/months/insulin-sensitivity.ts";
import { adiposeFuels } from "./adipose-fuels.ts";
import { insulinAction } from "./insulin-action.ts";
import { liverFuels } from "./liver-fuels.ts";
import { type AnyModule, adjusted, assumed, fitted, type Ref } from "./tissue.ts";

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
  mtorc2_in_service: "mtor_complexes",
} as const;

const rests = {
  receptor_rest: "insulin_receptor.receptor_in_service",
  irs1_rest: "irs1_pi3k.irs1_in_service",
  akt_rest: "akt.akt_in_service",
  mtorc2_rest: "mtor_complexes.mtorc2_in_service",
} as const;

/** What tissues do to the fuels and hormones of the body. */
export const backModules: Readonly<Record<string, AnyModule>> = {
  insulin_felt: insulinFelt,
  "liver.fuels": liverFuels,
  "adipose.fuels": adiposeFuels,
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

  "liver.fuels.foxo_program": "liver.foxo.foxo_program",
  "liver.fuels.ampk_active": "liver.energy_ampk.ampk_active",
  "liver.fuels.lipogenesis": "liver.srebp1.lipogenesis",
  "liver_glycogen.gluconeogenic_drive": "liver.fuels.gluconeogenic_drive",
  "liver_glycogen.glucokinase": "liver.fuels.glucokinase",
  "muscle_glycogen.lipogenic_capacity": "liver.fuels.lipogenic_capacity",
  "fatty_acids.fat_export": "liver.fuels.fat_export",

  "adipose.fuels.gh_relative": "gh.gh_relative",
  "adipose.fuels.ampk_active": "adipose.energy_ampk.ampk_active",
  "adipose.fuels.lipogenesis": "adipose.srebp1.lipogenesis",
  "adipose.fuels.mtorc1_active": "adipose.mtor_complexes.mtorc1_active",
  "adipose.fuels.begun": "running.running",
  "fatty_acids.lipolysis_hormones": "adipose.fuels.lipolysis_hormones",
  "fatty_acids.fat_kept": "adipose.fuels.fat_kept",
  "energy.uncoupling": "adipose.fuels.uncoupling",

  // One module tells memories of hormones and stocks of fuels that the run has begun.
  "energy_signal.begun": "running.running",

  // Of mTORC2 months count what there is, not what insulin calls: the fall of insulin in a fast is in the fuels.
  "insulin_sensitivity.mtorc2_active": "muscle.insulin_action.mtorc2_relative",
};

/** Levels that they are relative to, read off the settled state. */
export const backBaselines: Readonly<Record<string, string>> = {
  ...Object.assign({}, ...feelingTissues.map(actionBaselines)),
  "insulin_sensitivity.mtorc2_fasted": "muscle.insulin_action.mtorc2_relative",
  "liver.fuels.foxo_rest": "liver.foxo.foxo_program",
  "liver.fuels.ampk_rest": "liver.energy_ampk.ampk_active",
  "liver.fuels.lipogenesis_rest": "liver.srebp1.lipogenesis",
  "adipose.fuels.ampk_rest": "adipose.energy_ampk.ampk_active",
  "adipose.fuels.lipogenesis_rest": "adipose.srebp1.lipogenesis",
  "adipose.fuels.mtorc1_rest": "adipose.mtor_complexes.mtorc1_active",
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
  "insulin_sensitivity.mtorc2_fasted": unmoved("mtorc2_fasted"),
  "insulin_sensitivity.mtorc2_habitual": unmoved("mtorc2_habitual"),
  "fatty_acids.gain_starvation": adjusted(
    fattyAcids,
    "gain_starvation",
    0.5,
    fitted(
      "ghLipolysis2022",
      "by hand: growth hormone has its own arm here, and carries 43 % of the rise of lipolysis in two days without food",
    ),
  ),
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

/** mTORC2 that there is, of which months' insulin sensitivity is told, is 1 at rest and through habitual days. */
function unmoved(name: "mtorc2_fasted" | "mtorc2_habitual"): Parameter<Ref> {
  const why = "mTORC2 in service hardly moves with meals, where active mTORC2 nearly doubles";
  const evidence = assumed(why, "rictor with mTOR through a day of meals");
  return {
    ...adjusted(insulinSensitivity, name, 1, evidence),
    spread: { kind: "none", why: "1 by definition" },
  };
}
