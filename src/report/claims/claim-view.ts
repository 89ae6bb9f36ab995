/** A figure as it is shown: of the numbers as they stand, with the band that holds 90 % of the members. */
export interface ShownFigure {
  readonly name: string;
  readonly means: string;
  readonly unit: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** A value that stands for something that is no number, and what it says. */
  readonly standIn?: { readonly at: number; readonly says: string };
  /** Members that the ends of the band are of, where they are too few for a band: then these are the least and the most. */
  readonly rangeOf?: number;
}

/** A condition under which a claim was asked. */
export interface ShownCase {
  readonly name: string;
  readonly about: string;
  readonly verdict: string;
  readonly holds: boolean;
  readonly share?: number;
  /** Of what did not hold, figure by figure. */
  readonly missed: readonly string[];
  /** Whether a figure is asked for its direction alone: no smallest effect was set before the runs. */
  readonly isDirection?: boolean;
  /** What it takes, in words. */
  readonly takes: readonly string[];
  /** Where figures are held against. */
  readonly bounds: readonly { readonly figure: string; readonly at: number }[];
}

/** A paper, as it is listed. */
export interface ShownPaper {
  readonly key: string;
  readonly words: string;
  readonly link?: string;
}

/** A readout that figures were read off. */
export interface ShownReadout {
  readonly name: string;
  readonly system: string;
  readonly arms: readonly string[];
  /** Modules that it reads, whose pages hold their parameters and papers. */
  readonly modules: readonly string[];
  /** What prints the parameters and papers behind it. */
  readonly command: string;
}

/** A number of the model that a figure hangs on. */
export interface ShownNumber {
  readonly address: string;
  /** Grade of its evidence, in words. */
  readonly grade: string;
  /** Change of the figure for one standard deviation of it. */
  readonly change: number;
  /** Share of the variance of the figure. */
  readonly share: number;
  /** What prints it with its papers. */
  readonly command: string;
}

/** What the figure that decides hangs on, or why that was not looked for. */
export interface ShownHangs {
  /** What the figure means, and its unit. */
  readonly means: string;
  readonly unit: string;
  readonly why?: string;
  /** How many numbers are not known exactly. */
  readonly numbers?: number;
  /** Share of the variance from numbers that are assumed or transferred. */
  readonly unsourced?: number;
  readonly first?: readonly ShownNumber[];
}

/** What a run gave of a claim. */
export interface ShownRun {
  readonly decides: string;
  readonly cases: readonly ShownCase[];
  readonly figures: readonly ShownFigure[];
  readonly shows: string;
  readonly readouts: readonly ShownReadout[];
  readonly members: number;
  readonly failed: { readonly count: number; readonly why?: string };
  readonly share?: number;
  /** Under what it holds and does not. */
  readonly conditions: readonly string[];
  /** What the figure which decides hangs on most. */
  readonly hangs?: ShownHangs;
  /** What of it follows from how the model is built, and is no finding. */
  readonly builtIn?: string;
  /** Whether what it was held against, and what it hangs on, are of an earlier model. */
  readonly isEarlier?: boolean;
  /** What the verdict was held against. */
  readonly held?: string;
  readonly change?: string;
}

/** A claim beside what came of it, ready to be printed. */
export interface ClaimView {
  readonly id: string;
  readonly kind: string;
  readonly says: string;
  readonly show: string;
  readonly verdict: string;
  readonly literature: {
    readonly says: string;
    readonly verdict: string;
    readonly papers: readonly ShownPaper[];
  };
  readonly limits: readonly string[];
  readonly conflict?: string;
  readonly run?: ShownRun;
  /** Of what is not computed: why, and what it needs. */
  readonly why?: string;
  readonly needs?: string;
  readonly page: string;
}

/** A curve that is drawn, thinned to what shows. */
export interface PlottedLine {
  readonly arm: string;
  readonly hours: readonly number[];
  readonly values: readonly number[];
}

/** A panel of the picture of a claim. */
export type ShownPanel =
  | {
      readonly kind: "curves";
      readonly title: string;
      readonly unit: string;
      readonly lines: readonly PlottedLine[];
    }
  | { readonly kind: "figures"; readonly title: string; readonly figures: readonly string[] };
