import { archiveKind } from "./archive-kind.ts";
import type { Complaint } from "./complaint.ts";

/** Largest protocol file that is read, in bytes. */
export const largestFile = 1_000_000;

/** The text of a file, or why it is not read. A byte-order mark is dropped. */
export function decodeSource(
  source: string | Uint8Array,
  most = largestFile,
): { text: string } | { complaint: Complaint } {
  const archive = typeof source === "string" ? undefined : archiveKind(source);
  if (archive !== undefined) return { complaint: { code: "file-archive", path: [], found: archive } };
  const size = typeof source === "string" ? bytesOf(source, most) : source.byteLength;
  if (size > most) return { complaint: tooLarge(size, most) };
  if (typeof source === "string") return { text: source.replace(/^\ufeff/u, "") };
  const bad = firstBadByte(source);
  if (bad !== undefined) {
    const hint = looksLikeUtf16(source)
      ? "the file looks like UTF-16: save it as UTF-8"
      : "save the file as UTF-8";
    return { complaint: { code: "not-utf8", path: [], found: String(bad + 1), hint } };
  }
  return { text: new TextDecoder("utf-8").decode(source) };
}

/** Size in UTF-8. What has more characters than bytes are allowed is not written out to be measured. */
function bytesOf(text: string, most: number): number {
  return text.length > most ? text.length : new TextEncoder().encode(text).length;
}

function tooLarge(size: number, most: number): Complaint {
  return {
    code: "file-too-large",
    path: [],
    found: size < 1e6 ? `${Math.ceil(size / 1000)} kB` : `${(size / 1e6).toFixed(1)} MB`,
    expected: most < 1e6 ? `${most / 1000} kB` : `${most / 1e6} MB`,
    hint: "a protocol says what repeats (days, blocks, every) rather than listing it",
  };
}

/** Index of the first byte that is not UTF-8, by halving: the decoder itself does not say where it failed. */
function firstBadByte(bytes: Uint8Array): number | undefined {
  if (decodes(bytes, false)) return undefined;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  while (good > 0 && !decodes(bytes.subarray(0, good), false)) good--;
  return good;
}

function decodes(bytes: Uint8Array, openEnd: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: openEnd });
    return true;
  } catch {
    return false;
  }
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
