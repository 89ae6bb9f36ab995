import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { body, meals } from "./protocols.ts";

const count = 21;
const [from, to] = [24 * (count - 7), 24 * count];
const tissues = [
  "muscle",
  "upper_muscle",
  "liver",
  "heart",
  "hippocampus",
  "adipose",
  "t_cell",
  "proliferating",
];
const everywhere = (gene: string, level: number) =>
  tissues.map((tissue) => `{tissue: ${tissue}, gene: ${gene}, level: ${level}}`);

function month(perturb: readonly string[], age: number, plate = meals(110, 2500)) {
  return {
    system: "human-adult",
    protocol: body({
      age,
      days: { day: plate },
      blocks: [`{name: all, days: [day], repeat: ${count}}`],
      events: ["{at: 72 h, injure: {site: skin, size: 100 %}}"],
      perturb,
    }),
    every: 7_200_000,
  };
}

const arms = {
  "low 30": month(everywhere("RPTOR", 0.3), 30),
  "mild 30": month(everywhere("RPTOR", 0.7), 30),
  "usual 30": month([], 30),
  "high 30": month(everywhere("TSC2", 0.1), 30),
  "low 70": month(everywhere("RPTOR", 0.3), 70),
  "mild 70": month(everywhere("RPTOR", 0.7), 70),
  "usual 70": month([], 70),
  "high 70": month(everywhere("TSC2", 0.1), 70),
};
type Name = keyof typeof arms;
type Level = "low" | "mild" | "high";
type Age = 30 | 70;

const rel = (readout: string, level: Level, age: Age) => (arm: Arms<Name>) =>
  arm(`${level} ${age}`).mean(readout, from, to) / arm(`usual ${age}`).mean(readout, from, to);
const closed = (arm: Arms<Name>, name: Name) => 1 - arm(name).mean("wound_open", 72, to);

/** Seven functions, each over usual drive, that more of is better; their product, none weighed. */
function product(arm: Arms<Name>, level: Level, age: Age): number {
  const more = [
    "lean_body_mass",
    "healing_competence",
    "plasticity_index",
    "insulin_sensitivity",
    "t_cell_readiness",
  ];
  const less = ["junk_muscle", "junk_liver"];
  return (
    more.reduce((all, readout) => all * rel(readout, level, age)(arm), 1) /
    less.reduce((all, readout) => all * rel(readout, level, age)(arm), 1)
  );
}

/** Drive lowered and raised for good in every tissue: is the middle best? */
export const a27 = defineClaim({
  id: "A27",
  kind: "outcome",
  says: "Neither permanent activation nor permanent suppression serves health.",
  show: "Inverted U of what follows against mean drive, and whether age shifts it.",
  literature: {
    says: "Loss of raptor and loss of TSC both harm the tissues of mice. Between those ends the optimum is open: lowered mTORC1 lengthens life of model organisms, old ones included.",
    verdict: "partly supported",
    refs: ["bentzinger2008", "castets2013", "ham2020", "mannick2014", "ehninger2008"],
  },
  arms,
  figures: {
    drive_low: {
      means: "mTORC1 of muscle with a third of raptor in every tissue, of usual, at 30",
      unit: "1",
      of: rel("mtorc1_active", "low", 30),
    },
    drive_high: {
      means: "mTORC1 of muscle with a tenth of TSC2 in every tissue, over usual, at 30",
      unit: "1",
      of: rel("mtorc1_active", "high", 30),
    },
    healing_low: {
      means: "competence to heal, low drive over usual, at 30",
      unit: "1",
      of: rel("healing_competence", "low", 30),
    },
    plasticity_low: {
      means: "readiness to learn, low drive over usual, at 30",
      unit: "1",
      of: rel("plasticity_index", "low", 30),
    },
    t_cells_low: {
      means: "readiness of T cells, low drive over usual, at 30",
      unit: "1",
      of: rel("t_cell_readiness", "low", 30),
    },
    lean_low: {
      means: "lean mass, low drive over usual, at 30",
      unit: "1",
      of: rel("lean_body_mass", "low", 30),
    },
    junk_low: {
      means: "junk of muscle, low drive over usual, at 30",
      unit: "1",
      of: rel("junk_muscle", "low", 30),
    },
    junk_high: {
      means: "junk of muscle, high drive over usual, at 30",
      unit: "1",
      of: rel("junk_muscle", "high", 30),
    },
    junk_liver_high: {
      means: "junk of liver, high drive over usual, at 30",
      unit: "1",
      of: rel("junk_liver", "high", 30),
    },
    plasticity_high: {
      means: "readiness to learn, high drive over usual, at 30",
      unit: "1",
      of: rel("plasticity_index", "high", 30),
    },
    proliferation_high: {
      means: "proliferation index, high drive over usual, at 30",
      unit: "1",
      of: rel("proliferation_index", "high", 30),
    },
    insulin_high: {
      means: "insulin sensitivity, high drive over usual, at 30",
      unit: "1",
      of: rel("insulin_sensitivity", "high", 30),
    },
    healing_high: {
      means: "closed share of a wound over 18 days, high drive less usual, at 30",
      unit: "1",
      of: (arm) => closed(arm, "high 30") - closed(arm, "usual 30"),
    },
    all_low_30: {
      means: "product of seven functions, low drive over usual, at 30",
      unit: "1",
      of: (arm) => product(arm, "low", 30),
    },
    all_high_30: {
      means: "product of seven functions, high drive over usual, at 30",
      unit: "1",
      of: (arm) => product(arm, "high", 30),
    },
    all_low_70: {
      means: "product of seven functions, low drive over usual, at 70",
      unit: "1",
      of: (arm) => product(arm, "low", 70),
    },
    all_high_70: {
      means: "product of seven functions, high drive over usual, at 70",
      unit: "1",
      of: (arm) => product(arm, "high", 70),
    },
    all_mild_30: {
      means: "product of seven functions, raptor at 0.7 over usual, at 30",
      unit: "1",
      of: (arm) => product(arm, "mild", 30),
    },
    all_mild_70: {
      means: "product of seven functions, raptor at 0.7 over usual, at 70",
      unit: "1",
      of: (arm) => product(arm, "mild", 70),
    },
    shift: {
      means: "what age does to the balance: low over high drive at 70, over the same at 30",
      unit: "1",
      of: (arm) =>
        product(arm, "low", 70) /
        product(arm, "high", 70) /
        (product(arm, "low", 30) / product(arm, "high", 30)),
    },
  },
  cases: {
    suppression: {
      about:
        "lasting suppression costs more than a tenth of healing, of learning and of the readiness of T cells",
      holds: [
        { figure: "healing_low", below: 0.9 },
        { figure: "plasticity_low", below: 0.9 },
        { figure: "t_cells_low", below: 0.9 },
      ],
    },
    activation: {
      about:
        "lasting activation leaves more than a tenth more junk of muscle and liver, and costs more than a tenth of learning",
      holds: [
        { figure: "junk_high", above: 1.1 },
        { figure: "junk_liver_high", above: 1.1 },
        { figure: "plasticity_high", below: 0.9 },
      ],
    },
    middle_30: {
      about:
        "at 30 the product of seven functions, none weighed, is lower at all at both ends than in the middle: a best level needs no more than that",
      holds: [
        { figure: "all_low_30", below: 1 },
        { figure: "all_high_30", below: 1 },
      ],
    },
    middle_70: {
      about: "at 70 the product of seven functions is lower at all at both ends than in the middle",
      holds: [
        { figure: "all_low_70", below: 1 },
        { figure: "all_high_70", below: 1 },
      ],
    },
    shift: {
      about: "age moves the balance towards lower drive by more than a tenth",
      holds: [{ figure: "shift", above: 1.1 }],
    },
  },
  decides: "all_high_30",
  shows:
    "With mTORC1 of muscle at {drive_low|2} of usual for three weeks healing is at {healing_low|2}, learning at {plasticity_low|2}, T cells at {t_cells_low|2} and junk at {junk_low|2}; with it at {drive_high|2} junk is at {junk_high|2}, learning at {plasticity_high|2} and the proliferation index at {proliferation_high|3}. The product of seven functions over usual is {all_low_30|2} at low and {all_high_30|2} at high drive at 30, {all_low_70|2} and {all_high_70|2} at 70; slightly lowered drive gives {all_mild_30|3} and {all_mild_70|3}.",
  plots: [
    {
      kind: "figures",
      title: "Product of seven functions over usual drive",
      figures: ["all_low_30", "all_mild_30", "all_high_30", "all_low_70", "all_mild_70", "all_high_70"],
    },
    {
      kind: "figures",
      title: "What suffers where, at 30",
      figures: [
        "healing_low",
        "plasticity_low",
        "t_cells_low",
        "junk_low",
        "junk_high",
        "junk_liver_high",
        "plasticity_high",
        "insulin_high",
      ],
    },
  ],
  members: 6,
  variants: ["ampk_on_flux"],
  limits: [
    "the product weighs functions alike, which nothing supports: another weight moves the best drive",
    "genes from birth for three weeks of life stand for permanence",
    "survival of people is not modelled; age shifts of model organisms are at C12",
  ],
});
