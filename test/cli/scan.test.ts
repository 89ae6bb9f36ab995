import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { scratchFolder } from "../support/scratch-folder.ts";
import { equator, shortDay } from "./command-line.ts";

const folder = scratchFolder();
const cells = join(folder, "cells.yaml");
const day = join(folder, "day.yaml");
const levers = join(folder, "levers.yaml");

beforeAll(() => {
  writeFileSync(
    cells,
    `equator: 1
name: fed myotubes
system: muscle-cell
medium: {amino_acids: 0 x, serum: 0}
lasts: 4 h
events:
  - {at: 2 h, medium: {amino_acids: 1 x, insulin: 100 nM}, label: food}
  - {at: 3 h, compound: rapamycin, dose: 2 nM}
`,
  );
  writeFileSync(day, shortDay);
  writeFileSync(
    levers,
    "levers:\n  raptor_off: {set: {perturb.RPTOR: 0}}\n  no_drug: {remove: compound.rapamycin}\n",
  );
});

const quick = ["--members", "8", "--every", "5min", "--workers", "0"];
const s6k1 = ["--readout", "p_s6k1_t389:peak"];
const scan = (name: string, ...options: string[]) =>
  equator("scan", cells, "--out", join(folder, name), ...quick, ...options);
const page = (name: string) => readFileSync(join(folder, name, "scan.html"), "utf8");

describe("equator scan", () => {
  const leucine = "events[0].medium.leucine=0.02 mM:2 mM:5:log";

  it("prints a table with a dose-response and writes page and table", async () => {
    const { code, out, err } = await scan("one", "--over", leucine, ...s6k1);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/0\.02 mM +0\.\d+ +\(0/);
    expect(out).toMatch(/peak of p_s6k1_t389 +0\.\d+ \(.*\) mM/);
    expect(readdirSync(join(folder, "one")).sort()).toEqual(["scan.csv", "scan.html"]);
    expect(page("one")).toContain("half-maximum");
    const csv = readFileSync(join(folder, "one", "scan.csv"), "utf8")
      .trimEnd()
      .split("\n");
    expect(csv).toHaveLength(6);
    expect(csv[0]).toContain("events[0].medium.leucine [mM],readout,fact,unit,middle,low90");
  });

  it("gives every point as JSON, and the same bytes again", async () => {
    const options = ["--over", leucine, ...s6k1, "--json"];
    const [first, again] = [await scan("json", ...options), await scan("json", ...options)];
    expect(again.out).toBe(first.out);
    const { points, inputs, dose_responses } = JSON.parse(first.out);
    expect(inputs[0]).toMatchObject({ path: "events[0].medium.leucine", unit: "mM", scale: "log" });
    expect(points).toHaveLength(5);
    expect(points[4]).toMatchObject({ at: { "events[0].medium.leucine": "2 mM" } });
    expect(points[4].figures[0].band.low90).toBeLessThan(points[4].figures[0].middle);
    expect(dose_responses[0]).toMatchObject({ shape: "rises" });
  });

  it("draws a map of two inputs, and how they act together", async () => {
    const over = ["--over", "events[1].dose=0.5 nM,2 nM", "--over", "events[0].medium.torin1=5 nM,20 nM"];
    const { code, out } = await scan("two", ...over, "--interaction", "p_s6k1_t389", "--fact", "end");
    expect(code).toBe(0);
    expect(out).toMatch(/end of p_s6k1_t389\n/);
    expect(out).toMatch(/Bliss +[+−]?\d+ % .*\nHSA +\+\d+ % /);
    expect(out).toContain("4 of 4");
    expect(page("two").match(/<svg class="chart scan-map"/g)).toHaveLength(4);
    const plain = await scan("map", ...over, ...s6k1);
    expect(plain.out).not.toContain("Bliss");
  });

  it("makes a factorial table", async () => {
    const over = ["events[0].medium.amino_acids=0 x,1 x", "events[0].medium.insulin=0 nM,100 nM"];
    const { code, out } = await scan(
      "factorial",
      ...over.flatMap((one) => ["--over", one]),
      "--factorial",
      ...s6k1,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/1 x +100 nM +0\.\d+ .*100 %/);
    expect(out).toContain("amino_acids × insulin");
    expect(page("factorial")).toContain("Main effects and interaction terms");
  });

  it("tables levers and sets of entries", async () => {
    const table = await scan("levers", "--levers", levers, ...s6k1);
    expect(table.code).toBe(0);
    expect(table.out).toMatch(/raptor_off +− +−\d\d %/);
    expect(table.out).toContain("raptor_off with no_drug");
    expect(page("levers")).toContain("What each lever does alone");
    const sets = await scan(
      "sets",
      "--interaction-set",
      "label.food,compound.rapamycin",
      ...s6k1,
      "--members",
      "0",
    );
    expect(sets.code).toBe(0);
    expect(sets.out).toContain("label.food with compound.rapamycin");
    expect(sets.out).toContain("Loewe of label.food with compound.rapamycin:");
  });

  it("looks at a window, and varies people", async () => {
    const people = await equator(
      ...["scan", day, "--out", join(folder, "people"), "--over", "events[0].meal.protein=10 g,40 g"],
      ...[
        ...quick,
        "--of",
        "people",
        "--readout",
        "leucine_plasma",
        "--fact",
        "peak",
        "--window",
        "1 h:last",
      ],
    );
    expect(people.err).toContain("--window");
    const good = await equator(
      ...["scan", day, "--out", join(folder, "people"), "--over", "events[0].meal.protein=10 g,40 g"],
      ...[
        ...quick,
        "--of",
        "people",
        "--readout",
        "leucine_plasma",
        "--fact",
        "peak",
        "--window",
        "last:4 h",
      ],
    );
    expect(good).toMatchObject({ code: 0, err: "" });
    expect(good.out).toContain("8 members (people;");
  });
});

describe("equator scan refuses", () => {
  it.each([
    [["--over", "events[9].dose=1 nM:2 nM:3", ...s6k1], 2, "did you mean events[1].dose?"],
    [["--over", "events[1].dos=1 nM:2 nM:3", ...s6k1], 3, "events[1].dos = 1 nM (and 2 more)"],
    [["--over", "events[0].medium.insulin=1 nM,3 M", ...s6k1], 3, "insulin = 3000000000 nM"],
    [["--over", "events[1].dose=1 nM", "--readout", "p_s6k1"], 2, "did you mean p_s6k1_t389?"],
    [["--over", "events[1].dose=1 nM:2 nM", ...s6k1], 2, "from:to:count"],
    [["--over", "events[1].dose=1 nM,2 nM"], 2, "--readout NAME"],
    [["--over", "events[1].dose=1 nM,2 nM", ...s6k1, "--fact", "top"], 2, "baseline, peak"],
    [["--over", "events[1].dose=1 nM,2 nM", ...s6k1, "--window", "5 h"], 2, "--window from:to"],
    [["--over", "events[1].dose=1 nM,2 nM", ...s6k1, "--members", "3"], 2, "0, or at least 8"],
    [["--over", "events[1].dose=1 nM,2 nM", ...s6k1, "--of", "cells"], 2, "parameters or people"],
    [["--over", "events[1].dose=1 nM,2 nM", ...s6k1, "--dose-response"], 2, "at least four doses"],
    [["--over", "events[1].dose=1,2 nM", "--interaction", "p_s6k1_t389"], 2, "two inputs"],
    [["--over", "events[1].dose=1,2,3 nM", "--factorial", ...s6k1], 2, "two values of each input"],
    [["--over", "a=1,2", "--levers", "x.yaml", ...s6k1], 2, "one of them"],
    [["--levers", "absent.yaml", ...s6k1], 3, "absent.yaml"],
    [["--interaction-set", "label.food,label.fod", ...s6k1], 2, "did you mean label.food?"],
    [["--interaction-set", "label.food", ...s6k1], 2, "2 to 6 entries"],
    [[...s6k1], 2, "no --over"],
  ] as const)("%j", async (options, exit, says) => {
    const { code, out, err } = await equator(
      "scan",
      cells,
      "--out",
      join(folder, "none"),
      "--workers",
      "0",
      ...options,
    );
    expect(err).toContain(says);
    expect({ code, out }).toEqual({ code: exit, out: "" });
    expect(readdirSync(folder)).not.toContain("none");
  });
});
