import { defineClaim } from "./claim.ts";
import { percent } from "./figures.ts";
import { body, genes, lift, meals } from "./protocols.ts";

const muscles = ["muscle", "upper_muscle"];

/** Six weeks of usual food, lifting on three days of the week. */
function six(morning: readonly string[] = [], perturb: readonly string[] = []) {
  const rest = [...morning, ...meals()];
  return {
    system: "human-adult",
    protocol: body({
      days: { train: [...rest, lift()], rest },
      blocks: ["{name: six, weeks: 6, week: [train, rest, train, rest, train, rest, rest]}"],
      perturb,
    }),
    every: 7_200_000,
  };
}

const last = [984, 1008] as const;

/** The table: growth hormone, IGF-1 and mTOR by muscle and by lifespan. */
export const c09 = defineClaim({
  id: "C09",
  kind: "evidence",
  says: "Table: GH, IGF-1/IGF-1R, mTOR, each with its effect on muscle and on lifespan.",
  show: "That table computed: each node up and down, its effect on muscle with bands, and the evidence on lifespan beside it.",
  literature: {
    says: "Muscle: growth hormone adds lean mass of which little is muscle; without the insulin receptor mouse muscle is smaller, without that of IGF-1 it is not. Lifespan, mice: loss of growth hormone signals lengthens it; half of the IGF-1 receptor by 26 % in one study and hardly in another; rapamycin from 600 days by 9 % in males and 14 % in females. None of it is known of people.",
    verdict: "partly supported",
    refs: ["bartke2019", "holzenberger2003", "bokov2011", "harrison2009"],
  },
  arms: {
    usual: six(),
    gh_up: six(['{at: "08:05", compound: growth_hormone, dose: 1 mg, route: sc}']),
    igf1_up: six(['{at: "08:05", compound: igf_1, dose: 3 mg, route: sc}']),
    receptor_down: six([], genes({ INSR: 0.5, IRS1: 0.5 }, muscles)),
    mtor_up: six([], genes({ TSC2: 0.3 }, muscles)),
    mtor_down: six([], genes({ RPTOR: 0.5 }, muscles)),
    rapamycin: six(['{at: "08:05", compound: rapamycin, dose: 3 mg, route: oral}']),
  },
  figures: {
    gh_up: {
      means: "size of muscle after six weeks with 1 mg of growth hormone a day, against none",
      unit: "%",
      of: percent("muscle_size", "gh_up", "usual", last),
    },
    gh_up_lean: {
      means: "lean mass with it, against none",
      unit: "%",
      of: percent("fat_free_mass", "gh_up", "usual", last),
    },
    igf1_up: {
      means: "size of muscle with 3 mg of IGF-1 a day, against none",
      unit: "%",
      of: percent("muscle_size", "igf1_up", "usual", last),
    },
    receptor_down: {
      means: "size of muscle with half of its insulin receptor and IRS1, against usual",
      unit: "%",
      of: percent("muscle_size", "receptor_down", "usual", last),
    },
    mtor_up: {
      means: "size of muscle with less TSC2 in it, against usual",
      unit: "%",
      of: percent("muscle_size", "mtor_up", "usual", last),
    },
    mtor_down: {
      means: "size of muscle with half of its raptor, against usual",
      unit: "%",
      of: percent("muscle_size", "mtor_down", "usual", last),
    },
    rapamycin: {
      means: "size of muscle with 3 mg of rapamycin a day, against none",
      unit: "%",
      of: percent("muscle_size", "rapamycin", "usual", last),
    },
  },
  cases: {
    gh: {
      about: "growth hormone up: muscle at least 0.5 % larger",
      holds: [{ figure: "gh_up", above: 0.5 }],
    },
    igf1: { about: "IGF-1 up: muscle at least 0.5 % larger", holds: [{ figure: "igf1_up", above: 0.5 }] },
    receptor: {
      about: "receptor and IRS1 down: muscle at least 0.5 % smaller",
      holds: [{ figure: "receptor_down", below: -0.5 }],
    },
    mtor_up: { about: "mTORC1 up: muscle at least 0.5 % larger", holds: [{ figure: "mtor_up", above: 0.5 }] },
    mtor_down: {
      about: "mTORC1 down, by raptor and by rapamycin: muscle at least 0.5 % smaller",
      holds: [
        { figure: "mtor_down", below: -0.5 },
        { figure: "rapamycin", below: -0.5 },
      ],
    },
  },
  decides: "mtor_down",
  shows:
    "Against six usual weeks of training, the size of muscle differs by {gh_up|2} % with growth hormone, {igf1_up|2} % with IGF-1, {receptor_down|2} % with half of the insulin receptor and IRS1, {mtor_up|2} % with less TSC2, {mtor_down|2} % with half of raptor and {rapamycin|2} % with rapamycin. Lifespan of people is no readout: that column holds mice alone.",
  plots: [
    {
      kind: "figures",
      title: "Size of muscle after six weeks, against usual",
      figures: ["gh_up", "igf1_up", "receptor_down", "mtor_up", "mtor_down", "rapamycin"],
    },
    {
      kind: "curves",
      title: "Size of muscle",
      readout: "muscle_size",
      arms: ["usual", "gh_up", "igf1_up", "receptor_down", "mtor_up", "mtor_down"],
    },
  ],
  members: 8,
  limits: [
    "growth hormone below usual has no lever in the model",
    "lifespan waits for the presets of model organisms; half a percent in six weeks was set as the least that counts before the runs",
  ],
});
