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

const head = "equator: 1\nsubject: {species: mouse}\nstart: 2026-03-02T07:00\nlasts: 2 h\n";
const mouse = file("mouse", `${head}events: [{at: 0 h, fast: {duration: 2 h}}]\n`);
const person = file("person", shortDay);

describe("a mouse on the command line", () => {
  it("runs on its own system where none is named", async () => {
    const { code, out } = await equator("run", mouse, "--no-bands", "--out", `${folder}/out`);
    expect(out).toContain("food_intake");
    expect(code).toBe(0);
  });

  it.each([
    ["a person on mouse", person, "mouse", "mouse takes a mouse or a rat"],
    ["a mouse on muscle", mouse, "muscle", "muscle takes people"],
  ])("refuses %s", async (_, path, system, says) => {
    const { code, err } = await equator("run", path, "--no-bands", "--system", system);
    expect(err).toContain(says);
    expect(code).toBe(3);
  });

  it("explains what is of the mouse", async () => {
    const { code, out } = await equator("explain", "energy_balance.gain_high_fat", "--system", "mouse");
    expect(out).toContain("chow");
    expect(code).toBe(0);
  });

  it("says of a lesson what it lacks, and of its other fields that they do not belong", async () => {
    const bare = file("lesson", `${head}events: [{at: 0 h, train: {kind: learning, sets: 3}}]\n`);
    const { code, err } = await equator("check", bare);
    expect(err).toContain("learning has a duration");
    expect(err).toContain("duration");
    expect(code).not.toBe(0);
  });
});
