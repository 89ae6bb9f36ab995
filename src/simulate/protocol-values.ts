import { type Parameter, type System, systemParameters, tryConvert } from "../lang/index.ts";
import { type Diagnostic, didYouMean, EquatorError, wordDiagnostic } from "../messages/index.ts";
import type { ChangedValue, Protocol } from "../protocol/index.ts";
import type { ChangedNumber } from "./run.ts";

/**
 * The numbers of a system that a protocol changes, each in the parameter's own unit. Throws an EquatorError with the place
 * of each that the system does not have, that is of another kind, or that cannot be given a value.
 */
export function changedNumbers(
  { values = {} }: Protocol,
  system: System,
  variants: Readonly<Record<string, string>>,
): ChangedNumber[] {
  const given = Object.entries(values);
  if (given.length === 0) return [];
  const parameters = systemParameters(system, { variants });
  const read = given.map(([address, value]) => changedNumber(address, value, { system, parameters }));
  const faults = read.flatMap((one) => ("fault" in one ? [one.fault] : []));
  if (faults.length > 0) throw new EquatorError(faults, faults.map(wordDiagnostic).join("\n"));
  return read.flatMap((one) => ("number" in one ? [one.number] : []));
}

interface Known {
  readonly system: System;
  readonly parameters: ReadonlyMap<string, Parameter>;
}

type Read = { readonly number: ChangedNumber } | { readonly fault: Diagnostic };

function changedNumber(address: string, given: ChangedValue, { system, parameters }: Known): Read {
  const refused = (code: string, rest: Partial<Diagnostic>): Read => {
    return { fault: { code, severity: "error", where: given.from, found: address, ...rest } };
  };
  const parameter = parameters.get(address);
  if (parameter === undefined) {
    const hint = didYouMean(address, [...parameters.keys()]) ?? "equator explain lists what there is";
    return refused("adjustment-unknown", { hint });
  }
  const baseline = system.baselines?.[address];
  if (baseline !== undefined) return refused("baseline-adjusted", { expected: baseline });
  if (system.clock === address)
    return refused("number-not-set", { expected: "it is the time of day at the start" });
  const { unit, value: before, spread } = parameter;
  const value = valueIn(given, unit);
  if (value === undefined) {
    const found = `${address}: ${given.value} ${given.unit}`;
    return refused("wrong-dimension", { found, expected: `a number in ${unit}` });
  }
  if (value < 0 && spread.kind === "lognormal")
    return refused("out-of-range", { found: `${address}: ${value}`, expected: "at least 0" });
  return { number: { address, value, unit, before } };
}

/** In the unit of the parameter; undefined where it is of another kind. */
function valueIn({ value, unit }: ChangedValue, of: string): number | undefined {
  if (unit === undefined) return value;
  const converted = tryConvert(value, unit, of);
  return converted.ok ? converted.value : undefined;
}
