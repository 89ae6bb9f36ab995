import { describe, expect, it } from "vitest";
import { humanAdult } from "../../model/systems/human-adult.ts";
import { muscle } from "../../model/systems/muscle.ts";
import { uncertainParameters } from "../../src/analysis/trials/fit-parameters.ts";
import { openMembers, variedParameters } from "../../src/ensemble/index.ts";
import { type Module, type Parameter, type System, sharedNumbers } from "../../src/lang/index.ts";

const assumed = { grade: "assumed", why: "made up", wouldSettle: "nothing" } as const;
const decay: Parameter = {
  value: 2,
  unit: "1/h",
  means: "rate of loss",
  evidence: assumed,
  spread: { kind: "lognormal", factor: 2 },
};

/** Loses what it has, at a rate of its own. */
const pool: Module = {
  id: "pool",
  about: "A pool that empties.",
  states: { left: { unit: "1", means: "what is left", initial: 1, scale: 1 } },
  parameters: { k_loss: decay },
  processes: { loss: { from: "left", rate: "k_loss * left", means: "loss", evidence: assumed } },
  offers: { left: { unit: "1", means: "what is left", is: "left" } },
  limits: ["one pool"],
};

const readout = (is: string) => ({ unit: "1", is, means: is, assay: "none" });
const three: System = {
  id: "three-pools",
  about: "One module in three places, one of them with a number of its own.",
  modules: { "a.pool": pool, "b.pool": pool, "c.pool": pool },
  adjustments: { "c.pool.k_loss": { ...decay, value: 1 } },
  readouts: { a: readout("a.pool.left"), b: readout("b.pool.left"), c: readout("c.pool.left") },
  settle: "0 h",
};

describe("numbers that several places share", () => {
  it("vary once, and apart where a place has a value of its own", () => {
    expect(variedParameters(three).map(({ address, also }) => [address, also])).toEqual([
      ["a.pool.k_loss", ["b.pool.k_loss"]],
      ["c.pool.k_loss", undefined],
    ]);
    expect(sharedNumbers(three).get("b.pool.k_loss")).toEqual(["a.pool.k_loss", "b.pool.k_loss"]);
  });

  it("take one value in every place of a member", async () => {
    const times = Float64Array.of(0, 3_600_000);
    const scenario = { system: three, build: {}, runs: [{ events: [], times }] };
    const tolerances = { relativeTolerance: 1e-9, scaledTolerance: 1e-12 };
    const members = await openMembers({
      scenarios: [{ ...scenario, tolerances }],
      varied: variedParameters(three),
    });
    const write = (_: number, out: Float64Array) => out.set([0.5, 3]);
    const ends: number[] = [];
    await members.evaluate({ write }, { members: 1 }, (_, [outcome]) => {
      ends.push(...(outcome?.ok ? (outcome.runs[0]?.values.subarray(3) ?? []) : []));
    });
    members.close();
    expect(ends.map((end) => -Math.log(end))).toEqual([0.5, 0.5, 3].map((rate) => expect.closeTo(rate, 6)));
  });

  it("leave the muscle system as it is, where every module stands once", () => {
    expect(variedParameters(muscle).filter(({ also }) => also !== undefined)).toEqual([]);
    expect(uncertainParameters(muscle, {})).toHaveLength(269);
  });

  it("are the signalling of tissues in the whole body: half of its uncertain numbers go along with another", () => {
    const all = uncertainParameters(humanAdult, {});
    const followers = all.reduce((sum, { also = [] }) => sum + also.length, 0);
    expect(followers).toBeGreaterThan(0.4 * (all.length + followers));
    const rate = all.find(({ address }) => address === "muscle.insulin_receptor.k_insulin");
    expect(rate?.also).toContain("liver.insulin_receptor.k_insulin");
  });
});
