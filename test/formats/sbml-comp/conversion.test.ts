import { describe, expect, it } from "vitest";
import type { SbmlMath } from "../../../src/formats/sbml/math/math-tree.ts";
import {
  apply,
  assignmentRule,
  ci,
  cn,
  compartment,
  math,
  parameter,
  rateRule,
  reaction,
  species,
  timeSymbol,
} from "../../support/sbml-text.ts";
import {
  definition,
  flat,
  parameters,
  replaces,
  rules,
  submodel,
  submodels,
  valuesAt,
  variable,
} from "./comp-text.ts";

const factors = parameters(parameter("T", 60), parameter("E", 10));
const inMinutes = 'comp:timeConversionFactor="T"';
const symbol = (name: string) =>
  `<csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/${name}">${name}</csymbol>`;

/** A formula of a model in short: operators and names alone. */
function short(of: SbmlMath | undefined): string {
  if (of === undefined) return "";
  if (of.kind === "name") return of.id;
  if (of.kind === "number") return `${of.value}`;
  if (of.kind === "constant") return of.name;
  return `${of.kind === "apply" ? of.operator : of.function}(${of.of.map(short).join(" ")})`;
}

describe("conversions of a composed model", () => {
  it("a submodel in minutes runs on the time of the model in seconds", async () => {
    const clock = definition(
      "clock",
      parameters(variable("x", 0), variable("t", 0)) +
        rules(rateRule("x", cn(3)), assignmentRule("t", timeSymbol)),
    );
    const model = { model: factors + submodels(submodel("a", "clock", inMinutes)), definitions: clock };
    const at = await valuesAt(model, 120, ["a__x", "a__t"]);
    expect([at.get("a__x"), at.get("a__t")]).toEqual([expect.closeTo(6, 5), expect.closeTo(2, 9)]);
  });

  it("the rate of a quantity is again per the submodel's time", async () => {
    const clock = definition(
      "clock",
      parameters(variable("x", 0), variable("y", 0)) +
        rules(rateRule("x", cn(3)), assignmentRule("y", `<apply>${symbol("rateOf")}${ci("x")}</apply>`)),
    );
    const model = { model: factors + submodels(submodel("a", "clock", inMinutes)), definitions: clock };
    expect((await valuesAt(model, 120, ["a__y"])).get("a__y")).toBeCloseTo(3, 9);
  });

  it("delays of events and of values are stretched", async () => {
    const waits = definition(
      "waits",
      parameters(variable("x", 0)) +
        `<listOfEvents><event useValuesFromTriggerTime="true">
          <trigger initialValue="false" persistent="true">${math("<true/>")}</trigger>
          <delay>${math(cn(1))}</delay><listOfEventAssignments>
          <eventAssignment variable="x">${math(cn(7))}</eventAssignment></listOfEventAssignments></event></listOfEvents>`,
    );
    const model = { model: factors + submodels(submodel("a", "waits", inMinutes)), definitions: waits };
    expect((await valuesAt(model, 59, ["a__x"])).get("a__x")).toBe(0);
    expect((await valuesAt(model, 61, ["a__x"])).get("a__x")).toBe(7);

    const past = definition(
      "past",
      parameters(variable("x", 0), variable("y", 0)) +
        rules(assignmentRule("y", `<apply>${symbol("delay")}${ci("x")}${cn(2)}</apply>`)),
    );
    const held = flat({ model: factors + submodels(submodel("a", "past", inMinutes)), definitions: past });
    expect(short(held.model?.rules[0]?.math)).toBe("delay(a__x times(2 T))");
  });

  it("factors of submodels within submodels multiply", async () => {
    const clock = definition("clock", parameters(variable("x", 0)) + rules(rateRule("x", cn(3600))));
    const middle = definition("middle", factors + submodels(submodel("a", "clock", inMinutes)));
    const model = {
      model: factors + submodels(submodel("m", "middle", inMinutes)),
      definitions: clock + middle,
    };
    expect((await valuesAt(model, 1, ["m__a__x"])).get("m__a__x")).toBeCloseTo(1, 6);
  });

  it("reactions are converted in time and extent, and their ids mean the same as before", async () => {
    const pool = definition(
      "pool",
      `<listOfCompartments>${compartment("C", 1)}</listOfCompartments>
       <listOfSpecies>${species("S", "C", 'initialAmount="0"', "hasOnlySubstanceUnits")}</listOfSpecies>
       ${parameters(variable("rate", 0))}${rules(assignmentRule("rate", ci("J")))}
       <listOfReactions>${reaction("J", "", "S", cn(3))}</listOfReactions>`,
    );
    const both = `${inMinutes} comp:extentConversionFactor="E"`;
    const model = { model: factors + submodels(submodel("a", "pool", both)), definitions: pool };
    const at = await valuesAt(model, 120, ["a__S", "a__J", "a__rate"]);
    expect(at.get("a__S")).toBeCloseTo((120 * 3 * 10) / 60, 5);
    expect(at.get("a__J")).toBeCloseTo((3 * 10) / 60, 9);
    expect(at.get("a__rate")).toBeCloseTo(3, 9);
  });

  it("a replaced quantity is converted where it is used and where it is set", async () => {
    const grams = definition(
      "grams",
      parameters(variable("g", 1), variable("twice", 0)) +
        rules(rateRule("g", cn(500)), assignmentRule("twice", apply("times", cn(2), ci("g")))),
    );
    const by = replaces('comp:submodelRef="a" comp:idRef="g" comp:conversionFactor="kilo"');
    const model = {
      model: parameters(parameter("kilo", 0.001), variable("kg", 1, by)) + submodels(submodel("a", "grams")),
      definitions: grams,
    };
    const at = await valuesAt(model, 2, ["kg", "a__twice"]);
    expect([at.get("kg"), at.get("a__twice")]).toEqual([expect.closeTo(2, 6), expect.closeTo(4000, 3)]);
  });

  it("the past of a replaced quantity is converted as its present is", () => {
    const past = apply("times", cn(1), `<apply>${symbol("delay")}${ci("g")}${cn(2)}</apply>`);
    const grams = definition(
      "grams",
      parameters(variable("g", 1), variable("y", 0)) + rules(assignmentRule("y", past)),
    );
    const by = replaces('comp:submodelRef="a" comp:idRef="g" comp:conversionFactor="kilo"');
    const { model } = flat({
      model: parameters(parameter("kilo", 0.001), variable("kg", 1, by)) + submodels(submodel("a", "grams")),
      definitions: grams,
    });
    expect(short(model?.rules[0]?.math)).toBe("times(1 divide(delay(kg 2) kilo))");
  });

  it("conversion factors of a chain multiply, and their own names are followed", () => {
    const inner = definition(
      "inner",
      parameters(variable("x", 1), variable("y", 1)) + rules(assignmentRule("y", ci("x"))),
    );
    const by = (reference: string, factor: string) =>
      replaces(`comp:submodelRef="${reference}" comp:idRef="x" comp:conversionFactor="${factor}"`);
    const middle = definition(
      "middle",
      parameters(parameter("f", 2), variable("x", 1, by("i", "f"))) + submodels(submodel("i", "inner")),
    );
    const { model } = flat({
      model:
        parameters(parameter("g", 3), variable("x", 1, by("m", "g"))) + submodels(submodel("m", "middle")),
      definitions: inner + middle,
    });
    expect(short(model?.rules[0]?.math)).toBe("divide(x times(m__f g))");
  });

  it("the conversion factor of a model holds for its own species alone", () => {
    const pool = `<listOfCompartments>${compartment("C", 1)}</listOfCompartments>
       <listOfSpecies>${species("S", "C", 'initialAmount="0"')}</listOfSpecies>`;
    const { model } = flat({
      says: 'conversionFactor="c"',
      model: pool + parameters(parameter("c", 4)) + submodels(submodel("a", "plain")),
      definitions: definition("plain", pool),
    });
    expect(model?.species.map(({ conversionFactor }) => conversionFactor)).toEqual(["c", undefined]);
    expect(model?.conversionFactor).toBeUndefined();
  });
});
