import { existsSync } from "node:fs";
import { readdir, realpath } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { readTrial, type Trial, type TrialTexts } from "../analysis/index.ts";
import type { Diagnostic } from "../messages/index.ts";
import type { TrialCode } from "../messages/trial.ts";
import { readText } from "./files.ts";
import { packageRoot } from "./package-root.ts";
import { refuseWith } from "./refuse.ts";

/** Trials that were read, and what is wrong with those that were not. */
export interface TrialLibrary {
  readonly trials: readonly Trial[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The folders of all trials: those of the model, and those in further folders. Id -> its folders, more than one in error. */
export async function findTrialFolders(extra: readonly string[]): Promise<Map<string, string[]>> {
  const own = join(packageRoot(), "evidence", "calibration");
  const found = existsSync(own) ? await foldersIn(own) : [];
  for (const folder of extra) {
    const more = existsSync(folder) ? await foldersIn(folder) : [];
    if (more.length === 0) refuseWith("no-trials", { where: { file: folder }, found: folder });
    found.push(...more);
  }
  const byId = new Map<string, Map<string, string>>();
  for (const folder of found) {
    const id = basename(resolve(folder));
    const same = byId.get(id) ?? new Map<string, string>();
    const path = await realpath(folder);
    byId.set(id, same.set(path, same.get(path) ?? folder));
  }
  return new Map([...byId].map(([id, same]) => [id, [...same.values()]]));
}

/** Reads trial folders; a broken one does not keep the others from being read. */
export async function readTrials(folders: ReadonlyMap<string, string>): Promise<TrialLibrary> {
  const readings = await Promise.all(
    [...folders].map(async ([id, folder]) => readTrial(await textsOf(id, folder))),
  );
  const { trials, twice } = apart(
    readings.flatMap(({ trial }) => trial ?? []),
    folders,
  );
  return { trials, diagnostics: [...readings.flatMap(({ diagnostics }) => diagnostics), ...twice] };
}

/** Trials whose rows no earlier trial has; a row id counts once over all folders. */
function apart(trials: readonly Trial[], folders: ReadonlyMap<string, string>) {
  const ownerOf = new Map<string, string>();
  const twice: Diagnostic<TrialCode>[] = [];
  const kept = trials.filter(({ id, rows }) => {
    const shared = rows.filter((row) => ownerOf.has(row.id));
    for (const row of shared) {
      const expected = [ownerOf.get(row.id) ?? "", id].map((trial) => folders.get(trial)).join(" and ");
      twice.push({
        code: "trial-row-twice",
        severity: "error",
        where: row.where ?? {},
        found: row.id,
        expected,
      });
    }
    for (const row of rows) if (!ownerOf.has(row.id)) ownerOf.set(row.id, id);
    return shared.length === 0;
  });
  return { trials: kept, twice };
}

async function foldersIn(folder: string): Promise<string[]> {
  if (isTrial(folder)) return [folder];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .map(({ name }) => join(folder, name))
    .filter(isTrial)
    .sort();
}

function isTrial(folder: string): boolean {
  return existsSync(join(folder, "about.json")) && existsSync(join(folder, "data.csv"));
}

async function textsOf(id: string, folder: string): Promise<TrialTexts> {
  const read = async (name: string) => {
    const file = join(folder, name);
    return { file, text: await readText(file) };
  };
  const names = (await readdir(folder)).filter((name) => /\.ya?ml$/i.test(name)).sort();
  const arms = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
  return {
    id,
    about: await read("about.json"),
    data: await read("data.csv"),
    arms: Object.fromEntries(arms),
  };
}
