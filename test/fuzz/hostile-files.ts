import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { inflateSync } from "node:zlib";

/** One file of the collection, as its MANIFEST.json lists it. */
export interface HostileFile {
  readonly file: string;
  readonly cls: string;
  readonly attack: string;
  readonly expect: string;
}

/** Where the files think that the file lies that nobody may read. */
const canaryHome = "/tmp/research/hostile";

/**
 * Unpacks the collection into `files` of a folder, beside the canary, so that every file that asks for the canary names
 * a path where it really lies. Compressed models are written out.
 */
export function unpackHostile(
  archive: string,
  folder: string,
): { files: string; manifest: readonly HostileFile[] } {
  const files = join(folder, "files");
  mkdirSync(files);
  const { status, stderr } = spawnSync("tar", ["xzf", archive, "-C", files], { encoding: "utf8" });
  if (status !== 0) throw new Error(`tar: ${stderr}`);
  writeFileSync(join(folder, "canary.txt"), readFileSync(join(files, "canary.txt")));
  for (const name of readdirSync(files)) prepare(files, name, folder);
  return { files, manifest: JSON.parse(readFileSync(join(files, "MANIFEST.json"), "utf8")) };
}

function prepare(files: string, name: string, folder: string): void {
  const path = join(files, name);
  const bytes = readFileSync(path);
  if (name.endsWith(".z")) writeFileSync(join(files, name.slice(0, -2)), inflateSync(bytes));
  const text = bytes.toString("latin1");
  if (!text.includes(canaryHome)) return;
  const here = text
    .replaceAll(`../../../../../../../..${canaryHome}`, relative(files, folder).replaceAll("\\", "/"))
    .replaceAll(canaryHome, folder);
  writeFileSync(path, Buffer.from(here, "latin1"));
}
