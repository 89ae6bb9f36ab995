import { didYouMean } from "../../messages/near-matches.ts";
import type { Parameter } from "../definition/parameter.ts";
import { type Fault, fault } from "../fault.ts";
import type { FlatBaseline } from "../flat-system.ts";
import { sameDimension } from "../units/dimension.ts";
import { parseUnit } from "../units/parse-unit.ts";
import type { ValueChanges } from "./adjust.ts";
import type { Assembly } from "./assemble-system.ts";
import { offersByAddress, type Wiring } from "./resolve-wires.ts";

/**
 * The parameters of an assembly that take the settled value of a quantity, and everything that is wrong with them. Those
 * of modules that another choice of variants brings are left out.
 */
export function resolveBaselines(
  assembly: Assembly,
  sources: Wiring,
  adjusted: ReadonlyMap<string, Parameter>,
  changes: ValueChanges,
): { baselines: FlatBaseline[]; faults: Fault[] } {
  const { system, modules, possible } = assembly;
  const declared = Object.entries(system.baselines ?? {});
  const parameters = parametersOf(modules, adjusted);
  const offers = offersByAddress(assembly);
  const baselines: FlatBaseline[] = [];
  const faults = missing(system.baselines ?? {}, parameters, system.id);
  for (const [address, offer] of declared) {
    const where = { path: `${system.id}.baselines.${address}` };
    const parameter = parameters.get(address);
    if (parameter === undefined) {
      if (!isPossible(address, possible)) {
        const hint = didYouMean(address, parameters.keys());
        faults.push(fault("baseline-unknown-parameter", where, { found: address, hint }));
      }
      continue;
    }
    const unit = offers.get(offer);
    if (unit === undefined) {
      const hint = didYouMean(offer, offers.keys());
      faults.push(fault("baseline-unknown-offer", where, { found: offer, hint }));
      continue;
    }
    if (!sameUnit(parameter.unit, unit)) {
      const found = `${address} is in ${parameter.unit}`;
      faults.push(fault("baseline-unit", where, { found, expected: `${offer} is in ${unit}` }));
    }
    if (parameter.spread.kind !== "none") faults.push(fault("baseline-spread", where, { found: address }));
    if (Object.hasOwn(changes, address)) {
      faults.push(fault("baseline-adjusted", { path: "adjustments" }, { found: address, expected: offer }));
    }
    baselines.push({ parameter: address, of: sources.get(offer) ?? offer });
  }
  return { baselines, faults };
}

function parametersOf(
  modules: Assembly["modules"],
  adjusted: ReadonlyMap<string, Parameter>,
): Map<string, Parameter> {
  return new Map(
    [...modules].flatMap(([instance, { parameters = {} }]) =>
      Object.entries(parameters).map(([name, own]) => {
        const address = `${instance}.${name}`;
        return [address, adjusted.get(address) ?? own] as const;
      }),
    ),
  );
}

/** Parameters whose evidence is the settled state and that no baseline names. */
function missing(
  declared: Readonly<Record<string, string>>,
  parameters: ReadonlyMap<string, Parameter>,
  id: string,
): Fault[] {
  return [...parameters]
    .filter(([, { evidence }]) => evidence.grade === "derived" && evidence.from === "settled state")
    .filter(([address]) => !Object.hasOwn(declared, address))
    .map(([address]) => fault("baseline-missing", { path: `${id}.baselines` }, { found: address }));
}

function isPossible(address: string, possible: Assembly["possible"]): boolean {
  const dot = address.lastIndexOf(".");
  const modules = possible.get(address.slice(0, Math.max(dot, 0))) ?? [];
  return modules.some(({ parameters = {} }) => Object.hasOwn(parameters, address.slice(dot + 1)));
}

function sameUnit(a: string, b: string): boolean {
  const one = parseUnit(a);
  const other = parseUnit(b);
  return !one.ok || !other.ok || sameDimension(one.value.dimension, other.value.dimension);
}
