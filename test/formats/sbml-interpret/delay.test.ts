import { describe, expect, it } from "vitest";
import { readSbml, timeCourse } from "../../../src/index.ts";
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
  timeSymbol,
} from "../../support/sbml-text.ts";

const symbol = (name: string) =>
  `<csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/${name}">${name}</csymbol>`;
const delay = (of: string, by: string) => `<apply>${symbol("delay")}${of}${by}</apply>`;
const rateOf = (id: string) => `<apply>${symbol("rateOf")}${ci(id)}</apply>`;
const initially = (id: string, formula: string) =>
  `<initialAssignment symbol="${id}">${math(formula)}</initialAssignment>`;
const free = (...ids: readonly string[]) => ids.map((id) => parameter(id, 0, false)).join("");

/** Values of an id at 0, 0.5, 1 ... */
async function course(parts: SbmlParts, id: string, end = 3): Promise<number[]> {
  const { system, diagnostics } = readSbml(sbmlText(parts));
  if (system === undefined) throw new Error(diagnostics.map(({ code }) => code).join());
  const { values } = await timeCourse(system.flat({ select: [id] }), { end, steps: 2 * end });
  return [...values];
}

function expectCourse(found: readonly number[], closed: (t: number) => number): void {
  expect(found.length).toBeGreaterThan(3);
  found.forEach((value, row) => {
    expect(Math.abs(value - closed(row / 2))).toBeLessThan(1e-5);
  });
}

/** x = t from 0 on. */
const clock = { parameters: free("x", "y"), rules: rateRule("x", cn(1)) };

describe("delay in an SBML model", () => {
  it("gives, before the start, what the initial assignment gives for that time", async () => {
    const parts = {
      ...clock,
      initial: initially("x", apply("sin", timeSymbol)),
      rules: clock.rules + assignmentRule("y", delay(ci("x"), cn(1))),
    };
    expectCourse(await course(parts, "y"), (t) => (t < 1 ? Math.sin(t - 1) : t - 1));
  });

  it("gives a declared value as it is declared, and a constant that an initial assignment computes as of then", async () => {
    const parts = {
      parameters: parameter("k", 5) + parameter("c", 0) + free("y"),
      initial: initially("c", timeSymbol),
      rules: assignmentRule("y", apply("plus", delay(ci("k"), cn(1)), delay(ci("c"), cn(1)))),
    };
    expectCourse(await course(parts, "y"), (t) => (t < 1 ? 5 + t - 1 : 5));
  });

  it("computes an assigned variable from past values at the past time", async () => {
    const square = assignmentRule("s", apply("times", ci("x"), apply("plus", ci("x"), timeSymbol)));
    const parts = {
      parameters: free("x", "s", "y"),
      rules: clock.rules + square + assignmentRule("y", delay(ci("s"), cn(1))),
    };
    expectCourse(await course(parts, "y"), (t) => (t < 1 ? 0 : 2 * (t - 1) ** 2));
  });

  it("drives reactions, with a local parameter as its length", async () => {
    const law = apply("times", ci("C"), delay(ci("x"), ci("k")));
    const local = `<listOfLocalParameters><localParameter id="k" value="2"/></listOfLocalParameters>`;
    const parts = {
      ...clock,
      compartments: compartment("C", 2),
      species: species("S", "C", 'initialConcentration="1"'),
      reactions: reaction("r", "", "S", law).replace("</kineticLaw>", `${local}</kineticLaw>`),
    };
    expectCourse(await course(parts, "S", 4), (t) => 1 + Math.max(0, t - 2) ** 2 / 2);
  });

  it("looks back to concentrations, to rates and to rates of change, which are zero before the start", async () => {
    const parts = {
      compartments: compartment("C", 2),
      species: species("S", "C", 'initialAmount="2"'),
      parameters: parameter("k", 0.5) + free("y"),
      reactions: reaction("r", "S", "", apply("times", ci("k"), ci("S"), ci("C"))),
    };
    const late = (of: string) => course({ ...parts, rules: assignmentRule("y", delay(of, cn(1))) }, "y");
    expectCourse(await late(ci("S")), (t) => Math.exp(-0.5 * Math.max(0, t - 1)));
    expectCourse(await late(ci("r")), (t) => Math.exp(-0.5 * Math.max(0, t - 1)));
    expectCourse(await late(rateOf("S")), (t) => (t < 1 ? 0 : -0.5 * Math.exp(-0.5 * (t - 1))));
  });

  it("stands within a function, also with an argument of it, and around one", async () => {
    const body = apply("plus", delay(ci("a"), ci("b")), ci("b"));
    const parts = {
      ...clock,
      functions: `<functionDefinition id="f">${math(`<lambda><bvar>${ci("a")}</bvar><bvar>${ci("b")}</bvar>${body}</lambda>`)}</functionDefinition>`,
      initial: initially("x", apply("minus", timeSymbol)),
    };
    const call = (of: string) => `<apply><ci>f</ci>${of}${cn(1)}</apply>`;
    const early = (t: number) => (t < 0 ? -t : t);
    const plain = { ...parts, rules: clock.rules + assignmentRule("y", call(ci("x"))) };
    expectCourse(await course(plain, "y"), (t) => early(t - 1) + 1);
    const around = { ...parts, rules: clock.rules + assignmentRule("y", delay(call(ci("x")), cn(0.5))) };
    expectCourse(await course(around, "y"), (t) => early(t - 1.5) + 1);
  });

  it("looks back from initial assignments and, within itself, from before the start", async () => {
    const parts = {
      parameters: free("x", "y", "z"),
      initial:
        initially("x", apply("times", timeSymbol, timeSymbol)) +
        initially("z", delay(delay(ci("x"), cn(1)), cn(2))),
      rules: rateRule("z", cn(0)) + assignmentRule("y", delay(delay(ci("x"), timeSymbol), cn(1))),
    };
    expectCourse(await course(parts, "z"), () => 9);
    // At u = t - 1, x of u - u = 0: and x is 0 from there on.
    expectCourse(await course(parts, "y"), () => 0);
  });

  it("of a variable's own past is a feedback, not a circle", async () => {
    const parts = {
      parameters: parameter("x", 1, false) + free("y"),
      rules: assignmentRule("y", delay(ci("x"), cn(1))) + rateRule("x", apply("minus", ci("y"))),
    };
    expectCourse((await course(parts, "x")).slice(0, 5), (t) => 1 - t + Math.max(0, t - 1) ** 2 / 2);
  });

  it("of what has no beginning is refused", () => {
    const rules = assignmentRule("y", apply("plus", cn(1), delay(ci("y"), cn(1))));
    const { system } = readSbml(sbmlText({ parameters: free("y"), rules }));
    expect(() => system?.flat({})).toThrow(/delay is computed from itself/);
  });

  it("of no length is the present value, and two of the same are one", () => {
    const parts = {
      ...clock,
      rules:
        clock.rules +
        assignmentRule(
          "y",
          apply("plus", delay(ci("x"), cn(0)), delay(ci("x"), cn(1)), delay(ci("x"), cn(1))),
        ),
    };
    const flat = readSbml(sbmlText(parts)).system?.flat({});
    expect(flat?.delays?.map(({ address }) => address)).toEqual(["x.delayed.0"]);
  });

  it("sets off an event where the delayed value crosses, and a negative length is named", async () => {
    const event = `<event id="e" useValuesFromTriggerTime="true"><trigger initialValue="true" persistent="true">${math(
      apply("gt", delay(ci("x"), cn(1)), cn(0.7)),
    )}</trigger><listOfEventAssignments><eventAssignment variable="y">${math(ci("x"))}</eventAssignment></listOfEventAssignments></event>`;
    const found = await course({ ...clock, events: event }, "y");
    expect(Math.abs((found.at(-1) ?? 0) - 1.7)).toBeLessThan(1e-9);
    const negative = {
      ...clock,
      rules: clock.rules + rateRule("y", delay(ci("x"), apply("minus", cn(1), timeSymbol))),
    };
    await expect(course(negative, "y")).rejects.toThrow(/the delay of x\.delayed\.0 is negative/);
  });
});
