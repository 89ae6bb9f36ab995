/** A protocol in the address of the page, behind this. */
const mark = "#protocol=";

/** Longer links are cut by mail programs and chats, and refused by some browsers. */
export const longestLink = 16_000;

/** Largest protocol that is read, in bytes: that of the command line. */
export const largestProtocol = 1_000_000;

/** A link, or why there is none. */
export type Linked = { readonly link: string } | { readonly why: string };

/** The link that opens a protocol: the protocol is in the link itself, and nothing is sent anywhere. */
export async function linkOf(text: string, page: string): Promise<Linked> {
  const packed = await bytesThrough(
    new CompressionStream("deflate-raw"),
    new TextEncoder().encode(text),
    1e9,
  );
  const link = page.replace(/#.*$/, "") + mark + toBase64Url(packed ?? new Uint8Array());
  if (link.length <= longestLink) return { link };
  return {
    why: `The protocol is too long for a link (${link.length} characters, at most ${longestLink}): save it as a file and send that.`,
  };
}

/** The protocol in an address, or why it cannot be read; undefined where there is none. */
export async function textOfLink(
  hash: string,
): Promise<{ readonly text: string } | { readonly why: string } | undefined> {
  if (!hash.startsWith(mark)) return undefined;
  const broken = { why: "The link does not hold a whole protocol: perhaps it was cut. Ask for the file." };
  const packed = fromBase64Url(hash.slice(mark.length));
  if (packed === undefined) return broken;
  try {
    const bytes = await bytesThrough(new DecompressionStream("deflate-raw"), packed, largestProtocol);
    if (bytes === undefined) return { why: "The protocol in the link is larger than 1 MB, and is not read." };
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return broken;
  }
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

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
