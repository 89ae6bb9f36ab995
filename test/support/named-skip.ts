import { it } from "vitest";

/** What `it` takes: a claim, how it is shown, and its time limit in ms. */
export type Claim = (claim: string, shown: () => void | Promise<void>, limit?: number) => void;

/** `it` where there is no reason to skip; else a test that is skipped under its own name, with the reason printed. */
export function itUnless(reason: string | undefined): Claim {
  if (reason === undefined) return (claim, shown, limit) => it(claim, shown, limit);
  return (claim) => it(claim, (context) => context.skip(reason));
}
