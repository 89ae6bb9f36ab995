import { describe, expect, it } from "vitest";
import {
  compareEnsembles,
  evaluateMembers,
  latinHypercubeDraws,
  type Posterior,
  posteriorDraws,
  simulateEnsemble,
} from "../../src/ensemble/index.ts";
import { simulate, systems } from "../../src/index.ts";
import type { People, System } from "../../src/lang/index.ts";
import { curveFacts } from "../../src/measure/curve-facts.ts";
import type { Protocol } from "../../src/protocol/index.ts";
import { defaultTolerances } from "../../src/simulate/index.ts";
import { example, scenarioOf } from "./support/day.ts";
import { smallBody, smallProtocol, smallVaried } from "./support/small-body.ts";

const system = smallBody;
const protocol = smallProtocol();

/** The value below which a share of the members lies, by straight lines between order statistics. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = share * (sorted.length - 1);
  const low = sorted[Math.floor(rank)] ?? Number.NaN;
  const high = sorted[Math.ceil(rank)] ?? Number.NaN;
  return low + (high - low) * (rank - Math.floor(rank));
}

describe("bands of an ensemble", () => {
  it("are the quantiles of its members, within the error that it states", async () => {
    const members = 101;
    const ensemble = await simulateEnsemble(protocol, { system, members, seed: 3, sampling: "random" });
    const plasma: number[][] = [];
    const draws = latinHypercubeDraws(smallVaried(), { seed: 3, members });
    const ofLatin = await simulateEnsemble(protocol, { system, members, seed: 3 });
    await evaluateMembers(
      { scenarios: [scenarioOf(protocol, 600_000, system)], draws, members, readouts: ["drug_plasma"] },
      (_, [outcome]) => {
        if (outcome?.ok) plasma.push([...(outcome.runs[0]?.values ?? [])]);
      },
    );
    const { curve } = ofLatin.series[0]?.readouts["drug_plasma"] ?? {};
    const shares = { low90: 0.05, low50: 0.25, median: 0.5, high50: 0.75, high90: 0.95 } as const;
    for (const [name, share] of Object.entries(shares)) {
      const band = curve?.[name as keyof typeof shares] ?? [];
      expect(band).toHaveLength(ofLatin.times.length);
      band.forEach((value, row) => {
        const exact = quantile(
          plasma.map((values) => values[row] ?? Number.NaN),
          share,
        );
        expect(Math.abs(value - exact)).toBeLessThanOrEqual(1.5 * ofLatin.facts.sketchError * exact);
      });
    }
    expect(ensemble.series[0]?.readouts["drug_plasma"]?.curve.median).not.toEqual(curve?.median);
    expect(ofLatin.facts).toMatchObject({ members, failed: 0, seed: 3, of: "parameters", varied: 10 });
  });

  it("show facts off times finer than their own", async () => {
    const members = 21;
    const options = { system, members, adjustments: {} };
    const fine = await simulateEnsemble(protocol, options);
    const coarse = await simulateEnsemble(protocol, { ...options, bandsEvery: 3_600_000 });
    expect(coarse.times).toHaveLength(7);
    expect(fine.times).toHaveLength(37);
    const factsOf = ({ series }: typeof fine) => series[0]?.readouts["drug_plasma"]?.facts;
    expect(factsOf(coarse)).toEqual(factsOf(fine));
  });

  it("close in on the run itself where nothing varies", async () => {
    const adjustments = Object.fromEntries(
      smallVaried().flatMap(({ address, also = [], centre }) =>
        [address, ...also].map((each) => [each, centre]),
      ),
    );
    const ensemble = await simulateEnsemble(protocol, { system, members: 20, adjustments });
    const { series, times } = await simulate(protocol, { system });
    const { values = new Float64Array(0) } = series[0]?.curves["kinase_muscle"] ?? {};
    const facts = curveFacts(times, values, series[0]?.baseline["kinase_muscle"] ?? Number.NaN);
    const banded = ensemble.series[0]?.readouts["kinase_muscle"];
    expect(ensemble.facts).toMatchObject({ varied: 0, members: 1, asked: 20 });
    expect(banded?.facts.lowest).toEqual({
      low90: facts.lowest,
      low50: facts.lowest,
      median: facts.lowest,
      high50: facts.lowest,
      high90: facts.lowest,
    });
  });
});

describe("members of a large system", () => {
  it("have tolerances of their own and say so, unless some are asked for", async () => {
    const day = example("whey-bolus.yaml");
    const options = { system: systems["human-adult"], members: 2, readouts: ["glucose_plasma"] };
    const own = await simulateEnsemble(day, options);
    const close = await simulateEnsemble(day, { ...options, tolerances: defaultTolerances });
    expect(own.facts.relativeTolerance).toBe(1e-5);
    expect(close.facts).not.toHaveProperty("relativeTolerance");
    const medianOf = ({ series }: typeof own) => series[0]?.readouts["glucose_plasma"]?.curve.median ?? [];
    const apart = medianOf(own).map((value, i) => Math.abs(value / (medianOf(close)[i] ?? Number.NaN) - 1));
    expect(Math.max(...apart)).toBeGreaterThan(0);
    expect(Math.max(...apart)).toBeLessThan(1e-3);
    expect((await simulateEnsemble(protocol, { system, members: 2 })).facts).not.toHaveProperty(
      "relativeTolerance",
    );
  });
});

/** Rows of a volume that lie close together, but for those that are given. */
function volumes(count: number, others: Readonly<Record<number, number>> = {}): Posterior {
  const values = Float64Array.from({ length: count }, (_, row) => others[row] ?? 0.07);
  return { addresses: ["plasma.per_mass"], values };
}

describe("a posterior", () => {
  const options = { system, readouts: ["drug_plasma"] };
  const span = ({ series }: Awaited<ReturnType<typeof simulateEnsemble>>) => {
    const { high90 = 0, low90 = 0 } = series[0]?.readouts["drug_plasma"]?.facts.mean ?? {};
    return high90 - low90;
  };

  it("gives its rows to the members, and leaves the rest to the spreads", async () => {
    const addresses = ["drug.k_clearance", "plasma.per_mass"];
    const values = Float64Array.from({ length: 40 }, (_, i) => [0.5, 0.07, 0.6, 0.08][i % 4] ?? 0);
    const few = { ...options, members: 20 };
    const narrow = await simulateEnsemble(protocol, { ...few, posterior: { addresses, values } });
    const wide = await simulateEnsemble(protocol, few);
    expect(span(narrow)).toBeGreaterThan(0);
    expect(span(narrow)).toBeLessThan(span(wide) / 1.5);
    expect([narrow.facts.sampling, wide.facts.sampling]).toEqual(["fit", "latin-hypercube"]);
  });

  it("gives no more members than it has rows, and says how many were asked for", async () => {
    const posterior = volumes(24);
    const all = await simulateEnsemble(protocol, { ...options, members: 24, posterior });
    const more = await simulateEnsemble(protocol, { ...options, members: 1000, posterior });
    expect(all.facts).toMatchObject({ members: 24, failed: 0 });
    expect(all.facts.asked).toBeUndefined();
    expect(more.facts).toEqual({ ...all.facts, asked: 1000 });
    expect(more.series).toEqual(all.series);
  });

  it("whose row makes members impossible has them counted, and refused where they are many", async () => {
    const one = { system, members: 40, posterior: volumes(40, { 7: 0 }) };
    const { facts, diagnostics } = await simulateEnsemble(protocol, one);
    expect(facts.failed).toBe(1);
    expect(diagnostics).toMatchObject([{ code: "members-failed", severity: "warning", found: "1" }]);
    const three = { ...one, posterior: volumes(40, { 0: 0, 1: 0, 7: 0 }) };
    const refused = simulateEnsemble(protocol, three);
    await expect(refused).rejects.toMatchObject({ diagnostics: [{ code: "members-failed", found: "3" }] });
  });
});

describe("rows of a posterior", () => {
  const varied = smallVaried().slice(0, 2);
  const [, second = ""] = varied.map(({ address }) => address);
  const rows = Array.from({ length: 9 }, (_, row) => 5 + row);
  const values = Float64Array.from(rows.flatMap((value) => [value, 0]));
  const posterior: Posterior = { addresses: [second, "no.such"], values };
  const drawn = (seed: number, fit?: string) => {
    const others = latinHypercubeDraws(varied, { seed, members: 20 });
    const own = fit === undefined ? posterior : { ...posterior, fit };
    const draws = posteriorDraws(varied, own, others, { seed });
    const written = (from: typeof others, member: number) => {
      const out = new Float64Array(2);
      from.write(member, out);
      return out;
    };
    return {
      of: (member: number) => written(draws, member),
      without: (member: number) => written(others, member),
    };
  };
  const order = (seed: number, fit?: string) => rows.map((_, member) => drawn(seed, fit).of(member)[1]);

  it("are taken once each, in an order that follows from the seed and the fit", () => {
    for (const taken of [order(1), order(2), order(1, "one"), order(1, "other")]) {
      expect([...taken].sort((a = 0, b = 0) => a - b)).toEqual(rows);
    }
    expect(order(1)).toEqual(order(1));
    expect(order(1)).not.toEqual(order(2));
    expect(order(1, "one")).not.toEqual(order(1, "other"));
    expect(() => drawn(1).of(9)).toThrow(RangeError);
  });

  it("leave the other numbers as they are", () => {
    const { of, without } = drawn(1);
    expect(rows.map((_, member) => of(member)[0])).toEqual(rows.map((_, member) => without(member)[0]));
  });
});

describe("two protocols with the same members", () => {
  it("leave a member out on both sides where it fails on one", async () => {
    const posterior = volumes(40, { 7: 0 });
    const failing: number[] = [];
    const whole = { protocol, system, adjustments: { "plasma.per_mass": 0.07 } };
    for (const sides of [
      [whole, { protocol, system }],
      [{ protocol, system }, whole],
    ] as const) {
      const told: number[] = [];
      const onMember = (member: number) => told.push(member);
      const [one, other] = sides;
      const { a, b } = await compareEnsembles(one, other, { members: 40, posterior, onMember });
      expect([a.facts.failed, b.facts.failed]).toEqual([1, 1]);
      failing.push(...Array.from({ length: 40 }, (_, i) => i).filter((i) => !told.includes(i)));
    }
    expect(failing).toHaveLength(2);
    expect(failing[0]).toBe(failing[1]);
  });

  it("that use fits of their own have each the bands that it has alone, from draws that are independent", async () => {
    const values = Float64Array.from({ length: 40 }, (_, row) => 0.05 + row / 1000);
    const posterior = { fit: "one", addresses: ["plasma.per_mass"], values };
    const own = { protocol, system, posterior };
    for (const other of [{ ...posterior, fit: "other" }, undefined]) {
      const members = 24;
      const against = { protocol, system, posterior: other };
      const { a, b, draws, readouts } = await compareEnsembles(own, against, { members });
      expect(draws).toBe("independent");
      expect(readouts["drug_plasma"]?.difference.mean.high90).toBeGreaterThan(0);
      for (const [side, of] of [
        [a, posterior],
        [b, other],
      ] as const) {
        const alone = await simulateEnsemble(protocol, { system, members, posterior: of });
        expect({ ...side, diagnostics: [] }).toEqual(alone);
      }
    }
    const again = { ...own, posterior: { ...posterior } };
    const { draws, readouts } = await compareEnsembles(own, again, { members: 24 });
    expect(draws).toBe("common");
    expect(readouts["drug_plasma"]?.exceeds.mean).toBe(0.5);
  });

  it("are compared by the names of their readouts, and in no fact that some member lacks", async () => {
    const { kinase_muscle, drug_plasma } = system.readouts;
    if (kinase_muscle === undefined || drug_plasma === undefined) throw new Error("no readouts");
    const other: System = { ...system, readouts: { drug_plasma, again: kinase_muscle, kinase_muscle } };
    const { readouts, a, b } = await compareEnsembles(
      { protocol, system },
      { protocol, system: other },
      { members: 20 },
    );
    expect(Object.keys(readouts)).toEqual(["kinase_muscle", "drug_plasma"]);
    for (const { exceeds, difference } of Object.values(readouts)) {
      expect([exceeds.mean, difference.mean.low90, difference.mean.high90]).toEqual([0.5, 0, 0]);
    }
    expect(readouts["drug_plasma"]?.exceeds.hoursAbove).toBeNaN();
    expect(a.series[0]?.readouts["drug_plasma"]?.facts.hoursAbove.median).toBeNaN();
    expect(b.series[0]?.readouts["kinase_muscle"]?.facts.hoursAbove.median).toBe(0);
  });

  it("do not differ where they are the same", async () => {
    const side = { protocol, system };
    const { readouts, a, b } = await compareEnsembles(side, side, { members: 20 });
    const { difference, exceeds } = readouts["kinase_muscle"] ?? {};
    expect(Object.values(exceeds ?? {}).every((share) => share === 0.5)).toBe(true);
    expect(Object.values(difference ?? {}).every(({ low90, high90 }) => low90 === 0 && high90 === 0)).toBe(
      true,
    );
    expect(a).toEqual(b);
  });

  it("differ in every member in the same direction where one has more of the drug", async () => {
    const more = smallProtocol("  - {at: 3 h, compound: drug, dose: 1 mg, route: oral}");
    const { readouts, a } = await compareEnsembles(
      { protocol, system },
      { protocol: more, system },
      { members: 20 },
    );
    expect(readouts["drug_plasma"]?.exceeds.mean).toBe(1);
    expect(readouts["drug_plasma"]?.difference.mean.low90).toBeGreaterThan(0);
    expect(readouts["kinase_muscle"]?.exceeds.mean).toBe(0);
    const { diagnostics, ...alone } = await simulateEnsemble(protocol, { system, members: 20 });
    expect(a).toEqual(alone);
    expect(diagnostics).toEqual([]);
  });

  it("of which one adjusts a number keep the other's spread of it", async () => {
    const fixed = { "drug.k_clearance": 0.5 };
    const { a, b } = await compareEnsembles(
      { protocol, system, adjustments: fixed },
      { protocol, system },
      { members: 20 },
    );
    expect([a.facts.varied, b.facts.varied]).toEqual([9, 10]);
    const { diagnostics, ...alone } = await simulateEnsemble(protocol, {
      system,
      members: 20,
      adjustments: fixed,
    });
    expect(a).toEqual(alone);
    expect(diagnostics).toEqual([]);
  });
});

describe("people", () => {
  const evidence = { grade: "assumed", why: "an example", wouldSettle: "nothing" } as const;
  const people: People = {
    "subject.male": { share: 0.5, otherwise: { "subject.height": 0.9, "subject.mass": 0.8 }, evidence },
    "subject.height": { cv: 0.04, evidence },
    "subject.mass": { cv: 0.1, along: { "subject.height": 2 }, evidence },
  };
  const { subject: _, ...ofNobody } = protocol;
  const height = { value: 1.8, unit: "m" };
  const tall: Protocol = {
    ...ofNobody,
    subject: { species: "human", sex: "male", training: "untrained", height, assumed: [] },
  };
  const options = { of: "people", members: 20 } as const;
  const bodies: System = { ...system, people };

  it("differ as people do, whatever was fitted", async () => {
    const cleared: System = { ...system, people: { "drug.k_clearance": { cv: 0.1, evidence } } };
    const values = Float64Array.from({ length: 20 }, (_, row) => (row % 2 === 0 ? 0.2 : 0.9));
    const posterior: Posterior = { addresses: ["drug.k_clearance"], values };
    const fitted = await simulateEnsemble(protocol, { ...options, system: cleared, posterior });
    expect(fitted).toEqual(await simulateEnsemble(protocol, { ...options, system: cleared }));
  });

  it("differ in the rows of a table that are not given", async () => {
    const share: System = { ...system, people: { "tables.way.*.share": { cv: 0.1, evidence } } };
    const adjustments = { "tables.way.oral.share": 0.5 };
    const { facts } = await simulateEnsemble(protocol, { ...options, system: share, adjustments });
    expect(facts.varied).toBe(1);
  });

  it("let no one differ in what only the other protocol leaves open", async () => {
    const { a } = await compareEnsembles(
      { protocol: tall, system: bodies },
      { protocol: ofNobody, system: bodies },
      options,
    );
    const alone = await simulateEnsemble(tall, { ...options, system: bodies });
    expect(a.series).toEqual(alone.series);
    expect(a.facts.varied).toBe(1);
    const { high90 = 0, low90 = 0 } = a.series[0]?.readouts["drug_plasma"]?.facts.mean ?? {};
    expect(high90).toBeGreaterThan(low90);
  });
});

describe("an ensemble", () => {
  it("tells how far it is, and ends where it is told to", async () => {
    const told: string[] = [];
    const onProgress = (done: number, total: number) => told.push(`${done}/${total}`);
    await simulateEnsemble(protocol, { system, members: 40, onProgress });
    expect(told.at(-1)).toBe("40/40");
    const stopped = simulateEnsemble(protocol, { system, members: 40, shouldStop: () => told.length > 0 });
    await expect(stopped).rejects.toMatchObject({ diagnostics: [{ code: "ensemble-stopped" }] });
  });

  it("refuses readouts that the system does not have", async () => {
    const refused = simulateEnsemble(protocol, { system, members: 20, readouts: ["drug_plasm"] });
    await expect(refused).rejects.toThrow("drug_plasma");
  });
});
