import { defineModule, defineParameters } from "../../language.ts";

/** Ribosome content grows with training and falls soon after it. */
export const ribosomes = defineModule({
  id: "ribosomes",
  about: "Ribosome content of muscle with training, and the capacity for synthesis that it adds.",
  needs: {
    drive_effect: { unit: "1", typical: 0, means: "saturating drive of exercise" },
    exercise_permission: { unit: "1", typical: 0.95, means: "how far initiation lets exercise act" },
  },
  parameters: defineParameters({
    gain_ribosomes: {
      value: 0.5,
      unit: "1",
      means: "rise of ribosomes at usual load",
      evidence: {
        grade: "assumed",
        why: "total RNA +49.5 % (34 to 66) after 8 sessions, 3 to 4 a week (Hammarstrom 2022, abstract, no identifier seen)",
        wouldSettle: "ribosomal RNA per muscle mass by week of training",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    tau_ribosomes: {
      value: 6,
      unit: "d",
      means: "turnover of ribosomes",
      evidence: {
        grade: "assumed",
        why: "+49.5 % falls by 19.3 % in 8 days (Hammarstrom 2022, abstract, no identifier seen), less the days for which the drive of the last session lasts",
        wouldSettle: "total RNA at 2, 4, 8 and 16 days after the last session",
      },
      spread: { kind: "lognormal", factor: 1.35 },
    },
    weight_capacity: {
      value: 0.5,
      unit: "1",
      means: "how far ribosome content raises what loading adds",
      evidence: {
        grade: "assumed",
        why: "ribosome gain goes with growth and with growth of myotubes; how much it adds is not measured",
        wouldSettle: "ribosomes lowered in trained human muscle against synthesis",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    permission_usual: {
      value: 0.95,
      unit: "1",
      means: "how far initiation lets exercise act while a session drives muscle, undrugged",
      evidence: {
        grade: "assumed",
        why: "mean over a week of three sessions and three meals a day, weighted by the drive, in the modules of hours",
        wouldSettle: "nothing to settle: a reference within the model",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
  }),
  states: {
    ribosomes: { unit: "1", initial: 1, slow: true, means: "ribosome content relative to untrained" },
  },
  processes: {
    making: {
      to: "ribosomes",
      rate: "(1 + gain_ribosomes * drive_effect * exercise_permission / permission_usual) / tau_ribosomes",
      means: "loading makes ribosomes, where mTORC1 allows it",
      evidence: {
        grade: "assumed",
        why: "RNA rises with sessions; that mTORC1 gates it is known from cells",
        wouldSettle: "ribosomal RNA in trained human muscle under rapamycin",
      },
    },
    loss: {
      from: "ribosomes",
      rate: "ribosomes / tau_ribosomes",
      means: "ribosomes are broken down",
      evidence: {
        grade: "assumed",
        why: "RNA falls by a fifth in a week without training",
        wouldSettle: "total RNA at 2, 4, 8 and 16 days after the last session",
      },
    },
  },
  offers: {
    capacity: {
      unit: "1",
      is: "1 + weight_capacity * (ribosomes - 1)",
      means: "factor on what loading adds to synthesis",
    },
    total_rna: { unit: "1", is: "ribosomes", means: "total RNA per muscle relative to untrained" },
  },
  limits: ["no effect on resting synthesis", "disuse and age leave ribosomes alone"],
});
