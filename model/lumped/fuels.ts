import { defineModule, defineParameters } from "../language.ts";
import { byHand, guess, lumped, within } from "./evidence.ts";

/** Liver glycogen, the turn to starvation that follows its loss, fatty acids and ketones. */
export const fuels = defineModule({
  id: "lumped_fuels",
  about: "Liver glycogen runs down; the body turns to starvation with a lag; fatty acids and ketones follow.",
  needs: {
    carbohydrate_arrival: { unit: "g/min", typical: 0, means: "carbohydrate from the gut" },
    insulin_concentration: { unit: "pmol/L", typical: 32, means: "plasma insulin" },
    insulin_plasma_fasting: { unit: "pmol/L", typical: 32, means: "insulin after a night" },
  },
  parameters: defineParameters({
    tau_glycogen: {
      value: 18,
      unit: "h",
      means: "time in which liver glycogen runs down",
      evidence: {
        grade: "derived",
        from: ["rothman1991"],
        how: "nearly emptied within two to three days; share of glucose from it half by 22 h",
      },
      spread: within(1.2),
    },
    glycogen_morning: {
      value: 54,
      unit: "g",
      means: "liver glycogen after a night",
      evidence: guess("300 mmol as in the large system", "magnetic resonance after a night"),
      spread: within(1.25),
    },
    frac_stored: {
      value: 0.3,
      unit: "1",
      means: "share of carbohydrate that the liver stores",
      evidence: guess("so that three usual meals keep it in balance", "liver glycogen after mixed meals"),
      spread: within(1.3),
    },
    tau_starvation: {
      value: 26,
      unit: "h",
      means: "lag of the turn to starvation",
      evidence: byHand("cahill-2006", "ho-1988"),
      spread: within(1.3),
    },
    nefa_fasting: {
      value: 0.43,
      unit: "mmol/L",
      means: "free fatty acids after a night",
      evidence: {
        grade: "measured",
        ref: "ho1988",
        at: "abstract: 0.43 +- 0.12 mmol/L on day 1",
        in: "six normal men",
      },
      spread: within(1.3),
    },
    cl_nefa: {
      value: 0.0115,
      unit: "L/(kg*min)",
      means: "clearance of fatty acids, per body mass",
      evidence: guess("as in the large system", "palmitate tracers"),
      spread: within(1.3),
    },
    tau_nefa: {
      value: 10,
      unit: "min",
      means: "time of the plasma pool with the lag of lipolysis",
      evidence: guess(
        "minutes in plasma, more at fat cells",
        "fatty acids through a short infusion of insulin",
      ),
      spread: within(1.5),
    },
    k_lipolysis: {
      value: 110,
      unit: "pmol/L",
      means: "insulin that halves lipolysis",
      evidence: byHand("conte-2012"),
      spread: within(1.3),
    },
    gain_lipolysis: {
      value: 1.1,
      unit: "1",
      means: "rise of lipolysis in full starvation",
      evidence: byHand("gjedsted-2007", "ho-1988"),
      spread: within(1.3),
    },
    palmitate_share: {
      value: 0.27,
      unit: "1",
      means: "palmitate among fatty acids",
      evidence: guess("as in the large system", "composition of plasma fatty acids"),
      spread: within(1.1),
    },
    frac_oxidised: {
      value: 0.6,
      unit: "1",
      means: "share of released fatty acids that is burned, as such or as ketones",
      evidence: guess("the rest is esterified again", "calorimetry with palmitate tracers"),
      spread: within(1.2),
    },
    bhb_fasting: {
      value: 0.1,
      unit: "mmol/L",
      means: "hydroxybutyrate after a night",
      evidence: guess("as in the large system", "hydroxybutyrate after a night"),
      spread: within(1.4),
    },
    gain_ketones: {
      value: 12,
      unit: "1",
      means: "rise of ketones over fatty acids in full starvation",
      evidence: byHand("cahill-2006"),
      spread: within(1.3),
    },
  }),
  states: {
    glycogen: { unit: "1", initial: 1, slow: true, means: "liver glycogen relative to a night" },
    starvation: { unit: "1", initial: 0, scale: 0.3, means: "turn to starvation, 0 to 1" },
    nefa: { unit: "mmol/L", initial: "nefa_fasting", scale: 0.4, means: "free fatty acids" },
  },
  terms: {
    depletion: { unit: "1", is: "max(0, 1 - glycogen)", means: "glycogen gone since a usual morning" },
    lipolysis: {
      unit: "1",
      is: "(1 - hill(insulin_concentration, k_lipolysis, 1)) / (1 - hill(insulin_plasma_fasting, k_lipolysis, 1)) * (1 + gain_lipolysis * starvation)",
      means: "lipolysis relative to a night",
    },
    ketogenesis: {
      unit: "1",
      is: "nefa / nefa_fasting * (1 + gain_ketones * starvation)",
      means: "ketones made, relative to a night",
    },
  },
  processes: {
    storing: {
      to: "glycogen",
      rate: "frac_stored * carbohydrate_arrival / glycogen_morning",
      means: "carbohydrate is stored",
      evidence: lumped,
    },
    running_down: {
      from: "glycogen",
      rate: "glycogen / tau_glycogen",
      means: "glycogen is used",
      evidence: { refs: ["rothman1991"] },
    },
    turning: {
      to: "starvation",
      rate: "depletion / tau_starvation",
      means: "lost glycogen turns the body to starvation",
      evidence: lumped,
    },
    turning_back: {
      from: "starvation",
      rate: "starvation / tau_starvation",
      means: "and back",
      evidence: lumped,
    },
    release: {
      to: "nefa",
      rate: "nefa_fasting * lipolysis / tau_nefa",
      means: "lipolysis",
      evidence: { refs: ["ho1988"] },
    },
    uptake: { from: "nefa", rate: "nefa / tau_nefa", means: "use", evidence: lumped },
  },
  offers: {
    depletion: { unit: "1", is: "depletion", means: "share of the glycogen of a morning that is gone" },
    starvation: { unit: "1", is: "starvation", means: "how far the body has turned to starvation" },
    nefa_concentration: { unit: "mmol/L", is: "nefa", means: "free fatty acids" },
    nefa_release: {
      unit: "mmol/(kg*min)",
      is: "cl_nefa * nefa_fasting * lipolysis",
      means: "appearance of fatty acids, per body mass",
    },
    palmitate_release: {
      unit: "mmol/(kg*min)",
      is: "palmitate_share * cl_nefa * nefa_fasting * lipolysis",
      means: "appearance of palmitate, per body mass",
    },
    fat_oxidised: {
      unit: "mmol/(kg*min)",
      is: "frac_oxidised * cl_nefa * nefa",
      means: "fatty acids burned, per body mass",
    },
    bhb_concentration: { unit: "mmol/L", is: "bhb_fasting * ketogenesis", means: "beta-hydroxybutyrate" },
    liver_glycogen: { unit: "1", is: "glycogen", means: "liver glycogen relative to a night" },
  },
  limits: [
    "the whole turn to starvation hangs on liver glycogen: food without carbohydrate does not stop it",
    "ketones follow fatty acids at once; exercise does not raise lipolysis",
    "no muscle glycogen, no triglyceride, no nitrogen",
  ],
});
