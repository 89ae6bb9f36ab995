import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/formats/sbml/read/read-document.ts";
import { wordDiagnostic } from "../../../src/messages/index.ts";
import { codesOf, documentOf, mathOf } from "./support/documents.ts";

const flags = `hasOnlySubstanceUnits="false" boundaryCondition="false"`;
const list = (name: string, inside: string) => `<listOf${name}>${inside}</listOf${name}>`;
const rule = (kind: string, variable: string, math = "<cn>1</cn>") =>
  `<${kind}Rule variable="${variable}">${mathOf(math)}</${kind}Rule>`;
const base = [
  list("Compartments", `<compartment id="cell" constant="true"/>`),
  list(
    "Species",
    `<species id="s" compartment="cell" ${flags} constant="false"/><species id="fixed" compartment="cell" ${flags} constant="true"/>`,
  ),
  list("Parameters", `<parameter id="k" constant="true"/><parameter id="x" constant="false"/>`),
].join("");
const consumed = (id: string) =>
  list(
    "Reactions",
    `<reaction id="r" reversible="false"><listOfReactants><speciesReference species="${id}" constant="true"/></listOfReactants></reaction>`,
  );
const event = (variables: readonly string[]) => {
  const assignments = variables.map(
    (id) => `<eventAssignment variable="${id}">${mathOf("<cn>1</cn>")}</eventAssignment>`,
  );
  return list(
    "Events",
    `<event useValuesFromTriggerTime="true"><trigger initialValue="true" persistent="true"/>${list("EventAssignments", assignments.join(""))}</event>`,
  );
};
const initial = (id: string) => `<initialAssignment symbol="${id}"/>`;
const fun = (id: string, called: string) =>
  `<functionDefinition id="${id}">${mathOf(`<lambda><apply><ci>${called}</ci></apply></lambda>`)}</functionDefinition>`;

describe("a model is refused for", () => {
  const faults: readonly (readonly [claim: string, inside: string, code: string])[] = [
    ["an element that is not SBML", "<listOfCells/>", "sbml-unknown-element"],
    ["an element in the wrong place", `<species id="s"/>`, "sbml-unknown-element"],
    [
      "an element of another version",
      `<listOfSpecies xmlns="http://www.sbml.org/sbml/level2"/>`,
      "sbml-unknown-element",
    ],
    ["a list given twice", "<listOfRules/><listOfRules/>", "sbml-repeated-element"],
    ["a missing id", list("Parameters", `<parameter constant="true"/>`), "sbml-missing-attribute"],
    ["a missing flag", list("Parameters", `<parameter id="k"/>`), "sbml-missing-attribute"],
    ["an id that is none", list("Parameters", `<parameter id="2k" constant="true"/>`), "sbml-bad-id"],
    [
      "a number that is none",
      list("Parameters", `<parameter id="k" value="1,5" constant="true"/>`),
      "sbml-bad-number",
    ],
    ["a flag that is none", list("Parameters", `<parameter id="k" constant="yes"/>`), "sbml-bad-flag"],
    [
      "an id given twice",
      list("Parameters", `<parameter id="k" constant="true"/><parameter id="k" constant="true"/>`),
      "sbml-duplicate-id",
    ],
    [
      "a species in no compartment",
      list("Species", `<species id="s" compartment="c" ${flags} constant="true"/>`),
      "sbml-unknown-id",
    ],
    [
      "two initial values",
      base.replace(`id="s"`, `id="s" initialAmount="1" initialConcentration="1"`),
      "sbml-two-initial-values",
    ],
    ["a rule for nothing", base + list("Rules", rule("rate", "y")), "sbml-unknown-id"],
    [
      "two rules for one variable",
      base + list("Rules", rule("rate", "x") + rule("assignment", "x")),
      "sbml-determined-twice",
    ],
    ["a rule for a constant", base + list("Rules", rule("rate", "k")), "sbml-constant-changed"],
    [
      "a rule for what a reaction changes",
      base + list("Rules", rule("assignment", "s")) + consumed("s"),
      "sbml-determined-twice",
    ],
    ["a reaction that changes a constant", base + consumed("fixed"), "sbml-constant-changed"],
    ["a reaction of an unknown species", base + consumed("k"), "sbml-unknown-id"],
    ["an event that changes a constant", base + event(["k"]), "sbml-constant-changed"],
    ["an event that sets one variable twice", base + event(["x", "x"]), "sbml-determined-twice"],
    [
      "an event that sets what a rule gives",
      base + list("Rules", rule("assignment", "x")) + event(["x"]),
      "sbml-determined-twice",
    ],
    [
      "two initial assignments",
      base + list("InitialAssignments", initial("k") + initial("k")),
      "sbml-determined-twice",
    ],
    [
      "an initial assignment of what a rule gives",
      base + list("InitialAssignments", initial("x")) + list("Rules", rule("assignment", "x")),
      "sbml-determined-twice",
    ],
    [
      "a function that calls itself",
      list("FunctionDefinitions", fun("f", "g") + fun("g", "f")),
      "sbml-function-cycle",
    ],
    [
      "a function of what is not its own",
      base +
        list(
          "FunctionDefinitions",
          `<functionDefinition id="f">${mathOf("<lambda><ci>k</ci></lambda>")}</functionDefinition>`,
        ),
      "sbml-unknown-id",
    ],
    [
      "a function that is no lambda",
      list("FunctionDefinitions", `<functionDefinition id="f">${mathOf("<cn>1</cn>")}</functionDefinition>`),
      "sbml-bad-math",
    ],
  ];
  it.each(faults)("%s", (_, inside, code) => expect(codesOf(documentOf(3, 2, inside))).toEqual([code]));

  it("each of its faults, at once", () => {
    const inside = list(
      "Parameters",
      `<parameter id="1" constant="x"/><parameter value="y" constant="true"/>`,
    );
    expect(codesOf(documentOf(3, 2, inside))).toEqual([
      ...["sbml-bad-id", "sbml-bad-flag", "sbml-missing-attribute", "sbml-bad-number"],
    ]);
  });
});

describe("a model is read with a warning for", () => {
  it("an attribute that is not SBML", () => {
    expect(
      codesOf(documentOf(3, 2, list("Parameters", `<parameter id="k" constant="true" colour="red"/>`))),
    ).toEqual(["(sbml-unknown-attribute)"]);
  });

  it("an element of a namespace that is not SBML, outside annotations", () => {
    expect(codesOf(documentOf(3, 2, `<x xmlns="u"/>`))).toEqual(["(sbml-unknown-element)"]);
  });

  it("a quantity with the id of the model", () => {
    expect(codesOf(documentOf(3, 2, list("Parameters", `<parameter id="m" constant="true"/>`)))).toEqual([
      "(sbml-duplicate-id)",
    ]);
  });
});

describe("a fault", () => {
  it("has line, column and a path of ids, and is worded", () => {
    const text = documentOf(3, 2, `\n${base}\n${list("Rules", rule("rate", "x", "<ci>a b</ci>"))}`);
    const [fault] = readDocument(text, { file: "model.xml" }).diagnostics;
    expect(fault?.where).toMatchObject({ file: "model.xml", line: 4, path: "model.listOfRules.x" });
    expect(fault && wordDiagnostic(fault)).toContain('"a b" is not an id');
  });

  it("is told at most 20 times, however often it is there", () => {
    const many = `<parameter id="k" constant="?"/>`.repeat(1000);
    expect(readDocument(documentOf(3, 2, list("Parameters", many))).diagnostics).toHaveLength(20);
  });

  it("quotes no more than a line of the file", () => {
    const long = "x".repeat(100_000);
    const [fault] = readDocument(documentOf(3, 2, base + list("Rules", rule("rate", long)))).diagnostics;
    expect(JSON.stringify(fault).length).toBeLessThan(600);
  });
});

describe("a document is refused", () => {
  const refused = (text: string) => readDocument(text).diagnostics.map(({ code }) => code);

  it("where it is no SBML", () => {
    expect(refused("<html/>")).toEqual(["sbml-not-sbml"]);
    expect(refused("<sbml level='3' version='2'/>")).toEqual(["sbml-not-sbml"]);
    expect(refused("SBML")).toEqual(["xml-syntax"]);
  });

  it("where its level is unknown or contradicts its namespace", () => {
    const text = documentOf(3, 2, "");
    expect(refused(text.replace('level="3"', 'level="4"'))).toEqual(["sbml-level"]);
    expect(refused(text.replace('version="2"', 'version="3"'))).toEqual(["sbml-level"]);
    expect(refused(text.replace('version="2"', 'version="1"'))).toEqual(["sbml-namespace"]);
  });

  it("where it has no model", () => {
    expect(refused(documentOf(3, 2, "").replace(/<model.*<\/model>/, ""))).toEqual(["sbml-no-model"]);
  });

  it("where a list is longer than allowed, before it is read", () => {
    const many = `<species id="s"/>`.repeat(3);
    const { diagnostics } = readDocument(documentOf(3, 2, list("Species", many)), { limits: { species: 2 } });
    expect(diagnostics.map(({ code }) => code)).toEqual(["sbml-too-large"]);
  });
});
