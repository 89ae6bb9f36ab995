import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "../../src/analysis/trials/csv.ts";
import { readTrial, type SourceText, type TrialReading } from "../../src/analysis/trials/read-trial.ts";
import { type Protocol, readProtocol } from "../../src/protocol/index.ts";
import { projectRoot } from "../support/project-root.ts";

export const calibrationPath = "evidence/calibration";

/** A row of data.csv as it is written. */
export type Cells = Readonly<Record<string, string>>;

/** What is in a trial folder, as text and as it reads. */
export interface CalibrationFolder {
  readonly id: string;
  readonly about: About;
  readonly arms: Readonly<Record<string, Protocol | undefined>>;
  readonly rows: readonly Cells[];
  readonly reading: TrialReading;
}

interface About {
  readonly source: { readonly pmid?: string; readonly doi?: string };
  readonly topic: string;
  readonly system?: string;
  readonly scale: string;
  readonly gain: string;
  readonly notes: string;
}

let known: readonly CalibrationFolder[] | undefined;

/** The trial folders that run on a system: those that name it, or none where it is the default one. */
export function foldersOf(system: "muscle" | "human-adult"): readonly CalibrationFolder[] {
  return calibrationFolders().filter(({ about }) => (about.system ?? "muscle") === system);
}

/** Every trial folder that the model is calibrated with; read once. */
export function calibrationFolders(): readonly CalibrationFolder[] {
  known ??= readdirSync(join(projectRoot, calibrationPath)).sort().map(readFolder);
  return known;
}

function readFolder(id: string): CalibrationFolder {
  const source = (name: string): SourceText => {
    const file = `${calibrationPath}/${id}/${name}`;
    return { file, text: readFileSync(join(projectRoot, file), "utf8") };
  };
  const about = source("about.json");
  const data = source("data.csv");
  const names = readdirSync(join(projectRoot, calibrationPath, id)).filter((name) => name.endsWith(".yaml"));
  const arms = names.sort().map((name) => [name.replace(".yaml", ""), source(name)] as const);
  return {
    id,
    about: JSON.parse(about.text) as About,
    arms: Object.fromEntries(arms.map(([arm, { text }]) => [arm, readProtocol(text).protocol])),
    rows: readCsv(data.text).records.map(({ cells }) => cells),
    reading: readTrial({ id, about, data, arms: Object.fromEntries(arms) }),
  };
}
