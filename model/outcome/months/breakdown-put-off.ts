import { defineModule } from "../../language.ts";
import { breakdown } from "../breakdown.ts";

/** Breakdown of hours, which also tells how much HMB holds up: that protein is still there to be broken down. */
export const breakdownPutOff = defineModule({
  ...breakdown,
  id: "breakdown_put_off",
  offers: {
    ...breakdown.offers,
    breakdown_held: {
      unit: "1",
      is: "(frac_proteasome * proteasome + frac_autophagy * autophagy_flux) * (1 - hmb_left) / (frac_proteasome + frac_autophagy + frac_rest)",
      means: "breakdown that HMB holds up, relative to fasted",
    },
  },
});
