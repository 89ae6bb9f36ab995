import { bytesThrough } from "../files/bytes-through.ts";

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  /** Where its own header begins. */
  readonly at: number;
}

/** A file of an archive. */
export interface Unpacked {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Whether a file is an archive by its first bytes. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The model of a COMBINE archive: what its manifest calls SBML, the master first, or else the first file whose name is
 * that of one. No more bytes than `most` are unpacked. Throws, in words, where there is none.
 */
export async function modelInArchive(archive: Uint8Array<ArrayBuffer>, most: number): Promise<Unpacked> {
  const entries = entriesOf(archive);
  const manifest = entries.find(({ name }) => name === "manifest.xml");
  const named =
    manifest === undefined
      ? []
      : modelsNamed(new TextDecoder().decode(await unpacked(archive, manifest, most)));
  const usual = entries.filter(({ name }) => /\.(xml|sbml)$/i.test(name) && name !== "manifest.xml");
  const found = named.flatMap((name) => entries.find((entry) => entry.name === name) ?? [])[0] ?? usual[0];
  if (found === undefined)
    throw new RangeError(`the archive holds no SBML model: ${entries.map(({ name }) => name).join(", ")}`);
  return { name: found.name, bytes: await unpacked(archive, found, most) };
}

/** Places of models in a manifest, the master first. */
function modelsNamed(manifest: string): string[] {
  const attribute = (tag: string, name: string) =>
    new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "";
  return [...manifest.matchAll(/<(?:\w+:)?content\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /sbml/i.test(attribute(tag, "format")))
    .sort((a, b) => Number(attribute(b, "master") === "true") - Number(attribute(a, "master") === "true"))
    .map((tag) => attribute(tag, "location").replace(/^\.?\//, ""));
}

const broken = () => new RangeError("the archive is broken: perhaps it was cut");

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** What the list at the end of a ZIP file names. */
function entriesOf(archive: Uint8Array<ArrayBuffer>): Entry[] {
  const view = viewOf(archive);
  let end = archive.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw broken();
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > archive.length || view.getUint32(at, true) !== 0x02014b50) throw broken();
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength)).replace(/^\.?\//, ""),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function unpacked(
  archive: Uint8Array<ArrayBuffer>,
  { name, method, packed, at }: Entry,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (at + 30 > archive.length) throw broken();
  const view = viewOf(archive);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const own = archive.slice(from, from + packed);
  if (own.length < packed) throw broken();
  if (method === 0) return own;
  if (method !== 8) throw new RangeError(`${name} is packed in a way that is not read (method ${method})`);
  const bytes = await bytesThrough(new DecompressionStream("deflate-raw"), own, most).catch(() => {
    throw broken();
  });
  if (bytes === undefined) throw new RangeError(`${name} is larger than ${most / 1e6} MB unpacked`);
  return bytes;
}
