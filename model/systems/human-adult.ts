import type { System } from "../../src/lang/index.ts";
import { bodyModules } from "../body/assembly.ts";
import { brainFluid } from "../body/brain-fluid.ts";
import { bodyExposures } from "../body/exposures.ts";
import { feltByTissues } from "../body/felt-by-tissues.ts";
import { fuelModules } from "../body/fuel-assembly.ts";
import { fuelExposures } from "../body/fuel-exposures.ts";
import { ketoneRedox } from "../body/fuels/ketone-redox.ts";
import { muscleLipid } from "../body/fuels/muscle-lipid.ts";
import {
  hormoneBaselines,
  hormoneClock,
  hormoneExposures,
  hormoneModules,
  hormoneVariants,
  myostatinModules,
} from "../body/hormone-assembly.ts";
import { compoundExposures, compoundModules } from "../compounds/assembly.ts";
import { bodyChannels } from "../compounds/body-channels.ts";
import { hmb } from "../compounds/hmb.ts";
import { agentsOfBodies } from "../compounds/index.ts";
import { bodyTissues, tissueChannels } from "../compounds/tissue-channels.ts";
import { defineSystem } from "../language.ts";
import { monthAdjustments } from "../outcome/months-adjustments.ts";
import {
  monthBaselines,
  monthBodyModules,
  monthModules,
  turnoverBaselines,
  turnoverModules,
} from "../outcome/months-assembly.ts";
import { monthExposures } from "../outcome/months-exposures.ts";
import { monthVariants } from "../outcome/months-variants.ts";
import { wholeBodyBaselines, wholeBodyExposures, wholeBodyModules } from "../outcome/whole-body-assembly.ts";
import { energy } from "../signalling/energy.ts";
import { mtorComplexes } from "../signalling/mtor-complexes.ts";
import { loading } from "../tissue/loading.ts";
import { backAdjustments, backBaselines, backModules } from "../tissues/back-assembly.ts";
import { junkAdjustments, junkBaselines, junkModules } from "../tissues/junk-assembly.ts";
import {
  specialAdjustments,
  specialBaselines,
  specialExposures,
  specialModules,
} from "../tissues/special-assembly.ts";
import { specialVariantBaselines, specialVariants } from "../tissues/special-variants.ts";
import { adjusted, assumed, type Ref } from "../tissues/tissue.ts";
import { tissueAdjustments, tissueBaselines, tissueModules } from "../tissues/tissue-set.ts";
import { signallingVariantBaselines, signallingVariants } from "../tissues/variants.ts";
import { holdWhileSettling } from "./hold-while-settling.ts";
import { habitualMornings } from "./human-adult-mornings.ts";
import { humanAdultReadouts } from "./human-adult-readouts.ts";
import {
  heldTissues,
  humanAdultWires,
  inJunk,
  inSignalling,
  inTissues,
  junkTissues,
} from "./human-adult-wires.ts";
import { muscleExposures } from "./muscle-exposures.ts";

const { disuse: disuseLoss, ...monthReadings } = monthVariants;

/** Free rapamycin of plasma that occupies half of the mTOR of a brain: the affinity over the share that crosses. */
const behindTheBarrier = adjusted(
  mtorComplexes,
  "k_rapamycin",
  0.025,
  assumed(
    "the affinity of all tissues, 0.005 nmol/L, over a fifth that crosses into the brain, as for the hypothalamus",
    "rapamycin in cerebrospinal fluid and plasma at once",
  ),
);

const assembled = defineSystem({
  id: "human-adult",
  about:
    "A human adult: fuels, hormones and clock of the body, signalling of its tissues, and outcomes over months.",
  modules: {
    ...bodyModules,
    ...fuelModules,
    ...hormoneModules,
    hmb,
    ...compoundModules,
    ketone_redox: ketoneRedox,
    muscle_lipid: muscleLipid,
    ...inTissues(tissueModules),
    "upper_muscle.loading": loading,
    "upper_muscle.energy": energy,
    felt_by_tissues: feltByTissues,
    brain_fluid: brainFluid,
    ...specialModules,
    ...inJunk(junkModules),
    ...myostatinModules("muscle"),
    ...myostatinModules("upper_muscle"),
    ...turnoverModules("muscle"),
    ...turnoverModules("upper_muscle"),
    ...monthModules("muscle"),
    ...monthModules("upper_muscle"),
    ...monthBodyModules,
    ...wholeBodyModules,
    ...backModules,
  },
  wires: humanAdultWires,
  adjustments: {
    ...inTissues(tissueAdjustments),
    ...monthAdjustments,
    ...inJunk(junkAdjustments),
    ...backAdjustments,
    ...specialAdjustments,
    ...habitualMornings,
    "hippocampus.mtor_complexes.k_rapamycin": behindTheBarrier,
  },
  baselines: {
    ...hormoneBaselines,
    ...inTissues(tissueBaselines),
    ...inSignalling(turnoverBaselines("muscle")),
    ...inSignalling(turnoverBaselines("upper_muscle")),
    ...inSignalling(monthBaselines),
    ...wholeBodyBaselines,
    ...specialBaselines,
    ...inJunk(junkBaselines),
    ...signallingVariantBaselines(heldTissues),
    ...specialVariantBaselines,
    ...backBaselines,
  },
  variants: {
    ...hormoneVariants,
    ...signallingVariants(heldTissues),
    ...specialVariants(junkTissues),
    ...monthReadings,
    disuse_loss: disuseLoss,
  },
  exposures: [
    ...bodyExposures,
    ...fuelExposures,
    ...hormoneExposures,
    ...muscleExposures,
    ...monthExposures,
    ...compoundExposures,
    ...specialExposures,
    ...wholeBodyExposures,
  ],
  readouts: humanAdultReadouts,
  clock: hormoneClock,
  readAt: 7,
  settle: "48 h",
});

/** Where agents may act. */
function channelsOf({ modules }: Pick<System<Ref>, "modules">): NonNullable<System["channels"]> {
  const ofTissues = bodyTissues.map((tissue) => tissueChannels(tissue, modules));
  return Object.assign({}, bodyChannels, ...ofTissues);
}

/** The whole body of an adult: fuels, hormones, tissues with one set of signalling modules, and what follows for months. */
export const humanAdult: System<Ref> = {
  ...holdWhileSettling(assembled),
  channels: channelsOf(assembled),
  agents: agentsOfBodies,
};
