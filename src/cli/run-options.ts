/** Options that several commands share, as commander gives them. */
export interface RunOptions {
  readonly json?: boolean;
  readonly variant: readonly string[];
  readonly every?: string;
  readonly system?: string;
  /** The id of a fit, or `none`. */
  readonly fit?: string;
}

/** Options of the commands that draw bands, as commander gives them. */
export interface BandOptions {
  /** False where bands are not wanted. */
  readonly bands?: boolean;
  readonly members?: string;
  readonly seed?: string;
  readonly workers?: string;
}

/** Options of `equator fit`, as commander gives them. */
export interface FitOptions {
  readonly json?: boolean;
  readonly variant: readonly string[];
  readonly system?: string;
  readonly parameters?: string;
  readonly trials?: string;
  readonly dir: readonly string[];
  readonly members?: string;
  readonly starts?: string;
  readonly seed?: string;
  readonly nuisance?: string;
  readonly tangents?: string;
  /** False where they are not wanted. */
  readonly profiles?: boolean;
  readonly workers?: string;
  readonly out?: string;
  readonly from?: string;
}
