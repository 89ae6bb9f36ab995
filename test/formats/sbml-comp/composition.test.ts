import { describe, expect, it } from "vitest";
import { ci, cn, math, parameter, rateRule, species } from "../../support/sbml-text.ts";
import {
  definition,
  deletions,
  flat,
  parameters,
  ports,
  replacedBy,
  replaces,
  rules,
  submodel,
  submodels,
  valuesAt,
  variable,
} from "./comp-text.ts";

const cell = definition(
  "cell",
  parameters(variable("x", 1), parameter("k", 2)) + rules(rateRule("x", ci("k"))),
);
const idsOf = (document: ReturnType<typeof flat>) => document.model?.parameters.map(({ id }) => id);

describe("what a composed model becomes", () => {
  it("a submodel's ids come after its own and two underscores, at every level", () => {
    const tissue = definition("tissue", submodels(submodel("a", "cell"), submodel("b", "cell")));
    const found = flat({ model: submodels(submodel("t", "tissue")), definitions: cell + tissue });
    expect(idsOf(found)).toEqual(["t__a__x", "t__a__k", "t__b__x", "t__b__k"]);
    expect(found.model?.rules.map(({ variable }) => variable)).toEqual(["t__a__x", "t__b__x"]);
    expect(found.model?.id).toBe("top");
  });

  it("names from submodels never meet names of the model itself", () => {
    const found = flat({
      model: parameters(parameter("a__x", 7)) + submodels(submodel("a", "cell")),
      definitions: cell,
    });
    expect(idsOf(found)).toEqual(["a__x", "a___x", "a___k"]);
  });

  it.each([
    ["a", "a____x", "a_____k"],
    ["a_", "a____x", "a_____k"],
    ["a_", "a__x", "a___k"],
    ["a", "b__x", "a__k"],
  ])("a submodel %s beside %s holds %s", (id, own, inner) => {
    const found = flat({
      model: parameters(parameter(own, 7)) + submodels(submodel(id, "one")),
      definitions: definition("one", parameters(parameter("k", 1))),
    });
    expect(idsOf(found)).toEqual([own, inner]);
  });

  it("special names are names like others", () => {
    const found = flat({
      model: submodels(submodel("__proto__", "constructor")),
      definitions: definition("constructor", parameters(parameter("toString", 1))),
    });
    expect(idsOf(found)).toEqual(["__proto____toString"]);
  });

  it("a deleted rule leaves its variable at rest", async () => {
    const held = definition(
      "held",
      parameters(variable("x", 1)) + rules(rateRule("x", cn(5)).replace("<rateRule", '<rateRule metaid="r"')),
    );
    const inside = deletions('comp:metaIdRef="r"');
    const model = submodels(submodel("a", "held", "", inside), submodel("b", "held"));
    const at = await valuesAt({ model, definitions: held }, 2, ["a__x", "b__x"]);
    expect([at.get("a__x"), at.get("b__x")]).toEqual([1, expect.closeTo(11, 6)]);
  });

  it("a deleted submodel is gone with all that it holds", () => {
    const tissue = definition("tissue", submodels(submodel("a", "cell"), submodel("b", "cell")));
    const inside = deletions('comp:idRef="a"');
    const found = flat({
      model: submodels(submodel("t", "tissue", "", inside)),
      definitions: cell + tissue,
    });
    expect(idsOf(found)).toEqual(["t__b__x", "t__b__k"]);
  });

  it("a replaced element is gone, and what named it names the other; its own rules stay", async () => {
    const by = replaces('comp:submodelRef="a" comp:idRef="x"', 'comp:submodelRef="b" comp:portRef="rate"');
    const open = definition(
      "open",
      parameters(variable("k", 2), variable("y", 0)) +
        rules(rateRule("y", ci("k"))) +
        ports('comp:id="rate" comp:idRef="k"'),
    );
    const model = {
      model: parameters(variable("z", 1, by)) + submodels(submodel("a", "cell"), submodel("b", "open")),
      definitions: cell + open,
    };
    expect(idsOf(flat(model))).toEqual(["z", "a__k", "b__y"]);
    const at = await valuesAt(model, 2, ["z", "b__y"]);
    expect([at.get("z"), at.get("b__y")]).toEqual([expect.closeTo(5, 6), expect.closeTo(6, 6)]);
  });

  it("an element replaced by one of a submodel lends it its name", () => {
    const whole = flat({
      model:
        parameters(variable("z", 9, replacedBy('comp:submodelRef="a" comp:idRef="x"'))) +
        submodels(submodel("a", "cell")),
      definitions: cell,
    });
    expect(whole.model?.parameters.map(({ id, value }) => [id, value])).toEqual([
      ["z", 1],
      ["a__k", 2],
    ]);
    expect(whole.model?.rules[0]?.variable).toBe("z");
  });

  it("replacements go on through several levels, in both directions", () => {
    const middle = definition(
      "middle",
      parameters(variable("y", 4, replacedBy('comp:submodelRef="a" comp:idRef="x"'))) +
        submodels(submodel("a", "cell")),
    );
    const found = flat({
      model:
        parameters(variable("z", 9, replaces('comp:submodelRef="m" comp:idRef="y"'))) +
        submodels(submodel("m", "middle")),
      definitions: cell + middle,
    });
    expect(idsOf(found)).toEqual(["z", "m__a__k"]);
    expect(found.model?.parameters[0]?.value).toBe(9);
    expect(found.model?.rules[0]?.variable).toBe("z");
  });

  it("functions, units, events and local parameters are renamed with what calls them", () => {
    const lambda = `<lambda><bvar><ci>k</ci></bvar>${ci("k")}</lambda>`;
    const law = `<kineticLaw>${math(`<apply><ci>f</ci>${ci("k")}</apply>`)}<listOfLocalParameters>
      <localParameter id="k" value="3" units="u"/></listOfLocalParameters></kineticLaw>`;
    const whole = definition(
      "whole",
      `<listOfFunctionDefinitions><functionDefinition id="f">
        <math xmlns="http://www.w3.org/1998/Math/MathML">${lambda}</math></functionDefinition></listOfFunctionDefinitions>
      <listOfUnitDefinitions><unitDefinition id="u"><listOfUnits>
        <unit kind="second" exponent="1" scale="0" multiplier="60"/></listOfUnits></unitDefinition></listOfUnitDefinitions>
      ${parameters(parameter("k", 1))}
      <listOfReactions><reaction id="r" reversible="false">${law}</reaction></listOfReactions>`,
    );
    const { model } = flat({ model: submodels(submodel("a", "whole")), definitions: whole });
    expect(model?.functionDefinitions[0]).toMatchObject({
      id: "a__f",
      parameters: ["k"],
      body: { kind: "name", id: "k" },
    });
    expect(model?.unitDefinitions[0]?.id).toBe("a__u");
    const kinetics = model?.reactions[0]?.kineticLaw;
    expect(kinetics?.localParameters[0]).toMatchObject({ id: "a__k", units: "a__u" });
    expect(kinetics?.math).toMatchObject({ function: "a__f", of: [{ id: "a__k" }] });
  });

  it("a local parameter gives way to the parameter that replaces it", () => {
    const law = `<kineticLaw>${math(ci("k"))}<listOfLocalParameters>
      <localParameter metaid="m" id="k" value="3"/></listOfLocalParameters></kineticLaw>`;
    const one = definition(
      "one",
      `<listOfReactions><reaction id="r" reversible="false">${law}</reaction></listOfReactions>`,
    );
    const { model } = flat({
      model:
        parameters(variable("z", 9, replaces('comp:submodelRef="a" comp:metaIdRef="m"'))) +
        submodels(submodel("a", "one")),
      definitions: one,
    });
    expect(model?.reactions[0]?.kineticLaw).toMatchObject({
      localParameters: [],
      math: { kind: "name", id: "z" },
    });
  });

  it("references go through ports and submodels to where they end", () => {
    const open = definition(
      "open",
      submodels(submodel("a", "cell")) +
        `<comp:listOfPorts><comp:port comp:id="p" comp:idRef="a"><comp:sBaseRef comp:idRef="k"/></comp:port></comp:listOfPorts>`,
    );
    const by = replaces('comp:submodelRef="o" comp:portRef="p"');
    const { model } = flat({
      model: parameters(variable("z", 9, by)) + submodels(submodel("o", "open")),
      definitions: cell + open,
    });
    expect(model?.parameters.map(({ id }) => id)).toEqual(["z", "o__a__x"]);
    expect(model?.rules[0]?.math).toMatchObject({ kind: "name", id: "z" });
  });

  it("a submodel replaces another, and what went into the one goes into the other", () => {
    const tissue = definition("tissue", submodels(submodel("a", "cell")));
    const through =
      '<comp:replacedElement comp:submodelRef="t" comp:idRef="a"><comp:sBaseRef comp:idRef="k"/>';
    const by = `<comp:listOfReplacedElements>${through}</comp:replacedElement></comp:listOfReplacedElements>`;
    const { model } = flat({
      model:
        parameters(variable("z", 9, by)) +
        submodels(
          submodel("t", "tissue"),
          submodel("b", "cell", "", replaces('comp:submodelRef="t" comp:idRef="a"')),
        ),
      definitions: cell + tissue,
    });
    expect(model?.parameters.map(({ id }) => id)).toEqual(["z", "b__x"]);
    expect(model?.rules.map(({ math }) => math)).toMatchObject([{ kind: "name", id: "z" }]);
  });

  it("a unit replaces another", () => {
    const unit = (id: string, inside = "") =>
      `<listOfUnitDefinitions><unitDefinition id="${id}"><listOfUnits>
        <unit kind="gram" exponent="1" scale="3" multiplier="1"/></listOfUnits>${inside}</unitDefinition></listOfUnitDefinitions>`;
    const weighed = definition(
      "weighed",
      unit("kg") + parameters('<parameter id="w" value="1" units="kg" constant="true"/>'),
    );
    const { model } = flat({
      model:
        unit("kilo", replaces('comp:submodelRef="a" comp:unitRef="kg"')) +
        submodels(submodel("a", "weighed")),
      definitions: weighed,
    });
    expect(model?.unitDefinitions.map(({ id }) => id)).toEqual(["kilo"]);
    expect(model?.parameters[0]).toMatchObject({ id: "a__w", units: "kilo" });
  });

  it("units that a submodel states for all its species stay theirs", () => {
    const pool = (
      inside: string,
    ) => `<comp:modelDefinition id="pool" substanceUnits="gram" volumeUnits="litre">
      <listOfCompartments><compartment id="C" size="1" spatialDimensions="3" constant="true"/></listOfCompartments>
      <listOfSpecies>${inside}</listOfSpecies></comp:modelDefinition>`;
    const one = species("S", "C", 'initialAmount="0"');
    const { model } = flat({
      says: 'substanceUnits="mole"',
      model: submodels(submodel("a", "pool")),
      definitions: pool(one),
    });
    expect(model?.units.substance).toBe("mole");
    expect([model?.species[0]?.substanceUnits, model?.compartments[0]?.units]).toEqual(["gram", "litre"]);
  });

  it("annotations follow the renaming of what they describe", () => {
    const about = (id: string) => `<annotation><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <r:Description r:about="#${id}"/></r:RDF></annotation>`;
    const noted = definition(
      "noted",
      parameters(`<parameter metaid="m" id="k" value="1" constant="true">${about("m")}</parameter>`),
    );
    const { model } = flat({ model: submodels(submodel("a", "noted")), definitions: noted });
    expect(model?.parameters[0]?.metaId).toBe("a__m");
    expect(JSON.stringify(model?.parameters[0]?.annotation)).toContain('"#a__m"');
  });

  it("a document without submodels keeps its model", () => {
    const { model } = flat({ model: parameters(parameter("k", 2)) });
    expect(model?.parameters[0]).toMatchObject({ id: "k", value: 2 });
  });
});
