import { describe, expect, it } from "vitest";
import { convert, formatDimension, parseUnit, tryConvert } from "../../src/lang/index.ts";
import { unitTable } from "../../src/lang/units/unit-table.ts";

/** value, unit, the same in another unit: from the SI brochure (9th ed.) and the conventions of the field. */
const equalities: readonly (readonly [number, string, number, string])[] = [
  [1, "L", 1, "dm^3"],
  [1, "m^3", 1000, "L"],
  [1, "mmol/L", 1000, "umol/L"],
  [1, "mM", 1, "mol/m^3"],
  [1, "M", 1000, "mmol/L"],
  [60, "mg/kg/h", 1, "mg/kg/min"],
  [1, "umol/(L*h)", 1 / 3600, "umol/L/s"],
  [1, "d", 24, "h"],
  [1, "wk", 10080, "min"],
  [1, "y", 365.25, "d"],
  [1, "kcal", 4.184, "kJ"],
  [1, "J", 1, "kg*m^2/s^2"],
  [1, "W", 1, "J/s"],
  [1, "V", 1, "W/A"],
  [1, "ohm", 1, "V/A"],
  [1, "Pa", 1, "kg/(m*s^2)"],
  [760, "mmHg", 101.325014428, "kPa"],
  [37, "degC", 310.15, "K"],
  [5, "%", 0.05, "1"],
  [8.2, "%/h", 0.082 / 60, "1/min"],
  [1, "mU{insulin}/L", 6, "pmol/L"],
  [1, "uU{insulin}/mL", 6, "pmol/L"],
  [90, "mg/dL{glucose}", 4.99556, "mmol/L"],
  [90, "mg{glucose}/dL", 4.99556, "mmol/L"],
  [131.17, "mg/kg/h{leucine}", 1, "mmol/kg/h"],
  [1, "10^9/L", 1e6, "1/mL"],
  [1, "fmol", 1e-15, "mol"],
  [3, "mol^-1", 3, "1/mol"],
];

describe("units", () => {
  it.each(equalities)("%d %s is %d %s", (value, from, expected, to) => {
    expect(convert(value, from, to)).toBeCloseTo(expected, 4 - Math.floor(Math.log10(Math.abs(expected))));
    expect(convert(expected, to, from)).toBeCloseTo(value, 4 - Math.floor(Math.log10(Math.abs(value))));
  });

  it("converts there and back to the last digits for every pair of prefixed units of one kind", () => {
    const volumes = ["fL", "pL", "nL", "uL", "mL", "cL", "dL", "L", "kL"];
    for (const a of volumes) {
      for (const b of volumes)
        expect(Math.abs(convert(convert(7.3, a, b), b, a) / 7.3 - 1)).toBeLessThan(4e-16);
    }
  });

  it("has coherent units g, dm, min, mol, K, A of size one", () => {
    for (const unit of ["g", "dm", "L", "min", "mol", "K", "A", "1"]) {
      expect(parseUnit(unit)).toMatchObject({ ok: true, value: { factor: 1 } });
    }
  });

  it("rounds a product of units once", () => {
    expect(parseUnit("mg/kg/h")).toMatchObject({ ok: true, value: { factor: 1e-6 / 60 } });
    expect(parseUnit("nmol/L")).toMatchObject({ ok: true, value: { factor: 1e-9 } });
  });

  it("reads both micro signs and both ohm signs", () => {
    for (const text of ["\u00b5mol", "\u03bcmol", "umol"]) expect(convert(1, text, "nmol")).toBe(1000);
    for (const text of ["\u03a9", "\u2126"]) expect(convert(1, text, "ohm")).toBe(1);
  });

  it("reads minutes, metres, days and moles for what they are, not as prefixes", () => {
    expect(convert(1, "min", "s")).toBe(60);
    expect(convert(1, "mmol", "mol")).toBe(0.001);
    expect(convert(1, "mm", "m")).toBe(0.001);
    expect(convert(1, "d", "min")).toBe(1440);
  });

  it.each([
    ["mmoll/L", "unit-unknown", "did you mean mmol?"],
    ["kml", "unit-unknown", undefined],
    ["ksec", "unit-unknown", undefined],
    ["mmol//L", "unit-syntax", undefined],
    ["mmol/(L", "unit-syntax", undefined],
    ["mmol^x", "unit-syntax", undefined],
    ["mg kg", "unit-syntax", undefined],
    ["", "unit-empty", undefined],
    ["mU/L", "unit-substance-needed", undefined],
    ["mmol/L{glucose}", "unit-substance-unused", undefined],
    ["mg/dL{glucos}", "unit-substance-unknown", "known: glucose"],
    ["mU{leucine}", "unit-substance-unknown", "known: leucine"],
    ["degC/min", "unit-offset", undefined],
    ["constructor", "unit-unknown", undefined],
    ["m__proto__", "unit-unknown", undefined],
    [`${"(".repeat(200)}g${")".repeat(200)}`, "unit-syntax", undefined],
  ])("refuses %s as %s", (text, code, hint) => {
    const result = parseUnit(text, { path: "here" });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.diagnostics[0]).toMatchObject({ code, where: { path: "here" } });
    if (hint !== undefined) expect(result.diagnostics[0]?.hint).toContain(hint);
  });

  it("refuses to convert between kinds", () => {
    expect(tryConvert(1, "mmol", "mg")).toMatchObject({
      ok: false,
      diagnostics: [{ code: "unit-not-convertible" }],
    });
    expect(() => convert(1, "mmol", "mg")).toThrow("mmol cannot be converted to mg");
  });

  it("writes the dimension of every unit of the table so that reading it gives the same dimension", () => {
    for (const name of Object.keys(unitTable).filter((unit) => unit !== "U" && unit !== "IU")) {
      const unit = parseUnit(name);
      if (!unit.ok) throw new Error(name);
      const text = formatDimension(unit.value.dimension);
      expect(parseUnit(text), `${name} as ${text}`).toMatchObject({
        ok: true,
        value: { dimension: unit.value.dimension, factor: 1 },
      });
    }
  });
});
