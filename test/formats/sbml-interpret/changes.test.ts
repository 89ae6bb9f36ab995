import { describe, expect, it } from "vitest";
import { EquatorError, readSbml, type TimeCourse, timeCourse } from "../../../src/index.ts";
import {
  apply,
  assignmentRule,
  ci,
  cn,
  compartment,
  math,
  parameter,
  rateRule,
  reaction,
  type SbmlParts,
  sbmlText,
  species,
} from "../../support/sbml-text.ts";

async function run(text: string, end: number, steps: number): Promise<TimeCourse> {
  const { system, diagnostics } = readSbml(text);
  if (system === undefined) throw new Error(diagnostics.map(({ code }) => code).join());
  return timeCourse(system.flat(), { end, steps });
}

function columnOf({ columns, values }: TimeCourse, id: string): number[] {
  const k = columns.indexOf(id);
  return Array.from(values).filter((_, i) => i % columns.length === k);
}

function event(trigger: string, variable: string, value: string, delay = "", words = ""): string {
  return `<event ${words || 'useValuesFromTriggerTime="true"'}><trigger initialValue="true" persistent="true">${math(trigger)}</trigger>
${delay === "" ? "" : `<delay>${math(delay)}</delay>`}<listOfEventAssignments><eventAssignment variable="${variable}">${math(value)}</eventAssignment></listOfEventAssignments></event>`;
}

describe("events of an SBML model", () => {
  it("a concentration that is set takes the value of the trigger and the volume of the execution", async () => {
    const course = await run(
      sbmlText({
        compartments: compartment("C", 1, false),
        species: species("S", "C", 'initialAmount="1"'),
        parameters: parameter("x", 0, false),
        rules: rateRule("C", cn(1)) + rateRule("x", cn(1)),
        events: event(apply("geq", ci("x"), cn(1)), "S", ci("x"), cn(1)),
      }),
      4,
      4,
    );
    // Set at 2, in a volume of 3, to the 1 that x was at the trigger: an amount of 3.
    expect(columnOf(course, "S")[2]).toBeCloseTo(1, 9);
    expect(columnOf(course, "S")[4]).toBeCloseTo(3 / 5, 6);
  });

  it("what is approached at full speed, by ever shorter steps, is passed", async () => {
    const parts: SbmlParts = {
      parameters: parameter("a", 0, false) + parameter("b", 1, false),
      rules: rateRule("a", cn(1)) + rateRule("b", cn(-1)),
      events: event(apply("gt", ci("a"), ci("b")), "a", cn(0)),
    };
    const course = await run(sbmlText(parts), 2, 8);
    expect(columnOf(course, "b")[8]).toBeCloseTo(-1, 9);
    expect(columnOf(course, "a")[8]).toBeCloseTo(1, 6);
  });

  it("what is approached ever slower is named, with the time that was reached", async () => {
    const bouncing = sbmlText({
      parameters: parameter("h", 1, false) + parameter("v", 0, false),
      rules: rateRule("h", ci("v")) + rateRule("v", cn(-8)),
      events: `<event useValuesFromTriggerTime="true"><trigger initialValue="true" persistent="true">${math(apply("lt", ci("h"), cn(0)))}</trigger><listOfEventAssignments>
<eventAssignment variable="v">${math(apply("times", cn(-0.5), ci("v")))}</eventAssignment><eventAssignment variable="h">${math(cn(0))}</eventAssignment></listOfEventAssignments></event>`,
    });
    const failure = await run(bouncing, 10, 10).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(EquatorError);
    const [fault] = failure instanceof EquatorError ? failure.diagnostics : [];
    expect(fault?.code).toBe("event-livelock");
    // Falls for 1/2, then bounces for 1/2, 1/4, 1/8, ...
    expect(fault?.found).toMatch(/^time 1\.4999|^time 1\.5/);
  });
});

describe("fast reactions", () => {
  const fast = (law: string, rules: string) =>
    sbmlText({
      compartments: compartment("C", 1),
      species: species("A", "C", 'initialAmount="4"') + species("B", "C", 'initialAmount="2"'),
      parameters: parameter("k", 2, false),
      rules,
      reactions: reaction("r", "A", "B", law),
    })
      .replaceAll("level3/version2", "level3/version1")
      .replace('level="3" version="2"', 'level="3" version="1"')
      .replace('<reaction id="r"', '<reaction fast="true" id="r"');

  it("are in equilibrium from the first row on, and follow what moves it", async () => {
    const law = apply("minus", apply("times", ci("k"), ci("A")), ci("B"));
    const course = await run(fast(law, rateRule("k", cn(1))), 1, 2);
    const [a, b, k] = ["A", "B", "k"].map((id) => columnOf(course, id));
    for (const [i, value] of (a ?? []).entries()) {
      expect(value).toBeCloseTo(6 / (1 + (k?.[i] ?? 0)), 5);
      expect(value + (b?.[i] ?? 0)).toBeCloseTo(6, 7);
    }
    expect(a?.[0]).toBeCloseTo(2, 9);
  });

  it("that run one way use up what they start from", async () => {
    const course = await run(fast(apply("times", ci("k"), ci("A")), assignmentRule("k", cn(3))), 1, 1);
    expect(columnOf(course, "A")[0]).toBeCloseTo(0, 9);
    expect(columnOf(course, "B")[1]).toBeCloseTo(6, 9);
  });
});
