import type { Diagnostic } from "../../messages/index.ts";
import { decodeXmlText } from "./decode-text.ts";
import type { XmlElement } from "./element.ts";
import { parseElements } from "./parse-elements.ts";
import { type PlaceOf, placesOf } from "./text-places.ts";
import { XmlFault } from "./xml-fault.ts";
import { type XmlLimits, xmlLimits } from "./xml-limits.ts";

/** What an XML text holds; without a root where it is refused, and then the diagnostics say why. */
export interface XmlDocument {
  readonly root?: XmlElement;
  readonly diagnostics: readonly Diagnostic[];
  /** Line and column of an offset, as the `at` of an element. */
  readonly placeOf: PlaceOf;
}

/**
 * Reads an XML text into a tree, for files of unknown origin: decoding is strict, document types are refused, size,
 * depth and counts are limited, processing instructions are dropped, nothing is ever fetched, and the time is linear
 * in the size. The first fault ends the reading, since what follows it has no sure meaning.
 *
 * @example readXml("<a><b c='1'/></a>").root?.name // "a"
 */
export function readXml(source: string | Uint8Array, limits: Partial<XmlLimits> = {}): XmlDocument {
  const all = { ...xmlLimits, ...limits };
  if (source.length > all.bytes) return refusal(tooLarge(source.length, all.bytes), placesOf(""));
  const decoded = typeof source === "string" ? { text: source } : decodeXmlText(source);
  if ("fault" in decoded) return refusal(decoded.fault, placesOf(""));
  const { text } = decoded;
  const placeOf = placesOf(text);
  try {
    refuseDoctype(text);
    return { root: parseElements(text, all), diagnostics: [], placeOf };
  } catch (error) {
    if (error instanceof XmlFault) return refusal(error.diagnosticIn(placeOf), placeOf);
    throw error;
  }
}

function refusal(fault: Diagnostic, placeOf: PlaceOf): XmlDocument {
  return { diagnostics: [fault], placeOf };
}

function tooLarge(found: number, limit: number): Diagnostic {
  const [size, most] = [`${(found / 1e6).toFixed(1)} MB`, `${limit / 1e6} MB`];
  return { code: "xml-too-large", severity: "error", where: {}, found: size, expected: most };
}

/** Wherever it stands, even in a comment: no parser is then trusted with the question. */
function refuseDoctype(text: string): void {
  const at = text.search(/<!DOCTYPE/i);
  if (at !== -1) throw new XmlFault("xml-doctype", at, {});
}
