import { EquatorError, readProtocol, unnamedSystem, wordDiagnostic } from "equator";
import {
  armText,
  type ComputedClaim,
  claims,
  claimView,
  computeClaim,
  costOf,
  isComputed,
  panelsOf,
  resultOf,
  storedResults,
  storedViews,
  usualMembers,
} from "equator/claims";
import type { ClaimView, ShownPanel } from "equator/report";
import { memberThreads } from "./member-threads.ts";

/** An arm of a claim, as a protocol that can be opened. */
export interface ClaimArmShown {
  readonly name: string;
  readonly text: string;
}

/** The arms of a claim. */
export interface ClaimArms {
  readonly arms: readonly ClaimArmShown[];
  /** About how long one run of all of them takes, in seconds. */
  readonly seconds: number;
}

/** Every claim and question, with all that is stored of it. */
export async function claimViews(): Promise<readonly ClaimView[]> {
  return storedViews(claims, storedResults);
}

/** What is done in one claim. */
export async function claimArms({ id }: { readonly id: string }): Promise<ClaimArms> {
  const found = claimOf(id);
  if (!isComputed(found)) return { arms: [], seconds: 0 };
  const arms = Object.keys(found.arms).map((name) => ({ name, text: armText(found, name) }));
  return { arms, seconds: costOf(found, 0) };
}

/** A claim to be computed. */
export interface ClaimAsked {
  readonly id: string;
  /** Protocols in place of those of arms, by the name of the arm. */
  readonly arms: Readonly<Record<string, string>>;
  /** Members beside the numbers as they stand. */
  readonly members: number;
}

/** What came of it, with what is drawn. */
export interface ClaimComputed {
  readonly view: ClaimView;
  readonly panels: readonly ShownPanel[];
}

/** Runs the arms of a claim and judges it. */
export async function computed({ id, arms, members }: ClaimAsked): Promise<ClaimComputed> {
  const found = claimOf(id);
  if (!isComputed(found)) throw new RangeError(`${id} is not computed`);
  const asked = withArms(found, arms);
  const outcome = await computeClaim(asked, {
    members: members / (found.members ?? usualMembers),
    ...(members === 0 ? {} : memberThreads()),
  });
  return { view: claimView(asked, resultOf(outcome)), panels: panelsOf(asked, outcome.outcome.curves) };
}

function claimOf(id: string) {
  const found = claims.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no claim ${id}`);
  return found;
}

/** A claim with other protocols in some of its arms: each on the system and with the variants that it names. */
function withArms(found: ComputedClaim, texts: ClaimAsked["arms"]): ComputedClaim {
  const others = Object.entries(texts).map(([name, text]) => {
    const { protocol, diagnostics } = readProtocol(text);
    if (protocol === undefined)
      throw new EquatorError(diagnostics, diagnostics.map(wordDiagnostic).join("\n"));
    const every = found.arms[name]?.every;
    const system = protocol.system ?? unnamedSystem(protocol);
    return [name, { system, protocol: text, ...(every === undefined ? {} : { every }) }] as const;
  });
  return { ...found, arms: { ...found.arms, ...Object.fromEntries(others) } };
}
