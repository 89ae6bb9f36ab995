import { type Fault, fault } from "../fault.ts";
import { splitAddress } from "./address.ts";
import type { Assembly } from "./assemble-system.ts";
import type { Wiring } from "./resolve-wires.ts";

/**
 * Follows wires to what the flat system has: an offer that merely passes on a need (`offers: { glucose: { is:
 * "glucose" } }` with `glucose` a need) is followed further, since it has no term of its own.
 */
export function resolveSources(assembly: Assembly, wiring: Wiring): { sources: Wiring; faults: Fault[] } {
  const sources = new Map<string, string>();
  const faults: Fault[] = [];
  for (const need of wiring.keys()) {
    const path = [need];
    let source = wiring.get(need) ?? need;
    while (passesOn(assembly, source) && wiring.has(source) && !path.includes(source)) {
      path.push(source);
      source = wiring.get(source) ?? source;
    }
    if (path.includes(source)) {
      const loop = [...path, source].join(" -> ");
      faults.push(fault("loop", { path: assembly.system.id }, { found: loop }));
    }
    sources.set(need, source);
  }
  return { sources, faults };
}

function passesOn(assembly: Assembly, address: string): boolean {
  const { instance, name } = splitAddress(address);
  const module = assembly.modules.get(instance);
  return Object.hasOwn(module?.needs ?? {}, name) && module?.offers[name]?.is.trim() === name;
}
