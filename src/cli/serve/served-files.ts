import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { mediaTypeOf } from "./media-types.ts";

/** One file of the app, held in memory. */
export interface ServedFile {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** The hash of the bytes, quoted as the header wants it. */
  readonly etag: string;
}

/** The files of the app by the path that a request names them with, as `/assets/index.js`. */
export type ServedFiles = ReadonlyMap<string, ServedFile>;

/**
 * Reads every file of a folder. Requests are answered from this map alone, by the path as it was sent: no request is ever
 * made into a path of the disk. Links are left out, whatever they point at.
 */
export async function readServedFiles(folder: string): Promise<ServedFiles> {
  const found = await filesBelow(folder, "");
  const files = new Map<string, ServedFile>();
  for (const path of found) files.set(path, await readServed(join(folder, path), path));
  const index = files.get("/index.html");
  if (index !== undefined) files.set("/", index);
  // A name is sent with its unusual characters escaped.
  return new Map([...files].map(([path, file]) => [encodeURI(path), file]));
}

async function filesBelow(folder: string, below: string): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const nested = entries.map(async (entry) => {
    const path = `${below}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(folder, path);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(nested)).flat();
}

async function readServed(file: string, path: string): Promise<ServedFile> {
  const bytes = await readFile(file);
  const hash = createHash("sha256").update(bytes).digest("base64url");
  return { bytes, type: mediaTypeOf(path), etag: `"${hash}"` };
}
