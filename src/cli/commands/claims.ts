import { type ClaimOutcome, claims, computeClaim, isComputed } from "../../../evidence/claims/index.ts";
import { jsonText } from "../json-text.ts";
import { chooseName } from "../options.ts";
import type { Terminal } from "../terminal.ts";

/** What `equator claims` may be told. */
export interface ClaimsOptions {
  readonly json?: boolean;
  readonly members?: string;
}

/** `equator claims`: what the documents say, and whether the model shows it. */
export async function claimsCommand(
  ids: readonly string[],
  { json = false, members = "1" }: ClaimsOptions,
  terminal: Terminal,
): Promise<void> {
  const known = claims.map(({ id }) => id);
  const wanted = new Set(ids.map((id) => chooseName(id, known, "the name of a claim")));
  const rows: unknown[] = [];
  for (const claim of claims) {
    if (wanted.size > 0 && !wanted.has(claim.id)) continue;
    if (!isComputed(claim)) {
      rows.push({ id: claim.id, verdict: claim.verdict, needs: claim.needs });
      if (!json) terminal.out(`${claim.id}  ${claim.verdict}: ${claim.needs}`);
      continue;
    }
    const started = Date.now();
    const found = await computeClaim(claim, { members: Number(members) });
    rows.push(jsonOf(found));
    if (!json) terminal.out(textOf(found, Date.now() - started));
  }
  if (json) terminal.out(jsonText({ claims: rows }));
}

function jsonOf({ claim, verdict, share, cases, outcome }: ClaimOutcome) {
  return { id: claim.id, verdict, share, cases, figures: outcome.figures, failed: outcome.failed };
}

function textOf({ claim, verdict, share, cases, outcome }: ClaimOutcome, ms: number): string {
  const figures = Object.entries(outcome.figures).map(([name, value]) => {
    const all = outcome.members.map((member) => member[name] ?? Number.NaN).sort((a, b) => a - b);
    const at = (part: number) =>
      all[Math.min(all.length - 1, Math.floor(part * all.length))]?.toPrecision(3) ?? "-";
    return `      ${name}: ${value.toPrecision(4)} (${at(0.05)} to ${at(0.95)}) ${claim.figures[name]?.unit ?? ""}`;
  });
  const each = cases.map(
    (one) => `    ${one.name}: ${one.verdict}, ${one.holds}, share ${one.share?.toFixed(2) ?? "-"}`,
  );
  const failed =
    outcome.failed.count === 0 ? [] : [`    failed: ${outcome.failed.count}: ${outcome.failed.why}`];
  return [
    `${claim.id}  ${verdict}  share ${share?.toFixed(2) ?? "-"}  (${(ms / 1000).toFixed(1)} s)`,
    ...each,
    ...figures,
    ...failed,
  ].join("\n");
}
