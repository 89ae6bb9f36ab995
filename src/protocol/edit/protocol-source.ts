import type { Diagnostic } from "../../messages/index.ts";
import { placeComplaint } from "../complaint.ts";
import { placesFrom } from "../places.ts";
import { type ProtocolReading, type ReadOptions, readSource } from "../read-protocol.ts";
import { decodeSource } from "../source-text.ts";
import { readYaml, type SourceDocument } from "../yaml-document.ts";
import { type Change, changeData, valueAt } from "./change-data.ts";
import { findParts, namesIn } from "./find-parts.ts";

/** A protocol with changes, or all that is wrong with it. */
export interface ChangedReading extends Pick<ProtocolReading, "protocol"> {
  readonly diagnostics: readonly Diagnostic[];
}

/** A protocol file that can be read with parts of it changed: what a scan runs. */
export interface ProtocolSource {
  /** Reads the protocol with some changes; faults stand where the changed part is written. */
  read(changes: readonly Change[]): ChangedReading;
  /** What stands at an address, as written; undefined where nothing does. Of several parts that of the first. */
  written(address: string): unknown;
  /** What stands at each part that an address names. */
  allWritten(address: string): readonly unknown[];
  /** Addresses of all that is written, and of what words name. */
  names(): readonly string[];
  /** Why an address names nothing. */
  faultOf(address: string): Diagnostic | undefined;
}

/**
 * Opens a protocol file to read it with parts of it changed.
 *
 * @example
 * const { source } = openProtocol(text);
 * const { protocol } = source.read([{ set: "events[0].dose", to: "5 mg" }]);
 */
export function openProtocol(
  text: string | Uint8Array,
  options: ReadOptions = {},
): { readonly source?: ProtocolSource } & ChangedReading {
  const { file, most } = options;
  const decoded = decodeSource(text, most?.bytes);
  if ("complaint" in decoded) {
    const top = placesFrom(new Map(), () => ({ line: 1, col: 1 }), file);
    return { diagnostics: [placeComplaint(decoded.complaint, top)] };
  }
  const document = readYaml(decoded.text, file);
  const { protocol, diagnostics } = readSource(document, options);
  return protocol === undefined
    ? { diagnostics }
    : { source: sourceOf(document, options), protocol, diagnostics };
}

function sourceOf(document: SourceDocument, options: ReadOptions): ProtocolSource {
  return {
    read: (changes) => {
      const changed = changeData(document.data, changes);
      if ("fault" in changed) return { diagnostics: [changed.fault] };
      return readSource({ ...document, data: changed.data }, options);
    },
    written: (address) => writtenAt(document.data, address)[0],
    allWritten: (address) => writtenAt(document.data, address),
    names: () => namesIn(document.data),
    faultOf: (address) => {
      const found = findParts(document.data, address);
      return "fault" in found ? found.fault : undefined;
    },
  };
}

function writtenAt(data: unknown, address: string): unknown[] {
  const found = findParts(data, address);
  if ("fault" in found) return [];
  return found.parts.map((part) =>
    part.kind === "field" ? valueAt(data, part.path) : part.kind === "shift" ? "0 h" : undefined,
  );
}
