import { references } from "equator";
import { type Dependence, dependenceOn, type LiveActivity, liveMap } from "equator/analysis";
import { systemIndex } from "equator/lang";
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

/** What would move if a number were wrong: percent of the mean of each readout over the protocol for 1 percent of it. */
export async function wrong({ protocol, address }: WrongAsked): Promise<readonly Dependence[]> {
  return (await dependenceOn(address, protocol, systemOf(protocol), protocol.variants)) ?? [];
}
