import { Composer, type Document } from "yaml";
import type { Diagnostic } from "../../messages/index.ts";
import { placeComplaint } from "../complaint.ts";
import { placesFrom } from "../places.ts";
import { decodeSource } from "../source-text.ts";
import { readYaml } from "../yaml-document.ts";
import { readNodes } from "../yaml-nodes.ts";
import { tokenise } from "../yaml-tokens.ts";

/** A text with its parts, to be edited, and the data that they say. */
export interface OpenedText {
  readonly document: Document.Parsed;
  readonly data: unknown;
}

type Opening = OpenedText | { readonly faults: readonly Diagnostic[] };

let last: { readonly text: string; readonly opening: Opening } | undefined;

/** Opens a text to edit it; what is no YAML of protocols is not edited. The last text is not read twice. */
export function openText(text: string): Opening {
  if (last?.text !== text) last = { text, opening: open(text) };
  return last.opening;
}

function open(text: string): Opening {
  const decoded = decodeSource(text);
  if ("complaint" in decoded) {
    const top = placesFrom(new Map(), () => ({ line: 1, col: 1 }), undefined);
    return { faults: [placeComplaint(decoded.complaint, top)] };
  }
  const split = tokenise(text, () => undefined);
  if ("tokens" in split) {
    const composer = new Composer({ version: "1.2", uniqueKeys: false, prettyErrors: false, strict: true });
    const [document, ...others] = [...composer.compose(split.tokens)] as Document.Parsed[];
    if (document?.contents != null && document.errors.length === 0 && others.length === 0) {
      const { data, complaints } = readNodes(document);
      if (complaints.length === 0 && data !== null) return { document, data };
    }
  }
  return { faults: readYaml(text, undefined).faults };
}
