import type { System } from "../definition/system.ts";
import { unitOf } from "../flatten/flatten-instance.ts";
import { toCoherent } from "../units/unit.ts";
import type { ValueChanges } from "./adjust.ts";
import type { BuildOptions, BuiltSystem } from "./build-system.ts";

/** What building a system with its default variants and genes gives, made before: plain data. */
export type ReadyBuild = Pick<
  BuiltSystem,
  "flat" | "choices" | "settle" | "exposures" | "sources" | "diagnostics" | "programs"
>;

/** Finds what was built before of this very system, with the values that it has. */
export type FindBuild = (system: System) => ReadyBuild | undefined;

let find: FindBuild | undefined;

/** Names where systems may be that were built, and so checked, before; undefined: nowhere. */
export function offerBuilds(by: FindBuild | undefined): void {
  find = by;
}

/** What was built before, where these options ask for nothing else but another subject and other values of parameters. */
export function readyBuild(system: System, options: BuildOptions): ReadyBuild | undefined {
  const { variants = {}, perturb = [], adjustments = {} } = options;
  if (find === undefined || perturb.length > 0) return undefined;
  const isDefault = ([name, choice]: [string, string]) => system.variants?.[name]?.default === choice;
  if (!Object.entries(variants).every(isDefault)) return undefined;
  const ready = find(system);
  return ready === undefined ? undefined : withValues(ready, adjustments);
}

/** With values in the units of their parameters; undefined where one of them is no plain value of a parameter. */
function withValues(ready: ReadyBuild, adjustments: ValueChanges): ReadyBuild | undefined {
  const values = new Map(Object.entries(adjustments));
  if (values.size === 0) return ready;
  if (ready.flat.baselines?.some(({ parameter }) => values.has(parameter))) return undefined;
  let taken = 0;
  const parameters = ready.flat.parameters.map((parameter) => {
    const value = values.get(parameter.address);
    if (value === undefined || parameter.input || !Number.isFinite(value)) return parameter;
    taken++;
    return { ...parameter, value: toCoherent(value, unitOf(parameter.unit)) };
  });
  return taken === values.size ? { ...ready, flat: { ...ready.flat, parameters } } : undefined;
}
