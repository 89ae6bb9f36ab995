import { createReadStream, existsSync, rmSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { exitCodes } from "./exit-codes.ts";
import { isCoded, reasonOf, reasonOfWriting } from "./fault-reason.ts";
import { refuseWith } from "./refuse.ts";

/** One file to write: its name inside the folder and its text. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** No file that is read here is larger; one without end, as a device, is left at this size. */
const mostBytes = 64e6;

/** Reads a file as bytes; refuses with its name and the reason. */
export async function readBytes(file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(file)) {
      chunks.push(chunk as Uint8Array);
      size += (chunk as Uint8Array).length;
      if (size > mostBytes) break;
    }
  } catch (error) {
    return refuseWith("file-unreadable", { where: { file }, found: file, expected: reasonOf(error) });
  }
  if (size <= mostBytes) return Buffer.concat(chunks);
  return refuseWith("file-too-large", { where: { file }, found: file, expected: `${mostBytes / 1e6} MB` });
}

/** Reads a file as UTF-8 text. */
export async function readText(file: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(file));
}

/**
 * Writes files into a folder, all or none: they are made in a folder beside it and moved when all are there. What
 * `replaces` matches is removed first, so that nothing stale stays.
 */
export async function writeFolder(
  folder: string,
  files: readonly NamedText[],
  replaces: RegExp,
): Promise<void> {
  const partial = `${folder.replace(/[\\/]+$/, "")}.partial-${process.pid}`;
  // Before this, Ctrl-C ends the process at once, also in the middle of a long run; here half a result would stay.
  const stop = () => {
    rmSync(partial, { recursive: true, force: true });
    process.exit(exitCodes.interrupted);
  };
  process.once("SIGINT", stop);
  try {
    await makeFolder(dirname(partial));
    await makeFolder(partial);
    for (const { name, text } of files) await writeFile(join(partial, name), text);
    await moveInto(folder, partial, replaces);
  } catch (error) {
    refuseWith("file-unwritable", {
      where: { file: folder },
      found: folder,
      expected: reasonOfWriting(error),
    });
  } finally {
    process.off("SIGINT", stop);
    // Nothing to remove where its parent is no folder: the first fault has been told.
    await rm(partial, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Makes a folder and those above it, from the top: Node's own way never ends below /proc. */
async function makeFolder(folder: string): Promise<void> {
  const path = resolve(folder);
  if (existsSync(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch((error: unknown) => {
    if (!(isCoded(error) && error.code === "EEXIST")) throw error;
  });
}

async function moveInto(folder: string, partial: string, replaces: RegExp): Promise<void> {
  if (!existsSync(folder)) return rename(partial, folder);
  for (const name of await readdir(folder)) if (replaces.test(name)) await rm(join(folder, name));
  for (const name of await readdir(partial)) await rename(join(partial, name), join(folder, name));
}

/** Writes one new file; a file that is there is left alone and refused. */
export async function writeNewFile(file: string, text: string): Promise<void> {
  try {
    await makeFolder(dirname(file));
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    if (isCoded(error) && error.code === "EEXIST")
      refuseWith("file-exists", { where: { file }, found: file });
    refuseWith("file-unwritable", { where: { file }, found: file, expected: reasonOfWriting(error) });
  }
}

/** Writes one file whole or not at all, in the place of one that is there. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const partial = `${file}.partial-${process.pid}`;
  try {
    await makeFolder(dirname(file));
    await writeFile(partial, text);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    refuseWith("file-unwritable", { where: { file }, found: file, expected: reasonOfWriting(error) });
  }
}
