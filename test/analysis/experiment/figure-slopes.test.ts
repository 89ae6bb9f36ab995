import { describe, expect, it } from "vitest";
import { armsRead, figureSlopes, runExperiment } from "../../../src/analysis/index.ts";
import { variedParameters } from "../../../src/ensemble/index.ts";
import { cellArm, threeMedia } from "./experiments.ts";

describe("the numbers that a figure hangs on", () => {
  it("stand in order, their shares make up all, and the first moves the figure as runs with it changed do", async () => {
    const found = await figureSlopes(threeMedia, "left");
    if (found === undefined) throw new Error("nothing found");
    const { slopes, numbers, unsourced } = found;
    const [first] = slopes;
    const { system } = threeMedia.arms.fed;
    const own = variedParameters(system).find(({ address }) => address === first?.address);
    if (first === undefined || own?.spread.kind !== "lognormal") throw new Error("no number with a factor");
    expect(slopes).toHaveLength(numbers);
    expect(slopes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(slopes.every(({ share }, i) => share <= (slopes[i - 1]?.share ?? 1))).toBe(true);
    const without = slopes.filter(({ grade }) => grade === "assumed" || grade === "transferred");
    expect(without.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(unsourced, 9);
    const { address, also = [], unit, centre, spread } = own;
    const at = async (by: number) => {
      const value = `${centre * spread.factor ** by} ${unit === "1" ? "" : unit}`.trim();
      const values = [address, ...also].map((place) => `${place}: ${value}`).join(", ");
      const arms = {
        ...threeMedia.arms,
        fed: cellArm("", {}, values),
        starved: cellArm("amino_acids: 0 x", {}, values),
      };
      return (await runExperiment({ ...threeMedia, arms }, { members: 0 })).figures["left"] ?? Number.NaN;
    };
    const change = ((await at(0.25)) - (await at(-0.25))) / 0.5;
    expect(first.change / change).toBeCloseTo(1, 2);
  });

  it("are those of the arms that it reads, and of no others", () => {
    const { left } = threeMedia.figures;
    if (left === undefined) throw new Error("no figure");
    expect(armsRead(left).sort()).toEqual(["fed", "starved"]);
  });
});
