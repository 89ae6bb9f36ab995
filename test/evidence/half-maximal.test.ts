import { describe, expect, it } from "vitest";
import { scoreTrial } from "../../src/analysis/index.ts";
import { concentrationsOf, halfMaximalOf } from "../../src/analysis/trials/half-maximal.ts";
import { type Protocol, readProtocol } from "../../src/protocol/index.ts";
import { level, row, trial } from "./hand-made.ts";

function cells(medium: string, events = "[]"): Protocol {
  const { protocol } = readProtocol(`equator: 1\nmedium: {${medium}}\nlasts: 2 h\nevents: ${events}\n`);
  if (protocol === undefined) throw new Error(medium);
  return protocol;
}

describe("the concentrations of a dose series", () => {
  it("are of the one substance in which the arms differ, in the unit asked for", () => {
    const arms = [cells("serum: 5 %"), cells("torin1: 3 nM"), cells("torin1: 0.1 uM")];
    const found = concentrationsOf(arms, "nmol/L");
    expect(found.map((value) => Number(value.toPrecision(9)))).toEqual([0, 3, 100]);
    const later = cells("", "[{at: 1 h, medium: {torin1: 20 nM}}]");
    expect(concentrationsOf([cells(""), later], "nmol/L")[1]).toBeCloseTo(20, 9);
  });

  it("are none where nothing differs, or two substances do", () => {
    expect(concentrationsOf([cells("torin1: 3 nM"), cells("torin1: 3 nM")], "nmol/L")).toEqual([NaN, NaN]);
    const both = [cells("torin1: 3 nM"), cells("rapamycin: 3 nM")];
    expect(concentrationsOf(both, "nmol/L")).toEqual([NaN, NaN]);
  });
});

describe("the half-maximal dose", () => {
  const points = (levels: readonly number[], doses: readonly number[]) =>
    levels.map((value, i) => ({ dose: doses[i] ?? Number.NaN, level: value }));

  it("is that of a curve whose half is known, falling or rising, in any order", () => {
    const doses = [0, 0.01, 0.1, 1, 2, 4, 10, 100, 1e4, 1e6];
    const falling = points(
      doses.map((dose) => 1 / (1 + dose / 2)),
      doses,
    );
    expect(halfMaximalOf(falling)).toBeCloseTo(2, 3);
    expect(halfMaximalOf([...falling].reverse())).toBeCloseTo(2, 3);
    expect(halfMaximalOf(falling.map(({ dose, level }) => ({ dose, level: -level })))).toBeCloseTo(2, 3);
  });

  it("lies between neighbours on the log scale, and from nothing on the plain one", () => {
    expect(halfMaximalOf(points([1, 1, 0, 0], [0, 1, 100, 1000]))).toBeCloseTo(10, 9);
    expect(halfMaximalOf(points([1, 0, 0], [0, 8, 9]))).toBeCloseTo(4, 9);
  });

  it("is none of fewer than three doses, of a flat curve and of a level that has no value", () => {
    expect(halfMaximalOf(points([1, 0], [0, 1]))).toBeNaN();
    expect(halfMaximalOf(points([1, 1, 1], [0, 1, 2]))).toBeNaN();
    expect(halfMaximalOf(points([1, Number.NaN, 0], [0, 1, 2]))).toBeNaN();
  });
});

describe("a row of a half-maximal concentration", () => {
  it("is judged by its value", () => {
    const arms = { none: cells(""), some: cells("torin1: 1 nM"), much: cells("torin1: 100 nM") };
    const runs = new Map([
      ["none", level(1)],
      ["some", level(1)],
      ["much", level(0)],
    ]);
    const wanted = row({
      arm: "none|some|much",
      kind: "half_maximal",
      unit: "nmol/L",
      value: 10,
      versus: "",
    });
    const [scored] = scoreTrial(trial([wanted], { arms }), runs).rows;
    expect(scored?.predicted).toBeCloseTo(10, 6);
    expect(scored?.z).toBeCloseTo(0, 6);
  });
});
