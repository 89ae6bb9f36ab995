import type { System } from "../definition/system.ts";
import { Latest } from "../latest.ts";
import { splitAddress } from "./address.ts";
import { assembleSystem } from "./assemble-system.ts";
import type { BuildOptions } from "./build-system.ts";
import type { ParameterEntry } from "./index-entry.ts";
import { type SystemIndex, systemIndex } from "./system-index.ts";

/** Address of a number -> all addresses that hold it, the first of them first. */
export type SharedNumbers = ReadonlyMap<string, readonly string[]>;

/**
 * Which parameters of a system are one number. A module that a system holds in several places (the signalling of its
 * tissues) was written once, and its numbers are known once: they are drawn and fitted together, wherever no place has
 * a value of its own.
 *
 * @example sharedNumbers(humanAdult).get("liver.akt.k_off") // ["muscle.akt.k_off", "upper_muscle.akt.k_off", ...]
 */
export function sharedNumbers(system: System, { variants = {} }: BuildOptions = {}): SharedNumbers {
  return lately.of(system, JSON.stringify(variants), () =>
    sharedIn(system, systemIndex(system, { variants }), variants),
  );
}

/** Draws, fits and reports of a run ask for the same. */
const lately = new Latest<System, SharedNumbers>(4);

function sharedIn(
  system: System,
  index: SystemIndex,
  variants: Readonly<Record<string, string>>,
): SharedNumbers {
  const { modules } = assembleSystem(system, variants).assembly;
  const held = new Map<object, Map<string, string[]>>();
  const found = new Map<string, readonly string[]>();
  for (const entry of index.values()) {
    if (entry.kind !== "parameter") continue;
    const { instance, name } = splitAddress(entry.address);
    const module = (entry.source === "table" ? undefined : modules.get(instance)) ?? entry;
    const numbers = held.get(module) ?? new Map<string, string[]>();
    held.set(module, numbers);
    const key = `${name} ${ownValue(entry)}`;
    const together = numbers.get(key) ?? [];
    together.push(entry.address);
    numbers.set(key, together);
    found.set(entry.address, together);
  }
  return found;
}

/** What a place says of a number besides its module: two that say the same share it still. */
function ownValue({ source, parameter }: ParameterEntry): string {
  return source === "adjustment" ? JSON.stringify(parameter) : "";
}
