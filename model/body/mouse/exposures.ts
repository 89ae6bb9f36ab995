import type { Exposure, Parameter } from "../../../src/lang/index.ts";
import type { references } from "../../references.ts";
import { solutions } from "../drinks.ts";
import { volumeOfFluid } from "./brain.ts";
import { assumed } from "./numbers.ts";

type Ref = keyof typeof references;
type MouseExposure = Exposure<Ref>;

const one = (row: Readonly<Record<string, Parameter<Ref>>>) => ({ by: "species", rows: { default: row } });

/** The fluid of the brain that an injection mixes with. */
const fluid = one({ volume: volumeOfFluid });

const energy = "(17[kJ/g] * (protein + carbohydrate) + 37[kJ/g] * fat)";

const food: readonly MouseExposure[] = [
  { on: "fast", during: { "fed_state.food_away": "1" } },
  {
    on: "meal",
    takes: { protein: "g", carbohydrate: "g", fat: "g" },
    tables: {
      usual: one({
        gut: assumed(4.7, "kJ", "food in the gut of a mouse that eats when it likes", [
          "2.5 h of 45 kJ a day",
          "gut content of fed mice",
        ]),
      }),
    },
    adds: { "fed_state.gut": `if(duration > 0[min], 0, ${energy} / usual.gut)` },
    during: { "energy_balance.fat_of_food": `37[kJ/g] * fat / ${energy}` },
  },
];

const sessions: readonly MouseExposure[] = [
  { on: "train.endurance", takes: { intensity: "1" }, during: { "fed_state.exercise": "intensity" } },
  { on: "train.overload", during: { "muscle_mass.overload": "1" } },
  { on: "train.learning", during: { "hippocampus.plasticity.learning": "1" } },
  { on: "train.recall", during: { "hippocampus.plasticity.recall": "1" } },
];

/** Routes by which a drug reaches blood; by mouth as if all of it were absorbed. */
const rapamycin: readonly MouseExposure[] = ["ip", "iv", "sc", "oral"].map((route) => ({
  on: "compound.rapamycin",
  where: { route },
  takes: { dose: "mg" },
  adds: { "rapamycin.depot": "dose / 914.17[g/mol] / subject.mass" },
}));

const intoVentricle = { route: "icv" };

const injections: readonly MouseExposure[] = [
  ...rapamycin,
  {
    on: "compound.rapamycin",
    where: intoVentricle,
    takes: { dose: "ug" },
    tables: { fluid },
    adds: { "brain.rapamycin_given": "dose / 914.17[g/mol] / fluid.volume" },
  },
  {
    on: "compound.leptin",
    where: intoVentricle,
    takes: { dose: "ug" },
    tables: { fluid },
    adds: { "brain.leptin_given": "dose / fluid.volume" },
  },
  {
    on: "compound.ghrelin",
    where: intoVentricle,
    takes: { dose: "ug" },
    tables: { fluid },
    adds: { "brain.ghrelin_given": "dose / 3315[g/mol] / fluid.volume" },
  },
  {
    on: "compound.ketamine",
    takes: { dose: "mg" },
    tables: {
      burst: one({
        k_dose: assumed(5, "mg/kg", "ketamine at half of a full glutamate burst", [
          "10 mg/kg activates cortical mTOR of rats",
          "cortical p-mTOR over ketamine doses",
        ]),
      }),
    },
    adds: { "hippocampus.plasticity.burst": "michaelis(dose / subject.mass, burst.k_dose)" },
  },
];

const infusions: readonly MouseExposure[] = [
  {
    on: "infuse.leucine",
    where: { route: "iv" },
    takes: { rate: "umol/kg/min", flow: "umol/min" },
    during: { "fed_state.leucine_infusion": "rate" },
  },
  {
    on: "infuse.leucine",
    where: intoVentricle,
    takes: { rate: "umol/kg/min", flow: "umol/min" },
    during: { "brain.leucine_infusion": "flow" },
  },
  {
    on: "infuse.amino_acids",
    takes: { flow: "mg/h", rate: "mg/kg/h" },
    tables: { solution: { by: "solution", rows: solutions } },
    during: { "fed_state.leucine_infusion": "rate * solution.leucine_share / solution.molar_mass_leucine" },
  },
  {
    on: "clamp",
    takes: { insulin: "pmol/L" },
    holds: {
      "fed_state.insulin_held": "insulin",
      "fed_state.insulin_clamped": "if(insulin >= 0[pmol/L], 1, 1)",
    },
  },
];

/** What is done to a mouse. */
export const mouseExposures: readonly MouseExposure[] = [...food, ...sessions, ...injections, ...infusions];
