import type { Computed } from "../../src/analysis/index.ts";
import type { ComputedClaim } from "./claim.ts";
import type { Hangs } from "./hangs.ts";
import type { BandedFigure, ClaimResult } from "./result.ts";
import table from "./results.json" with { type: "json" };
import { rounded } from "./rounded.ts";
import type { Stability } from "./stability.ts";

/** A result as the file of verdicts holds it: figures of four digits, without what the claim itself says. */
export interface StoredResult {
  readonly verdict: Computed;
  readonly share?: number;
  readonly members: number;
  readonly failed: { readonly count: number; readonly why?: string };
  readonly cases: Readonly<Record<string, StoredCase>>;
  /** Value, and the ends of its band. */
  readonly figures: Readonly<Record<string, readonly number[]>>;
  readonly read: Readonly<Record<string, readonly string[]>>;
  readonly stability?: Stability;
  /** What the figure that decides hangs on. */
  readonly hangs?: Hangs;
  /** Hash of the equations that verdict, stability and hangs are of; older files have none. */
  readonly model?: string;
}

interface StoredCase {
  readonly verdict: Computed;
  readonly holds: boolean;
  readonly share?: number;
  readonly missed: readonly string[];
}

/** Every verdict as it stood when `npm run verify claims` was last run. */
export const storedResults = table as unknown as Readonly<Record<string, StoredResult>>;

/** What is stored beside a result. */
export type Held = Pick<StoredResult, "stability" | "hangs" | "model">;

/** A result as it is stored. */
export function storedOf(result: ClaimResult, held: Held = {}): StoredResult {
  const { verdict, share, members, failed, cases, figures, read } = result;
  return {
    verdict,
    ...(share === undefined ? {} : { share: rounded(share) }),
    members,
    failed,
    cases: Object.fromEntries(
      cases.map(({ name, verdict: judged, holds, share: part, missed }) => [
        name,
        { verdict: judged, holds, ...(part === undefined ? {} : { share: rounded(part) }), missed },
      ]),
    ),
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, { value, low, high }]) => [
        name,
        [value, low, high].flatMap((one) => (one === undefined ? [] : [rounded(one)])),
      ]),
    ),
    read,
    ...(held.stability === undefined ? {} : { stability: held.stability }),
    ...(held.hangs === undefined ? {} : { hangs: held.hangs }),
    ...(held.model === undefined ? {} : { model: held.model }),
  };
}

/** A stored result of a claim, as it was computed; undefined where the claim has other cases or figures by now. */
export function resultFrom(claim: ComputedClaim, stored: StoredResult | undefined): ClaimResult | undefined {
  if (stored === undefined) return undefined;
  const { verdict, share, members, failed, read } = stored;
  const cases = Object.entries(claim.cases).flatMap(([name, { about }]) => {
    const one = stored.cases[name];
    return one === undefined ? [] : [{ name, about, ...one }];
  });
  const figures = Object.keys(claim.figures).flatMap((name): [string, BandedFigure][] => {
    const [value, low, high] = stored.figures[name] ?? [];
    if (value === undefined) return [];
    return [[name, { value, ...(low === undefined || high === undefined ? {} : { low, high }) }]];
  });
  const isWhole =
    cases.length === Object.keys(claim.cases).length && figures.length === Object.keys(claim.figures).length;
  if (!isWhole) return undefined;
  return {
    id: claim.id,
    verdict,
    members,
    failed,
    read,
    cases,
    figures: Object.fromEntries(figures),
    ...(share === undefined ? {} : { share }),
  };
}

/** The text of the file. */
export function storedText(
  results: Readonly<Record<string, StoredResult>>,
  order: readonly string[],
): string {
  const known = order.filter((id) => results[id] !== undefined);
  const lines = known.map((id) => `${JSON.stringify(id)}: ${JSON.stringify(results[id])}`);
  return lines.length === 0 ? "{}\n" : `{\n${lines.join(",\n")}\n}\n`;
}
