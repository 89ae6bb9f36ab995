import { didYouMean } from "../../messages/near-matches.ts";
import { checkParameter } from "../check/check-values.ts";
import type { Parameter } from "../definition/parameter.ts";
import { type Fault, fault } from "../fault.ts";
import { sameDimension } from "../units/dimension.ts";
import { parseUnit } from "../units/parse-unit.ts";
import { splitAddress } from "./address.ts";
import type { Assembly } from "./assemble-system.ts";

/** Values that a caller (a fit, an ensemble, a sweep) puts in place of the system's, in the parameter's unit. */
export type ValueChanges = Readonly<Record<string, number>>;

/** `instance.parameter` -> what the system uses instead of the module's own. */
export function resolveAdjustments(
  assembly: Assembly,
  changes: ValueChanges = {},
): { adjusted: ReadonlyMap<string, Parameter>; faults: Fault[] } {
  const adjusted = new Map<string, Parameter>();
  const faults: Fault[] = [];
  for (const [address, parameter] of assembly.adjustments) {
    const where = { path: `${assembly.system.id}.adjustments.${address}` };
    const own = ownParameter(assembly, address);
    if (own === undefined) {
      if (!isPossible(assembly, address)) faults.push(unknownParameter(assembly, address, where.path));
      continue;
    }
    faults.push(
      ...checkParameter(parameter, where.path),
      ...checkUnits(parameter.unit, own.unit, where.path),
    );
    adjusted.set(address, parameter);
  }
  for (const [address, value] of Object.entries(changes)) {
    const before = adjusted.get(address) ?? ownParameter(assembly, address);
    if (before === undefined) faults.push(unknownParameter(assembly, address, "adjustments"));
    else if (!Number.isFinite(value))
      faults.push(fault("not-finite", { path: address }, { found: `${value}` }));
    else adjusted.set(address, { ...before, value });
  }
  return { adjusted, faults };
}

function ownParameter(assembly: Assembly, address: string): Parameter | undefined {
  const { instance, name } = splitAddress(address);
  const parameters = assembly.modules.get(instance)?.parameters ?? {};
  return Object.hasOwn(parameters, name) ? parameters[name] : undefined;
}

/** Whether a module of another choice of variants has the parameter. */
function isPossible(assembly: Assembly, address: string): boolean {
  const { instance, name } = splitAddress(address);
  return (
    assembly.possible.get(instance)?.some(({ parameters = {} }) => Object.hasOwn(parameters, name)) ?? false
  );
}

function unknownParameter(assembly: Assembly, address: string, path: string): Fault {
  const addresses = [...assembly.modules].flatMap(([instance, { parameters = {} }]) =>
    Object.keys(parameters).map((name) => `${instance}.${name}`),
  );
  return fault("adjustment-unknown", { path }, { found: address, hint: didYouMean(address, addresses) });
}

function checkUnits(given: string, own: string, path: string): Fault[] {
  const a = parseUnit(given);
  const b = parseUnit(own);
  if (!a.ok || !b.ok || sameDimension(a.value.dimension, b.value.dimension)) return [];
  return [fault("unit-not-convertible", { path }, { found: given, expected: own })];
}
