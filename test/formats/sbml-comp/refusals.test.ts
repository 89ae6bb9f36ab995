import { describe, expect, it } from "vitest";
import { flattenComp } from "../../../src/formats/sbml/comp/flatten-comp.ts";
import { readDocument } from "../../../src/formats/sbml/read/read-document.ts";
import { readSbml } from "../../../src/index.ts";
import { processorTime } from "../../support/processor-time.ts";
import { parameter } from "../../support/sbml-text.ts";
import {
  compText,
  definition,
  deletions,
  external,
  faultsOf,
  flat,
  parameters,
  replacedBy,
  replaces,
  submodel,
  submodels,
  variable,
} from "./comp-text.ts";

const part = definition("part", parameters(parameter("k", 2)));
/** Ten submodels per level, `depth` levels. */
const tower = (depth: number): string =>
  Array.from({ length: depth }, (_, level) =>
    definition(
      `m${level}`,
      submodels(
        ...Array.from({ length: 10 }, (_, k) =>
          submodel(`s${k}`, level + 1 < depth ? `m${level + 1}` : "part"),
        ),
      ),
    ),
  ).join("");

describe("composed models that are refused", () => {
  it("a model that contains itself, directly or by others", () => {
    const self = definition("a", submodels(submodel("x", "a")));
    expect(faultsOf({ model: submodels(submodel("s", "a")), definitions: self })).toEqual([
      "sbml-comp-recursive",
    ]);
    const pair =
      definition("a", submodels(submodel("x", "b"))) + definition("b", submodels(submodel("x", "a")));
    expect(faultsOf({ model: submodels(submodel("s", "a")), definitions: pair })).toEqual([
      "sbml-comp-recursive",
    ]);
    expect(faultsOf({ model: submodels(submodel("s", "top")) })).toEqual(["sbml-comp-recursive"]);
  });

  it("a thousand million submodels are counted, not written out", () => {
    const text = { model: submodels(submodel("s", "m0")), definitions: part + tower(9) };
    const time = processorTime(() => expect(faultsOf(text)).toEqual(["sbml-comp-too-large"]));
    expect(time).toBeLessThan(1000);
  });

  it("the limits can be set higher and lower", () => {
    const document = readDocument(
      compText({ model: submodels(submodel("s", "m0")), definitions: part + tower(2) }),
    );
    expect(flattenComp(document, { limits: { models: 112 } }).model?.parameters).toHaveLength(100);
    const codes = flattenComp(document, { limits: { models: 111 } }).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(["sbml-comp-too-large"]);
    const few = flattenComp(document, { limits: { elements: 300 } }).diagnostics.map(({ code }) => code);
    expect(few).toEqual(["sbml-comp-too-large"]);
  });

  it("a chain deeper than the limit", () => {
    const chain = Array.from({ length: 2000 }, (_, k) =>
      definition(`c${k}`, k === 1999 ? "" : submodels(submodel("n", `c${k + 1}`))),
    );
    const text = { model: submodels(submodel("s", "c0")), definitions: chain.join("") };
    expect(faultsOf(text)).toEqual(["sbml-comp-too-deep"]);
  });

  it("names that together outgrow the limit", () => {
    const long = "n".repeat(1e6);
    const wide = definition(
      "wide",
      parameters(...Array.from({ length: 200 }, (_, k) => parameter(`k${k}`, k))),
    );
    const text = { model: submodels(submodel(long, "wide")), definitions: wide };
    expect(faultsOf(text)).toEqual(["sbml-comp-too-large"]);
  });

  it.each([
    ["a model that is not there", submodels(submodel("s", "nothing")), "sbml-comp-unknown-model"],
    [
      "a deletion of what is not there",
      submodels(submodel("s", "part", "", deletions('comp:idRef="x"'))),
      "sbml-comp-unknown-reference",
    ],
    [
      "a replaced element of a submodel that is not there",
      parameters(variable("z", 1, replaces('comp:submodelRef="t" comp:idRef="k"'))) +
        submodels(submodel("s", "part")),
      "sbml-comp-unknown-reference",
    ],
    [
      "a port that is not there",
      parameters(variable("z", 1, replaces('comp:submodelRef="s" comp:portRef="k"'))) +
        submodels(submodel("s", "part")),
      "sbml-comp-unknown-reference",
    ],
    [
      "a reference that names nothing",
      parameters(variable("z", 1, replaces('comp:submodelRef="s"'))) + submodels(submodel("s", "part")),
      "sbml-comp-bad-reference",
    ],
    [
      "a deletion by name that is not there",
      parameters(variable("z", 1, replaces('comp:submodelRef="s" comp:deletion="d"'))) +
        submodels(submodel("s", "part")),
      "sbml-comp-unknown-reference",
    ],
  ])("%s", (_, model, code) => {
    expect(faultsOf({ model, definitions: part })).toEqual([code]);
  });

  it("a fault names its line and column", () => {
    const [fault] = flat({ model: submodels(submodel("s", "nothing")) }).diagnostics;
    expect(fault).toMatchObject({ where: { line: 4 }, found: "nothing" });
  });

  it("a conversion factor that is converted by itself", () => {
    const model =
      parameters(
        variable("c", 1, replacedBy('comp:submodelRef="s" comp:idRef="k"')),
        variable("z", 1, replaces('comp:submodelRef="s" comp:idRef="k" comp:conversionFactor="c"')),
      ) + submodels(submodel("s", "part"), submodel("t", "part", 'comp:timeConversionFactor="c"'));
    expect(faultsOf({ model, definitions: part })).toEqual(["sbml-comp-circular"]);
  });

  it("a conversion factor that is not there", () => {
    const model = submodels(submodel("s", "part", 'comp:timeConversionFactor="c"'));
    expect(faultsOf({ model, definitions: part })).toEqual(["sbml-comp-unknown-reference"]);
  });

  it("what was deleted and is still used", () => {
    const used = definition(
      "used",
      `${parameters(parameter("k", 2), variable("y", 0))}<listOfInitialAssignments><initialAssignment symbol="y">
        <math xmlns="http://www.w3.org/1998/Math/MathML"><ci>k</ci></math></initialAssignment></listOfInitialAssignments>`,
    );
    const model = submodels(submodel("s", "used", "", deletions('comp:idRef="k"')));
    expect(faultsOf({ model, definitions: used })).toEqual(["sbml-unknown-id"]);
  });
});

describe("files that a model names", () => {
  const other = compText({ model: parameters(parameter("k", 5)), definitions: part });
  const using = (source: string, modelRef = "") => ({
    model: submodels(submodel("s", "e")),
    externals: external("e", source, modelRef),
  });

  it("give their model, or the one named", () => {
    const files = new Map([["sub/other.xml", other]]);
    const main = flat(using("sub/other.xml"), files);
    const named = flat(using("./sub//x/../other.xml", "part"), files);
    const values = [main, named].map((one) => one.model?.parameters.map(({ id, value }) => [id, value]));
    expect(values).toEqual([[["s__k", 5]], [["s__k", 2]]]);
  });

  it("may name further files, from their own folder", () => {
    const chain = compText({ model: "", externals: external("e", "b.xml", "part") });
    const files = new Map([
      ["sub/a.xml", chain],
      ["sub/b.xml", other],
    ]);
    expect(flat(using("sub/a.xml", "e"), files).model?.parameters[0]).toMatchObject({ id: "s__k", value: 2 });
  });

  it("that name each other in a ring are refused", () => {
    const ring = compText({ model: "", externals: external("e", "a.xml", "e") });
    expect(faultsOf(using("a.xml", "e"), new Map([["a.xml", ring]]))).toEqual(["sbml-comp-recursive"]);
  });

  it.each([
    ["http://127.0.0.1:9/x", "sbml-comp-external-address"],
    ["file:///x", "sbml-comp-external-address"],
    ["//host/x", "sbml-comp-external-address"],
    ["C:/x", "sbml-comp-external-address"],
    ["../x.xml", "sbml-comp-external-outside"],
    ["sub/../../x.xml", "sbml-comp-external-outside"],
    ["/x.xml", "sbml-comp-external-outside"],
    ["..\\x.xml", "sbml-comp-external-outside"],
    ["%2e%2e/x.xml", "sbml-comp-external-outside"],
    ["", "sbml-comp-external-outside"],
  ])("%s is never asked for", (source, code) => {
    const asked: string[] = [];
    const { diagnostics } = readSbml(compText(using(source)), {
      readExternal: (path) => {
        asked.push(path);
        return other;
      },
    });
    expect([diagnostics.map((one) => one.code), asked]).toEqual([[code], []]);
  });

  it("and that are not there are refused", () => {
    expect(faultsOf(using("a.xml"))).toEqual(["sbml-comp-external-missing"]);
    expect(readSbml(compText(using("a.xml"))).diagnostics[0]?.code).toBe("sbml-comp-external-missing");
  });

  it("and are wrong are refused with what is wrong in them, under their name", () => {
    const [fault] = flat(using("a.xml"), new Map([["a.xml", "<sbml>"]])).diagnostics;
    expect([fault?.code.slice(0, 4), fault?.where.file]).toEqual(["xml-", "a.xml"]);
  });
});
