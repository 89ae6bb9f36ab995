import type { Diagnostic } from "../../messages/index.ts";
import { archiveKind } from "../../protocol/archive-kind.ts";

/** The text of a file, or why it is not one. */
export type Decoded = { readonly text: string } | { readonly fault: Diagnostic };

/**
 * Decodes the bytes of an XML file strictly: UTF-8, UTF-16 with a byte-order mark, or ISO-8859-1 where it is declared.
 * Anything else, an archive too, is refused by name; no byte is ever replaced.
 */
export function decodeXmlText(bytes: Uint8Array): Decoded {
  const archive = archiveKind(bytes);
  if (archive !== undefined)
    return { fault: { code: "xml-archive", severity: "error", where: {}, found: archive } };
  const encoding = encodingOf(bytes);
  if (encoding === "iso-8859-1") return { text: decodeLatin1(bytes) };
  if (encoding !== "utf-8" && encoding !== "utf-16le" && encoding !== "utf-16be")
    return { fault: fault("xml-encoding", encoding, "UTF-8, UTF-16 with a byte-order mark, ISO-8859-1") };
  const text = tryDecode(encoding, bytes, false);
  if (text !== undefined) return { text };
  return { fault: fault("xml-bad-text", String(firstBadByte(encoding, bytes) + 1), encoding.toUpperCase()) };
}

function fault(code: string, found: string, expected: string): Diagnostic {
  return { code, severity: "error", where: {}, found, expected };
}

/** By byte-order mark, else by the declaration, else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0 || bytes[1] === 0) return "UTF-16 or UTF-32 without a byte-order mark";
  const head = decodeLatin1(bytes.subarray(0, 256));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1] ?? "UTF-8";
  return synonyms.get(declared.toLowerCase()) ?? declared;
}

const synonyms: ReadonlyMap<string, string> = new Map([
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["us-ascii", "utf-8"],
  ["ascii", "utf-8"],
  ["iso-8859-1", "iso-8859-1"],
  ["latin1", "iso-8859-1"],
]);

/** ISO-8859-1 proper: the decoder of that name in browsers is windows-1252. */
function decodeLatin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  }
  return pieces.join("");
}

function tryDecode(encoding: string, bytes: Uint8Array, openEnd: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: openEnd });
  } catch {
    return undefined;
  }
}

/** By halving: the decoder does not say where it failed. */
function firstBadByte(encoding: string, bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (tryDecode(encoding, bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  return good;
}
