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

/** A system with few parameters, and few looks at them: what is shown does not rest on numbers. */
const quick = ["--system", "mccoll-2024", "--every", "20min", "--workers", "0"];

describe("equator sensitivity", () => {
  it("says what a number depends on, and writes page and tables", async () => {
    const options = ["--members", "16", "--out", results, "--json", ...quick];
    const { code, out } = await equator("sensitivity", meal, "--readout", "leucine_plasma", ...options);
    expect(code).toBe(0);
    const { effects, shares, page, fact, fit } = JSON.parse(out);
    expect(fact).toBe("mean");
    expect(fit).toBeUndefined();
    expect(effects.length).toBeGreaterThan(50);
    expect(shares).toHaveLength(11);
    expect(effects[0].address).toBe("tables.food.whey.leucine_content");
    expect(shares[0].address).toBe("tables.food.whey.leucine_content");
    expect(shares[0].total.value).toBeGreaterThan(0.8);
    expect(readdirSync(results).sort()).toEqual(["elasticities.csv", "sensitivity.csv", "sensitivity.html"]);
    expect(readFileSync(page, "utf8")).toContain("mean of leucine_plasma");
  });

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

describe("equator run --sensitivity", () => {
  const run = (name: string, ...options: string[]) =>
    equator("run", ...options, "--out", join(folder, name), "--workers", "0");
  const report = (name: string) => readFileSync(join(folder, name, "report.html"), "utf8");
  const first = () => run("first", meal, ...quick, "--no-bands", "--sensitivity", "leucine_plasma");

  it("places what the readout depends on in the report, and repeats it from the report", async () => {
    expect((await first()).code).toBe(0);
    const html = report("first");
    expect(html).toContain('<section aria-labelledby="sensitivity">');
    expect(html).toContain('<svg class="chart heat-map"');
    expect(html).toMatch(/Tornado: [^"]*tables\.food\.whey\.leucine_content −\d/);
    expect((await run("again", "--from", join(folder, "first/report.html"))).code).toBe(0);
    expect(report("again") === html).toBe(true);
  });

  it("is another readout where one is named beside the report, and nothing where none is", async () => {
    const other = ["--sensitivity", "leucine_muscle", "--json"];
    const { out } = await run("other", "--from", join(folder, "first/report.html"), ...other);
    expect(JSON.parse(out).sensitivity).toMatchObject({ readout: "leucine_muscle", fact: "mean" });
    const without = await run("without", meal, ...quick, "--no-bands", "--json");
    expect(JSON.parse(without.out).sensitivity).toBeUndefined();
    expect(report("without")).not.toContain('aria-labelledby="sensitivity"');
  });

  it("refuses a readout that there is none of, and writes nothing", async () => {
    const { code, out, err } = await run("none", meal, ...quick, "--sensitivity", "leucin_plasma");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("did you mean leucine_plasma?");
    expect(readdirSync(folder)).not.toContain("none");
  });
});
