import type { Computed } from "../../src/analysis/index.ts";
import { type System, systems } from "../../src/index.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import type { ComputedClaim } from "./claim.ts";
import type { ClaimResult } from "./result.ts";

/** A verdict under another way of computing it. */
export interface Check {
  readonly verdict: Computed;
  readonly share?: number;
}

/** Another reading of the literature, and what it alters. */
export interface OtherReading {
  readonly variant: string;
  readonly choice: string;
  /** Cases that hold there and not as it stands, or the other way round. */
  readonly cases: readonly string[];
  /** Why it could not be run. */
  readonly why?: string;
}

/** What a verdict was held against. */
export interface Stability {
  /** At tolerances a tenth as wide. */
  readonly closer: Check;
  /** With twice the members. */
  readonly moreMembers: Check;
  /** Other readings that were run, of the numbers as they stand, and those that alter a case. */
  readonly readings: { readonly run: number; readonly altering: readonly OtherReading[] };
}

/** A variant that a claim is asked under, with one of its other choices. */
export interface Reading {
  readonly variant: string;
  readonly choice: string;
}

/**
 * The other choices of every variant of the systems of a claim, or of those that it names. What an arm chooses for itself
 * is what the claim is about, and stays.
 */
export function readingsOf({ arms, variants: named }: ComputedClaim): Reading[] {
  const own = new Set(Object.values(arms).flatMap((arm) => [...Object.keys(chosenIn(arm))]));
  const found = new Map<string, Reading>();
  for (const { system } of Object.values(arms)) {
    for (const [variant, { choices, default: usual }] of Object.entries(variantsOf(system))) {
      if (own.has(variant) || (named !== undefined && !named.includes(variant))) continue;
      for (const choice of Object.keys(choices))
        if (choice !== usual) found.set(`${variant}=${choice}`, { variant, choice });
    }
  }
  return [...found.values()];
}

function chosenIn({
  protocol: text,
  variants,
}: ComputedClaim["arms"][string]): Readonly<Record<string, string>> {
  return { ...readProtocol(text).protocol?.variants, ...variants };
}

function variantsOf(id: string): NonNullable<System["variants"]> {
  const known: Readonly<Record<string, System>> = systems;
  return known[id]?.variants ?? {};
}

/** What a reading alters, of results of the numbers as they stand. */
export function alteredBy(
  reading: Reading,
  usual: ClaimResult,
  there: ClaimResult,
): OtherReading | undefined {
  const holds = new Map(there.cases.map((one) => [one.name, one.holds]));
  const cases = usual.cases.filter((one) => holds.get(one.name) !== one.holds).map(({ name }) => name);
  return cases.length === 0 ? undefined : { ...reading, cases };
}

/**
 * Why a verdict is not to be relied on as it stands, in words; nothing where it is the same however it is computed, and for
 * verdicts that are conditional anyway.
 */
export function unstableBy(
  { verdict, cases }: Pick<ClaimResult, "verdict" | "cases">,
  { closer, moreMembers, readings }: Stability,
): string[] {
  if (verdict === "conditional") return [];
  const share =
    moreMembers.share === undefined ? "" : ` (${Math.round(100 * moreMembers.share)} % of members)`;
  return [
    ...(closer.verdict === verdict ? [] : [`at tolerances a tenth as wide it is: ${closer.verdict}`]),
    ...(moreMembers.verdict === verdict
      ? []
      : [`with twice the members it is: ${moreMembers.verdict}${share}`]),
    ...readings.altering.map((reading) => readingWords(reading, cases)),
  ];
}

/** A reading and what it alters, as `with disuse as none it does not hold where ...`. */
export function readingWords(
  { variant, choice, cases, why }: OtherReading,
  all: ClaimResult["cases"],
): string {
  const at = `where ${variant.replaceAll("_", " ")} is read as ${choice.replaceAll("_", " ")}`;
  if (why !== undefined) return `${at} it could not be run: ${why}`;
  const altered = all.filter(({ name }) => cases.includes(name));
  const words = altered.map(({ about, holds }) => `it ${holds ? "does not hold" : "holds"} under "${about}"`);
  return `${at} ${words.join(", and ")}`;
}

/** The verdict that is told: one that is not the same however it is computed is conditional. */
export function toldVerdict(result: ClaimResult, stability: Stability | undefined): Computed {
  return stability !== undefined && unstableBy(result, stability).length > 0 ? "conditional" : result.verdict;
}

/** What a verdict was held against, in one sentence. */
export function heldWords({ closer, moreMembers, readings }: Stability): string {
  const share = moreMembers.share === undefined ? "" : `, ${Math.round(100 * moreMembers.share)} % agree`;
  return `At tolerances a tenth as wide: ${closer.verdict}. With twice the members: ${moreMembers.verdict}${share}. Other readings of the literature: ${readings.run} run, ${readings.altering.length} of them alter a case.`;
}
