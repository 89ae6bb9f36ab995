import { createHash, randomBytes } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { largestFile } from "../../protocol/source-text.ts";
import { reasonOf } from "../fault-reason.ts";
import { readBytes } from "../files.ts";
import { refuse, refuseWith } from "../refuse.ts";
import { refusal } from "./answer.ts";

/** What a file holds at one moment. */
export interface Held {
  readonly text: string;
  /** The hash of its bytes: whoever saves says with it what was read. */
  readonly version: string;
}

/** The one file that the app may read and save: the one that `equator serve` was started with. */
export interface KeptProtocol {
  /** Its name, without folders. */
  readonly name: string;
  read(): Promise<Held>;
  /** Saves a text whole or not at all, and gives its version; undefined where the file is no longer what was read. */
  save(text: string, read: string): Promise<string | undefined>;
}

/** Keeps a file for the app; refuses one that is not there, too large, or no text. */
export async function keepProtocol(path: string): Promise<KeptProtocol> {
  const file = await plainFile(path);
  const read = async () => heldIn(await readBytes(file), path);
  await read();
  let last: Promise<unknown> = Promise.resolve();
  return {
    name: basename(path),
    read,
    save(text, version) {
      // One after the other: what each compares with is what the one before has written.
      const saved = last.then(async () => {
        if ((await read()).version !== version) return undefined;
        await replaceKeptFile(file, text);
        return versionOf(Buffer.from(text));
      });
      last = saved.catch(() => undefined);
      return saved;
    },
  };
}

/** The file itself behind a path, at the start: a link that is bent later leads nowhere else. */
async function plainFile(path: string): Promise<string> {
  const where = { file: path };
  try {
    const file = await realpath(path);
    if ((await stat(file)).isFile()) return file;
  } catch (error) {
    const hint = "equator new three-meals FILE writes a protocol to start from";
    return refuseWith("file-unreadable", { where, found: path, expected: reasonOf(error), hint });
  }
  return refuseWith("file-unreadable", { where, found: path, expected: "it is no plain file" });
}

function heldIn(bytes: Uint8Array, path: string): Held {
  const where = { file: path };
  if (bytes.length > largestFile) {
    return refuseWith("file-too-large", { where, found: path, expected: `${largestFile / 1e6} MB` });
  }
  try {
    // A mark at the beginning is kept, so that saving alters no byte that nobody has altered.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, version: versionOf(bytes) };
  } catch {
    return refuse([refusal("not-plain-text", { where, found: path, expected: "UTF-8" })]);
  }
}

function versionOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Writes beside the file and moves into its place, with the rights that it had: a reader sees the old or the new. */
async function replaceKeptFile(file: string, text: string): Promise<void> {
  const partial = join(dirname(file), `.equator-${randomBytes(6).toString("hex")}.partial`);
  const mode = (await stat(file)).mode & 0o777;
  try {
    const handle = await open(partial, "wx", mode);
    try {
      await handle.chmod(mode);
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw error;
  }
}
