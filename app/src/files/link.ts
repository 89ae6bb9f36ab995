import { areOwnSets, type OwnSet } from "../own-data/own-points.ts";

/** A protocol in the address of the page, behind this. */
const mark = "#protocol=";
/** Measurements beside it, behind this. */
const dataMark = "&data=";

/** Longer links are cut by mail programs and chats, and refused by some browsers. */
export const longestLink = 16_000;

/** Largest protocol that is read, in bytes: that of the command line. */
export const largestProtocol = 1_000_000;

/** A link, and whether measurements had no room in it; or why there is none. */
export type Linked = { readonly link: string; readonly leavesData?: true } | { readonly why: string };

/** What a link holds. */
export interface LinkedStudy {
  readonly text: string;
  readonly data?: readonly OwnSet[];
}

/**
 * The link that opens a protocol, with the measurements beside it where there is room: all is in the link itself, and
 * nothing is sent anywhere.
 */
export async function linkOf({ text, data }: LinkedStudy, page: string): Promise<Linked> {
  const link = page.replace(/#.*$/, "") + mark + (await packed(text));
  const whole = data === undefined ? link : link + dataMark + (await packed(JSON.stringify(data)));
  if (whole.length <= longestLink) return { link: whole };
  if (link.length <= longestLink) return { link, leavesData: true };
  return {
    why: `The protocol is too long for a link (${link.length} characters, at most ${longestLink}): save it as a file and send that.`,
  };
}

/** What is in an address, or why it cannot be read; undefined where there is nothing. */
export async function studyOfLink(hash: string): Promise<LinkedStudy | { readonly why: string } | undefined> {
  if (!hash.startsWith(mark)) return undefined;
  const [protocol = "", measured] = hash.slice(mark.length).split(dataMark);
  try {
    const text = await unpacked(protocol);
    if (text === undefined) return { why: "The protocol in the link is larger than 1 MB, and is not read." };
    if (measured === undefined) return { text };
    const data: unknown = JSON.parse((await unpacked(measured)) ?? "null");
    return areOwnSets(data) ? { text, data } : broken;
  } catch {
    return broken;
  }
}

const broken = { why: "The link does not hold a whole protocol: perhaps it was cut. Ask for the file." };

async function packed(text: string): Promise<string> {
  const bytes = await bytesThrough(new CompressionStream("deflate-raw"), new TextEncoder().encode(text), 1e9);
  return toBase64Url(bytes ?? new Uint8Array());
}

/** The text in a part of a link; undefined where it is larger than what is read. Throws where it is broken. */
async function unpacked(part: string): Promise<string | undefined> {
  const bytes = await bytesThrough(
    new DecompressionStream("deflate-raw"),
    fromBase64Url(part),
    largestProtocol,
  );
  return bytes && new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

/** Bytes sent through a stream; undefined where more than so many come out: reading stops there. */
async function bytesThrough(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    size += next.value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]+$/.test(text)) throw new RangeError("no part of a link");
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
