import type { System } from "../definition/system.ts";
import { Latest } from "../latest.ts";
import { splitAddress } from "./address.ts";
import { assembleSystem } from "./assemble-system.ts";
import type { BuildOptions } from "./build-system.ts";
import { cellsOf, systemParameters } from "./system-parameters.ts";

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
  return lately.of(system, JSON.stringify(variants), () => sharedIn(system, variants));
}

/** Draws, fits and reports of a run ask for the same. */
const lately = new Latest<System, SharedNumbers>(4);

function sharedIn(system: System, variants: Readonly<Record<string, string>>): SharedNumbers {
  const { modules, adjustments } = assembleSystem(system, variants).assembly;
  const cells = new Set(cellsOf(system).map(([address]) => address));
  const held = new Map<object, Map<string, string[]>>();
  const found = new Map<string, readonly string[]>();
  for (const [address, parameter] of systemParameters(system, { variants })) {
    const { instance, name } = splitAddress(address);
    // A cell of a table is shared with none.
    const module = cells.has(address) ? undefined : modules.get(instance);
    // Agents may act on a module in one place and not in another: it is one as it was written.
    const written = module?.alone ?? module ?? {};
    const numbers = held.get(written) ?? new Map<string, string[]>();
    held.set(written, numbers);
    // What a place says of a number besides its module: two that say the same share it still.
    const key = `${name} ${adjustments.has(address) ? JSON.stringify(parameter) : ""}`;
    const together = numbers.get(key) ?? [];
    together.push(address);
    numbers.set(key, together);
    found.set(address, together);
  }
  return found;
}
