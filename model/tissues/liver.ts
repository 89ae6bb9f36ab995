import { akt } from "../signalling/akt.ts";
import { foxoProgram } from "../signalling/foxo-program.ts";
import { hormoneInputs } from "../signalling/hormone-inputs.ts";
import { insulinReceptor } from "../signalling/insulin-receptor.ts";
import { stress } from "../signalling/stress.ts";
import { tscRheb } from "../signalling/tsc-rheb.ts";
import { ulk1Autophagy } from "../signalling/ulk1-autophagy.ts";
import { leucineGate, restingPorts, seenAtRest, sestrin2Tissue } from "./shared.ts";
import { adjusted, assumed, derived, fitted, type Tissue } from "./tissue.ts";

/** Liver, which sees what the portal vein brings. */
export const liver: Tissue = {
  about: "liver; sees portal insulin, glucagon and amino acids",
  lacks: ["smad", "erk"],
  adjustments: {
    ...seenAtRest({ insulin: 90, leucine: 0.15, eaa: 1, arginine: 0.04, place: "the portal vein" }),
    ...sestrin2Tissue,
    ...leucineGate(0.25, 3, 1, "between fasted and fed portal leucine: amino acids rule hepatic mTORC1"),
    "insulin_receptor.gain_insulin": adjusted(
      insulinReceptor,
      "gain_insulin",
      1.2,
      derived(
        "rizza1981",
        "half suppression of glucose production at 29 mU/L against half use at 55 mU/L of plasma insulin, portal against interstitial",
      ),
    ),
    "akt.frac_t308_alone": adjusted(
      akt,
      "frac_t308_alone",
      0.15,
      assumed(
        "loss of rictor costs liver its FoxO, GSK3 and lipogenic responses; the share is assumed",
        "substrates of Akt in rictor-less hepatocytes over insulin steps",
      ),
      1.8,
    ),
    "tsc_rheb.k_ampk": adjusted(
      tscRheb,
      "k_ampk",
      10,
      derived("wolff2011", "AMPK lowers mTORC1 of hepatocytes without TSC: almost none through it"),
    ),
    "stress.gain_hif": adjusted(
      stress,
      "gain_hif",
      0,
      derived("wolff2011", "mTORC1 of hepatocytes falls in hypoxia without REDD1"),
    ),
    "ulk1_autophagy.frac_drug_restraint": adjusted(
      ulk1Autophagy,
      "frac_drug_restraint",
      0.1,
      assumed(
        "rapamycin is reported to undo the effect of food on autophagy almost completely in mouse liver, in part in muscle",
        "autophagy flux of refed liver over rapamycin doses",
      ),
      2,
    ),
    "ulk1_autophagy.frac_foxo": adjusted(
      ulk1Autophagy,
      "frac_foxo",
      0.1,
      assumed("smaller than in muscle, where autophagy genes are FoxO targets", "flux of liver without FoxO"),
      2,
    ),
    "hormone_inputs.n_glucagon": adjusted(
      hormoneInputs,
      "n_glucagon",
      0.3,
      assumed("glucagon raises hepatic AMPK modestly", "p-AMPK of liver over glucagon steps"),
    ),
    "hormone_inputs.n_oxygen": adjusted(
      hormoneInputs,
      "n_oxygen",
      2,
      derived("wolff2011", "hypoxia works through AMPK in hepatocytes; the exponent gives its direction"),
    ),
    "foxo.n_akt": adjusted(
      foxoProgram,
      "n_akt",
      2,
      fitted("li2010", "by hand: PEPCK of hepatocytes falls by 95 % with insulin"),
    ),
  },
  ports: {
    ...restingPorts,
    insulin_local: "portal insulin",
    leucine_local: "leucine of the portal vein, or of plasma",
    eaa_local: "other essential amino acids there",
    arginine_local: "arginine there",
  },
};
