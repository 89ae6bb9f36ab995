import { didYouMean } from "../../messages/near-matches.ts";
import { checkEvidence } from "../check/check-values.ts";
import type { Division, Variability } from "../definition/people.ts";
import type { System } from "../definition/system.ts";
import { type Fault, fault } from "../fault.ts";
import { splitAddress } from "./address.ts";
import type { Assembly } from "./assemble-system.ts";
import { subjectPorts } from "./subject-ports.ts";

/** What is wrong with what a system says of people: addresses that nothing has, numbers that cannot be, loops. */
export function checkPeople(assembly: Assembly): Fault[] {
  const { system } = assembly;
  const known = addressesOf(assembly);
  const before = new Set<string>();
  return Object.entries(system.people ?? {}).flatMap(([address, entry]) => {
    const path = `${system.id}.people.${address}`;
    const faults = [...checkEvidence(entry.evidence, path, undefined), ...checkNumbers(entry, path)];
    if (!known.has(address)) faults.push(unknown(address, path, known));
    if (Object.hasOwn(system.baselines ?? {}, address))
      faults.push(fault("baseline-spread", { path }, { found: address }));
    for (const other of namedBy(entry).filter((one) => !known.has(one)))
      faults.push(unknown(other, path, known));
    for (const other of Object.keys(alongOf(entry)).filter((one) => !before.has(one)))
      faults.push(fault("people-order", { path }, { found: address, expected: other }));
    before.add(address);
    return faults;
  });
}

function checkNumbers(entry: Variability | Division, path: string): Fault[] {
  const refuse = (found: string, expected: string) => [
    fault("people-impossible", { path }, { found, expected }),
  ];
  if ("share" in entry) {
    const factors = Object.values(entry.otherwise ?? {});
    if (!(entry.share > 0 && entry.share < 1)) return refuse(`a share of ${entry.share}`, "between 0 and 1");
    return factors.every((factor) => factor > 0) ? [] : refuse(`a factor of ${factors}`, "above 0");
  }
  const { cv, along = {} } = entry;
  if (cv === undefined) return Object.keys(along).length > 0 ? [] : refuse("no difference", "a cv or along");
  return cv > 0 && Number.isFinite(cv) ? [] : refuse(`a cv of ${cv}`, "above 0");
}

function alongOf(entry: Variability | Division): Readonly<Record<string, number>> {
  return "share" in entry ? {} : (entry.along ?? {});
}

function namedBy(entry: Variability | Division): string[] {
  if ("share" in entry) return Object.keys(entry.otherwise ?? {});
  return [...Object.keys(entry.along ?? {}), ...(entry.knownFrom ?? [])];
}

function unknown(found: string, path: string, known: ReadonlySet<string>): Fault {
  return fault("people-unknown", { path }, { found, hint: didYouMean(found, known) });
}

/** Parameters of every choice of variants, ports of the subject, and columns of tables with `*` for the row. */
function addressesOf({ possible, system }: Assembly): Set<string> {
  const known = new Set(Object.keys(subjectPorts).map((port) => `subject.${port}`));
  for (const [instance, modules] of possible) {
    for (const { parameters = {} } of modules)
      for (const name of Object.keys(parameters)) known.add(`${instance}.${name}`);
  }
  for (const address of cellsOf(system)) {
    known.add(address);
    known.add(everyRow(address));
  }
  return known;
}

function cellsOf({ exposures = [] }: System): string[] {
  return exposures.flatMap(({ tables = {} }) =>
    Object.entries(tables).flatMap(([table, { rows }]) =>
      Object.entries(rows).flatMap(([row, columns]) =>
        Object.keys(columns).map((column) => `tables.${table}.${row}.${column}`),
      ),
    ),
  );
}

/** `tables.food.whey.availability` as `tables.food.*.availability`; other addresses as they are. */
export function everyRow(address: string): string {
  if (!address.startsWith("tables.")) return address;
  const { instance, name } = splitAddress(address);
  return `${splitAddress(instance).instance}.*.${name}`;
}

/** What a system says of people at an address, by itself or for every row of its table. */
export function peopleAt({ people = {} }: System, address: string): Variability | Division | undefined {
  if (Object.hasOwn(people, address)) return people[address];
  const row = everyRow(address);
  return Object.hasOwn(people, row) ? people[row] : undefined;
}
