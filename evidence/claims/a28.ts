import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { body, meals } from "./protocols.ts";

const count = 22;
const hurt = 72;
const tissues = ["proliferating", "muscle", "upper_muscle"];
const perturbed = (gene: string, level: number) =>
  tissues.map((tissue) => `{tissue: ${tissue}, gene: ${gene}, level: ${level}}`);

interface Healing {
  readonly perturb?: readonly string[];
  readonly plate?: readonly string[];
  readonly daily?: readonly string[];
  readonly events?: readonly string[];
}

function healing({ perturb = [], plate = meals(), daily = [], events = [] }: Healing = {}) {
  return {
    system: "human-adult",
    protocol: body({
      days: { day: [...daily, ...plate] },
      blocks: [`{name: all, days: [day], repeat: ${count}}`],
      events: [
        `{at: ${hurt} h, injure: {site: skin, size: 100 %}}`,
        `{at: ${hurt} h, injure: {site: muscle, size: 100 %}}`,
        `{at: ${hurt} h, injure: {site: tendon, size: 50 %}}`,
        ...events,
      ],
      perturb,
    }),
    every: 7_200_000,
  };
}

const arms = {
  usual: healing(),
  raptor_third: healing({ perturb: perturbed("RPTOR", 0.3) }),
  raptor_double: healing({ perturb: perturbed("RPTOR", 2) }),
  tsc2_lost: healing({ perturb: perturbed("TSC2", 0) }),
  rapamycin: healing({ daily: ['{at: "08:00", compound: rapamycin, dose: 6 mg, route: oral}'] }),
  much_food: healing({ plate: meals(200, 3200) }),
  testosterone: healing({
    events: ["{at: 1 h, compound: testosterone_enanthate, dose: 200 mg, route: im, every: 7 d, times: 4}"],
  }),
  lr3: healing({ daily: ['{at: "08:00", compound: igf_1_lr3, level: 1 x}'] }),
  little_energy: healing({ plate: meals(110, 1250) }),
  little_protein: healing({ plate: meals(20, 2500) }),
};
type Name = keyof typeof arms;

const after = [hurt, 24 * count] as const;
/** What is missing in the mean of nineteen days: open skin, strength of muscle, elasticity of tendon. */
const missing = {
  skin: (arm: Arms<Name>, name: Name) => arm(name).mean("wound_open", ...after),
  muscle: (arm: Arms<Name>, name: Name) => 1 - arm(name).mean("muscle_repair", ...after),
  tendon: (arm: Arms<Name>, name: Name) => 1 - arm(name).mean("tendon_repair", ...after),
};
const words = {
  skin: "open share of a wound of skin",
  muscle: "missing strength of an injured muscle",
  tendon: "missing elasticity of an injured tendon",
};
type Site = keyof typeof missing;

const against = (site: Site, name: Name, means: string) => ({
  means: `${words[site]}, mean of nineteen days, of usual: ${means}`,
  unit: "1",
  of: (arm: Arms<Name>) => missing[site](arm, name) / missing[site](arm, "usual"),
});

/** Injuries of skin, muscle and tendon over nineteen days: does more mTORC1 help, and where does it stop helping? */
export const a28 = defineClaim({
  id: "A28",
  kind: "rule",
  says: "Growth-raising agents fit recovery from injury: repair needs building.",
  show: "An injury of muscle, tendon and skin under usual, raised and suppressed mTORC1, with food and energy; where more no longer helps.",
  literature: {
    says: "Wounds of mice close faster with mTORC1 raised in skin and slower under rapamycin; patients on sirolimus heal worse. Regeneration of muscle needs mTOR. Agents that raise growth are not shown to heal people faster who are well fed.",
    verdict: "partly supported",
    refs: ["squarize2010", "ekici2007", "schaffer2007", "ge2009"],
  },
  arms,
  figures: {
    skin_third: against("skin", "raptor_third", "a third of raptor"),
    skin_rapamycin: against("skin", "rapamycin", "6 mg of rapamycin a day"),
    skin_tsc2: against("skin", "tsc2_lost", "without TSC2"),
    skin_testosterone: against("skin", "testosterone", "testosterone enanthate, 200 mg a week"),
    skin_lr3: against("skin", "lr3", "IGF-1 LR3 daily"),
    skin_food: against("skin", "much_food", "200 g protein and 3,200 kcal"),
    skin_energy: against("skin", "little_energy", "half of the energy"),
    skin_protein: against("skin", "little_protein", "20 g protein a day"),
    muscle_third: against("muscle", "raptor_third", "a third of raptor"),
    muscle_rapamycin: against("muscle", "rapamycin", "6 mg of rapamycin a day"),
    muscle_tsc2: against("muscle", "tsc2_lost", "without TSC2"),
    muscle_testosterone: against("muscle", "testosterone", "testosterone enanthate, 200 mg a week"),
    muscle_lr3: against("muscle", "lr3", "IGF-1 LR3 daily"),
    muscle_food: against("muscle", "much_food", "200 g protein and 3,200 kcal"),
    muscle_energy: against("muscle", "little_energy", "half of the energy"),
    tendon_rapamycin: against("tendon", "rapamycin", "6 mg of rapamycin a day"),
    tendon_tsc2: against("tendon", "tsc2_lost", "without TSC2"),
    skin_double: against("skin", "raptor_double", "twice the raptor"),
  },
  cases: {
    skin_needs: {
      about: "skin needs it: a third of raptor, and rapamycin, each leave more than a tenth more open",
      holds: [
        { figure: "skin_third", above: 1.1 },
        { figure: "skin_rapamycin", above: 1.1 },
      ],
    },
    muscle_needs: {
      about: "muscle needs it: a third of raptor, and rapamycin, each leave more than a tenth more missing",
      holds: [
        { figure: "muscle_third", above: 1.1 },
        { figure: "muscle_rapamycin", above: 1.1 },
      ],
    },
    tendon_needs: {
      about: "a tendon needs it: rapamycin leaves more than a tenth more missing",
      holds: [{ figure: "tendon_rapamycin", above: 1.1 }],
    },
    raised: {
      about: "mTORC1 raised for good (no TSC2) takes more than a tenth off in skin and in muscle",
      holds: [
        { figure: "skin_tsc2", below: 0.9 },
        { figure: "muscle_tsc2", below: 0.9 },
      ],
    },
    agent_skin: {
      about:
        "growth agents (testosterone, IGF-1 LR3) in a well-fed man each take more than a tenth off in skin",
      holds: [
        { figure: "skin_testosterone", below: 0.9 },
        { figure: "skin_lr3", below: 0.9 },
      ],
    },
    agent_muscle: {
      about:
        "growth agents (testosterone, IGF-1 LR3) in a well-fed man each take more than a tenth off in muscle",
      holds: [
        { figure: "muscle_testosterone", below: 0.9 },
        { figure: "muscle_lr3", below: 0.9 },
      ],
    },
    food: {
      about: "more protein and energy than usual take more than a tenth off in skin and in muscle",
      holds: [
        { figure: "skin_food", below: 0.9 },
        { figure: "muscle_food", below: 0.9 },
      ],
    },
    lack: {
      about: "lack of energy leaves more than a tenth more missing in skin and in muscle",
      holds: [
        { figure: "skin_energy", above: 1.1 },
        { figure: "muscle_energy", above: 1.1 },
      ],
    },
  },
  decides: "muscle_lr3",
  shows:
    "Of what is missing over nineteen days in usual life, there is under rapamycin {skin_rapamycin|3} in skin, {muscle_rapamycin|3} in muscle and {tendon_rapamycin|3} in tendon; without TSC2 {skin_tsc2|3}, {muscle_tsc2|3} and {tendon_tsc2|3}; on half of the energy {skin_energy|3} in skin and {muscle_energy|3} in muscle; with testosterone {skin_testosterone|3} and {muscle_testosterone|3}, with IGF-1 LR3 {skin_lr3|3} and {muscle_lr3|3}. In skin a third of raptor leaves {skin_third|3}, twice of it {skin_double|3}.",
  plots: [
    {
      kind: "curves",
      title: "Open share of a wound of skin",
      readout: "wound_open",
      arms: ["usual", "raptor_third", "tsc2_lost", "rapamycin", "much_food", "little_energy"],
    },
    {
      kind: "figures",
      title: "What is missing over nineteen days, of usual",
      figures: [
        "skin_rapamycin",
        "muscle_rapamycin",
        "tendon_rapamycin",
        "skin_tsc2",
        "muscle_tsc2",
        "skin_lr3",
        "muscle_lr3",
        "skin_testosterone",
        "muscle_testosterone",
        "skin_energy",
        "muscle_energy",
      ],
    },
  ],
  members: 4,
  limits: [
    "a tenth of what is missing over nineteen days is taken as the least that matters",
    "most sizes of repair are assumed: which part of it mTORC1 carries in muscle and tendon of people is not known",
    "research-only agents as multiples of a reference exposure, in no way a treatment",
  ],
});
