import type { System } from "../definition/system.ts";
import type { BuildOptions, BuiltSystem } from "./build-system.ts";

/** What building a system with its default variants and genes gives, made before: plain data. */
export type ReadyBuild = Pick<
  BuiltSystem,
  "flat" | "choices" | "settle" | "exposures" | "sources" | "diagnostics"
>;

/** Finds what was built before of this very system, with the values that it has. */
export type FindBuild = (system: System) => ReadyBuild | undefined;

let find: FindBuild | undefined;

/** Names where systems may be that were built, and so checked, before; undefined: nowhere. */
export function offerBuilds(by: FindBuild | undefined): void {
  find = by;
}

/** What was built before, where these options ask for nothing else but another subject. */
export function readyBuild(system: System, options: BuildOptions): ReadyBuild | undefined {
  const { variants = {}, perturb = [], adjustments = {} } = options;
  const isChanged = perturb.length > 0 || Object.keys(adjustments).length > 0;
  if (find === undefined || isChanged) return undefined;
  const isDefault = ([name, choice]: [string, string]) => system.variants?.[name]?.default === choice;
  return Object.entries(variants).every(isDefault) ? find(system) : undefined;
}
