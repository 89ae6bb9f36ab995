import { describe, expect, it } from "vitest";
import { readProtocol, systems } from "../../src/index.ts";
import type { EquatorError } from "../../src/messages/index.ts";
import type { Protocol } from "../../src/protocol/index.ts";
import { changedNumbers } from "../../src/simulate/protocol-values.ts";
import { head } from "./support.ts";

const withValues = (...lines: string[]) => `${head}values:\n${lines.map((line) => `  ${line}\n`).join("")}`;
const headLines = head.split("\n").length - 1;

function read(...lines: string[]): Protocol {
  const { protocol, diagnostics } = readProtocol(withValues(...lines));
  if (protocol === undefined) throw new Error(JSON.stringify(diagnostics));
  return protocol;
}

function faultsOf(...lines: string[]) {
  try {
    changedNumbers(read(...lines), systems["human-adult"], {});
    return [];
  } catch (error) {
    return (error as EquatorError).diagnostics.map(({ code, where, expected, hint }) => {
      return { code, at: [where.line, where.column], expected, hint };
    });
  }
}

describe("values of a protocol", () => {
  it("are numbers in the unit of the parameter, or with a unit of the same kind", () => {
    const lines = ["ageing.switch_inactivity: 0", "digestion.k_slow: 0.27 1/h", 'digestion.load_half: "50"'];
    expect(changedNumbers(read(...lines), systems["human-adult"], {})).toEqual([
      { address: "ageing.switch_inactivity", value: 0, unit: "1", before: 1 },
      { address: "digestion.k_slow", value: expect.closeTo(0.0045, 12), unit: "1/min", before: 0.0045 },
      { address: "digestion.load_half", value: 50, unit: "kcal", before: 40 },
    ]);
  });

  it("reach each switch of age", () => {
    for (const cause of ["intrinsic", "insulin_resistance", "inflammation", "inactivity", "motor_units"])
      expect(faultsOf(`ageing.switch_${cause}: 0`)).toEqual([]);
  });

  it("are absent where none is given", () => {
    expect(readProtocol(head).protocol).not.toHaveProperty("values");
  });

  it.each([
    ["ageing.switch_inactivty: 0", "adjustment-unknown", { hint: "did you mean ageing.switch_inactivity?" }],
    ["igf1.insulin_portal_rest: 1", "baseline-adjusted", {}],
    ["clock.clock_at_start: 12", "number-not-set", {}],
    ["digestion.k_slow: 30 g", "wrong-dimension", { expected: "a number in 1/min" }],
    ["digestion.k_slow: -1", "out-of-range", { expected: "at least 0" }],
  ])("refuses %s with its place, once the system is known", (line, code, rest) => {
    const known = "ageing.age_full: 80";
    expect(faultsOf(known, line)).toEqual([
      expect.objectContaining({ code, at: [headLines + 3, 3], ...rest }),
    ]);
  });

  it("tells all that are wrong at once", () => {
    expect(faultsOf("nowhere.k: 1", "digestion.k_slow: 1 kg")).toHaveLength(2);
  });

  it.each([
    ["a.b: soon", "bad-quantity"],
    ["a.b: [1]", "bad-quantity"],
    ["a.b: 3 parsecks", "unknown-unit"],
    ["a.b: .nan", "bad-quantity"],
  ])("refuses %s on reading", (line, code) => {
    const { protocol, diagnostics } = readProtocol(withValues(line));
    expect(protocol).toBeUndefined();
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
    expect(diagnostics[0]?.where.line).toBe(headLines + 2);
  });
});
