/** Options that several commands share, as commander gives them. */
export interface RunOptions {
  readonly json?: boolean;
  readonly variant: readonly string[];
  readonly every?: string;
  readonly system?: string;
}
