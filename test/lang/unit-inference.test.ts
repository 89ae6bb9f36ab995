import { describe, expect, it } from "vitest";
import { checkFormula } from "../../src/lang/check/check-formula.ts";
import { entryOf, type Scope } from "../../src/lang/check/scope.ts";
import { parseUnit } from "../../src/lang/index.ts";
import { wordDiagnostic } from "../../src/messages/index.ts";

const scope: Scope = new Map([
  ["k", entryOf("parameter", "1/min")],
  ["leucine", entryOf("need", "mmol/L")],
  ["km_leucine", entryOf("parameter", "umol/L")],
  ["n", entryOf("parameter", "1")],
  ["off", entryOf("state", "nmol/L")],
  ["volume", entryOf("parameter", "L")],
  ["time", entryOf("time", "min")],
]);

function check(text: string, unit: string) {
  const wanted = parseUnit(unit);
  if (!wanted.ok) throw new Error(unit);
  const target = { kind: "quantity", dimension: wanted.value.dimension, of: "it" } as const;
  return checkFormula({ text, where: { path: "p" }, scope, among: "in this module", target }).faults;
}

describe("units of formulas", () => {
  it.each([
    ["k * off", "nmol/L/min"],
    ["k * off * hill(leucine, km_leucine, n)", "mol/L/h"],
    ["michaelis(leucine, km_leucine)", "%"],
    ["leucine + 5[umol/L]", "mmol/L"],
    ["max(leucine - km_leucine, 0)", "mmol/L"],
    ["0", "kg"],
    ["if(leucine > 0, k, 0)", "1/h"],
    ["sqrt(leucine * off)", "mol/L"],
    ["volume^(1/3)", "cm"],
    ["(volume^2)^0.5 * volume^-1", "1"],
    ["exp(-k * time) * log(leucine / off)", "1"],
    ["(leucine / km_leucine)^n", "1"],
    ["mass_action(k, leucine, off)", "mol^2/L^2/min"],
    ["pulse(time, 0, 30[s])", "1"],
    ["abs(off) / leucine", "1"],
    ["2^n", "1"],
  ])("%s is in %s", (text, unit) => expect(check(text, unit)).toEqual([]));

  it.each([
    ["k * off", "nmol/L", "unit-mismatch"],
    ["leucine + volume", "mmol/L", "unit-mismatch"],
    ["leucine + 5", "mmol/L", "unit-mismatch"],
    ["max(k, volume)", "1/min", "unit-mismatch"],
    ["if(leucine > volume, 1, 0)", "1", "unit-mismatch"],
    ["if(n > 1, k, volume)", "1/min", "unit-mismatch"],
    ["hill(leucine, k, n)", "1", "unit-mismatch"],
    ["hill(leucine, km_leucine, volume)", "1", "unit-not-plain"],
    ["exp(k)", "1", "unit-not-plain"],
    ["log(leucine)", "1", "unit-not-plain"],
    ["leucine^n", "mmol/L", "unit-power"],
    ["2^leucine", "1", "unit-not-plain"],
    ["if(leucine, 1, 0)", "1", "not-a-condition"],
    ["(leucine > off) * k", "1/min", "not-a-number"],
    ["leucine > off", "1", "not-a-number"],
    ["leucine && off", "1", "not-a-condition"],
    ["pulse(time, 0, 1)", "1", "unit-mismatch"],
    ["leucin * k", "1/min", "unknown-name"],
    ["3[mmo/L] * k", "1/min", "unit-unknown"],
  ])("%s as %s is refused: %s", (text, unit, code) => expect(check(text, unit)[0]).toMatchObject({ code }));

  it("reports a fault once, not again in everything around it", () => {
    expect(check("k * (leucine + volume) / off + k^n", "1/min").map(({ code }) => code)).toEqual([
      "unit-mismatch",
      "unit-power",
    ]);
  });

  it("says what each side has, the units of the operands and the factor too many", () => {
    const [mismatch] = check("k * leucine * off", "nmol/L/min");
    expect(mismatch && wordDiagnostic(mismatch)).toBe(
      [
        "unit-mismatch in p",
        "  k * leucine * off has mol^2/(L^2*min)",
        "  it needs mol/(L*min)",
        "  k is 1/min; leucine is mmol/L; off is nmol/L",
        "  without the factor leucine the units fit",
      ].join("\n"),
    );
  });

  it("names the factor that is missing", () => {
    expect(check("off * volume", "mol/min")[0]?.hint).toContain("with k as a factor the units fit");
  });

  it("names the nearest declared name", () => {
    expect(check("leucin * k", "1/min")[0]?.hint).toBe("did you mean leucine?");
  });
});
