import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { FitOrigin } from "../analysis/index.ts";
import { sha256 } from "../simulate/index.ts";
import { readText } from "./files.ts";

/** Name and SHA-256 of every file of trial folders, in the order of their names. */
export async function hashTrials(folders: ReadonlyMap<string, string>): Promise<FitOrigin["data"]> {
  const data: FitOrigin["data"][number][] = [];
  for (const [trial, folder] of folders) {
    const names = (await readdir(folder)).filter((name) => /\.(csv|json|ya?ml)$/i.test(name)).sort();
    const files = await Promise.all(
      names.map(async (name) => ({ name, sha256: await sha256(await readText(join(folder, name))) })),
    );
    data.push({ trial, files });
  }
  return data;
}
