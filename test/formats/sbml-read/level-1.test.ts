import { describe, expect, it } from "vitest";
import { codesOf, documentOf, modelIn, written } from "./support/documents.ts";

const compartments = "<listOfCompartments><compartment name='cell'/></listOfCompartments>";
const parameters =
  "<listOfParameters><parameter name='a' value='1'/><parameter name='p' value='1'/></listOfParameters>";

/** A model whose parameter p is given by a formula. */
function withFormula(formula: string): string {
  const rule = `<listOfRules><parameterRule name='p' formula='${formula}'/></listOfRules>`;
  return documentOf(1, 2, `${compartments}${parameters}${rule}`);
}

describe("a formula of Level 1", () => {
  const readings: readonly (readonly [formula: string, tree: string])[] = [
    ["a + 2.5e-3*a", "(plus a (times 0.0025 a))"],
    ["a - a - a", "(plus a (minus a) (minus a))"],
    ["a - a", "(minus a a)"],
    ["a - -a", "(minus a (minus a))"],
    ["a / a * a", "(times (divide a a) a)"],
    ["a*a*a/a", "(divide (times a a a) a)"],
    ["-a^2", "(power (minus a) 2)"],
    ["a^a^2", "(power (power a a) 2)"],
    ["(a + a) * .5", "(times (plus a a) 0.5)"],
    ["log(a) + log10(a)", "(plus (ln a) (log 10 a))"],
    ["sqr(a) + sqrt(a) + pow(a, 3)", "(plus (power a 2) (root 2 a) (power a 3))"],
    ["acos(asin(atan(ceil(a))))", "(arccos (arcsin (arctan (ceiling a))))"],
  ];
  it.each(readings)("%s groups as %s", (formula, tree) =>
    expect(written(modelIn(withFormula(formula)).rules[0]?.math)).toBe(tree),
  );

  const faults: readonly (readonly [formula: string, code: string])[] = [
    ["a +", "sbml-bad-math"],
    ["(a", "sbml-bad-math"],
    ["a)", "sbml-bad-math"],
    ["a a", "sbml-bad-math"],
    ["a ? a : 1", "sbml-bad-math"],
    ["", "sbml-bad-math"],
    ["1e400", "sbml-bad-math"],
    ["pow(a)", "sbml-argument-count"],
    ["sin()", "sbml-argument-count"],
    ["uui(a, a)", "sbml-unknown-function"],
    ["constructor(a)", "sbml-unknown-function"],
    ["b", "sbml-unknown-id"],
  ];
  it.each(faults)("%s is refused: %s", (formula, code) =>
    expect(codesOf(withFormula(formula))).toEqual([code]),
  );

  it("may be a long sum, but not a deep one", () => {
    expect(modelIn(withFormula(`a${"+a-a".repeat(10_000)}`)).rules).toHaveLength(1);
    for (const deep of [
      `${"(".repeat(300)}a${")".repeat(300)}`,
      `a${"/a".repeat(300)}`,
      `${"-".repeat(300)}a`,
    ])
      expect(codesOf(withFormula(deep))).toEqual(["sbml-math-too-deep"]);
  });
});

describe("a model of Level 1", () => {
  const model = modelIn(
    documentOf(
      1,
      1,
      `<listOfUnitDefinitions><unitDefinition name="volume"><listOfUnits><unit kind="liter" scale="-3"/></listOfUnits></unitDefinition></listOfUnitDefinitions>
      <listOfCompartments><compartment name="cell"/><compartment name="wall" volume="2" units="liter"/></listOfCompartments>
      <listOfSpecies><specie name="s" compartment="cell" initialAmount="3" boundaryCondition="true" charge="2"/><specie name="t" compartment="cell" initialAmount="0"/></listOfSpecies>
      <listOfParameters><parameter name="k" value="1"/><parameter name="p" value="0"/></listOfParameters>
      <listOfRules><compartmentVolumeRule compartment="wall" formula="1 + k"/><specieConcentrationRule specie="s" type="rate" formula="k"/><parameterRule name="p" formula="k"/></listOfRules>
      <listOfReactions><reaction name="r" reversible="false"><listOfReactants><specieReference specie="t" stoichiometry="3" denominator="2"/></listOfReactants><listOfProducts><specieReference specie="t"/></listOfProducts><kineticLaw formula="k*t*q"><listOfParameters><parameter name="q" value="2"/></listOfParameters></kineticLaw></reaction></listOfReactions>`,
    ),
  );

  it("takes its names for ids", () => {
    expect(model.id).toBe("m");
    expect(model.species.map(({ id, name }) => [id, name])).toEqual([
      ["s", undefined],
      ["t", undefined],
    ]);
  });

  it("has volumes of 1 where none is given", () => {
    expect(
      model.compartments.map(({ id, size, spatialDimensions }) => [id, size, spatialDimensions]),
    ).toEqual([
      ["cell", 1, 3],
      ["wall", 2, 3],
    ]);
  });

  it("has species whose name means a concentration", () => {
    expect(
      model.species.map((one) => [one.initialAmount, one.hasOnlySubstanceUnits, one.boundaryCondition]),
    ).toEqual([
      [3, false, true],
      [0, false, false],
    ]);
  });

  it("has what no rule determines constant", () => {
    expect(model.parameters.map(({ id, constant }) => [id, constant])).toEqual([
      ["k", true],
      ["p", false],
    ]);
    expect(model.compartments.map(({ constant }) => constant)).toEqual([true, false]);
  });

  it("has rules of three kinds of variables", () => {
    expect(model.rules.map(({ kind, variable }) => [kind, variable])).toEqual([
      ["assignment", "wall"],
      ["rate", "s"],
      ["assignment", "p"],
    ]);
  });

  it("divides stoichiometries by their denominators", () => {
    const [reaction] = model.reactions;
    expect(reaction?.reactants[0]?.stoichiometry).toBe(1.5);
    expect(reaction?.products[0]?.stoichiometry).toBe(1);
    expect([reaction?.reversible, reaction?.fast]).toEqual([false, false]);
    expect(reaction?.kineticLaw?.localParameters.map(({ id }) => id)).toEqual(["q"]);
  });

  it("has the predefined units that it does not define itself, in the spelling of later levels", () => {
    const kinds = model.unitDefinitions.map(({ id, units }) => [id, units[0]?.kind, units[0]?.scale]);
    expect(kinds).toEqual([
      ["volume", "litre", -3],
      ["substance", "mole", 0],
      ["area", "metre", 0],
      ["length", "metre", 0],
      ["time", "second", 0],
    ]);
    expect(model.compartments[1]?.units).toBe("litre");
    expect(model.units.extent).toBe("substance");
  });
});
