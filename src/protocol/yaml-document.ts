import { Composer, type Document, LineCounter, type YAMLParseError } from "yaml";
import { type Complaint, type ProtocolFault, placeComplaint } from "./complaint.ts";
import type { Places } from "./places.ts";
import { placesFrom } from "./places.ts";
import { readNodes } from "./yaml-nodes.ts";
import { type Refusal, tokenise, yamlLimits } from "./yaml-tokens.ts";

/** A document as plain data, with the places of all its parts. */
export interface SourceDocument {
  readonly data: unknown;
  readonly places: Places;
  readonly faults: readonly ProtocolFault[];
}

/** Reads YAML 1.2 (so that 08:00 stays text) into plain data, within the limits of {@link yamlLimits}. */
export function readYaml(text: string, file: string | undefined): SourceDocument {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const split = tokenise(text, (offset) => lines.addNewLine(offset));
  const spot = (offset: number) =>
    placesFrom(new Map([["", { key: offset, value: offset }]]), (o) => lines.linePos(o), file);
  const refuse = (refusal: Refusal): ProtocolFault => {
    const { offset, ...complaint } = refusal;
    return placeComplaint({ ...complaint, path: [] }, spot(offset));
  };
  if ("refusal" in split) return { data: undefined, places: spot(0), faults: [refuse(split.refusal)] };

  const composer = new Composer({ version: "1.2", uniqueKeys: false, prettyErrors: false, strict: true });
  const documents = [...composer.compose(split.tokens)] as Document.Parsed[];
  const [first, second] = documents;
  const troubles = documents.flatMap((document) => document.errors).map(wordYamlError);
  if (second) troubles.push({ code: "yaml-several-documents", offset: second.range[0] });
  if (troubles.length > 0 || first === undefined || first.contents === null) {
    const empty: Complaint = { code: "file-empty", path: [] };
    const faults =
      troubles.length > 0
        ? troubles.slice(0, yamlLimits.faults).map(refuse)
        : [placeComplaint(empty, spot(0))];
    return { data: undefined, places: spot(0), faults };
  }
  const { data, offsets, complaints } = readNodes(first);
  const places = placesFrom(offsets, (offset) => lines.linePos(offset), file);
  const faults = complaints.map((complaint) => placeComplaint(complaint, places));
  if (data === null) faults.push(placeComplaint({ code: "file-empty", path: [] }, places));
  return { data, places, faults };
}

function wordYamlError(error: YAMLParseError): Refusal {
  const offset = error.pos[0];
  if (error.code === "TAB_AS_INDENT") return { code: "yaml-tab", offset };
  const found = error.message.split("\n")[0] ?? "";
  return { code: "yaml-syntax", offset, found: found.slice(0, 160) };
}
