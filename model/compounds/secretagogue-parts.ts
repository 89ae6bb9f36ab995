import type { AgentModel } from "./agent.ts";
import { pituitary } from "./pituitary.ts";
import { prolactin } from "./prolactin.ts";

type Parts = Pick<AgentModel, "modules" | "wires"> & {
  readonly readouts: NonNullable<AgentModel["readouts"]>;
};

const ownLeft = {
  unit: "1",
  is: "pituitary.gh_own_left",
  means: "share of the body's own secretion of growth hormone that feedback leaves",
  assay: "growth hormone over 24 h, what was given taken off",
  body: true,
} as const;

const prolactinReadout = {
  unit: "1",
  is: "prolactin.prolactin_relative",
  means: "prolactin of plasma, relative to rest",
  assay: "plasma, immunoassay",
  body: true,
} as const;

/** The pituitary as agents on growth hormone need it: what it releases for them, and what feedback leaves. */
export const withPituitary: Parts = {
  modules: { pituitary },
  wires: {
    "pituitary.igf1_relative": "igf1.igf1_relative",
    "pituitary.age": "subject.age",
    "pituitary.body_fat": "body_mass.body_fat",
    "pituitary.ghsr_release": "muscle.surroundings.absent",
    "pituitary.ghrh_release": "muscle.surroundings.absent",
    "pituitary.gh_between_pulses": "muscle.surroundings.absent",
  },
  readouts: { gh_own_secretion: ownLeft },
};

/** Prolactin, which some secretagogues release besides. */
export const withProlactin: Parts = {
  modules: { prolactin },
  wires: { "prolactin.prolactin_release": "muscle.surroundings.absent" },
  readouts: { prolactin_plasma: prolactinReadout },
};
