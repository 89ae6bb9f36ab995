import { describe, expect, it } from "vitest";
import { inUnit } from "../../src/analysis/trials/in-unit.ts";

describe("a readout in the unit of a trial's row", () => {
  it("is the same where the units are", () => {
    expect(inUnit(0.05, "fsr_mixed", "%/h", "%/h")).toBe(0.05);
  });

  it("changes prefix and time", () => {
    expect(inUnit(120, "leucine_plasma", "umol/L", "mmol/L")).toBeCloseTo(0.12, 12);
    expect(inUnit(0.05, "fsr_mixed", "%/h", "%/d")).toBeCloseTo(1.2, 12);
  });

  it("reads units and masses as those of the substance that the readout is named after", () => {
    expect(inUnit(60, "insulin_plasma", "pmol/L", "mU/L")).toBeCloseTo(10, 9);
    expect(inUnit(5, "glucose_plasma", "mmol/L", "mg/dL")).toBeCloseTo(90.08, 6);
  });

  it("is left alone for ratios, and not a number where the units measure different things", () => {
    expect(inUnit(0.3, "p_s6k1_t389", "1", "fold")).toBe(0.3);
    expect(inUnit(120, "leucine_plasma", "umol/L", "kg")).toBeNaN();
  });
});
