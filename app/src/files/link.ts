import { areOwnSets, type OwnSet } from "../own-data/own-points.ts";
import { pageLimits } from "../state/study.ts";
import { bytesThrough } from "./bytes-through.ts";

/** A protocol in the address of the page, behind this. */
const mark = "#protocol=";
/** Measurements beside it, behind this. */
const dataMark = "&data=";

/** Longer links are cut by mail programs and chats, and refused by some browsers. */
export const longestLink = 16_000;

/** Measurements in a link have no more bytes than this, unpacked: so many as are kept. */
const mostData = 1_000_000;

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
    const text = await unpacked(protocol, pageLimits.bytes);
    if (text === undefined) return { why: `The protocol in the link is ${tooLargeHere}` };
    if (measured === undefined) return { text };
    const data: unknown = JSON.parse((await unpacked(measured, mostData)) ?? "null");
    return areOwnSets(data) ? { text, data } : broken;
  } catch {
    return broken;
  }
}

/** Behind what has more text than the page reads. */
export const tooLargeHere = `larger than ${pageLimits.bytes / 1000} kB, which is more than the page reads at once; equator run reads 1 MB.`;

const broken = { why: "The link does not hold a whole protocol: perhaps it was cut. Ask for the file." };

async function packed(text: string): Promise<string> {
  const bytes = await bytesThrough(new CompressionStream("deflate-raw"), new TextEncoder().encode(text), 1e9);
  return toBase64Url(bytes ?? new Uint8Array());
}

/** The text in a part of a link; undefined where it is larger than what is read. Throws where it is broken. */
async function unpacked(part: string, most: number): Promise<string | undefined> {
  const bytes = await bytesThrough(new DecompressionStream("deflate-raw"), fromBase64Url(part), most);
  return bytes && new TextDecoder("utf-8", { fatal: true }).decode(bytes);
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
