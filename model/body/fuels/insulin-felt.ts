import { defineModule, defineParameters } from "../../language.ts";

const upper = {
  value: 0.5,
  unit: "1",
  means: "share of the upper body in glucose uptake by muscle",
  evidence: {
    grade: "assumed",
    why: "about half of skeletal muscle lies above the hips",
    wouldSettle: "glucose uptake of arms, trunk and legs by positron emission",
  },
  spread: { kind: "normal", sd: 0.06 },
} as const;

/** Insulin as liver, fat and muscle feel it: the level times what their signalling leaves of its action. */
export const insulinFelt = defineModule({
  id: "insulin_felt",
  about: "Insulin of liver, fat and muscle times how strongly each tissue's signalling feels it, 1 at rest.",
  needs: {
    insulin_delayed: { unit: "pmol/L", typical: 32, means: "insulin acting on liver and fat" },
    insulin_portal: { unit: "pmol/L", typical: 80, means: "insulin of the portal vein" },
    insulin_interstitial: { unit: "pmol/L", typical: 14.4, means: "insulin at muscle cells" },
    action_liver: { unit: "1", typical: 1, means: "how strongly liver feels insulin" },
    action_adipose: { unit: "1", typical: 1, means: "how strongly fat feels insulin" },
    action_muscle: { unit: "1", typical: 1, means: "how strongly muscle of the lower body feels insulin" },
    action_upper: { unit: "1", typical: 1, means: "how strongly muscle of the upper body feels insulin" },
  },
  parameters: defineParameters({ frac_upper: upper }),
  states: {},
  terms: {
    muscle: {
      unit: "1",
      is: "(1 - frac_upper) * action_muscle + frac_upper * action_upper",
      means: "how strongly muscle feels insulin",
    },
  },
  processes: {},
  offers: {
    insulin_liver: {
      unit: "pmol/L",
      is: "insulin_delayed * action_liver",
      means: "insulin as liver feels it",
    },
    portal_liver: {
      unit: "pmol/L",
      is: "insulin_portal * action_liver",
      means: "portal insulin as liver feels it",
    },
    insulin_adipose: {
      unit: "pmol/L",
      is: "insulin_delayed * action_adipose",
      means: "insulin as fat feels it",
    },
    insulin_muscle: {
      unit: "pmol/L",
      is: "insulin_interstitial * muscle",
      means: "insulin as muscle feels it",
    },
  },
  limits: [
    "one action for all that insulin does in a liver cell: glucose output, storing, IGFBP-1 and IGF-1 lose it together, where lipogenesis (SREBP-1c) is a path of its own",
    "uptake by fat is counted with muscle, and feels what muscle feels",
  ],
});
