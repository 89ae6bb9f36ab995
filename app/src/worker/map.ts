import { references, simulate } from "equator";
import { type LiveActivity, liveMap } from "equator/analysis";
import { sharedNumbers, systemIndex } from "equator/lang";
import type { Protocol } from "equator/protocol";
import { type EdgeCard, edgeCard } from "equator/report";
import { systemOf } from "./run.ts";

/** How the activities of a map stand over a protocol. */
export interface MapAsked {
  readonly protocol: Protocol;
  readonly activities: readonly LiveActivity[];
  /** Milliseconds between times. */
  readonly every: number;
}

/** The activities of a map at each time of a protocol, against rest. */
export async function map({ protocol, activities, every }: MapAsked): ReturnType<typeof liveMap> {
  return liveMap(protocol, { system: systemOf(protocol), every }, activities);
}

/** What stands behind an influence of the map. */
export interface CardAsked {
  readonly protocol: Protocol;
  /** Addresses of the activities that it runs through, both ends among them. */
  readonly way: readonly string[];
}

/** Mechanism, numbers and papers of an influence. */
export async function card({ protocol, way }: CardAsked): Promise<EdgeCard> {
  const system = systemOf(protocol);
  return edgeCard(system, systemIndex(system, { variants: protocol.variants }), references, way);
}

/** A number of the model. */
export interface WrongAsked {
  readonly protocol: Protocol;
  readonly address: string;
}

/** A readout, and by how many percent its mean over the protocol moves. */
export interface Moved {
  readonly readout: string;
  readonly percent: number;
}

/** What is a tenth more shows what hangs on it. */
const tenthMore = 1.1;
const leastShown = 0.05;
const everyQuarter = 900_000;

/** What would move if a number were a tenth more, wherever the system has it: two runs, those that move most first. */
export async function wrong({ protocol, address }: WrongAsked): Promise<readonly Moved[]> {
  const system = systemOf(protocol);
  const { variants } = protocol;
  const entry = systemIndex(system, { variants }).get(address);
  if (entry?.kind !== "parameter") throw new RangeError(`no number ${address}`);
  const places = sharedNumbers(system, { variants }).get(address) ?? [address];
  const value = entry.parameter.value * tenthMore;
  const adjustments = Object.fromEntries(places.map((place) => [place, value]));
  const [as] = (await simulate(protocol, { system, every: everyQuarter })).series;
  const [more] = (await simulate(protocol, { system, every: everyQuarter, adjustments })).series;
  return Object.entries(as?.curves ?? {})
    .map(([readout, { values }]): Moved => {
      const mean = meanOf(values);
      const moved = meanOf(more?.curves[readout]?.values ?? values) - mean;
      return { readout, percent: mean === 0 ? 0 : (100 * moved) / Math.abs(mean) };
    })
    .filter(({ percent }) => Math.abs(percent) >= leastShown)
    .sort((a, b) => Math.abs(b.percent) - Math.abs(a.percent));
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
