import { describe, expect, it } from "vitest";
import { references } from "../../../model/references.ts";
import { systems } from "../../../model/systems/index.ts";
import { sbmlOfSystem } from "../../../src/formats/sbml/export/sbml-of-system.ts";
import { writeModel } from "../../../src/formats/sbml/write/write-model.ts";
import { buildSystem, convert, type System } from "../../../src/lang/index.ts";
import { libsbmlComplaints } from "../../support/libsbml.ts";
import { modelRoundTrip } from "../../support/sbml-round-trip.ts";
import { exportGap, exportRatesGap } from "../../support/sbml-same-run.ts";

/**
 * Every choice of variants where they are few; the defaults where libsbml would read large models for minutes. What
 * changes numbers alone is written as the defaults are.
 */
function choicesOf({ variants = {} }: System): Record<string, string>[] {
  const all = Object.entries(variants).filter(([, { choices }]) =>
    Object.values(choices).some(({ modules, wires }) => modules !== undefined || wires !== undefined),
  );
  if (Object.keys(variants).length > 3) return [{}];
  return all.reduce<Record<string, string>[]>(
    (sets, [variant, { choices }]) =>
      sets.flatMap((set) => Object.keys(choices).map((choice) => ({ ...set, [variant]: choice }))),
    [{}],
  );
}

const readings = Object.values<System>(systems).flatMap((system) =>
  choicesOf(system).map((variants) => ({
    name: [system.id, ...Object.values(variants)].join(", "),
    system,
    variants,
  })),
);

const rapamycin: ReadonlyMap<string, number> = new Map([["agents.rapamycin_inside", 10]]);

/** A meal in the stomach, or a drug in cells, so that there is something to follow. */
const meals: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  muscle: new Map([
    ["digestion.stomach_protein", 30],
    ["digestion.stomach_carbohydrate", 50],
  ]),
  "human-adult": new Map([
    ["digestion.stomach_protein", 30],
    ["digestion.stomach_carbohydrate", 50],
  ]),
  "human-lumped": new Map([
    ["gut.fast_leucine", 10],
    ["gut.carbohydrate", 50],
  ]),
  "mccoll-2024": new Map([["leucine.stomach", 0.03]]),
  "muscle-cell": rapamycin,
  hek293: rapamycin,
  hepatocyte: rapamycin,
  "t-cell": rapamycin,
  mouse: new Map([["rapamycin.depot", 1000]]),
};

/**
 * Rates of whole bodies have corners, and the mouse rests on some: there roundings decide on a step, and runs of equal
 * rates part by a few times what the tolerance allows, so that the human body is run more closely; in the mouse by more, of
 * readouts that go through zero.
 */
const bounds: Readonly<Record<string, number>> = { "human-adult": 1e-6, mouse: 1e-4 };

describe.each(readings)("$name as SBML", ({ system, variants }) => {
  const start = meals[system.id] ?? new Map();
  const options = { variants, references, start };
  const model = sbmlOfSystem(system, options);

  it("comes back as it was written, with the same bytes the second time", () => {
    expect(modelRoundTrip(model)).toBe("equal");
    expect(writeModel(sbmlOfSystem(system, options))).toBe(writeModel(model));
  });

  it("leaves libsbml nothing to complain of, not of units either", async () => {
    const general = model.species.length < 50 && model.parameters.length < 200;
    expect(await libsbmlComplaints(writeModel(model), { general })).toEqual([]);
  }, 180_000);

  it("has the rates of the system itself wherever a day after a meal leads", () => {
    const { flat } = buildSystem(system, { variants });
    expect(exportRatesGap(flat, model, { minutes: 1440, start })).toBeLessThan(1e-11);
  });

  const bound = bounds[system.id] ?? 1e-9;
  const closer = system.id === "human-adult" ? { relativeTolerance: 1e-7 } : {};

  it(`runs like the system itself, to ${bound} of every value over a day after a meal`, () => {
    const { flat } = buildSystem(system, { variants });
    expect(
      [...start.keys()].filter((state) => !flat.states.some(({ address }) => address === state)),
    ).toEqual([]);
    expect(exportGap(flat, model, { minutes: 1440, start, ...closer })).toBeLessThan(bound);
  });
});

describe("what an export tells", () => {
  const model = sbmlOfSystem(systems.muscle, { references, subject: { mass: 82 } });
  const text = writeModel(model);
  const parameter = (id: string) => model.parameters.find((one) => one.id === id);

  it("is the values of the subject and of this system, in coherent units", () => {
    expect(parameter("subject__mass")).toMatchObject({ value: 82_000, units: "gram", constant: true });
    const adjusted = systems.muscle.adjustments["muscle.mtor_complexes.k_rapamycin"];
    const value = convert(adjusted.value, adjusted.unit, "mol/L");
    expect(parameter("muscle__mtor_complexes__k_rapamycin")).toMatchObject({ value, units: "mol_per_L" });
  });

  it("is the paper of each parameter and process", () => {
    const [line] = text.split("\n").filter((each) => each.includes(`id="muscle__akt__k_t308"`));
    expect(line).toContain('metaid="meta_muscle__akt__k_t308" sboTerm="SBO:0000009"');
    expect(text).toMatch(
      /rdf:about="#meta_muscle__akt__k_t308">\s+<bqbiol:isDescribedBy>\s+<rdf:Bag>\s+<rdf:li rdf:resource="https:\/\/identifiers.org\/pubmed:\d+"/,
    );
    const described = model.reactions.filter(({ annotation }) => annotation !== undefined);
    expect(described.length).toBeGreaterThan(model.reactions.length / 2);
  });

  it("is a unit for every quantity and number", () => {
    expect(model.parameters.filter(({ units }) => units === undefined)).toEqual([]);
    expect(text).not.toMatch(/<cn(?![^>]*sbml:units)/);
  });

  it("is a modifier for every other species in a law", () => {
    const species = new Set(model.species.map(({ id }) => id));
    for (const { id, reactants, products, modifiers, kineticLaw } of model.reactions) {
      const named = [...JSON.stringify(kineticLaw?.math).matchAll(/"id":"([^"]*)"/g)].map(
        ([, name = ""]) => name,
      );
      const taking = new Set([...reactants, ...products, ...modifiers].map((one) => one.species));
      expect(
        named.filter((name) => species.has(name) && !taking.has(name)),
        id,
      ).toEqual([]);
    }
  });

  it("is every readout under its name", () => {
    for (const name of Object.keys(systems.muscle.readouts)) {
      expect(parameter(`readout_${name}`), name).toMatchObject({ name, constant: false });
      expect(
        model.rules.some(({ variable }) => variable === `readout_${name}`),
        name,
      ).toBe(true);
    }
  });

  it("is no compartment, species or reaction without a name", () => {
    const named = [...model.compartments, ...model.species, ...model.reactions];
    expect(named.filter(({ name, sboTerm }) => name === undefined || sboTerm === undefined)).toEqual([]);
  });
});
