import type { Parameter, System } from "../../src/lang/index.ts";
import { mouseBrain } from "../body/mouse/brain.ts";
import { energyBalance } from "../body/mouse/energy-balance.ts";
import { mouseExposures } from "../body/mouse/exposures.ts";
import { fedState } from "../body/mouse/fed-state.ts";
import { mouseHormones } from "../body/mouse/hormones.ts";
import { injectedRapamycin } from "../body/mouse/injected-rapamycin.ts";
import { muscleMass } from "../body/mouse/muscle-mass.ts";
import { agentsOfRodents } from "../compounds/index.ts";
import { defineSystem } from "../language.ts";
import { appetite } from "../special/appetite.ts";
import { autophagyMarkers } from "../special/autophagy-markers.ts";
import { hippocampalPlasticity } from "../special/hippocampal-plasticity.ts";
import { hypothalamusSignalling } from "../special/hypothalamus-signalling.ts";
import { adjusted, assumed, type Ref } from "../tissues/tissue.ts";
import { tissueAdjustments, tissueBaselines, tissueModules } from "../tissues/tissue-set.ts";
import { mouseReadouts } from "./mouse-readouts.ts";
import { addressesInMouse, inMouseTissues, markedTissues, mouseWires } from "./mouse-wires.ts";

const markers = Object.fromEntries(
  markedTissues.map((tissue) => [`${tissue}.autophagy_markers`, autophagyMarkers]),
);

const markersAtRest = Object.fromEntries(
  markedTissues.map((tissue) => [
    `${tissue}.autophagy_markers.ampk_rest`,
    `${tissue}.energy_ampk.ampk_active`,
  ]),
);

/** What differs from the tissues of people. */
const ofMice: Readonly<Record<string, Parameter<Ref>>> = {
  "hypothalamus.signalling.leptin_rest": adjusted(
    hypothalamusSignalling,
    "leptin_rest",
    3.2,
    assumed("leptin of the lean fed mouse, as `hormones.leptin_normal`", "one assay over strains and sexes"),
  ),
  "hypothalamus.signalling.ghrelin_rest": adjusted(
    hypothalamusSignalling,
    "ghrelin_rest",
    85,
    assumed("ghrelin of the fed mouse, as `hormones.ghrelin_normal`", "acyl ghrelin of fed mice"),
  ),
  "hypothalamus.signalling.ratio_brain": adjusted(
    hypothalamusSignalling,
    "ratio_brain",
    1,
    assumed(
      "the brain of the mouse has a barrier of its own, in `brain`",
      "nothing to settle: it would count twice",
    ),
    1.001,
  ),
};

/** A mouse of 25 g that eats when it likes, with tissues of the signalling set; a rat runs on it too. */
export const mouse: System<Ref> = defineSystem({
  id: "mouse",
  about:
    "A mouse that eats when it likes: blood, fat and muscle of its own, with the signalling of muscle, liver, fat and brain.",
  modules: {
    fed_state: fedState,
    hormones: mouseHormones,
    energy_balance: energyBalance,
    muscle_mass: muscleMass,
    rapamycin: injectedRapamycin,
    brain: mouseBrain,
    ...inMouseTissues(tissueModules),
    ...markers,
    "hypothalamus.signalling": hypothalamusSignalling,
    "hypothalamus.appetite": appetite,
    "hippocampus.plasticity": hippocampalPlasticity,
  },
  wires: mouseWires,
  adjustments: { ...inMouseTissues(tissueAdjustments), ...ofMice },
  baselines: {
    ...addressesInMouse(tissueBaselines),
    ...markersAtRest,
    "energy_balance.adipose_mtorc1_rest": "adipose.mtor_complexes.mtorc1_active",
    "energy_balance.muscle_s6k1_rest": "muscle.s6k1_translation.s6k1_active",
    "muscle_mass.mtorc1_rest": "muscle.mtor_complexes.mtorc1_active",
    "hippocampus.plasticity.mtorc1_rest": "hippocampus.mtor_complexes.mtorc1_active",
    "hippocampus.plasticity.bhb_rest": "fed_state.bhb_concentration",
  },
  exposures: mouseExposures,
  readouts: mouseReadouts,
  agents: agentsOfRodents,
  settle: "84 d",
});
