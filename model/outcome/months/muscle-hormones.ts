import { defineModule, defineParameters } from "../../language.ts";

/** Testosterone, IGF-1 and the brake of myostatin and activin on the size that synthesis sustains. */
export const muscleHormones = defineModule({
  id: "muscle_hormones",
  about: "What testosterone, IGF-1 and the myostatin-activin brake do to resting synthesis of muscle.",
  needs: {
    testosterone_concentration: { unit: "nmol/L", typical: 15.2, means: "total testosterone" },
    igf1_free: { unit: "nmol/L", typical: 0.11, means: "free IGF-1" },
    myostatin_activity: { unit: "1", typical: 1, means: "free active myostatin relative to normal" },
  },
  inputs: {
    ligand_trap: {
      unit: "1",
      default: 0,
      means: "share of myostatin and activins that a trap or an antibody takes away",
    },
  },
  parameters: defineParameters({
    testosterone_usual: {
      value: 15.2,
      unit: "nmol/L",
      means: "testosterone of the person at rest",
      evidence: {
        grade: "derived",
        from: "settled state",
        how: "testosterone of the settled system: each person against their own level",
      },
      spread: { kind: "none", why: "determined by the other numbers" },
    },
    gain_testosterone: {
      value: 0.16,
      unit: "1",
      means: "rise of synthesis per e-fold of relative testosterone plus its offset",
      evidence: {
        grade: "fitted",
        to: ["bhasin2001"],
        how: "by hand: +3.4, +5.2 and +7.9 kg fat-free mass at 125, 300 and 600 mg a week for 20 weeks",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    offset_testosterone: {
      value: 0.5,
      unit: "1",
      means: "offset, relative to the mean",
      evidence: {
        grade: "assumed",
        why: "so that synthesis falls by a sixth without testosterone",
        wouldSettle: "muscle mass under 25 mg a week or androgen deprivation",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    igf1_usual: {
      value: 0.11,
      unit: "nmol/L",
      means: "free IGF-1 of the person at rest",
      evidence: {
        grade: "derived",
        from: "settled state",
        how: "free IGF-1 of the settled system: each person against their own level",
      },
      spread: { kind: "none", why: "determined by the other numbers" },
    },
    gain_igf1: {
      value: 0.03,
      unit: "1",
      means: "rise of synthesis per e-fold of free IGF-1",
      evidence: {
        grade: "assumed",
        why: "adult mouse muscle without the IGF-1 receptor alone keeps its mass",
        wouldSettle: "muscle mass in GH-deficient adults at clamped IGF-1, water apart",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    weight_myostatin: {
      value: 0.5,
      unit: "1",
      means: "share of myostatin in the Smad2/3 brake; the rest is activins",
      evidence: {
        grade: "derived",
        from: ["lee2007"],
        how: "ln 2 of ln 4: twice the mass without myostatin, four times with follistatin on top",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    gain_smad_development: {
      value: 1.386,
      unit: "1",
      means: "log size gained when the brake is lost from birth",
      evidence: { grade: "derived", from: ["lee2007"], how: "ln 4, mouse" },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    frac_adult: {
      value: 0.15,
      unit: "1",
      means: "share of that in adult human muscle",
      evidence: {
        grade: "fitted",
        to: ["attie2013", "rooks2017"],
        how: "by hand between +5.1 % four weeks after one dose of ACE-031 and +5.2 % over placebo 12 weeks after bimagrumab",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
  }),
  states: {},
  terms: {
    testosterone: {
      unit: "1",
      is: "testosterone_concentration / testosterone_usual",
      means: "testosterone relative to one's own level",
    },
    igf1: { unit: "1", is: "igf1_free / igf1_usual", means: "free IGF-1 relative to rest" },
    brake: {
      unit: "1",
      is: "(weight_myostatin * myostatin_activity + 1 - weight_myostatin) * max(0, 1 - ligand_trap)",
      means: "drive on Smad2/3, 1 at rest",
    },
    smad: {
      unit: "1",
      is: "exp(gain_smad_development * frac_adult * (1 - brake))",
      means: "what the brake leaves",
    },
  },
  processes: {},
  offers: {
    hormone_factor: {
      unit: "1",
      is: "(1 + gain_testosterone * log((max(0, testosterone) + offset_testosterone) / (1 + offset_testosterone)) + gain_igf1 * log(max(0.01, igf1))) * smad",
      means: "factor on resting synthesis",
    },
    testosterone_relative: {
      unit: "1",
      is: "testosterone",
      means: "testosterone relative to one's own level",
    },
    igf1_relative: { unit: "1", is: "igf1", means: "free IGF-1 relative to rest" },
  },
  limits: [
    "each person against their own level: the usual testosterone of a person changes nothing",
    "women: the effect relative to their own level is carried over from men",
    "growth hormone raises lean water only (Sergeeva 2019): no synthesis, no strength",
    "thyroid hormone and cortisol act on breakdown, not here",
    "loss of myostatin from birth also adds fibres: that is frac_adult 1, for mice",
  ],
});
