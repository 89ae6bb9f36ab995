import { expect } from "vitest";
import type { SbmlMath } from "../../../../src/formats/sbml/math/math-tree.ts";
import { readDocument } from "../../../../src/formats/sbml/read/read-document.ts";
import type { SbmlModel } from "../../../../src/formats/sbml/sbml-model.ts";

const mathNamespace = "http://www.w3.org/1998/Math/MathML";

/** A document of a level and version around the inside of its model element. */
export function documentOf(level: number, version: number, inside: string, modelAttributes = ""): string {
  const named = level === 1 ? "name='m'" : "id='m'";
  return `<sbml xmlns="${namespaceOf(level, version)}" level="${level}" version="${version}"
    ><model ${named} ${modelAttributes}>${inside}</model></sbml>`;
}

function namespaceOf(level: number, version: number): string {
  const base = `http://www.sbml.org/sbml/level${level}`;
  if (level === 3) return `${base}/version${version}/core`;
  return level === 2 && version > 1 ? `${base}/version${version}` : base;
}

/** The model of a text that has no fault of any kind. */
export function modelIn(text: string): SbmlModel {
  const { model, diagnostics } = readDocument(text);
  expect(diagnostics).toEqual([]);
  if (model === undefined) throw new Error("no model");
  return model;
}

/** The codes of what is wrong with a text, errors plain and warnings in brackets. */
export function codesOf(text: string): readonly string[] {
  const { model, diagnostics } = readDocument(text);
  const codes = diagnostics.map(({ code, severity }) => (severity === "error" ? code : `(${code})`));
  expect(model === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
  return codes;
}

/** A `math` element around MathML. */
export function mathOf(inside: string): string {
  return `<math xmlns="${mathNamespace}">${inside}</math>`;
}

/** A formula in brackets, `(plus a 1)`. */
export function written(math: SbmlMath | undefined): string {
  switch (math?.kind) {
    case undefined:
      return "nothing";
    case "number":
      return math.units === undefined ? String(math.value) : `${math.value}[${math.units}]`;
    case "name":
      return math.id;
    case "constant":
      return `#${math.name}`;
    case "apply":
      return `(${[math.operator, ...math.of.map(written)].join(" ")})`;
    case "call":
      return `${math.function}(${math.of.map(written).join(" ")})`;
  }
}
