import { defineParameters } from "../../language.ts";
import { insulinParameters } from "../insulin-parameters.ts";

/** Parameters of insulin, with those of its action on liver and fat. */
export const fuelInsulinParameters = {
  ...insulinParameters,
  ...defineParameters({
    k_delay: {
      value: 0.05,
      unit: "1/min",
      means: "delay from plasma insulin to its effect in liver and fat",
      evidence: {
        grade: "assumed",
        why: "14 min half-time: glucose output is suppressed within half an hour of a meal; a meal model (dallaMan2007) has two slower steps",
        wouldSettle: "glucose production and palmitate release in the first 30 min of a clamp",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    ratio_portal: {
      value: 1.5,
      unit: "1",
      means: "rise of portal over peripheral insulin, per unit of fasting secretion",
      evidence: {
        grade: "assumed",
        why: "portal insulin is taken as 2.5 times peripheral after a night: the liver clears about half",
        wouldSettle: "portal samples in healthy people",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
  }),
};
