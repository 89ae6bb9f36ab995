import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scratchFolder } from "../support/scratch-folder.ts";
import { equator, shortDay } from "./command-line.ts";

const folder = scratchFolder();

function file(name: string, text: string): string {
  const path = `${folder}/${name}.yaml`;
  writeFileSync(path, text);
  return path;
}

const cells = file("cells", "equator: 1\nmedium: {serum: 0}\nlasts: 1 h\n");
const body = file("body", shortDay);

describe("cells on the command line", () => {
  it("run on muscle cells where no system is named, and say what they stand in", async () => {
    const { code, out } = await equator("run", cells, "--no-bands", "--out", `${folder}/out`);
    expect(out).toContain("muscle-cell");
    expect(out).toContain("medium: serum 0");
    expect(out).toContain("p_s6k1_t389");
    expect(code).toBe(0);
  });

  it.each([
    ["a body on a system of cells", body, "hek293", "hek293 takes a medium, no subject"],
    ["cells on a body", cells, "muscle", "muscle takes a subject, no medium"],
  ])("refuses %s", async (_, path, system, says) => {
    const { code, err } = await equator("run", path, "--no-bands", "--system", system);
    expect(err).toContain(says);
    expect(code).toBe(3);
  });

  it.each([
    ["p_ulk1_s317", "hek293", "S317"],
    ["agents.k_metformin", "hepatocyte", "metformin"],
    ["t_cell.response.gain_tcr", "t-cell", "antigen"],
  ])("explain %s of %s", async (name, system, says) => {
    const { code, out } = await equator("explain", name, "--system", system);
    expect(out).toContain(says);
    expect(code).toBe(0);
  });

  it("list what happens, without the word of multiples", async () => {
    const path = file("fed", "equator: 1\nmedium: {amino_acids: 0 x}\nlasts: 2 h\n");
    const { out } = await equator("check", path);
    expect(out).toContain("amino acids 0 x");
  });
});
