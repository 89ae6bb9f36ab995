import { describe, expect, it } from "vitest";
import type { SbmlMath } from "../../src/formats/sbml/math/math-tree.ts";
import type { SbmlModel } from "../../src/formats/sbml/sbml-model.ts";
import { checkUnits } from "../../src/formats/sbml/units/check-units.ts";
import { unitKinds } from "../../src/formats/sbml/units/unit-kinds.ts";
import { parseUnit } from "../../src/lang/index.ts";
import {
  apply,
  at,
  call,
  constant,
  defined,
  inUnit,
  michaelis,
  name,
  number,
  rules,
  small,
  toY,
  unit,
  withLaw,
} from "../support/sbml-unit-models.ts";

describe("units of the quantities of an SBML model", () => {
  it("an amount is in nmol, a concentration in nmol/L, a rate in nmol/s", () => {
    const { inMath, amounts, time, extent } = checkUnits(withLaw(name("k")));
    expect(inMath.get("S")?.text).toBe("nmol/L");
    expect(inMath.get("A")?.text).toBe("nmol");
    expect(amounts.get("S")?.text).toBe("nmol");
    expect(inMath.get("cell")?.text).toBe("L");
    expect(inMath.get("R")?.text).toBe("nmol/s");
    expect([time?.text, extent?.text]).toEqual(["s", "nmol"]);
    expect(inMath.has("free")).toBe(false);
  });

  it("every scaled base unit reads back from its text in our notation", () => {
    const ours = [...unitKinds.keys()].filter(
      (kind) => !["item", "candela", "lumen", "lux", "Celsius", "celsius"].includes(kind),
    );
    expect(ours).toHaveLength(31);
    for (const kind of ours) {
      for (const [exponent, scale, multiplier] of [
        [1, 0, 1],
        [-1, -3, 1],
        [2, -6, 1],
        [1, 3, 60],
        [-2, 0, 0.001],
        [1, 9, 1],
      ] as const) {
        const found = inUnit(unit(kind, exponent, scale, multiplier));
        const read = parseUnit(found?.text ?? "");
        if (!read.ok) throw new Error(`${kind}: ${found?.text}`);
        expect(found?.dimension).toEqual(read.value.dimension.map((power) => power + 0));
        expect((found?.factor ?? 0) / read.value.factor).toBeCloseTo(1, 5);
      }
    }
  });

  it("scales, multipliers and fractional exponents are counted", () => {
    expect(inUnit(unit("second", 1, 0, 3600))).toMatchObject({ text: "h", factor: 60 });
    expect(inUnit(unit("metre", 3, -1))).toMatchObject({ text: "dm^3", factor: 1 });
    expect(inUnit(unit("kilogram", 1, -6))).toMatchObject({ text: "mg", factor: 1e-3 });
    expect(inUnit(unit("mole", 0.5, -4))?.factor).toBeCloseTo(0.01, 12);
    expect(inUnit(unit("mole", 0.5))?.text).toBe("mol^0.5");
    expect(inUnit(unit("item"))).toMatchObject({ text: "item", items: 1 });
    expect(inUnit(unit("Celsius"))).toMatchObject({ text: "degC", offset: 273.15 });
    expect(inUnit(unit("mole", 1, 0, Number.NaN))).toBeUndefined();
    expect(inUnit(unit("mole", 300, 300))).toBeUndefined();
  });

  it("Level 2 has units where Level 3 leaves them undeclared", () => {
    const bare = { ...small, units: {}, unitDefinitions: [] };
    expect(checkUnits(bare).amounts.get("S")).toBeUndefined();
    const old = checkUnits({ ...bare, source: { level: 2, version: 4 } });
    expect(old.inMath.get("S")?.text).toBe("mol/L");
    const own = { ...bare, unitDefinitions: [defined("substance", unit("item"))] };
    expect(checkUnits({ ...own, source: { level: 2, version: 4 } }).amounts.get("S")?.text).toBe("item");
  });
});

describe("units of the formulas of an SBML model", () => {
  it("a rate law whose units fit is not warned about", () => {
    expect(rules(withLaw(michaelis("Km")))).toEqual([]);
  });

  it("a rate law that is a concentration per time is warned about", () => {
    const model = withLaw(apply("times", name("k"), name("S")));
    expect(checkUnits(model).groups).toEqual([
      {
        rule: "kinetic-law",
        difference: "dimension",
        places: 1,
        at,
        path: "reactions.R.kineticLaw",
        expected: "nmol/s",
        found: "nmol/(L*s)",
        others: [],
      },
    ]);
  });

  it("uM added to nM differs in size only, and is told once", () => {
    expect(rules(withLaw(michaelis("Kmu")))).toEqual([["addition", "factor"]]);
  });

  it("what is not declared never warns", () => {
    for (const math of [
      apply("plus", name("S"), number(1)),
      apply("times", name("S"), number(3)),
      apply("times", name("free"), name("k")),
      apply("plus", apply("times", number(2), name("k")), name("S")),
      apply("power", name("S"), name("k2")),
      name("nowhere"),
      call("nothing", name("k")),
    ]) {
      expect(rules(toY(math))).toEqual([]);
    }
  });

  it("a number with a unit is checked", () => {
    expect(rules(toY(number(1, "nM")))).toEqual([]);
    expect(rules(toY(number(1, "uM")))).toEqual([["assignment-rule", "factor"]]);
  });

  it.each<[string, SbmlMath]>([
    ["function-argument", apply("exp", name("S"))],
    ["function-argument", apply("sin", constant("time"))],
    ["exponent", apply("power", name("S"), name("k"))],
    ["comparison", apply("piecewise", name("S"), apply("gt", name("S"), name("k")), name("S"))],
    ["piecewise", apply("piecewise", name("S"), constant("true"), name("k"))],
    ["delay-time", apply("delay", name("S"), name("k"))],
    ["assignment-rule", apply("rateOf", name("S"))],
    ["assignment-rule", apply("power", name("S"), name("h"))],
    ["assignment-rule", apply("root", number(2), name("S"))],
    ["addition", apply("max", name("S"), name("k"))],
  ])("%s is told apart (%#)", (rule, math) => {
    expect(rules(toY(math))).toContainEqual([rule, "dimension"]);
  });

  it("powers by a constant and roots keep count", () => {
    const squared = apply("power", name("S"), name("h"));
    expect(rules(toY(apply("root", number(2), squared)))).toEqual([]);
    expect(rules(toY(apply("power", squared, apply("divide", number(1), number(2)))))).toEqual([]);
    const reset = { initialAssignments: [{ symbol: "h", math: number(1), at }] };
    expect(rules(toY(squared, reset))).toEqual([]);
  });

  it("exponents that are computed from numbers count", () => {
    const half = apply("divide", number(1), number(2));
    expect(rules(toY(apply("power", name("S"), half)))).toEqual([["assignment-rule", "dimension"]]);
    const inverse = apply("power", name("S"), apply("minus", number(1)));
    expect(rules(toY(apply("times", inverse, name("S"), name("S"))))).toEqual([]);
  });

  it("a number to an unknown power is a number, a percentage is not known", () => {
    const percent = defined("percent", unit("dimensionless", 1, -2));
    const share = { id: "share", at, value: 5, units: "percent", constant: true };
    const model = {
      unitDefinitions: [...small.unitDefinitions, percent],
      parameters: [...small.parameters, share],
    };
    const power = (id: string) => apply("power", name(id), name("nowhere"));
    expect(rules(toY(power("h"), model))).toEqual([["assignment-rule", "dimension"]]);
    expect(rules(toY(power("share"), model))).toEqual([]);
  });

  it("a whole quotient is a number, and conditions are no values of a piecewise", () => {
    const whole = apply("quotient", name("S"), name("Km"));
    expect(rules(toY(whole))).toEqual([["assignment-rule", "dimension"]]);
    expect(rules(toY(apply("piecewise", name("S"), name("h"), name("Km"))))).toEqual([]);
  });

  it("initial assignments, rate rules and events are compared with what they set", () => {
    const event = {
      at,
      useValuesFromTriggerTime: true,
      delay: { at, math: name("k") },
      priority: { at, math: name("k") },
      assignments: [{ variable: "y", at, math: name("k") }],
    };
    const model: SbmlModel = {
      ...small,
      initialAssignments: [{ symbol: "y", math: name("k"), at }],
      rules: [{ kind: "rate", variable: "y", math: name("S"), at }],
      events: [event],
    };
    expect(rules(model).map(([rule]) => rule)).toEqual([
      "initial-assignment",
      "rate-rule",
      "event-delay",
      "event-priority",
      "event-assignment",
    ]);
  });

  it("a species that changes in another unit than the extent is named", () => {
    const model = withLaw(name("free"), { units: { ...small.units, extent: "mole" } });
    expect(checkUnits(model).groups[0]).toMatchObject({
      rule: "species-change",
      difference: "factor",
      expected: "nmol",
      found: "mol",
    });
  });

  it("a function is looked at with the units it is given", () => {
    const body = apply("plus", name("a"), name("b"));
    const functionDefinitions = [{ id: "f", at, parameters: ["a", "b"], body }];
    expect(rules(toY(call("f", name("S"), name("Km")), { functionDefinitions }))).toEqual([]);
    const mixed = toY(call("f", name("S"), name("k")), { functionDefinitions });
    expect(rules(mixed)).toEqual([["addition", "dimension"]]);
  });

  it("a function has the unit of each call, not that of the first", () => {
    const functionDefinitions = [{ id: "same", at, parameters: ["x"], body: name("x") }];
    const mixed = apply("plus", call("same", name("S")), call("same", name("k")));
    expect(rules(toY(mixed, { functionDefinitions }))).toEqual([["addition", "dimension"]]);
  });

  it("a unit that nothing declares is an error, told once", () => {
    const parameters = ["a", "b"].map((id) => ({ id, at, units: "nMol", constant: true }));
    const { diagnostics, inMath } = checkUnits({ ...small, parameters });
    expect(diagnostics).toMatchObject([{ code: "sbml-unknown-unit", severity: "error", found: "nMol" }]);
    expect(inMath.has("a")).toBe(false);
  });

  it("of many units that nothing declares twenty are told", () => {
    const parameters = Array.from({ length: 25 }, (_, i) => ({
      id: `p${i}`,
      at,
      units: `unit_${i}`,
      constant: true,
    }));
    const found = checkUnits({ ...small, parameters }).diagnostics.map((diagnostic) => diagnostic.found);
    expect(found).toEqual(Array.from({ length: 20 }, (_, i) => `unit_${i}`));
  });
});

describe("formulas made to stall the unit check", () => {
  it("forty functions that each call the one before twice end at once", () => {
    const functionDefinitions = Array.from({ length: 40 }, (_, i) => ({
      id: `f${i}`,
      at,
      parameters: ["x"],
      body: i === 0 ? name("x") : apply("plus", call(`f${i - 1}`, name("x")), call(`f${i - 1}`, name("x"))),
    }));
    const reading = checkUnits(toY(call("f39", name("S")), { functionDefinitions }));
    expect(reading).toMatchObject({ groups: [], complete: true });
  });

  it("functions that call themselves with ever new units end", () => {
    const body = call("f", apply("times", name("x"), name("x")));
    const functionDefinitions = [{ id: "f", at, parameters: ["x"], body }];
    expect(checkUnits(toY(call("f", name("S")), { functionDefinitions })).groups).toEqual([]);
  });

  it("a function that calls itself with the unit it was given is looked at once", () => {
    const functionDefinitions = [{ id: "f", at, parameters: ["x"], body: call("f", name("x")) }];
    const reading = checkUnits(toY(call("f", name("S")), { functionDefinitions }));
    expect(reading).toMatchObject({ groups: [], complete: true });
  });

  it("functions that are called with a quarter of a million units are given up", () => {
    const levels = 18;
    const functionDefinitions = Array.from({ length: levels + 1 }, (_, i) => {
      const called = (argument: SbmlMath) => call(`f${i - 1}`, argument);
      const other = apply("times", name("x"), apply("power", number(1, "mole"), number(2 ** i)));
      const body = i === 0 ? name("x") : apply("times", called(name("x")), called(other));
      return { id: `f${i}`, at, parameters: ["x"], body };
    });
    const reading = checkUnits(toY(call(`f${levels}`, number(1, "mole")), { functionDefinitions }));
    expect(reading.complete).toBe(false);
  });

  it("formulas 100,000 deep and 200,000 wide do not end the program", () => {
    let deep: SbmlMath = name("S");
    for (let i = 0; i < 100_000; i++) deep = apply("minus", deep);
    expect(checkUnits(toY(deep)).complete).toBe(false);
    const wide = apply("plus", ...Array.from({ length: 50_000 }, () => name("S")), name("k"));
    expect(rules(toY(wide))).toEqual([["addition", "dimension"]]);
  });
});
