import { didYouMean } from "../../messages/near-matches.ts";
import type { Evidence, ProcessEvidence, Spread } from "../definition/evidence.ts";
import type { Module } from "../definition/module.ts";
import type { Parameter } from "../definition/parameter.ts";
import type { References } from "../definition/reference.ts";
import { type Fault, fault } from "../fault.ts";
import { parseUnit } from "../units/parse-unit.ts";

/** Units, numbers, spreads and evidence of everything that a module declares. */
export function checkValues(module: Module, references?: References): Fault[] {
  const { id, needs = {}, inputs = {}, parameters = {}, states, terms = {}, offers } = module;
  const faults: Fault[] = [];
  const declared = (
    kind: string,
    name: string,
    unit: string,
    number: number | undefined,
    offsetAllowed: boolean,
  ) => {
    const path = `${id}.${kind}.${name}`;
    faults.push(...checkUnit(unit, path, offsetAllowed));
    if (number !== undefined && !Number.isFinite(number))
      faults.push(fault("not-finite", { path }, { found: `${number}` }));
  };
  for (const [name, { unit, typical }] of Object.entries(needs))
    declared("needs", name, unit, typical, false);
  for (const [name, input] of Object.entries(inputs))
    declared("inputs", name, input.unit, input.default, true);
  for (const [name, { unit, initial, scale }] of Object.entries(states)) {
    declared("states", name, unit, typeof initial === "number" ? initial : undefined, false);
    if (scale !== undefined && !(scale > 0 && Number.isFinite(scale))) {
      faults.push(fault("not-finite", { path: `${id}.states.${name}.scale` }, { found: `${scale}` }));
    }
  }
  for (const [name, { unit }] of Object.entries(terms)) declared("terms", name, unit, undefined, false);
  for (const [name, { unit }] of Object.entries(offers)) declared("offers", name, unit, undefined, false);
  for (const [name, parameter] of Object.entries(parameters)) {
    faults.push(...checkParameter(parameter, `${id}.parameters.${name}`, references));
  }
  for (const [name, { evidence }] of Object.entries(module.processes)) {
    faults.push(...checkEvidence(evidence, `${id}.processes.${name}`, references));
  }
  return faults;
}

/** Unit, value, spread and evidence of one parameter. */
export function checkParameter(parameter: Parameter, path: string, references?: References): Fault[] {
  const { unit, value, spread, evidence } = parameter;
  const finite = Number.isFinite(value) ? [] : [fault("not-finite", { path }, { found: `${value}` })];
  return [
    ...checkUnit(unit, path, true),
    ...finite,
    ...checkSpread(spread, value, path),
    ...checkEvidence(evidence, path, references),
  ];
}

function checkUnit(text: string, path: string, offsetAllowed: boolean): Fault[] {
  const unit = parseUnit(text, { path });
  if (!unit.ok) return [...unit.diagnostics];
  return unit.value.offset !== undefined && !offsetAllowed
    ? [fault("unit-offset", { path }, { found: text })]
    : [];
}

function checkSpread(spread: Spread | undefined, value: number, path: string): Fault[] {
  const refuse = (found: string, expected: string) => [
    fault("spread-impossible", { path }, { found, expected }),
  ];
  if (spread === undefined) return refuse("nothing", "say how far the number may be off");
  if (spread.kind === "lognormal") {
    if (!(spread.factor > 1)) return refuse(`factor ${spread.factor}`, "a factor is above 1");
    return value > 0 ? [] : refuse(`lognormal about ${value}`, "a lognormal needs a value above 0");
  }
  return spread.kind === "normal" && !(spread.sd > 0) ? refuse(`sd ${spread.sd}`, "an sd is above 0") : [];
}

/** Evidence that is missing, or names sources that are none. */
export function checkEvidence(
  evidence: Evidence | ProcessEvidence | undefined,
  path: string,
  references: References | undefined,
): Fault[] {
  const keys = evidence === undefined ? undefined : referencesOf(evidence);
  if (keys === undefined) return [fault("no-evidence", { path }, { found: path })];
  if (references === undefined) return [];
  return keys
    .filter((key) => !Object.hasOwn(references, key))
    .map((key) =>
      fault("unknown-reference", { path }, { found: key, hint: didYouMean(key, Object.keys(references)) }),
    );
}

/** The reference keys that evidence names; a fit may name trials besides, so its keys are not among them. */
export function referencesOf(evidence: Evidence | ProcessEvidence): readonly string[] | undefined {
  if ("refs" in evidence) return evidence.refs.length > 0 ? evidence.refs : undefined;
  switch (evidence.grade) {
    case "measured":
    case "transferred":
      return [evidence.ref];
    case "derived":
      return typeof evidence.from === "string" ? [] : evidence.from;
    case "fitted":
    case "assumed":
      return [];
  }
}
