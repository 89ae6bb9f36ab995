/** Options that several commands share, as commander gives them. */
export interface RunOptions {
  readonly json?: boolean;
  readonly variant: readonly string[];
  readonly every?: string;
  readonly system?: string;
}

/** Options of the commands that draw bands, as commander gives them. */
export interface BandOptions {
  /** False where bands are not wanted. */
  readonly bands?: boolean;
  readonly members?: string;
  readonly seed?: string;
  readonly workers?: string;
}
