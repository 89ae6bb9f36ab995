import type { XmlElement } from "../../xml/element.ts";
import { numberForm, parseNumber, parseWhole } from "../read/number-text.ts";
import { quoted, type SbmlReading } from "../read/sbml-reading.ts";
import type { SbmlMath } from "./math-tree.ts";

/** Reads a `cn`: real, integer, e-notation or rational, with its unit. */
export function readNumber(reading: SbmlReading, element: XmlElement): SbmlMath | undefined {
  const pieces = piecesOf(element);
  const type = element.attributes.find(({ name, namespace }) => name === "type" && namespace === "")?.value;
  const value = valueFrom(type?.trim() ?? "real", pieces);
  if (value === undefined) {
    const found = quoted(pieces.join(" <sep/> "));
    reading.error("sbml-bad-number", element.at, { found, expected: formOf(type) });
    return undefined;
  }
  const units = element.attributes.find(
    ({ name, namespace }) => name === "units" && isSbml(namespace),
  )?.value;
  return { kind: "number", value, ...(units === undefined ? {} : { units: units.trim() }), at: element.at };
}

/** The texts before, between and after the `sep` elements; any other element makes them no number. */
function piecesOf(element: XmlElement): readonly string[] {
  const pieces = [""];
  for (const child of element.children) {
    if (typeof child === "string") pieces.push(`${pieces.pop() ?? ""}${child}`);
    else pieces.push(child.name === "sep" ? "" : `<${child.name}>`);
  }
  return pieces.map((piece) => piece.trim());
}

function valueFrom(type: string, pieces: readonly string[]): number | undefined {
  const [first = "", second = ""] = pieces;
  const count = type === "e-notation" || type === "rational" ? 2 : 1;
  if (pieces.length !== count) return undefined;
  switch (type) {
    case "real":
      return parseNumber(first);
    case "integer":
      return parseInteger(first);
    case "e-notation":
      return parseWhole(second) === undefined ? undefined : parseNumber(`${first}e${second}`);
    case "rational":
      return ratio(parseNumber(first), parseNumber(second));
    default:
      return undefined;
  }
}

/** Written 3.0 by some programs; beyond 2^53 the nearest double. */
function parseInteger(text: string): number | undefined {
  const value = parseNumber(text);
  return value !== undefined && Number.isInteger(value) ? value : undefined;
}

function ratio(numerator: number | undefined, denominator: number | undefined): number | undefined {
  return numerator === undefined || denominator === undefined ? undefined : numerator / denominator;
}

function formOf(type: string | undefined): string {
  if (type === undefined || type === "real") return numberForm;
  return type === "integer" ? "a whole number" : `a number of the type ${type.slice(0, 60)}`;
}

function isSbml(namespace: string): boolean {
  return namespace.startsWith("http://www.sbml.org/sbml/");
}
