import type { Reference } from "../lang/index.ts";
import type { UnsourcedShares } from "./share-words.ts";

/** What the caller chose for a run besides the protocol: enough, with the protocol, to make it again. */
export interface RunSettings {
  /** Variant -> choice, as given by the caller. */
  readonly variants: Readonly<Record<string, string>>;
  /** The system, where the caller named one. */
  readonly system?: string;
  /** The id of a fit or `none`, where the caller named one. */
  readonly fit?: string;
  /** Milliseconds between output times; absent = the default. */
  readonly everyMs?: number;
  /** Members of each ensemble that bands are read off; 0 = no bands. */
  readonly members?: number;
  /** Of the draws of the members. */
  readonly seed?: number;
  /** The readout that the report says what it depends on; absent = none. */
  readonly sensitivity?: string;
  /** Names of variants by commas, or `all`: those whose readings are put side by side; absent = none. */
  readonly readings?: string;
}

/** A question that the literature has not settled. */
export interface VariantLine {
  readonly name: string;
  readonly about: string;
  /** The choice of the run. */
  readonly chosen: string;
  /** Choice -> what it says. */
  readonly choices: Readonly<Record<string, string>>;
}

/** A named formula of a module. */
export interface EquationLine {
  readonly kind: "term" | "process" | "offer";
  readonly name: string;
  /** The formula; for a process with what it takes from and gives to, as `off → on at k_on * off`. */
  readonly is: string;
  readonly unit: string;
  readonly means: string;
  /** Keys of the sources of a process. */
  readonly refs: readonly string[];
  /** Why a process without sources is assumed. */
  readonly assumed?: string;
}

/** A parameter with its evidence, as used in this run. */
export interface ParameterLine {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly means: string;
  /** In words: {@link wordGrade}. */
  readonly grade: string;
  /** The evidence in one sentence. */
  readonly evidence: string;
  readonly refs: readonly string[];
}

/** What is shown of a module instance. */
export interface ModuleCard {
  readonly address: string;
  readonly about: string;
  readonly equations: readonly EquationLine[];
  readonly parameters: readonly ParameterLine[];
  readonly limits: readonly string[];
}

/** What stands behind one curve. */
export interface CurveSources {
  /** The formula of the readout over offers. */
  readonly formula: string;
  /** Addresses of the module instances that it reads. */
  readonly direct: readonly string[];
  /** Addresses of all instances that act on those, nearest first. */
  readonly upstream: readonly string[];
}

/** Everything of a report that is not in the run itself. */
export interface ReportDetails {
  /** What the report is called; absent = the name of the protocol's file. */
  readonly title?: string;
  readonly settings: RunSettings;
  /** Kinds of events that nothing in the system responds to. */
  readonly unheard?: readonly string[];
  /** Readouts that are judged against men alone, where a woman is simulated. */
  readonly menOnly?: readonly string[];
  /** What is known of where the spread of readouts comes from. */
  readonly unsourced?: UnsourcedShares;
  /** The variants of the system. */
  readonly variants?: readonly VariantLine[];
  readonly curves: Readonly<Record<string, CurveSources>>;
  readonly modules: readonly ModuleCard[];
  /** The sources that are cited, by key. */
  readonly references: Readonly<Record<string, Reference>>;
}

/** Details that say nothing: a report of a run alone. */
export const noDetails: ReportDetails = {
  settings: { variants: {} },
  curves: {},
  modules: [],
  references: {},
};
