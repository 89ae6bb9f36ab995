import type { EnsembleSide } from "../../ensemble/index.ts";
import { type Diagnostic, EquatorError, wordDiagnostic } from "../../messages/index.ts";
import type { Change, Protocol, ProtocolSource } from "../../protocol/index.ts";
import type { ScanInput } from "./input.ts";

/** A protocol of a scan: which value of each input it has. */
export interface GridPoint {
  readonly at: readonly number[];
  readonly side: EnsembleSide;
}

/** The protocols of a scan, and what reading them warned of. */
export interface Grid {
  readonly points: readonly GridPoint[];
  readonly warnings: readonly Diagnostic[];
}

const mostPoints = 1000;
const mostTold = 3;

/**
 * Every combination of the values of some inputs, the last input fastest.
 *
 * Throws an EquatorError that names the values with which the protocol is invalid.
 */
export function gridOf(
  source: ProtocolSource,
  inputs: readonly ScanInput[],
  sideOf: (protocol: Protocol) => EnsembleSide,
): Grid {
  const count = inputs.reduce((product, { values }) => product * values.length, 1);
  if (count > mostPoints)
    refuse([fault("bad-option", { found: `${count} points`, expected: `at most ${mostPoints}` })]);
  const unknown = inputs.flatMap(({ path }) => source.faultOf(path) ?? []);
  if (unknown.length > 0) refuse(unknown);
  return readPoints(
    source,
    combinations(inputs.map(({ values }) => values.length)).map((at) => {
      return { at, changes: changesOf(inputs, at), name: pointName(inputs, at) };
    }),
    sideOf,
  );
}

/** A protocol to read: the changes that make it, and what to call it. */
export interface NamedChanges {
  readonly at: readonly number[];
  readonly changes: readonly Change[];
  readonly name: string;
}

/** Reads a protocol with each of some changes; throws an EquatorError that names those that cannot be. */
export function readPoints(
  source: ProtocolSource,
  wanted: readonly NamedChanges[],
  sideOf: (protocol: Protocol) => EnsembleSide,
): Grid {
  const refused: Diagnostic[] = [];
  const warnings = new Map<string, Diagnostic>();
  const points = wanted.flatMap(({ at, changes, name }): GridPoint[] => {
    const { protocol, diagnostics } = source.read(changes);
    if (protocol !== undefined) {
      for (const one of diagnostics) warnings.set(keyOf(one), one);
      return [{ at, side: sideOf(protocol) }];
    }
    refused.push(refusedValue(name, diagnostics));
    return [];
  });
  if (refused.length > 0) refuse(together(refused));
  return { points, warnings: [...warnings.values()] };
}

/** Values that are refused for one reason are told once; at most three reasons. */
function together(refused: readonly Diagnostic[]): Diagnostic[] {
  const byReason = new Map<string, Diagnostic[]>();
  for (const one of refused) {
    const key = `${one.expected} ${one.where.path}`;
    byReason.set(key, [...(byReason.get(key) ?? []), one]);
  }
  return [...byReason.values()].slice(0, mostTold).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    return [{ ...first, found: `${first.found}${more}` }];
  });
}

/** Every combination of places, the last fastest. */
export function combinations(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (all, size) => all.flatMap((at) => Array.from({ length: size }, (_, i) => [...at, i])),
    [[]],
  );
}

function changesOf(inputs: readonly ScanInput[], at: readonly number[]): Change[] {
  return inputs.map(({ path, values }, i) => ({ set: path, to: values[at[i] ?? 0]?.text ?? "" }));
}

/** `events[0].dose = 5 mg, subject.age = 30 y`. */
function pointName(inputs: readonly ScanInput[], at: readonly number[]): string {
  return inputs.map(({ path, values }, i) => `${path} = ${values[at[i] ?? 0]?.text ?? ""}`).join(", ");
}

function refusedValue(name: string, diagnostics: readonly Diagnostic[]): Diagnostic {
  const first = diagnostics.find(({ severity }) => severity === "error");
  if (first === undefined) return fault("value-refused", { found: name, expected: "it cannot be read" });
  const [, ...sentence] = wordDiagnostic({ ...first, where: {} }).split("\n");
  const { hint: _, ...rest } = first;
  return {
    ...fault("value-refused", { found: name, expected: sentence.map((line) => line.trim()).join("; ") }),
    where: rest.where,
  };
}

function keyOf({ code, found, where }: Diagnostic): string {
  return JSON.stringify([code, found, where.path]);
}

function fault(code: string, rest: Partial<Diagnostic>): Diagnostic {
  return { code, severity: "error", where: {}, ...rest };
}

function refuse(diagnostics: readonly Diagnostic[]): never {
  throw new EquatorError(diagnostics, diagnostics.map(wordDiagnostic).join("\n"));
}
