import { defineModule } from "../../language.ts";
import { firstOrder } from "./evidence.ts";
import { myostatinParameters } from "./myostatin-parameters.ts";

/** Myostatin of one muscle, with what reaches its receptor. One for each muscle. */
export const myostatin = defineModule({
  id: "myostatin",
  about:
    "Myostatin of a muscle by its daily load and cortisol, and the free ligands at its activin receptors.",
  needs: {
    daily_loading: { unit: "1", typical: 1, means: "load of the muscle: 0 in a cast, 1 usual, 2 trained" },
    cortisol_relative: { unit: "1", typical: 1, means: "cortisol, relative to the mean of a day" },
    activin_relative: { unit: "1", typical: 1, means: "activin A of plasma, relative to rest" },
    ligand_free_share: {
      unit: "1",
      typical: 1,
      means: "share that follistatin leaves free, relative to rest",
    },
  },
  parameters: myostatinParameters,
  states: { myostatin: { unit: "1", initial: 1, means: "myostatin of the muscle, relative to usual" } },
  terms: {
    load: {
      unit: "1",
      is: "exp(-gain_disuse * min(daily_loading - 1, 0) - gain_training * max(daily_loading - 1, 0))",
      means: "effect of load",
    },
    glucocorticoid: {
      unit: "1",
      is: "1 + glucocorticoid_max * (michaelis(gain_glucocorticoid * max(cortisol_relative, 0), glucocorticoid_max) - michaelis(gain_glucocorticoid, glucocorticoid_max))",
      means: "effect of cortisol",
    },
  },
  processes: {
    myostatin_rises: {
      to: "myostatin",
      rate: "load * glucocorticoid / tau_myostatin",
      means: "load lowers and cortisol raises its making",
      evidence: { refs: ["roth2003"] },
    },
    myostatin_falls: {
      from: "myostatin",
      rate: "myostatin / tau_myostatin",
      means: "it is lost",
      evidence: firstOrder,
    },
  },
  offers: {
    myostatin_activity: { unit: "1", is: "myostatin", means: "myostatin of the muscle, relative to usual" },
    myostatin_free: {
      unit: "1",
      is: "(weight_myostatin * myostatin + (1 - weight_myostatin) * activin_relative) * ligand_free_share",
      means: "free myostatin and activin at the receptor, relative to usual",
    },
  },
  limits: [
    "in the whole body its daily load is held at usual: months measure training and disuse as a whole, and a load here would count them again",
    "it follows mRNA: latent and mature myostatin are not told apart",
    "in training human mRNA falls (Roth 2003), stays (Jensky 2010) or rises (Willoughby 2004): readings to compare",
  ],
});
