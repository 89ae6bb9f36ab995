import { didYouMean } from "../../messages/near-matches.ts";
import { type Fault, fault } from "../fault.ts";
import { sameDimension } from "../units/dimension.ts";
import { parseUnit } from "../units/parse-unit.ts";
import { splitAddress, tissueOf } from "./address.ts";
import type { Assembly } from "./assemble-system.ts";
import { subjectPorts } from "./subject-ports.ts";

/** `instance.need` -> the offer or subject port that it reads. */
export type Wiring = ReadonlyMap<string, string>;

/**
 * Wires every need of an assembly once: by its own entry, else, for an instance of a tissue (`muscle.akt`), to the
 * one instance of the tissue that offers a port of the same name, else to the one of the body (`insulin`) that does.
 */
export function resolveWires(assembly: Assembly): { wiring: Wiring; faults: Fault[] } {
  const offers = offersByAddress(assembly);
  const offering = instancesOffering(assembly);
  const wiring = new Map<string, string>();
  const faults = checkWireNames(assembly, offers);
  for (const [instance, module] of assembly.modules) {
    for (const [name, need] of Object.entries(module.needs ?? {})) {
      const address = `${instance}.${name}`;
      const explicit = assembly.wires.get(address);
      const source =
        explicit === undefined ? nearOffer(assembly, offering, instance, name) : { found: explicit };
      if ("fault" in source) {
        faults.push(source.fault);
        continue;
      }
      const unit = offers.get(source.found);
      if (unit === undefined) continue;
      wiring.set(address, source.found);
      faults.push(...checkWireUnit(address, need.unit, source.found, unit));
    }
  }
  return { wiring, faults };
}

/** Unit texts of everything that a need can be wired to. */
export function offersByAddress(assembly: Assembly): Map<string, string> {
  const offers = new Map<string, string>();
  for (const [port, { unit }] of Object.entries(subjectPorts)) offers.set(`subject.${port}`, unit);
  for (const [instance, module] of assembly.modules) {
    for (const [name, { unit }] of Object.entries(module.offers)) offers.set(`${instance}.${name}`, unit);
  }
  return offers;
}

/** Name of a port -> the instances that offer it, in the order of the assembly. */
function instancesOffering({ modules }: Assembly): Map<string, string[]> {
  const offering = new Map<string, string[]>();
  for (const [address, module] of modules) {
    for (const name of Object.keys(module.offers)) {
      const known = offering.get(name);
      if (known === undefined) offering.set(name, [address]);
      else known.push(address);
    }
  }
  return offering;
}

function nearOffer(
  assembly: Assembly,
  offers: ReadonlyMap<string, readonly string[]>,
  instance: string,
  name: string,
): { found: string } | { fault: Fault } {
  const found = `${instance}.${name}`;
  const where = { path: `${assembly.system.id}.wires` };
  const tissue = tissueOf(instance);
  const offering = (offers.get(name) ?? []).filter((address) => address !== instance);
  const same = offering.filter((address) => tissueOf(address) === tissue);
  const inReach =
    tissue === undefined ? [] : same.length > 0 ? same : offering.filter((a) => tissueOf(a) === undefined);
  const [only, ...others] = inReach;
  if (only !== undefined && others.length === 0) return { found: `${only}.${name}` };
  if (only !== undefined) {
    return {
      fault: fault("wire-ambiguous", where, {
        found,
        expected: inReach.map((a) => `${a}.${name}`).join(", "),
      }),
    };
  }
  const candidates = offering.map((address) => `${address}.${name}`);
  const hint = candidates.length > 0 ? `offered elsewhere: ${candidates.join(", ")}` : undefined;
  return { fault: fault("wire-missing", where, { found, hint }) };
}

/** Wires to needs or from offers that do not exist in any choice of variants. */
function checkWireNames(assembly: Assembly, offers: ReadonlyMap<string, string>): Fault[] {
  const faults: Fault[] = [];
  const { possible, modules, wires, system } = assembly;
  for (const [need, offer] of wires) {
    const where = { path: `${system.id}.wires.${need}` };
    const { instance, name } = splitAddress(need);
    const isNeed = possible.get(instance)?.some((module) => Object.hasOwn(module.needs ?? {}, name)) ?? false;
    if (!isNeed) {
      const hint = didYouMean(need, needAddresses(assembly));
      faults.push(fault("wire-unknown-need", where, { found: need, hint }));
      continue;
    }
    const present = Object.hasOwn(modules.get(instance)?.needs ?? {}, name);
    if (present && !offers.has(offer)) {
      faults.push(
        fault("wire-unknown-offer", where, { found: offer, hint: didYouMean(offer, offers.keys()) }),
      );
    }
  }
  return faults;
}

function needAddresses(assembly: Assembly): string[] {
  return [...assembly.modules].flatMap(([instance, { needs = {} }]) =>
    Object.keys(needs).map((name) => `${instance}.${name}`),
  );
}

function checkWireUnit(need: string, needUnit: string, offer: string, offerUnit: string): Fault[] {
  const needed = parseUnit(needUnit);
  const offered = parseUnit(offerUnit);
  if (!needed.ok || !offered.ok || sameDimension(needed.value.dimension, offered.value.dimension)) return [];
  const found = `${need} needs ${needUnit}`;
  return [fault("wire-unit", { path: need }, { found, expected: `${offer} is ${offerUnit}` })];
}
