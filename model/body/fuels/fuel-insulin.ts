import { defineModule } from "../../language.ts";
import { insulin } from "../insulin.ts";
import { fuelInsulinParameters } from "./fuel-insulin-parameters.ts";

/** Insulin as in the muscle system, with what liver and fat see of it. */
export const fuelInsulin = defineModule({
  ...insulin,
  id: "fuel_insulin",
  about:
    "Insulin of plasma and muscle interstitium, of the portal vein, and its delayed action on liver and fat.",
  parameters: fuelInsulinParameters,
  states: {
    ...insulin.states,
    delayed: {
      unit: "pmol/L",
      initial: "insulin_fasting",
      scale: 30,
      means: "insulin acting on liver and fat",
    },
  },
  processes: {
    ...insulin.processes,
    acting: {
      to: "delayed",
      rate: "k_delay * level",
      means: "action builds up",
      evidence: {
        grade: "assumed",
        why: "one delay for liver and fat, so that both follow a meal within half an hour",
        wouldSettle: "glucose production and palmitate release in the first 30 min of a clamp",
      },
    },
    fading: {
      from: "delayed",
      rate: "k_delay * delayed",
      means: "action fades",
      evidence: {
        grade: "assumed",
        why: "as fast as it builds up",
        wouldSettle: "glucose production and palmitate release after the end of a clamp",
      },
    },
  },
  offers: {
    ...insulin.offers,
    insulin_delayed: { unit: "pmol/L", is: "delayed", means: "insulin acting on liver and fat" },
    insulin_fold: { unit: "1", is: "level / insulin_fasting", means: "plasma insulin relative to fasted" },
    insulin_portal: {
      unit: "pmol/L",
      is: "level + ratio_portal * secretion / (cl_insulin * body_mass)",
      means: "insulin of the portal vein",
    },
  },
  limits: [
    ...insulin.limits,
    "glucose release follows plasma insulin: insulin by vein acts on the liver as secreted insulin does; only ports that ask for portal insulin see the difference",
    "secretion by fatty acids and ketones is left out",
  ],
});
