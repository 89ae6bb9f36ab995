import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { scratchFolder } from "../support/scratch-folder.ts";
import { equator, shortDay } from "./command-line.ts";

const folder = scratchFolder();
const meal = join(folder, "meal.yaml");
const fasted = join(folder, "fasted.yaml");

beforeAll(() => {
  writeFileSync(meal, shortDay);
  writeFileSync(
    fasted,
    shortDay.replace(/events:[\s\S]*/, 'events:\n  - {at: "07:00", compound: tocotrienols, dose: 300 mg}\n'),
  );
});

describe("the command line", () => {
  it("shows examples first in every help, and lists only commands that work", async () => {
    const { out, code } = await equator("--help");
    expect(code).toBe(0);
    expect(out.startsWith("Examples:")).toBe(true);
    const names = [...out.matchAll(/^ {2}([a-z]+)(?= \[|$| {2}| <)/gm)].map((match) => match[1] ?? "");
    const ofProtocols = [
      ...["run", "check", "compare", "scan", "sensitivity", "explain", "agents", "claims", "trials"],
      ...["fit", "new", "cite", "serve"],
    ];
    expect(names).toEqual([...ofProtocols, "simulate", "convert", "suite", "help"]);
    for (const name of names.filter((each) => each !== "help")) {
      const help = await equator(name, "--help");
      expect(help.code).toBe(0);
      expect(help.out.startsWith("Examples:\n  $ equator ")).toBe(true);
      expect(help.out).toContain("--json");
    }
  });

  it("shows help when nothing is asked", async () => {
    const { out, code } = await equator();
    expect(code).toBe(0);
    expect(out).toContain("Usage: equator");
  });

  it("says what was probably meant", async () => {
    expect(await equator("rnu", meal)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("Did you mean run?"),
    });
    expect((await equator("meal.yaml")).err).toContain("did you mean equator run meal.yaml?");
    expect((await equator("explain", "leucin_plasma")).err).toContain("did you mean leucine_plasma?");
    expect((await equator("new", "three-meal")).err).toContain("did you mean three-meals?");
  });
});

describe("equator check", () => {
  it("lists the events of a protocol that can be run", async () => {
    const { code, out } = await equator("check", meal);
    expect(code).toBe(0);
    expect(out).toContain("1 events over 8 h, system muscle");
    expect(out).toContain("07:00  meal: protein 30 g");
  });

  it("warns of what the system does not hear, and is strict on demand", async () => {
    const lenient = await equator("check", fasted);
    expect(lenient.code).toBe(0);
    expect(lenient.err).toContain("compound.tocotrienols");
    expect((await equator("check", fasted, "--strict")).code).toBe(5);
    expect((await equator("check", meal, "--strict")).code).toBe(0);
    const { warnings, events } = JSON.parse((await equator("check", fasted, "--json")).out);
    expect(warnings).toHaveLength(1);
    expect(events).toHaveLength(1);
  });
});

describe("equator compare", () => {
  it("puts two runs side by side", async () => {
    const { code, out } = await equator("compare", fasted, meal, "--no-bands");
    expect(code).toBe(0);
    expect(out).toMatch(/leucine_plasma .*\+\d+ %/);
    const { readouts } = JSON.parse((await equator("compare", fasted, meal, "--json", "--no-bands")).out);
    const leucine = readouts.find(({ readout }: { readout: string }) => readout === "leucine_plasma");
    expect(leucine.b.peak).toBeGreaterThan(1.2 * leucine.a.peak);
  });
});

describe("a file that is not there", () => {
  it("is told in a sentence that fits reading, with code 3", async () => {
    const { code, err } = await equator("check", join(folder, "nowhere.yaml"));
    expect(code).toBe(3);
    expect(err).toMatch(/cannot read .*nowhere\.yaml: there is no such file$/m);
  });
});

describe("equator explain", () => {
  it("shows the module, grades and papers of what a readout is made of", async () => {
    const { out } = await equator("explain", "fsr_myofibrillar");
    expect(out).toMatch(/module +muscle\.synthesis: /);
    expect(out).toContain("in the fit");
    expect(out).toContain("PMID");
    const [told] = JSON.parse((await equator("explain", "fsr_myofibrillar", "--json")).out);
    expect(told.behind[0].parameters.length).toBeGreaterThan(3);
    const grades = await Promise.all(
      ["muscle.synthesis.gain_exercise", "muscle.synthesis.gain_amino_acids"].map(async (name) => {
        return JSON.parse((await equator("explain", name, "--json")).out)[0].grade;
      }),
    );
    expect(grades).toEqual(["in the fit", "set by hand"]);
  });

  it("lists the readouts by the names that trials use", async () => {
    const { out } = await equator("explain", "--readouts");
    for (const name of ["fsr_myofibrillar", "p_s6k1_t389", "leucine_plasma"]) expect(out).toContain(name);
    const listed = JSON.parse((await equator("explain", "--readouts", "--json")).out);
    expect(listed[0]).toMatchObject({ name: "leucine_plasma", unit: "umol/L" });
  });

  it("gives a parameter with value, unit, grade and source", async () => {
    const all: { kind: string; address: string; sources: unknown[] }[] = JSON.parse(
      (await equator("explain", "--json")).out,
    );
    const sourced = all.find(({ kind, sources }) => kind === "parameter" && sources.length > 0);
    const { out } = await equator("explain", sourced?.address ?? "");
    for (const field of ["value", "prior", "grade", "evidence", "source"])
      expect(out).toContain(`  ${field} `);
    expect(out).toMatch(/PMID|doi:/);
  });

  it("explains every address that it lists", async () => {
    const all: { address: string }[] = JSON.parse((await equator("explain", "--json")).out);
    expect(all.length).toBeGreaterThan(300);
    for (const { address } of all.filter((_, index) => index % 40 === 0)) {
      const { code, out } = await equator("explain", address);
      expect(code).toBe(0);
      expect(out).toContain(address.replace(".processes.", "."));
    }
  });

  it("shows a module with all of its own, and what there is when nothing is named", async () => {
    expect((await equator("explain", "muscle.s6k1")).out).toMatch(/muscle\.s6k1\.\w+ +parameter/);
    expect((await equator("explain")).out).toContain("variants");
    expect((await equator("explain", "nothing_like_it")).code).toBe(2);
  });
});

describe("equator new and cite", () => {
  it("writes a template that can be checked, once", async () => {
    const file = join(folder, "new", "day.yaml");
    expect((await equator("new")).out).toContain("three-meals");
    expect((await equator("new", "three_meals", file)).code).toBe(0);
    expect((await equator("check", file)).code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe((await equator("new", "three-meals")).out.slice(0, -1));
    const again = await equator("new", "weekly-rapamycin", file);
    expect(again).toMatchObject({ code: 2, out: "" });
  });

  it("prints BibTeX of a protocol and of its report alike", async () => {
    const { out } = await equator("cite", meal);
    expect(out).toMatch(/^@article\{\w+,\n {2}(author|title) = /);
    await equator("run", meal, "--no-bands", "--out", join(folder, "cited"));
    expect((await equator("cite", join(folder, "cited", "report.html"))).out).toBe(out);
    expect(Object.keys(JSON.parse((await equator("cite", meal, "--json")).out)).length).toBe(
      out.match(/^@/gm)?.length,
    );
  });
});
