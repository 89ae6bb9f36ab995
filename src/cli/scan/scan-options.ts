import { type ScanFact, type ScanFigure, type ScanWindow, scanFacts } from "../../analysis/index.ts";
import type { System } from "../../lang/index.ts";
import { tryConvert } from "../../lang/index.ts";
import { splitQuantity } from "../../protocol/index.ts";
import { numberOption } from "../number-option.ts";
import { chooseName } from "../options.ts";
import { refuseWith } from "../refuse.ts";
import type { BandOptions, RunOptions } from "../run-options.ts";

/** Options of `equator scan`, as commander gives them. */
export type ScanOptions = RunOptions &
  BandOptions & {
    readonly over: readonly string[];
    readonly readout: readonly string[];
    readonly fact: readonly string[];
    readonly window?: string;
    readonly of?: string;
    readonly doseResponse?: boolean;
    /** The readout whose interaction is asked for. */
    readonly interaction?: string;
    /** Addresses of entries, by commas. */
    readonly interactionSet?: string;
    readonly factorial?: boolean;
    /** A file of levers. */
    readonly levers?: string;
    readonly out?: string;
  };

/** The figures that are asked for: every readout with every fact, or with the one that follows it after a colon. */
export function figuresIn(
  { readout: asked, interaction, fact, window }: ScanOptions,
  system: System,
): ScanFigure[] {
  const names = Object.keys(system.readouts);
  if (asked.length === 0 && interaction === undefined)
    refuseWith("bad-option", {
      found: "equator scan without --readout",
      expected: "--readout NAME, or NAME:fact (equator explain --readouts lists the names)",
    });
  const facts = fact.length === 0 ? (["mean"] as const) : fact.map(factIn);
  const within = window === undefined ? {} : { window: windowIn(window) };
  const figuresOf = (text: string): ScanFigure[] => {
    const { readout, fact: own } = namedIn(text, names);
    return (own === undefined ? facts : [own]).map((one) => ({ readout, fact: one, ...within }));
  };
  const figures = asked.flatMap(figuresOf);
  const isThere = interaction === undefined || placeOf(figures, namedIn(interaction, names)) >= 0;
  return isThere ? figures : [...figures, ...figuresOf(interaction)];
}

/** Where the figure stands that an interaction is asked of: the fact that it names, else the first of its readout. */
export function interactionFigureIn(
  { interaction }: ScanOptions,
  system: System,
  figures: readonly ScanFigure[],
): number | undefined {
  if (interaction === undefined) return undefined;
  return placeOf(figures, namedIn(interaction, Object.keys(system.readouts)));
}

interface NamedFigure {
  readonly readout: string;
  readonly fact: ScanFact | undefined;
}

function placeOf(figures: readonly ScanFigure[], { readout, fact }: NamedFigure): number {
  return figures.findIndex((one) => one.readout === readout && (fact === undefined || one.fact === fact));
}

/** `NAME` or `NAME:fact`, its name mended where it is nearly one. */
function namedIn(text: string, names: readonly string[]): NamedFigure {
  const [name = "", own] = text.split(":");
  const readout = chooseName(name, names, "the name of a readout");
  return { readout, fact: own === undefined ? undefined : factIn(own) };
}

function factIn(text: string): ScanFact {
  return (
    scanFacts.find((name) => name === text) ??
    refuseWith("bad-option", { found: `--fact ${text}`, expected: `one of ${scanFacts.join(", ")}` })
  );
}

const windowExpected = "--window from:to as 0 h:24 h or 3 d:5 d, or last:24 h for the end of the run";

/** `0 h:24 h`, or `last:24 h`. */
function windowIn(text: string): ScanWindow {
  const [from = "", to = "", more] = text.split(":").map((part) => part.trim());
  const bad = () => refuseWith("bad-option", { found: `--window ${text}`, expected: windowExpected });
  if (more !== undefined) return bad();
  if (from === "last") return { from: spanIn(to) ?? bad(), to: 0, isLast: true };
  const [start, end] = [spanIn(from), spanIn(to)];
  if (start === undefined || end === undefined || end <= start) return bad();
  return { from: start, to: end };
}

function spanIn(text: string): number | undefined {
  const read = splitQuantity(text);
  if (read === undefined || read.value < 0) return undefined;
  if (read.unit === "") return read.value === 0 ? 0 : undefined;
  const converted = tryConvert(read.value, read.unit, "ms");
  return converted.ok ? Math.round(converted.value) : undefined;
}

const usual = { members: 32, seed: 1 };
const fewest = 8;

/** How many members, of what, from which seed. */
export function drawsIn({ members, seed, bands, of = "parameters" }: ScanOptions) {
  const wanted = numberOption("--members", members, { whole: true, least: 0 }) ?? usual.members;
  if (wanted > 0 && wanted < fewest)
    refuseWith("bad-option", { found: `--members ${members}`, expected: `0, or at least ${fewest}` });
  if (of !== "parameters" && of !== "people")
    return refuseWith("bad-option", { found: `--of ${of}`, expected: "parameters or people" });
  return {
    of: of === "people" ? ("people" as const) : ("parameters" as const),
    members: bands === false ? 0 : wanted,
    seed: numberOption("--seed", seed, { whole: true, least: 0 }) ?? usual.seed,
  };
}
