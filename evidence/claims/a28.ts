import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { body, meals } from "./protocols.ts";

const count = 24;
const wound = 72;
const perturbed = (gene: string, level: number) => [
  `{tissue: proliferating, gene: ${gene}, level: ${level}}`,
];

interface Healing {
  readonly perturb?: readonly string[];
  readonly plate?: readonly string[];
  readonly more?: readonly string[];
  readonly events?: readonly string[];
}

function healing({ perturb = [], plate = meals(), more = [], events = [] }: Healing = {}) {
  return {
    system: "human-adult",
    protocol: body({
      days: { day: [...more, ...plate] },
      blocks: [`{name: all, days: [day], repeat: ${count}}`],
      events: [`{at: ${wound} h, injure: {site: skin, size: 100 %}}`, ...events],
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
  rapamycin: healing({ more: ['{at: "08:00", compound: rapamycin, dose: 6 mg, route: oral}'] }),
  much_food: healing({ plate: meals(200, 3200) }),
  growth: healing({
    events: ["{at: 1 h, compound: testosterone_enanthate, dose: 200 mg, route: im, every: 7 d, times: 5}"],
  }),
  little_energy: healing({ plate: meals(110, 1250) }),
  little_protein: healing({ plate: meals(20, 2500) }),
};
type Name = keyof typeof arms;

/** Days that the whole wound would have to be open for as much area under the curve of three weeks. */
const days = (arm: Arms<Name>, name: Name) =>
  (arm(name).mean("wound_open", wound, 24 * count) * (24 * count - wound)) / 24;
const against = (name: Name) => (arm: Arms<Name>) => days(arm, name) / days(arm, "usual");
const strength = (name: Name) => (arm: Arms<Name>) =>
  arm(name).end("wound_strength") / arm("usual").end("wound_strength");

/** A wound of skin over three weeks: does more mTORC1 help, and where does it stop helping? */
export const a28 = defineClaim({
  id: "A28",
  kind: "rule",
  says: "Growth-raising agents fit recovery from injury: repair needs building.",
  show: "An injury under usual, raised and suppressed mTORC1, with food and energy; where more no longer helps.",
  literature: {
    says: "Wounds of mice close faster with mTORC1 raised in skin and slower under rapamycin; patients on sirolimus heal worse. Regeneration of muscle needs mTOR. Agents that raise growth are not shown to heal people faster who are well fed.",
    verdict: "partly supported",
    refs: ["squarize2010", "ekici2007", "schaffer2007", "ge2009"],
  },
  arms,
  figures: {
    usual: {
      means: "open share of a wound summed over three weeks, as days that all of it is open, usual",
      unit: "d",
      of: (arm) => days(arm, "usual"),
    },
    third: {
      means: "open share over three weeks, of usual: with a third of raptor in dividing cells",
      unit: "1",
      of: against("raptor_third"),
    },
    double: {
      means: "open share over three weeks, of usual: with twice the raptor",
      unit: "1",
      of: against("raptor_double"),
    },
    tsc2: {
      means: "open share over three weeks, of usual: without TSC2",
      unit: "1",
      of: against("tsc2_lost"),
    },
    rapamycin: {
      means: "open share over three weeks, of usual: with 6 mg of rapamycin a day",
      unit: "1",
      of: against("rapamycin"),
    },
    much_food: {
      means: "open share over three weeks, of usual: on 200 g protein and 3,200 kcal",
      unit: "1",
      of: against("much_food"),
    },
    growth: {
      means: "open share over three weeks, of usual: with testosterone enanthate, 200 mg a week",
      unit: "1",
      of: against("growth"),
    },
    little_energy: {
      means: "open share over three weeks, of usual: on half of the energy",
      unit: "1",
      of: against("little_energy"),
    },
    little_protein: {
      means: "open share over three weeks, of usual: on 20 g protein a day",
      unit: "1",
      of: against("little_protein"),
    },
    strength_rapamycin: {
      means: "strength of the wound after three weeks under rapamycin, of usual",
      unit: "1",
      of: strength("rapamycin"),
    },
    saturation: {
      means: "what twice the raptor gains, over what a third of it costs",
      unit: "1",
      of: (arm) => (1 - against("raptor_double")(arm)) / Math.max(against("raptor_third")(arm) - 1, 1e-6),
    },
  },
  cases: {
    needed: {
      about: "repair needs it: a third of raptor, and rapamycin, each leave more than a tenth more open",
      holds: [
        { figure: "third", above: 1.1 },
        { figure: "rapamycin", above: 1.1 },
      ],
    },
    raised: {
      about: "raised for good in the dividing cells (no TSC2) it takes more than a tenth off",
      holds: [{ figure: "tsc2", below: 0.9 }],
    },
    agent: {
      about: "a growth agent in a well-fed man takes more than a tenth off",
      holds: [{ figure: "growth", below: 0.9 }],
    },
    food: {
      about: "more protein and energy than usual take more than a tenth off",
      holds: [{ figure: "much_food", below: 0.9 }],
    },
    lack: {
      about: "lack of energy, and of protein, each leave more than a tenth more open",
      holds: [
        { figure: "little_energy", above: 1.1 },
        { figure: "little_protein", above: 1.1 },
      ],
    },
  },
  decides: "growth",
  shows:
    "A wound is open for as much as {usual|3} days of the whole. Of that there is {third|3} with a third of raptor, {rapamycin|3} under rapamycin, {little_energy|3} on half of the energy, {little_protein|3} on 20 g of protein; {tsc2|3} without TSC2, {much_food|3} on much food, {growth|3} with testosterone. Twice the raptor gains {saturation|2} of what a third of it costs.",
  plots: [
    {
      kind: "curves",
      title: "Open share of a wound",
      readout: "wound_open",
      arms: [
        "usual",
        "raptor_third",
        "tsc2_lost",
        "rapamycin",
        "much_food",
        "little_energy",
        "little_protein",
      ],
    },
    {
      kind: "figures",
      title: "Open share over three weeks, of usual",
      figures: [
        "third",
        "rapamycin",
        "little_energy",
        "little_protein",
        "much_food",
        "growth",
        "double",
        "tsc2",
      ],
    },
  ],
  members: 5,
  limits: [
    "a wound of skin: tendon and muscle have no wound of their own yet, and there repair by satellite cells would be asked",
    "a tenth of the open share over three weeks is taken as the least that matters",
    "testosterone stands for growth agents, as one with trials in people",
  ],
});
