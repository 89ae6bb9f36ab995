import { defineModule, defineParameters } from "../language.ts";

/** What free amino acids in muscle allow: leucine above its fasted level drives, the other essential ones permit. */
export const aminoAcidDrive = defineModule({
  id: "amino_acid_drive",
  about: "Leucine above its fasted level drives synthesis as far as the other essential amino acids permit.",
  needs: {
    leucine_signal: { unit: "mmol/L", typical: 0.25, means: "muscle leucine, with what acts like it" },
    muscle_leucine_fasting: { unit: "mmol/L", typical: 0.13, means: "muscle leucine, fasted" },
    muscle_eaa: { unit: "mmol/L", typical: 3.2, means: "other essential amino acids free in muscle" },
  },
  parameters: defineParameters({
    eaa_fasted: {
      value: 3.2,
      unit: "mmol/L",
      means: "other essential amino acids free in fasted muscle",
      evidence: {
        grade: "derived",
        from: "settled state",
        how: "the level of the fasted system, so that basal availability is 1",
      },
      spread: { kind: "none", why: "determined by the other numbers" },
    },
    k_leucine: {
      value: 0.2,
      unit: "1",
      means: "rise of muscle leucine over its fasted level at half of the drive",
      evidence: { grade: "fitted", to: ["moore2009ajcn", "witard2014"], how: "by hand over the six topics" },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    n_leucine: {
      value: 3,
      unit: "1",
      means: "steepness of the drive",
      evidence: { grade: "fitted", to: ["moore2009ajcn", "witard2014"], how: "by hand over the six topics" },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_eaa: {
      value: 0.36,
      unit: "1",
      means: "other essential amino acids, relative to fasted, at half availability",
      evidence: {
        grade: "assumed",
        why: "synthesis after leucine alone is short-lived while the others fall by a fifth; the point is not measured",
        wouldSettle: "synthesis over 4 h after leucine alone with the others clamped",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_presence: {
      value: 0.05,
      unit: "1",
      means: "rise of muscle leucine over its fasted level that counts as amino acids being present",
      evidence: {
        grade: "fitted",
        to: ["bohe2001"],
        how: "by hand: the response stays closed while amino acids stay high",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {},
  terms: {
    rise: {
      unit: "1",
      is: "max(0, leucine_signal / muscle_leucine_fasting - 1)",
      means: "leucine above its fasted level",
    },
    availability: {
      unit: "1",
      is: "min(1, hill(muscle_eaa / eaa_fasted, k_eaa, 4) * (1 + k_eaa^4))",
      means: "what the other essential amino acids permit, 1 when fasted",
    },
  },
  processes: {},
  offers: {
    amino_acid_drive: {
      unit: "1",
      is: "hill(rise, k_leucine, n_leucine) * availability",
      means: "drive of synthesis by amino acids, 0 to 1",
    },
    amino_acids_present: {
      unit: "1",
      is: "hill(rise, k_presence, 3)",
      means: "whether amino acids are raised, 0 to 1",
    },
  },
  limits: [
    "driven by intramuscular leucine; Bohe 2003 finds that synthesis follows blood rather than muscle amino acids",
    "a fall of the other essential amino acids by a fifth lowers the drive by 1.6 % only: too little for what leucine alone leaves after 3 h (Churchward-Venne 2012)",
    "single essential amino acids other than leucine are not told apart",
  ],
});
