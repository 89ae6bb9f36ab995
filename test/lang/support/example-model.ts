import { defineReferences, languageFor } from "../../../src/lang/index.ts";

/** A made-up source: the examples here are not biology. */
export const references = defineReferences({
  example2020: { authors: "Example A", year: 2020, title: "An example", journal: "J Ex 1:1", pmid: "1" },
});
export const { defineModule, defineParameters, defineSystem } = languageFor<keyof typeof references>();

const spread = { kind: "lognormal", factor: 2 } as const;
const evidence = { grade: "measured", ref: "example2020", at: "Fig. 1", in: "nothing" } as const;
const refs = { refs: ["example2020"] } as const;

/** A number of the examples. */
export function number(value: number, unit: string) {
  return { value, unit, means: "an example", evidence, spread } as const;
}

/** A drug that is taken up and cleared. */
export const drug = defineModule({
  id: "drug",
  about: "A drug in plasma.",
  needs: { volume: { unit: "L", typical: 5, means: "where it spreads" } },
  inputs: { infusion: { unit: "umol/min", default: 0, means: "infused" } },
  parameters: defineParameters({
    k_absorption: number(2, "1/h"),
    k_clearance: number(0.5, "1/h"),
  }),
  states: {
    gut: { unit: "umol", initial: 0, means: "in the gut", scale: 1 },
    plasma: { unit: "umol", initial: 0, means: "in plasma", scale: 1 },
  },
  processes: {
    absorption: {
      from: "gut",
      to: "plasma",
      rate: "k_absorption * gut",
      means: "absorption",
      evidence: refs,
    },
    infusion_in: { to: "plasma", rate: "infusion", means: "infusion", evidence: refs },
    clearance: { from: "plasma", rate: "k_clearance * plasma", means: "clearance", evidence: refs },
  },
  offers: { concentration: { unit: "umol/L", is: "plasma / volume", means: "in plasma" } },
  limits: ["an example"],
});

/** A switch that a drug turns off. */
export const kinase = defineModule({
  id: "kinase",
  about: "A kinase with an inhibitor.",
  needs: { inhibitor: { unit: "nmol/L", typical: 0, means: "the inhibitor" } },
  parameters: defineParameters({
    k_on: number(0.3, "1/min"),
    k_off: number(0.1, "1/min"),
    km_inhibitor: number(200, "nmol/L"),
    n_inhibitor: number(2, "1"),
  }),
  terms: { brake: { unit: "1", is: "hill(inhibitor, km_inhibitor, n_inhibitor)", means: "inhibition" } },
  states: {
    off: { unit: "1", initial: 0.8, means: "inactive" },
    on: { unit: "1", initial: 0.2, means: "active" },
  },
  processes: {
    activation: { from: "off", to: "on", rate: "k_on * (1 - brake) * off", means: "on", evidence: refs },
    inactivation: { from: "on", to: "off", rate: "k_off * on", means: "off", evidence: refs },
  },
  keeps: { total: "off + on" },
  offers: { activity: { unit: "1", is: "on / (off + on)", means: "active share" } },
  genes: { KIN: ["off", "on"] },
  limits: ["an example"],
});

export const plasma = defineModule({
  id: "plasma",
  about: "Plasma volume from body mass.",
  needs: { mass: { unit: "kg", typical: 70, means: "body mass" } },
  parameters: defineParameters({ per_mass: number(0.07, "L/kg") }),
  states: {},
  processes: {},
  offers: { volume: { unit: "L", is: "per_mass * mass", means: "plasma volume" } },
  limits: ["an example"],
});

/** Two tissues with the kinase; the drug is of the body. */
export const body = defineSystem({
  id: "body",
  about: "A drug and a kinase in two tissues.",
  modules: { drug, plasma, "muscle.kinase": kinase, "liver.kinase": kinase },
  wires: {
    "plasma.mass": "subject.mass",
    "drug.volume": "plasma.volume",
    "muscle.kinase.inhibitor": "drug.concentration",
    "liver.kinase.inhibitor": "drug.concentration",
  },
  adjustments: { "liver.kinase.km_inhibitor": number(0.1, "umol/L") },
  variants: {
    kinase_kind: {
      about: "whether the kinase of muscle is sensitive",
      default: "usual",
      choices: {
        usual: {},
        insensitive: { adjustments: { "muscle.kinase.km_inhibitor": number(9, "umol/L") } },
      },
    },
  },
  exposures: [
    {
      on: "compound.drug",
      takes: { dose: "mg" },
      tables: {
        form: { by: "form", rows: { pill: { share: number(0.5, "1") }, default: { share: number(1, "1") } } },
      },
      adds: { "drug.gut": "dose / 914[g/mol] * form.share" },
    },
    { on: "infuse", where: { route: "iv" }, during: { "drug.infusion": "rate * subject.mass" } },
    { on: "clamp", holds: { "drug.infusion": "level" } },
  ],
  readouts: {
    kinase_muscle: { unit: "%", is: "muscle.kinase.activity", means: "activity", assay: "immunoblot" },
    drug_plasma: { unit: "nmol/L", is: "drug.concentration", means: "the drug", assay: "mass spectrometry" },
  },
  settle: "2 h",
});
