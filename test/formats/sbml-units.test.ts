import { describe, expect, it } from "vitest";
import type { MathConstant, MathOperator, SbmlMath } from "../../src/formats/sbml/math/math-tree.ts";
import type { SbmlModel, SbmlUnit } from "../../src/formats/sbml/sbml-model.ts";
import { checkUnits } from "../../src/formats/sbml/units/check-units.ts";
import { unitKinds } from "../../src/formats/sbml/units/unit-kinds.ts";
import type { UnitGroup } from "../../src/formats/sbml/units/unit-reading.ts";
import { parseUnit } from "../../src/lang/index.ts";
import { wordDiagnostic } from "../../src/messages/index.ts";

const at = 0;
const number = (value: number, units?: string): SbmlMath => ({
  kind: "number",
  value,
  at,
  ...(units === undefined ? {} : { units }),
});
const name = (id: string): SbmlMath => ({ kind: "name", id, at });
const constant = (of: MathConstant): SbmlMath => ({ kind: "constant", name: of, at });
const apply = (operator: MathOperator, ...of: SbmlMath[]): SbmlMath => ({ kind: "apply", operator, of, at });
const call = (id: string, ...of: SbmlMath[]): SbmlMath => ({ kind: "call", function: id, of, at });

const unit = (kind: string, exponent = 1, scale = 0, multiplier = 1): SbmlUnit => ({
  kind,
  exponent,
  scale,
  multiplier,
});
const defined = (id: string, ...units: SbmlUnit[]) => ({ id, at, units });

/** Nanomoles, litres and seconds, with one species in one litre. */
const small: SbmlModel = {
  at,
  source: { level: 3, version: 2 },
  units: { substance: "nmol", extent: "nmol", time: "second", volume: "litre" },
  functionDefinitions: [],
  unitDefinitions: [
    defined("nmol", unit("mole", 1, -9)),
    defined("per_s", unit("second", -1)),
    defined("nM", unit("mole", 1, -9), unit("litre", -1)),
    defined("uM", unit("mole", 1, -6), unit("litre", -1)),
    defined("rate", unit("mole", 1, -9), unit("second", -1)),
  ],
  compartments: [{ id: "cell", at, spatialDimensions: 3, size: 1, constant: true }],
  species: [
    {
      id: "S",
      at,
      compartment: "cell",
      hasOnlySubstanceUnits: false,
      boundaryCondition: false,
      constant: false,
    },
    {
      id: "A",
      at,
      compartment: "cell",
      hasOnlySubstanceUnits: true,
      boundaryCondition: false,
      constant: false,
    },
  ],
  parameters: [
    { id: "k", at, value: 1, units: "per_s", constant: true },
    { id: "Km", at, value: 1, units: "nM", constant: true },
    { id: "Kmu", at, value: 1, units: "uM", constant: true },
    { id: "h", at, value: 2, units: "dimensionless", constant: true },
    { id: "free", at, value: 2, constant: true },
    { id: "y", at, units: "nM", constant: false },
  ],
  initialAssignments: [],
  rules: [],
  constraints: [],
  reactions: [],
  events: [],
};

const withLaw = (math: SbmlMath, changes: Partial<SbmlModel> = {}): SbmlModel => ({
  ...small,
  ...changes,
  reactions: [
    {
      id: "R",
      at,
      reversible: false,
      fast: false,
      reactants: [{ species: "S", stoichiometry: 1, constant: true, at }],
      products: [],
      modifiers: [],
      kineticLaw: { at, math, localParameters: [] },
    },
  ],
});

const toY = (math: SbmlMath, changes: Partial<SbmlModel> = {}): SbmlModel => ({
  ...small,
  ...changes,
  rules: [{ kind: "assignment", variable: "y", math, at }],
});

const rules = (model: SbmlModel) =>
  checkUnits(model).groups.map(({ rule, difference }) => [rule, difference]);
const firstOf = (model: SbmlModel): UnitGroup | undefined => checkUnits(model).groups[0];

const inUnit = (...units: SbmlUnit[]) => {
  const model = { ...small, unitDefinitions: [defined("u", ...units)] };
  return checkUnits({ ...model, parameters: [{ id: "p", at, units: "u", constant: true }] }).inMath.get("p");
};

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
  const michaelis = (km: string) =>
    apply("divide", apply("times", name("k"), name("A"), name("S")), apply("plus", name(km), name("S")));

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
        found: "nmol/(s*L)",
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
    expect(firstOf(model)).toMatchObject({
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

  it("places of one rule are one warning with the first place", () => {
    const assign = (index: number) => ({ symbol: "y", math: { ...name("k"), at: 100 + index }, at });
    const model = { ...small, initialAssignments: [assign(1), assign(2), assign(3)] };
    const { diagnostics } = checkUnits(model, (place) => ({ line: place, column: 1 }));
    expect(diagnostics.map(wordDiagnostic)).toEqual([
      "101:1: warning: sbml-units in initialAssignments.y\n" +
        "  units differ in initial-assignment: 1/s, and 2 more where nmol/L is expected",
    ]);
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
