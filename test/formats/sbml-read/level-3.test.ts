import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/formats/sbml/read/read-document.ts";
import { codesOf, documentOf, mathOf, modelIn, written } from "./support/documents.ts";

const flags = `hasOnlySubstanceUnits="1" boundaryCondition="false" constant=" true "`;
const cell = `<listOfCompartments><compartment id="cell" constant="true"/></listOfCompartments>`;
const species = `<listOfSpecies><species id="s" compartment="cell" ${flags} conversionFactor="k"/></listOfSpecies>`;
const parameters = `<listOfParameters><parameter id="k" value=" -INF " constant="true"/><parameter id="x" value="NaN" constant="false"/></listOfParameters>`;

describe("a model of Level 3", () => {
  it("leaves undefined what it does not say", () => {
    const model = modelIn(documentOf(3, 1, `${cell}${species}${parameters}`, `conversionFactor="k"`));
    expect(model.units).toEqual({});
    expect(model.unitDefinitions).toEqual([]);
    expect(model.conversionFactor).toBe("k");
    expect(Object.keys(model.compartments[0] ?? {}).sort()).toEqual(["at", "constant", "id"]);
    expect(model.species[0]).toMatchObject({
      hasOnlySubstanceUnits: true,
      constant: true,
      conversionFactor: "k",
    });
  });

  it("has infinite and missing numbers", () => {
    expect(modelIn(documentOf(3, 2, parameters)).parameters.map(({ value }) => value)).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.NaN,
    ]);
  });

  it("has units of its own", () => {
    const attributes = `substanceUnits="mole" timeUnits="second" extentUnits="item"`;
    const list = `<listOfUnitDefinitions><unitDefinition id="u"><listOfUnits><unit kind="second" exponent="-0.5" scale="-3" multiplier="60"/></listOfUnits></unitDefinition></listOfUnitDefinitions>`;
    const model = modelIn(documentOf(3, 1, list, attributes));
    expect(model.units).toEqual({ substance: "mole", time: "second", extent: "item" });
    expect(model.unitDefinitions[0]?.units).toEqual([
      { kind: "second", exponent: -0.5, scale: -3, multiplier: 60 },
    ]);
  });

  it("has stoichiometries with ids, that rules may give", () => {
    const reference = `<speciesReference id="n" species="s" constant="false"/>`;
    const boundary = species.replace('boundaryCondition="false"', 'boundaryCondition="true"');
    const model = modelIn(
      documentOf(
        3,
        2,
        `${cell}${boundary}${parameters}<listOfRules><assignmentRule variable="n">${mathOf("<ci>x</ci>")}</assignmentRule></listOfRules>
        <listOfReactions><reaction id="r" reversible="false" compartment="cell"><listOfProducts>${reference}</listOfProducts><listOfModifiers><modifierSpeciesReference species="s"/></listOfModifiers>
        <kineticLaw>${mathOf("<ci>n</ci>")}<listOfLocalParameters><localParameter id="y" value="2"/></listOfLocalParameters></kineticLaw></reaction></listOfReactions>`,
      ),
    );
    const product = model.reactions[0]?.products[0];
    expect(product).toMatchObject({ id: "n", constant: false });
    expect(product?.stoichiometry).toBeUndefined();
    expect(model.reactions[0]?.modifiers[0]?.species).toBe("s");
    expect(model.reactions[0]?.kineticLaw?.localParameters[0]).toMatchObject({ id: "y", value: 2 });
  });

  it("has events with priority, delay and a trigger that says how it begins", () => {
    const part = (name: string, inside: string, attributes = "") =>
      `<${name} ${attributes}>${mathOf(inside)}</${name}>`;
    const event = `<event id="e" useValuesFromTriggerTime="false">${part("trigger", "<true/>", `initialValue="false" persistent="false"`)}${part("priority", "<cn>2</cn>")}${part("delay", "<cn>3</cn>")}
      <listOfEventAssignments>${part("eventAssignment", "<cn>4</cn>", `variable="x"`)}</listOfEventAssignments></event>`;
    const [read] = modelIn(documentOf(3, 1, `${parameters}<listOfEvents>${event}</listOfEvents>`)).events;
    expect(read).toMatchObject({ id: "e", useValuesFromTriggerTime: false });
    expect(read?.trigger).toMatchObject({ initialValue: false, persistent: false });
    expect([read?.priority, read?.delay, read?.assignments[0]].map((one) => written(one?.math))).toEqual([
      "2",
      "3",
      "4",
    ]);
  });

  it("may lack formulas in Version 2, and is warned of in Version 1", () => {
    const empty = `${parameters}<listOfRules><rateRule variable="x"/></listOfRules>`;
    expect(modelIn(documentOf(3, 2, empty)).rules[0]).not.toHaveProperty("math");
    expect(codesOf(documentOf(3, 1, empty))).toEqual(["(sbml-missing-element)"]);
  });

  it("may have empty lists and ids on everything in Version 2", () => {
    const lists = `<listOfSpecies/><listOfRules id="l"/><listOfConstraints><constraint id="c" name="a limit"/></listOfConstraints>`;
    expect(modelIn(documentOf(3, 2, lists)).constraints[0]).toMatchObject({ id: "c", name: "a limit" });
  });

  it("knows where everything stands", () => {
    const text = documentOf(3, 2, `${cell}${species}${parameters}`);
    const { model, placeOf } = readDocument(text);
    const at = model?.species[0]?.at ?? 0;
    expect(text.slice(at, at + 8)).toBe("<species");
    const [, second = ""] = text.split("\n");
    expect(placeOf(at)).toEqual({ line: 2, column: second.indexOf("<species ") + 1 });
  });
});
