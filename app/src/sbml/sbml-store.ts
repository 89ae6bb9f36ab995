import { EquatorError, type TimeCourse } from "equator";
import { create } from "zustand";
import { GivenUp, studyWorker } from "../simulation/study-worker.ts";
import type { SbmlRead } from "../worker/sbml.ts";

/** How a model is run, as it is typed. */
export interface SbmlSettings {
  readonly end: string;
  readonly steps: string;
  readonly relative: string;
  /** Of each state's scale where empty. */
  readonly absolute: string;
}

interface Sbml {
  readonly file: File | undefined;
  readonly read: SbmlRead | undefined;
  readonly settings: SbmlSettings;
  readonly course: TimeCourse | undefined;
  /** Ids that are drawn. */
  readonly chosen: readonly string[];
  readonly doing: "nothing" | "reading" | "running";
  readonly why: string | undefined;
}

/** Names of files that are models: a COMBINE archive holds one, too. */
export const modelFiles = ".xml,.sbml,.omex";

/** Files that are larger are not read at all: the limit of the command line. */
export const largestModel = 64e6;
/** What takes longer is given up, in milliseconds: a run ends by itself before that, unless it cannot be begun. */
const patience = 90_000;
/** So many curves are drawn at first. */
export const drawnFirst = 6;

const usual: SbmlSettings = { end: "100", steps: "200", relative: "1e-6", absolute: "" };

/** The model file that is looked at. */
export const useSbml = create<Sbml>()(() => ({
  file: undefined,
  read: undefined,
  settings: usual,
  course: undefined,
  chosen: [],
  doing: "nothing",
  why: undefined,
}));

const { getState, setState } = useSbml;
const purpose = "sbml";

/** Reads a model file in the worker; what was done with another is given up. */
export async function readFile(file: File): Promise<void> {
  studyWorker.giveUp(purpose);
  const empty = { file, read: undefined, course: undefined, chosen: [], why: undefined };
  if (file.size > largestModel) {
    setState({ ...empty, doing: "nothing", why: `${file.name} is larger than 64 MB and is not read` });
    return;
  }
  setState({ ...empty, doing: "reading" });
  const read = await wanted(() => studyWorker.ask(purpose, "sbmlRead", { file }, undefined, true));
  if (read === undefined || getState().file !== file) return;
  setState({ read, doing: "nothing" });
  if (read.model?.hasKinetics === true) await runFile();
}

/** Runs the model that was read, as it is set. */
export async function runFile(): Promise<void> {
  const { file, settings, chosen } = getState();
  if (file === undefined) return;
  const asked = askedOf(settings);
  if (typeof asked === "string") {
    setState({ why: asked });
    return;
  }
  setState({ doing: "running", why: undefined });
  const course = await wanted(() => studyWorker.ask(purpose, "sbmlRun", { file, ...asked }, undefined, true));
  if (course === undefined || getState().file !== file) return;
  setState({
    course,
    doing: "nothing",
    chosen: chosen.length > 0 ? chosen : firstChosen(course, getState().read),
  });
}

/** Gives up what is under way. */
export function stop(): void {
  studyWorker.giveUp(purpose);
  setState({ doing: "nothing" });
}

/** What is asked of the worker, or what is wrong with what was typed. */
export function askedOf({ end, steps, relative, absolute }: SbmlSettings) {
  const [until, rows, rtol, atol] = [end, steps, relative, absolute].map((text) =>
    Number(text || Number.NaN),
  ) as [number, number, number, number];
  if (!(until > 0 && Number.isFinite(until))) return "The end must be a number above 0.";
  if (!(Number.isInteger(rows) && rows >= 1 && rows <= 100_000))
    return "The steps must be a whole number from 1 to 100000.";
  if (!(rtol > 0 && rtol < 1)) return "The relative tolerance must be a number between 0 and 1.";
  if (absolute !== "" && !(atol > 0)) return "The absolute tolerance must be a number above 0, or nothing.";
  return {
    end: until,
    steps: rows,
    relativeTolerance: rtol,
    ...(absolute === "" ? {} : { absoluteTolerance: atol }),
  };
}

/** The species that move most for their size, in the order of the file. */
export function firstChosen({ columns, values }: TimeCourse, read: SbmlRead | undefined): readonly string[] {
  const species = new Set(
    read?.model?.quantities.filter(({ kind }) => kind === "species").map(({ id }) => id) ?? [],
  );
  const moves = columns.map((id, column) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let at = column; at < values.length; at += columns.length) {
      const value = values[at] as number;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    const size = Math.max(Math.abs(low), Math.abs(high));
    const moved = size > 0 && Number.isFinite(size) ? (high - low) / size : 0;
    return { id, moved: species.size === 0 || species.has(id) ? moved : -1 };
  });
  const most = moves
    .filter(({ moved }) => moved >= 0)
    .sort((a, b) => b.moved - a.moved)
    .slice(0, drawnFirst)
    .map(({ id }) => id);
  return columns.filter((id) => most.includes(id));
}

/** What came of asking; undefined where it failed, which is told, or where nobody wants it any more. */
async function wanted<What>(ask: () => Promise<What>): Promise<What | undefined> {
  const { file, doing } = getState();
  const timer = setTimeout(() => {
    if (getState().file !== file) return;
    stop();
    const what = doing === "running" ? "Running" : "Reading";
    setState({ why: `${what} ${file?.name} took longer than ${patience / 1000} s and was given up.` });
  }, patience);
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GivenUp) return undefined;
    const why = error instanceof EquatorError || error instanceof Error ? error.message : String(error);
    setState({ doing: "nothing", why });
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
