import { expect, it } from "vitest";
import { readDocument } from "../../../src/formats/sbml/read/read-document.ts";
import { documentOf } from "./support/documents.ts";

/** A document that declares a package, with something of it inside the model. */
function withPackage(name: string, required: boolean, inside = "<p:thing/>") {
  const address = `http://www.sbml.org/sbml/level3/version1/${name}/version1`;
  const declared = `<sbml xmlns:p="${address}" p:required="${required}" `;
  return readDocument(documentOf(3, 1, inside).replace("<sbml ", declared));
}

const codes = (read: ReturnType<typeof readDocument>) =>
  read.diagnostics.map(({ code, severity }) => `${severity} ${code}`);

it("a package that changes meanings is refused by its name where it is used", () => {
  for (const name of ["arrays", "distrib", "dyn", "multi", "qual", "req", "spatial"])
    expect(codes(withPackage(name, true))).toEqual([`error sbml-package-${name}`]);
  expect(codes(withPackage("novel", true))).toEqual(["error sbml-package-unknown"]);
});

it("a package that is declared and not used says nothing", () => {
  const { packages, diagnostics, model } = withPackage("qual", true, "");
  expect(diagnostics).toEqual([]);
  expect(model?.id).toBe("m");
  expect(packages).toMatchObject([{ name: "qual", version: 1, required: true, used: false }]);
});

it("what a package adds to notes and annotations is not a use of it", () => {
  expect(withPackage("layout", false, "<annotation><p:thing/></annotation>").packages[0]?.used).toBe(false);
});

it("a package of looks is passed over with a warning", () => {
  for (const name of ["layout", "render", "groups"])
    expect(codes(withPackage(name, false))).toEqual(["warning sbml-package-ignored"]);
});

it("an attribute is a use of its package", () => {
  const parameter = `<listOfParameters><parameter id="k" constant="true" p:strict="true"/></listOfParameters>`;
  expect(codes(withPackage("novel", false, parameter))).toEqual(["warning sbml-package-ignored"]);
});

it("flux balance is refused where there is an objective, though it is never required", () => {
  const objective = "<p:listOfObjectives><p:objective/></p:listOfObjectives>";
  expect(codes(withPackage("fbc", false, objective))).toEqual(["error sbml-package-fbc"]);
  expect(codes(withPackage("fbc", false, "<p:listOfGeneProducts/>"))).toEqual([
    "warning sbml-package-ignored",
  ]);
});

it("a composed model is left to be flattened before references are checked", () => {
  const rule = `<listOfRules><rateRule variable="nowhere"/></listOfRules>`;
  const { model, diagnostics, reading } = withPackage("comp", true, `${rule}<p:listOfSubmodels/>`);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(model?.rules).toHaveLength(1);
  expect(reading?.dialect.level).toBe(3);
});
