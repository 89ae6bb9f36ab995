import { basename, join } from "node:path";
import { type Fit, type FitSettings, readFit } from "../analysis/index.ts";
import { fitInUse } from "../index.ts";
import type { System } from "../lang/index.ts";
import { readText } from "./files.ts";
import { idList, numberOption } from "./number-option.ts";
import { readVariants } from "./options.ts";
import { systemNamed } from "./protocol-run.ts";
import { refuseWith } from "./refuse.ts";
import type { FitOptions } from "./run-options.ts";

/** What a command line asks for: a fit from scratch, or one that a file tells of. */
export interface FitRequest {
  readonly id: string;
  readonly out: string;
  readonly system: System;
  readonly variants: Readonly<Record<string, string>>;
  readonly parameters: readonly string[];
  /** Empty: all. */
  readonly trials: readonly string[];
  readonly settings: FitSettings;
  /** The fit that is made again, and the text of its file. */
  readonly from?: { readonly fit: Fit; readonly text: string };
}

const usual: FitSettings = {
  seed: 1,
  starts: 8,
  members: 256,
  most: 40,
  updates: 3,
  profiles: true,
  nuisance: "updated",
};
/** Runs at this tolerance move a residual by less than a thousandth of its row's spread. */
const usualTangents = { halfStep: 0.25, tolerance: 1e-4 };
const ways = ["drawn", "updated"] as const;
const fewestMembers = 20;

/** Reads the options of `equator fit`. */
export async function fitRequest(options: FitOptions): Promise<FitRequest> {
  return options.from === undefined ? askedFor(options) : madeAgain(options.from, options);
}

function askedFor(options: FitOptions): FitRequest {
  const system = systemNamed(options.system ?? "muscle");
  const variants = readVariants(options.variant);
  const whole = (option: string, text: string | undefined, least: number) =>
    numberOption(option, text, { whole: true, least });
  const tangents = whole("--tangents", options.tangents, 1);
  const settings = {
    ...usual,
    members: whole("--members", options.members, fewestMembers) ?? usual.members,
    starts: whole("--starts", options.starts, 1) ?? usual.starts,
    seed: whole("--seed", options.seed, 0) ?? usual.seed,
    profiles: options.profiles !== false,
    nuisance: ways.find((way) => way === options.nuisance) ?? wayOf(options.nuisance),
    ...(tangents === undefined ? {} : { tangents: { ...usualTangents, rounds: tangents } }),
  };
  const named = options.parameters === undefined ? undefined : idList(options.parameters);
  const parameters = named ?? fitInUse(system, { variants })?.fitted.map(({ address }) => address) ?? [];
  if (parameters.length === 0) {
    const expected = "--parameters with addresses, since the system names no fit";
    refuseWith("bad-option", { found: "equator fit without parameters", expected });
  }
  const id = idOf(options.out ?? `${system.id}.json`);
  return {
    id,
    out: options.out ?? join("out", `${id}.json`),
    system,
    variants,
    parameters,
    trials: options.trials === undefined ? [] : idList(options.trials),
    settings,
  };
}

async function madeAgain(file: string, options: FitOptions): Promise<FitRequest> {
  const asked = [
    "system",
    "parameters",
    "trials",
    "members",
    "starts",
    "seed",
    "nuisance",
    "tangents",
  ] as const;
  const beside = asked.find((name) => options[name] !== undefined);
  if (beside !== undefined || options.variant.length > 0) {
    const expected = "--from alone, since the file says what the fit was made from";
    refuseWith("bad-option", { found: `--from with --${beside ?? "variant"}`, expected });
  }
  const text = await readText(file);
  const fit = readFit(parsed(text), { file });
  return {
    id: fit.id,
    out: options.out ?? join("out", `${fit.id}.json`),
    system: systemNamed(fit.system),
    variants: Object.fromEntries(fit.variants),
    parameters: fit.fitted.map(({ address }) => address),
    trials: fit.data.map(({ trial }) => trial),
    settings: fit.settings,
    from: { fit, text },
  };
}

function wayOf(text: string | undefined): FitSettings["nuisance"] {
  if (text === undefined) return usual.nuisance;
  return refuseWith("bad-option", { found: `--nuisance ${text}`, expected: "drawn or updated" });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function idOf(file: string): string {
  return basename(file).replace(/\.json$/i, "");
}
