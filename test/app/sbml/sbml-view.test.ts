import { describe, expect, it } from "vitest";
import { columnOf, courseCsv } from "../../../app/src/sbml/course-csv.ts";
import { askedOf, firstChosen } from "../../../app/src/sbml/sbml-store.ts";
import { grouped, readModel, runModel } from "../../../app/src/worker/sbml.ts";

const model = (inside: string, notes = "") =>
  `<?xml version="1.0"?><sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2"><model id="decay" name="Decay">${notes}${inside}</model></sbml>`;
const decay = `<listOfParameters><parameter id="s" value="8" constant="false"/><parameter id="k" value="0.5" constant="true"/></listOfParameters>
<listOfRules><rateRule variable="s"><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><minus/><apply><times/><ci>k</ci><ci>s</ci></apply></apply></math></rateRule></listOfRules>`;
/** Its only event happens again as soon as it has happened. */
const restless = model(`<listOfParameters><parameter id="s" value="0" constant="false"/></listOfParameters>
<listOfRules><rateRule variable="s"><math xmlns="http://www.w3.org/1998/Math/MathML"><cn>1</cn></math></rateRule></listOfRules>
<listOfEvents><event useValuesFromTriggerTime="true"><trigger initialValue="true" persistent="true"><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><gt/><ci>s</ci><cn>1e-6</cn></apply></math></trigger>
<listOfEventAssignments><eventAssignment variable="s"><math xmlns="http://www.w3.org/1998/Math/MathML"><cn>0</cn></math></eventAssignment></listOfEventAssignments></event></listOfEvents>`);
const file = (text: string, name = "decay.xml") => new File([text], name);
const settings = { end: "4", steps: "8", relative: "1e-8", absolute: "" };

describe("a model in SBML", () => {
  it("is read, and run as it is set", async () => {
    const one = file(model(decay));
    const { model: facts, faults } = await readModel({ file: one });
    expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(facts).toMatchObject({ name: "Decay", level: "Level 3 Version 2", species: 0, hasKinetics: true });
    expect(facts?.quantities.map(({ id, kind }) => [id, kind])).toContainEqual(["s", "parameter"]);
    const asked = askedOf(settings);
    if (typeof asked === "string") throw new Error(asked);
    const course = await runModel({ file: one, ...asked });
    const s = columnOf(course, "s");
    expect(s).toHaveLength(9);
    expect(s.at(-1)).toBeCloseTo(8 * Math.exp(-2), 5);
    expect(firstChosen(course, { faults: [] })).toEqual(["s"]);
  });

  it("is run from the file that is handed over, whatever was read before", async () => {
    await readModel({ file: file(model(decay)) });
    const other = file(model(decay.replace('value="8"', 'value="30"')), "other.xml");
    const course = await runModel({ file: other, end: 1, steps: 1 });
    expect(columnOf(course, "s")[0]).toBe(30);
  });

  it("shows its notes as text, whatever stands in them", async () => {
    const notes = `<notes><body xmlns="http://www.w3.org/1999/xhtml"><h1>About
      it</h1><p>First <b>part</b></p><script>alert(1)</script><p>&lt;img src=x&gt;</p></body></notes>`;
    const { model: facts } = await readModel({ file: file(model(decay, notes)) });
    expect(facts?.notes).toBe("About it\nFirst part\n<img src=x>");
  });

  it("is refused with the rule where it is hostile", async () => {
    const cases: readonly (readonly [string, string])[] = [
      [`<!DOCTYPE sbml [<!ENTITY a "b">]>${model(decay)}`, "xml-doctype"],
      [`${"<a>".repeat(1000)}${"</a>".repeat(1000)}`, "xml-depth"],
      ["no xml at all", "xml-"],
    ];
    for (const [text, code] of cases) {
      const { model: facts, faults } = await readModel({ file: file(text) });
      expect(facts).toBeUndefined();
      expect(faults[0]).toMatchObject({ severity: "error", code: expect.stringContaining(code) });
    }
  });

  it("with a million events is refused where they are written, and ends in words where they happen", async () => {
    const crowd = model(`<listOfEvents>${"<event/>".repeat(1e6)}</listOfEvents>`);
    const { model: facts, faults } = await readModel({ file: file(crowd, "crowd.xml") });
    expect(facts).toBeUndefined();
    expect(faults).toMatchObject([{ severity: "error", code: "sbml-too-large", count: 1 }]);
    expect(faults[0]?.first[0]).toContain("listOfEvents");
    const run = runModel({ file: file(restless, "restless.xml"), end: 1000, steps: 1, timeBudgetMs: 300 });
    await expect(run).rejects.toThrow(/the run had used its time budget/);
  });

  it("has its faults by rule, errors first, with the first of each in words", () => {
    const fault = (code: string, severity: "error" | "warning", line: number) => ({
      ...{ code, severity, where: { line }, found: "x" },
    });
    const many = Array.from({ length: 7 }, (_, line) => fault("sbml-unknown-element", "warning", line + 1));
    const groups = grouped([...many, fault("xml-doctype", "error", 2)]);
    expect(groups.map(({ code, count, first }) => [code, count, first.length])).toEqual([
      ["xml-doctype", 1, 1],
      ["sbml-unknown-element", 7, 5],
    ]);
  });

  it("says what is wrong in what was typed", () => {
    expect(askedOf(settings)).toEqual({ end: 4, steps: 8, relativeTolerance: 1e-8 });
    expect(askedOf({ ...settings, absolute: "1e-9" })).toMatchObject({ absoluteTolerance: 1e-9 });
    for (const wrong of [
      { end: "" },
      { end: "-1" },
      { steps: "1.5" },
      { steps: "1e9" },
      { relative: "2" },
      { absolute: "x" },
    ])
      expect(askedOf({ ...settings, ...wrong })).toMatch(/must be/);
  });

  it("is handed over as a table that no spreadsheet takes for formulas", () => {
    const course = {
      columns: ["s", "=cmd()"],
      times: Float64Array.of(0, 1),
      values: Float64Array.of(1, Number.NaN, Number.POSITIVE_INFINITY, -2),
      statistics: {} as never,
    };
    expect(courseCsv(course)).toBe("time,s,'=cmd()\n0,1,NaN\n1,INF,-2\n");
    expect(Number.isNaN(columnOf(course, "gone")[0])).toBe(true);
  });
});
