import { simulate } from "equator";
import { compareEnsembles } from "equator/ensemble";
import { type Protocol, protocolLength } from "equator/protocol";
import { type ComparedReadout, compareRuns } from "equator/report";
import { type ComparedHours, comparedHours, type ReadoutsOf, tissueHours } from "./compare-hours.ts";
import { memberThreads } from "./member-threads.ts";
import { band90 } from "./quantiles.ts";
import { drawsElsewhere, sideOf } from "./side.ts";
import type { Tell } from "./tasks.ts";

/** Two protocols to be held against each other. */
export interface CompareAsked {
  readonly a: Protocol;
  readonly b: Protocol;
  /** Milliseconds between the times of the difference. */
  readonly every: number;
  readonly members: number;
}

/** B - A over time: of the runs, and of common members. */
export interface Difference {
  readonly own: Float32Array;
  readonly low: Float32Array;
  readonly high: Float32Array;
}

/** What is read off a curve as one number, in members: the band of B - A, and in how many B is larger. */
export interface FactDifference {
  readonly low: number;
  readonly high: number;
  /** A share; NaN where members of the two have nothing in common. */
  readonly exceeds: number;
}

type ComparedFact = "peak" | "lowest" | "mean" | "hoursAbove";

/** One readout of both. */
export interface ComparedRow extends ComparedReadout {
  readonly facts: Readonly<Record<ComparedFact, FactDifference>>;
  readonly difference: Difference;
}

/** Two protocols, readout by readout. */
export interface CompareAnswer {
  /** Of the part that both last. */
  readonly times: Float64Array;
  readonly rows: Readonly<Record<string, ComparedRow>>;
  /** Hours of growth and of maintenance, of the part that both last. */
  readonly hours: readonly ComparedHours[];
  readonly members: number;
  /** The fit of either whose draws are not in the page: its numbers are drawn one by one. */
  readonly drawsElsewhere?: string;
}

/** Runs two protocols with the same members, and says how they differ. */
export async function compare({ a, b, every, members }: CompareAsked, tell: Tell): Promise<CompareAnswer> {
  const sides = [sideOf(a), sideOf(b)] as const;
  const curves = new Map<string, Float64Array[]>();
  const length = Math.min(protocolLength(a), protocolLength(b));
  const hours: (readonly [ReturnType<typeof tissueHours>, ReturnType<typeof tissueHours>])[] = [];
  const found = await compareEnsembles(...sides, {
    every,
    bandsEvery: every,
    members,
    ...memberThreads(),
    shouldStop: () => !tell.isWanted(),
    onProgress: (done: number) => tell(done / members),
    onMember: (_, [inA, inB]) => {
      const [runA, runB] = [inA?.runs[0]?.values, inB?.runs[0]?.values];
      if (inA === undefined || inB === undefined || runA === undefined || runB === undefined) return;
      hours.push([
        tissueHours(memberReadouts(inA), every, length),
        tissueHours(memberReadouts(inB), every, length),
      ]);
      const columns = new Map(inB.side.readouts.map(({ readout }, column) => [readout, column]));
      inA.side.readouts.forEach(({ readout }, column) => {
        const other = columns.get(readout);
        if (other === undefined) return;
        const fromA = columnOf(runA, column, inA.side.readouts.length);
        const fromB = columnOf(runB, other, inB.side.readouts.length);
        const list = curves.get(readout) ?? [];
        curves.set(readout, list);
        list.push(differenceOf(fromA, fromB));
      });
    },
  });
  const [runA, runB] = await Promise.all(
    sides.map(({ protocol, system }) => simulate(protocol, { system, every, source: { text: "" } })),
  );
  if (runA === undefined || runB === undefined) throw new RangeError("no runs");
  const isCommon = found.draws === "common";
  const rows = compareRuns(runA, runB).flatMap((row) => {
    const inMembers = found.readouts[row.readout];
    if (inMembers === undefined) return [];
    const factOf = (fact: ComparedFact): FactDifference => {
      const { low90, high90 } = inMembers.difference[fact];
      return { low: low90, high: high90, exceeds: isCommon ? inMembers.exceeds[fact] : Number.NaN };
    };
    const facts = {
      peak: factOf("peak"),
      lowest: factOf("lowest"),
      mean: factOf("mean"),
      hoursAbove: factOf("hoursAbove"),
    };
    const valuesOf = (run: typeof runA) => run.series[0]?.curves[row.readout]?.values ?? new Float64Array();
    const own = Float32Array.from(differenceOf(valuesOf(runA), valuesOf(runB)));
    return [
      [
        row.readout,
        { ...row, facts, difference: { own, ...bandOf(curves.get(row.readout) ?? []) } },
      ] as const,
    ];
  });
  const times = runA.times.length < runB.times.length ? runA.times : runB.times;
  const { members: drawn, failed } = found.a.facts;
  const elsewhere = drawsElsewhere(a) ?? drawsElsewhere(b);
  return {
    times: Float64Array.from(times),
    rows: Object.fromEntries(rows),
    hours: comparedHours(
      [tissueHours(runReadouts(runA), every, length), tissueHours(runReadouts(runB), every, length)],
      hours,
      isCommon,
    ),
    members: drawn - failed,
    ...(elsewhere === undefined ? {} : { drawsElsewhere: elsewhere }),
  };
}

/** A member, as far as readouts are read off it. */
interface ReadMember {
  readonly side: { readonly readouts: readonly { readonly readout: string }[] };
  readonly runs: readonly { readonly values: Float64Array; readonly baseline: ArrayLike<number> }[];
}

function memberReadouts({ side, runs: [run] }: ReadMember): ReadoutsOf {
  const columns = new Map(side.readouts.map(({ readout }, column) => [readout, column]));
  return (readout) => {
    const column = columns.get(readout);
    if (column === undefined || run === undefined) return undefined;
    const rest = run.baseline[column] ?? Number.NaN;
    return { rest, values: columnOf(run.values, column, side.readouts.length) };
  };
}

function runReadouts({ series: [first] }: Awaited<ReturnType<typeof simulate>>): ReadoutsOf {
  return (readout) => {
    const values = first?.curves[readout]?.values;
    return values && { rest: first?.baseline[readout] ?? Number.NaN, values };
  };
}

function columnOf(values: Float64Array, column: number, width: number): Float64Array {
  return Float64Array.from(
    { length: Math.floor(values.length / width) },
    (_, i) => values[i * width + column] ?? 0,
  );
}

/** B - A for as long as both last. */
function differenceOf(a: Float64Array, b: Float64Array): Float64Array {
  return Float64Array.from({ length: Math.min(a.length, b.length) }, (_, i) => (b[i] ?? 0) - (a[i] ?? 0));
}

function bandOf(members: readonly Float64Array[]): { low: Float32Array; high: Float32Array } {
  const count = members[0]?.length ?? 0;
  const low = new Float32Array(count);
  const high = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const [from, , to] = band90(members.map((one) => one[i] as number));
    low[i] = from;
    high[i] = to;
  }
  return { low, high };
}
