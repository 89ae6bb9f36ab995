import type { System, ValueChanges } from "../lang/index.ts";
import type { Protocol } from "../protocol/index.ts";
import { questionOf, type Tolerances } from "../simulate/index.ts";
import type { EnsembleFacts } from "./ensemble.ts";
import type { Scenario, Varied } from "./plan.ts";
import type { Posterior } from "./posterior-draws.ts";
import { variedParameters } from "./varied.ts";
import { variedPeople } from "./varied-people.ts";
import { keptRow, keptTimes } from "./write-curves.ts";

/** A protocol and what it runs on. */
export interface EnsembleSide {
  readonly protocol: Protocol;
  readonly system: System;
  /** Variant -> choice, over those that the protocol names. */
  readonly variants?: Readonly<Record<string, string>>;
  /** `instance.parameter` -> value in its own unit; what is adjusted does not vary. */
  readonly adjustments?: ValueChanges;
  /** Numbers that were fitted together, over that of the options. */
  readonly posterior?: Posterior | undefined;
}

/** A side as a scenario, one run for each limb that `simulate` would follow, with what varies in it. */
export interface SideScenario {
  readonly scenario: Scenario;
  readonly varied: readonly Varied[];
  /** Times of the bands. */
  readonly times: Float64Array;
  readonly limbs: readonly (string | undefined)[];
}

/** What a side is seen with. */
export interface SideSetting {
  readonly of: EnsembleFacts["of"];
  readonly every?: number | undefined;
  readonly bandsEvery?: number | undefined;
  readonly tolerances?: Tolerances | undefined;
}

const tenMinutes = 600_000;

/** Reads a side as a scenario. */
export function sideScenario(
  side: EnsembleSide,
  { of, every, bandsEvery = tenMinutes, tolerances }: SideSetting,
): SideScenario {
  const { protocol, adjustments = {}, posterior: _, ...rest } = side;
  const question = questionOf(protocol, {
    ...rest,
    adjustments,
    ...(every === undefined ? {} : { every }),
    ...(tolerances === undefined ? {} : { tolerances }),
  });
  const { system, build, events, limbs, times } = question;
  const step = (times[1] ?? 0) - (times[0] ?? 0);
  const stride = Math.max(1, Math.floor(bandsEvery / Math.max(1, step)));
  const runs = limbs.map((limb) => {
    return { events, times, stride, facts: true, ...(limb === undefined ? {} : { limb }) };
  });
  const adjusted = new Set([...Object.keys(adjustments), ...Object.keys(protocol.values ?? {})]);
  const varied =
    of === "people"
      ? variedPeople(system, build, adjusted)
      : variedParameters(system, build.variants).flatMap((one) => withoutAdjusted(one, adjusted));
  return {
    scenario: { system, build, runs, tolerances: question.tolerances },
    varied,
    times: Float64Array.from(
      { length: keptTimes(times.length, stride) },
      (_, place) => times[keptRow(place, times.length, stride)] as number,
    ),
    limbs,
  };
}

/** Where one place of a shared number is adjusted, the others vary still. */
function withoutAdjusted(varied: Varied, adjusted: ReadonlySet<string>): Varied[] {
  const { address, also = [], ...rest } = varied;
  if (![address, ...also].some((each) => adjusted.has(each))) return [varied];
  const [first, ...others] = [address, ...also].filter((each) => !adjusted.has(each));
  if (first === undefined) return [];
  return [{ ...rest, address: first, ...(others.length === 0 ? {} : { also: others }) }];
}
