import type { Agent } from "./agent.ts";

/** Status on the prohibited list, as its section was seen on pages that reproduce it. */
export function prohibited(section: string): Agent["wada"] {
  return { kind: "prohibited", text: `prohibited at all times, ${section}` };
}

/** Agents that no authority has approved, and that are sold for research. */
export function researchOnly(text: string, unverified?: "unverified"): Agent["approval"] {
  return { kind: "research-only", text, ...(unverified === undefined ? {} : { unverified: true }) };
}
