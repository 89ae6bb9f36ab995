import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/formats/sbml/read/read-document.ts";
import type { SbmlModel, SbmlReaction } from "../../../src/formats/sbml/sbml-model.ts";
import { inLevel3 } from "../../../src/formats/sbml/write/in-level-3.ts";
import { writeModel } from "../../../src/formats/sbml/write/write-model.ts";
import { libsbmlComplaints } from "../../support/libsbml.ts";
import { roundTrip } from "../../support/sbml-round-trip.ts";
import { bareModel, named, number } from "./small-models.ts";

const level2 = (content: string) => `<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level2/version4" level="2" version="4"><model id="m">
<listOfCompartments><compartment id="c" size="1"/></listOfCompartments>
<listOfSpecies><species id="a" compartment="c" initialAmount="1"/></listOfSpecies>
<listOfParameters><parameter id="k" value="2" constant="false"/></listOfParameters>
<listOfReactions>${content}</listOfReactions></model></sbml>`;

const law = `<kineticLaw><math xmlns="http://www.w3.org/1998/Math/MathML"><ci>v</ci></math>
<listOfParameters><parameter id="v" value="1" units="substance"/></listOfParameters></kineticLaw>`;

function read(text: string): SbmlModel {
  const { model, diagnostics } = readDocument(text, {});
  if (model === undefined) throw new Error(JSON.stringify(diagnostics));
  return model;
}

describe("a model of Level 2, written as one of Level 3", () => {
  const stoichiometric = `<reaction id="r"><listOfProducts><speciesReference species="a">
<stoichiometryMath><math xmlns="http://www.w3.org/1998/Math/MathML"><ci>k</ci></math></stoichiometryMath>
</speciesReference></listOfProducts>${law}</reaction>`;

  it("has a variable with a rule for a stoichiometry that is a formula", () => {
    const { reactions, rules } = inLevel3(read(level2(stoichiometric)));
    const [product] = reactions[0]?.products ?? [];
    expect(product).toMatchObject({ id: "r_to_a", constant: false });
    expect(product).not.toHaveProperty("stoichiometryMath");
    expect(rules).toMatchObject([
      { kind: "assignment", variable: "r_to_a", math: { kind: "name", id: "k" } },
    ]);
  });

  it("says the units that Level 2 takes for granted", () => {
    const { units, unitDefinitions } = inLevel3(read(level2(stoichiometric)));
    expect(units).toMatchObject({ substance: "substance", time: "time", volume: "volume" });
    const ids = unitDefinitions.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["substance", "time", "volume"]));
  });

  it("is one that libsbml takes, but for units that the model left open", async () => {
    const complaints = await libsbmlComplaints(writeModel(read(level2(stoichiometric))));
    expect(complaints.filter((complaint) => !/units/.test(complaint))).toEqual([]);
  });
});

it("the spellings of Level 1 are those of Level 3", () => {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level1" level="1" version="1"><model name="m">
<listOfUnitDefinitions><unitDefinition name="mm"><listOfUnits><unit kind="meter" scale="-3"/></listOfUnits>
</unitDefinition></listOfUnitDefinitions>
<listOfCompartments><compartment name="c" volume="1" units="liter"/></listOfCompartments></model></sbml>`;
  const { unitDefinitions, compartments } = inLevel3(read(text));
  const kinds = new Map(unitDefinitions.map(({ id, units }) => [id, units[0]?.kind]));
  expect([compartments[0]?.units, kinds.get("mm")]).toEqual(["litre", "metre"]);
});

it("a formula as deep as Level 1 may have is not too deep to be read again", () => {
  const text = (depth: number) => `<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level1" level="1" version="2"><model name="m">
<listOfCompartments><compartment name="c"/></listOfCompartments>
<listOfParameters><parameter name="x"/></listOfParameters><listOfRules>
<parameterRule name="x" formula="${"exp(".repeat(depth)}1${")".repeat(depth)}"/></listOfRules></model></sbml>`;
  const outcomes = Array.from({ length: 60 }, (_, i) => roundTrip(text(200 + i)));
  expect(new Set(outcomes)).toEqual(new Set(["equal", "not read"]));
});

describe("what Level 3 Version 2 has no words for is refused by name", () => {
  const reaction: SbmlReaction = {
    id: "r",
    reversible: false,
    fast: true,
    reactants: [],
    products: [],
    modifiers: [],
    kineticLaw: { math: number(1), localParameters: [], at: 0 },
    at: 0,
  };

  it("a fast reaction", () => {
    expect(() => writeModel({ ...bareModel, reactions: [reaction] })).toThrow(
      /sbml-fast-not-expressible in m\n +the reaction r is fast/,
    );
  });

  it("a unit whose zero lies elsewhere", () => {
    const unit = { kind: "kelvin", exponent: 1, scale: 0, multiplier: 1, offset: 273.15 };
    const shifted = { ...bareModel, unitDefinitions: [{ id: "degree", units: [unit], at: 0 }] };
    expect(() => writeModel(shifted)).toThrow(/sbml-unit-offset-not-expressible in m\n +the unit degree/);
  });

  it("and both at once are both named", () => {
    const unit = { kind: "Celsius", exponent: 1, scale: 0, multiplier: 1 };
    const both = {
      ...bareModel,
      reactions: [reaction],
      unitDefinitions: [{ id: "degree", units: [unit], at: 0 }],
    };
    expect(() => writeModel(both)).toThrow(/fast-not-expressible[\s\S]*offset-not-expressible/);
  });
});

it("a stoichiometry takes an id that nothing has", () => {
  const reaction: SbmlReaction = {
    id: "r",
    reversible: false,
    fast: false,
    reactants: [],
    products: [{ species: "a", stoichiometryMath: named("k"), constant: true, at: 0 }],
    modifiers: [],
    at: 0,
  };
  const parameters = [{ id: "r_to_a", constant: true, at: 0 }];
  const { rules } = inLevel3({ ...bareModel, parameters, reactions: [reaction] });
  expect(rules.map(({ variable }) => variable)).toEqual(["r_to_a_2"]);
});
