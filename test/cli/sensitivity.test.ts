import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { scratchFolder } from "../support/scratch-folder.ts";
import { equator, shortDay } from "./command-line.ts";

const folder = scratchFolder();
const meal = join(folder, "meal.yaml");
const results = join(folder, "results");

beforeAll(() => {
  writeFileSync(meal, shortDay.replace("lasts: 8 h", "lasts: 2 h"));
});

describe("equator sensitivity", () => {
  it("says what a number depends on, and writes page and tables", async () => {
    const options = ["--members", "16", "--every", "20min", "--workers", "0", "--out", results, "--json"];
    const { code, out } = await equator("sensitivity", meal, "--readout", "leucine_plasma", ...options);
    expect(code).toBe(0);
    const { effects, shares, page, fact } = JSON.parse(out);
    expect(fact).toBe("mean");
    expect(effects.length).toBeGreaterThan(100);
    expect(shares).toHaveLength(11);
    expect(
      effects
        .slice(0, 10)
        .map(({ address }: { address: string }) => address)
        .join(),
    ).toMatch(/amino_acids|digestion/);
    expect(readdirSync(results).sort()).toEqual(["elasticities.csv", "sensitivity.csv", "sensitivity.html"]);
    expect(readFileSync(page, "utf8")).toContain("mean of leucine_plasma");
  }, 60_000);

  it.each([
    [["--readout", "leucin_plasma"], "did you mean leucine_plasma?"],
    [["--readout", "leucine_plasma", "--fact", "top"], "baseline, peak"],
    [["--readout", "leucine_plasma", "--members", "2"], "at least 16"],
    [["--readout", "leucine_plasma", "--seed", "-1"], "at least 0"],
    [[], "--readout"],
  ])("refuses %j and writes nothing", async (options, says) => {
    const { code, out, err } = await equator("sensitivity", meal, ...options, "--out", join(folder, "none"));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(says);
    expect(readdirSync(folder)).not.toContain("none");
  });
});
