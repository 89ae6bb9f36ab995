import { availableParallelism } from "node:os";
import {
  type Claim,
  type ClaimResult,
  claims,
  claimView,
  isComputed,
  modelsOf,
  storedResults,
} from "../../../evidence/claims/index.ts";
import { type ClaimView, claimsTable, claimText } from "../../report/index.ts";
import type { ClaimAnswer } from "../claims/answer-claim.ts";
import { answerClaims } from "../claims/answer-claims.ts";
import { claimsProgress } from "../claims/claims-progress.ts";
import { Ended } from "../ended.ts";
import { exitCodeOf, exitCodes } from "../exit-codes.ts";
import { jsonText } from "../json-text.ts";
import { numberOption } from "../number-option.ts";
import { chooseName } from "../options.ts";
import type { Terminal } from "../terminal.ts";

/** What `equator claims` may be told. */
export interface ClaimsOptions {
  readonly json?: boolean;
  readonly members?: string;
  readonly workers?: string;
}

type Failure = Extract<ClaimAnswer, { readonly why: string }>;

/**
 * `equator claims`: what the documents say, and whether the model shows it. A claim that cannot be run is told and left
 * out; the others are shown all the same, and the exit code says so.
 */
export async function claimsCommand(
  ids: readonly string[],
  options: ClaimsOptions,
  terminal: Terminal,
  known: readonly Claim[] = claims,
): Promise<void> {
  const chosen = chooseClaims(ids, known);
  const members = numberOption("--members", options.members, { least: 0 }) ?? 1;
  const workers =
    numberOption("--workers", options.workers, { whole: true, least: 0 }) ?? availableParallelism();
  const progress = claimsProgress(terminal, workers);
  const computed = chosen.filter(isComputed);
  const answers = await answerClaims(computed, {
    members,
    workers,
    onBegin: progress.begin,
    onAnswer: progress.answered,
  });
  progress.end();
  const results = new Map<string, ClaimResult>();
  const failures: Failure[] = [];
  for (const answer of answers.values()) {
    if ("result" in answer) results.set(answer.id, answer.result);
    else failures.push(answer);
  }
  const models = await modelsOf(
    ids.length > mostInFull
      ? []
      : computed.filter(({ id }) => ids.length > 0 && storedResults[id]?.model !== undefined),
  );
  const views = chosen.flatMap((claim) => {
    const result = results.get(claim.id);
    return isComputed(claim) && result === undefined
      ? []
      : [claimView(claim, result, storedResults[claim.id], models.get(claim.id))];
  });
  show(views, failures, options, terminal, ids.length);
  for (const { why } of failures) terminal.err(why);
  if (failures.length > 0) throw new Ended(codeOf(failures));
}

/** What cannot be run says so by diagnostics; anything else is a fault of the program. */
function codeOf(failures: readonly Failure[]): number {
  const isOurs = failures.some(({ diagnostics }) => diagnostics.length === 0);
  return isOurs ? exitCodes.internal : exitCodeOf(failures.flatMap(({ diagnostics }) => diagnostics));
}

/** In the order of the documents. */
function chooseClaims(ids: readonly string[], known: readonly Claim[]): readonly Claim[] {
  const names = known.map(({ id }) => id);
  const wanted = new Set(ids.map((id) => chooseName(id.toUpperCase(), names, "the name of a claim")));
  return wanted.size === 0 ? known : known.filter(({ id }) => wanted.has(id));
}

function show(
  views: readonly ClaimView[],
  failures: readonly Failure[],
  { json }: ClaimsOptions,
  { out, styler, width }: Terminal,
  asked: number,
): void {
  if (json) {
    const told = failures.map(({ id, why, diagnostics }) => ({ id, why, diagnostics }));
    out(jsonText({ claims: views.map(jsonOf), ...(told.length === 0 ? {} : { failed: told }) }));
  } else if (asked > 0 && asked <= mostInFull) {
    out(views.map((view) => claimText(view, { styler, width })).join("\n\n"));
  } else {
    out(claimsTable(views, { styler, width }));
  }
}

/** More than so many claims are shown as a table. */
const mostInFull = 4;

function jsonOf({ run, ...view }: ClaimView) {
  const { id, verdict, ...rest } = view;
  return { id, verdict, ...run, ...rest };
}
