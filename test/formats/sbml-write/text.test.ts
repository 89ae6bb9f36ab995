import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MathOperator, SbmlMath } from "../../../src/formats/sbml/math/math-tree.ts";
import { readDocument } from "../../../src/formats/sbml/read/read-document.ts";
import type { SbmlModel } from "../../../src/formats/sbml/sbml-model.ts";
import { writeModel } from "../../../src/formats/sbml/write/write-model.ts";
import type { XmlNode } from "../../../src/formats/xml/element.ts";
import { libsbmlComplaints } from "../../support/libsbml.ts";
import { modelRoundTrip, roundTrip } from "../../support/sbml-round-trip.ts";
import { sbmlText } from "../../support/sbml-text.ts";
import { bareModel, named, number, ruled } from "./small-models.ts";

describe("the text of a model", () => {
  it("has fixed attributes, two spaces for each level, and its namespaces at the root", () => {
    const model: SbmlModel = {
      ...bareModel,
      units: { time: "second" },
      parameters: [
        { id: "p", name: "a < b", value: 1e-7, units: "mole", constant: false, at: 0 },
        { id: "q", constant: true, at: 0 },
      ],
      rules: [
        {
          kind: "rate",
          variable: "p",
          math: { kind: "apply", operator: "times", of: [named("q"), number(2.5e-9, "mole")], at: 0 },
          at: 0,
        },
      ],
    };
    expect(writeModel(model)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" xmlns:sbml="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2">
  <model id="m" timeUnits="second">
    <listOfParameters>
      <parameter id="p" name="a &lt; b" value="1e-7" units="mole" constant="false"/>
      <parameter id="q" constant="true"/>
    </listOfParameters>
    <listOfRules>
      <rateRule variable="p">
        <math xmlns="http://www.w3.org/1998/Math/MathML">
          <apply>
            <times/>
            <ci>q</ci>
            <cn type="e-notation" sbml:units="mole">2.5<sep/>-9</cn>
          </apply>
        </math>
      </rateRule>
    </listOfRules>
  </model>
</sbml>
`);
  });

  it("says infinite values and those that are none", () => {
    const values = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, -0];
    const parameters = values.map((value, i) => ({ id: `p${i}`, value, constant: true, at: 0 }));
    const text = writeModel({ ...bareModel, parameters });
    expect([...text.matchAll(/value="([^"]*)"/g)].map(([, value]) => value)).toEqual([
      "INF",
      "-INF",
      "NaN",
      "-0",
    ]);
    expect(readDocument(text, {}).model?.parameters.map(({ value }) => value)).toEqual(values);
  });

  it("says them in a formula by the names of MathML, and powers of ten without a plus", () => {
    const bare = (value: number) => {
      const text = writeModel(ruled(number(value))).replaceAll(/\s/g, "");
      return text.slice(text.indexOf(">", text.indexOf("<math")) + 1, text.indexOf("</math>"));
    };
    expect(bare(Number.POSITIVE_INFINITY)).toBe("<infinity/>");
    expect(bare(Number.NEGATIVE_INFINITY)).toBe("<apply><minus/><infinity/></apply>");
    expect(bare(Number.NaN)).toBe("<notanumber/>");
    expect(bare(-2e21)).toBe('<cntype="e-notation">-2<sep/>21</cn>');
  });

  it("keeps every digit of a number, as an attribute and in a formula", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const model = { ...ruled(number(value)), parameters: [{ id: "x", value, constant: false, at: 0 }] };
        expect(modelRoundTrip(model)).toBe("equal");
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("keeps characters that XML gives a meaning to", () => {
    const odd = 'a<b & "c" > \t\n\r d\u00e9\u{1f600}';
    const notes = { namespace: "", name: "notes", attributes: [], children: [odd], at: 0 };
    const model = { ...bareModel, name: odd, notes };
    expect(modelRoundTrip(model)).toBe("equal");
    expect(readDocument(writeModel(model), {}).model?.notes?.children).toEqual([odd]);
  });
});

describe("formulas", () => {
  const operators: Readonly<Record<number, readonly MathOperator[]>> = {
    1: ["exp", "ln", "abs", "floor", "ceiling", "factorial", "sin", "cos", "tan", "sec", "csc", "cot"],
    2: ["plus", "minus", "times", "divide", "power", "root", "log", "quotient", "rem", "max", "min"],
    3: ["plus", "times", "max", "min"],
  };
  const leaf: fc.Arbitrary<SbmlMath> = fc.oneof(
    fc.constantFrom("k", "x").map((id) => named(id)),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => number(value, "mole")),
    fc
      .constantFrom("pi" as const, "exponentiale" as const, "time" as const, "avogadro" as const)
      .map((name) => ({ kind: "constant" as const, name, at: 0 })),
  );
  const { formula } = fc.letrec<{ formula: SbmlMath }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      leaf,
      ...Object.entries(operators).map(([count, words]) => {
        const size = Number(count);
        const of = fc.array(tie("formula"), { minLength: size, maxLength: size });
        return fc
          .record({ operator: fc.constantFrom(...words), of })
          .map((apply) => ({ kind: "apply" as const, ...apply, at: 0 }));
      }),
      fc.array(tie("formula"), { minLength: 2, maxLength: 2 }).map(([yes, no]) => ({
        kind: "apply" as const,
        operator: "piecewise" as const,
        of: [
          yes ?? named("x"),
          { kind: "apply" as const, operator: "lt" as const, of: [named("x"), number(1)], at: 0 },
          no ?? named("x"),
        ],
        at: 0,
      })),
    ),
  }));

  it("come back as they were, made up at random", () => {
    fc.assert(
      fc.property(formula, (math) => {
        expect(modelRoundTrip(ruled(math))).toBe("equal");
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it("have each operator of Level 3 Version 2 come back", () => {
    const one = ["arcsin", "arccos", "arctan", "arcsec", "arccsc", "arccot", "sinh", "cosh", "tanh"] as const;
    const more = ["sech", "csch", "coth", "arcsinh", "arccosh", "arctanh", "arcsech", "arccsch"] as const;
    const all = [...one, ...more, "arccoth" as const, "rateOf" as const];
    for (const operator of all) {
      const math: SbmlMath = { kind: "apply", operator, of: [named("k")], at: 0 };
      expect(modelRoundTrip(ruled(math)), operator).toBe("equal");
    }
    const delay: SbmlMath = { kind: "apply", operator: "delay", of: [named("k"), number(1)], at: 0 };
    expect(modelRoundTrip(ruled(delay))).toBe("equal");
  });

  it("have conditions come back", () => {
    const compare = (operator: MathOperator): SbmlMath => ({
      kind: "apply",
      operator,
      of: [named("k"), number(1)],
      at: 0,
    });
    const pairs = (["and", "or", "xor", "implies"] as const).map(
      (operator): SbmlMath => ({ kind: "apply", operator, of: [compare("lt"), compare("geq")], at: 0 }),
    );
    const conditions: SbmlMath[] = [
      ...(["eq", "neq", "gt", "lt", "geq", "leq"] as const).map(compare),
      ...pairs,
      { kind: "apply", operator: "not", of: [{ kind: "constant", name: "true", at: 0 }], at: 0 },
    ];
    for (const condition of conditions) {
      const math: SbmlMath = { kind: "apply", operator: "piecewise", of: [number(1), condition], at: 0 };
      expect(modelRoundTrip(ruled(math)), JSON.stringify(condition)).toBe("equal");
    }
  });
});

describe("notes and annotations", () => {
  const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  const element = (namespace: string, name: string, children: readonly XmlNode[] = []) => ({
    namespace,
    name,
    attributes: [{ namespace: rdf, name: "about", value: "#m" }],
    children,
    at: 0,
  });
  const annotation = element("", "annotation", [
    "\n ",
    element(rdf, "RDF", [element("urn:a", "x", [element("", "none"), " text "]), element(rdf, "li")]),
    element("http://www.w3.org/1999/xhtml", "p", ["a", element("urn:a", "y"), element("urn:b", "z")]),
  ]);

  it("come back with every namespace, attribute and space", () => {
    const model = { ...bareModel, metaId: "m", annotation };
    expect(modelRoundTrip(model)).toBe("equal");
  });

  const model = (content: string, declared = "") =>
    sbmlText({ parameters: '<parameter id="k" value="1" units="dimensionless" constant="true"/>' })
      .replace(' level="3"', `${declared} level="3"`)
      .replace('<model id="m">', `<model id="m"><annotation>${content}</annotation>`);
  const rewritten = (text: string) => {
    const read = readDocument(text, {}).model;
    return read === undefined ? "" : writeModel(read);
  };

  it("keep the prefixes of the file, each declared once", () => {
    const content =
      '<c:a c:size="1"><d:b><c:e/></d:b></c:a><d:b xmlns:d="urn:other"/><plain xmlns="urn:plain"/>';
    const text = rewritten(model(content, ' xmlns:c="urn:c" xmlns:d="urn:d"'));
    expect(text).toContain('xmlns:c="urn:c" xmlns:d="urn:d" xmlns:ns1="urn:other" level');
    expect(text).toContain(
      '<annotation><c:a c:size="1"><d:b><c:e/></d:b></c:a><ns1:b/><plain xmlns="urn:plain"/></annotation>',
    );
    expect(rewritten(text)).toBe(text);
  });

  it("take no prefix that means something else, nor one that the file gives to another", () => {
    const content = '<sbml:a/><ns1:b xmlns:ns1="urn:one"/><r:RDF/>';
    const text = rewritten(model(content, ` xmlns:sbml="urn:a" xmlns:r="${rdf}"`));
    expect(text).toContain("<annotation><ns2:a/><ns1:b/><r:RDF/></annotation>");
    expect(rewritten(text)).toBe(text);
  });

  const many = '<c:a/>\n <c:b n="1"/>text<c:d/> <x xmlns="urn:x"/><x xmlns="urn:x">2</x>\n';

  it("have one element of each namespace, the others kept in one of Equator's own", async () => {
    const text = rewritten(model(many, ' xmlns:c="urn:c"'));
    expect(text).toContain(
      '<annotation><c:a/>text <x xmlns="urn:x"/><more xmlns="urn:equator:annotation">' +
        '\n <c:b n="1"/><c:d/><x xmlns="urn:x">2</x></more>\n</annotation>',
    );
    expect(rewritten(text)).toBe(text);
    expect(roundTrip(model(many, ' xmlns:c="urn:c"'))).toBe("equal");
    const without = model(many.replace("text", ""), ' xmlns:c="urn:c"');
    expect(await libsbmlComplaints(without)).not.toEqual([]);
    expect(await libsbmlComplaints(rewritten(without))).toEqual([]);
  });

  it("that are added to a written file join the others there", () => {
    const text = rewritten(model(many, ' xmlns:c="urn:c"'));
    const added = rewritten(text.replace("</annotation>", "<c:z/></annotation>"));
    expect(added).toContain("<c:z/></more></annotation>");
    expect(added.split("<more")).toHaveLength(2);
  });
});
