import { describe, expect, it } from "vitest";
import { muscle } from "../../model/systems/muscle.ts";
import { type BuildOptions, buildSystem, checkSystem, type System } from "../../src/lang/index.ts";
import { baselinesOf } from "../../src/simulate/baselines.ts";
import { defaultTolerances, Settling } from "../../src/simulate/index.ts";
import { prepare } from "../../src/simulate/prepare.ts";
import { defineModule, defineParameters, defineSystem, number } from "../lang/support/example-model.ts";

const read = {
  value: 1,
  unit: "1",
  means: "level at rest",
  evidence: { grade: "derived", from: "settled state", how: "its own level" },
  spread: { kind: "none", why: "determined" },
} as const;

/** A level whose supply falls when it stands above its own baseline: a fixed point that creeps where `pull` is strong. */
const store = defineModule({
  id: "store",
  about: "A store.",
  parameters: defineParameters({ supply: number(2, "1/min"), pull: number(0.8, "1"), level_rest: read }),
  states: { level: { unit: "1", initial: 1, means: "a level" } },
  processes: {
    supply: {
      to: "level",
      rate: "supply * (1 + pull * level_rest / 2) - level * 1[1/min]",
      means: "supply less loss",
      evidence: { refs: ["example2020"] },
    },
  },
  offers: { amount: { unit: "1", is: "2 * level", means: "twice the level" } },
  genes: { STORE: ["supply"] },
  limits: ["an example"],
});

const stores: System = defineSystem({
  id: "stores",
  about: "One store.",
  modules: { store },
  baselines: { "store.level_rest": "store.amount" },
  readouts: { amount: { unit: "1", is: "store.amount", means: "", assay: "" } },
  settle: "1 h",
});

async function restOf(system: System, options: BuildOptions = {}) {
  const { built, settled } = await prepare(system, options, defaultTolerances);
  const values = Float64Array.from(built.flat.parameters, ({ value }) => value);
  const baselines = baselinesOf(built.flat);
  const quantities = new Float64Array(baselines?.parameters.length ?? 0);
  baselines?.read(settled, values, quantities);
  const value = (address: string) =>
    built.flat.parameters.find((parameter) => parameter.address === address)?.value ?? Number.NaN;
  return { value, built, settled, quantities, taken: baselines?.parameters.map((index) => values[index]) };
}

describe("baselines", () => {
  it.each([0.05, 0.2, 0.45])("come to the fixed point that a pull of %d has", async (pull) => {
    const { value } = await restOf(stores, { adjustments: { "store.pull": pull } });
    // level = 2 (1 + pull amount / 2) and amount = 2 level: rounds contract by 2 pull
    const error = value("store.level_rest") / (4 / (1 - 2 * pull)) - 1;
    expect(Math.abs(error)).toBeLessThan(1e-4 / (1 - 2 * pull));
  });

  it("are the settled values of their quantities, to the last bit", async () => {
    const { taken, quantities } = await restOf(muscle);
    expect(taken).toEqual([...quantities]);
  });

  it("of muscle stand where they were typed in, within half a per cent", async () => {
    const { built } = await restOf(muscle);
    const declared = buildSystem(muscle).flat.parameters;
    for (const { parameter } of built.flat.baselines ?? []) {
      const at = declared.findIndex(({ address }) => address === parameter);
      const before = declared[at]?.value ?? Number.NaN;
      expect(Math.abs((built.flat.parameters[at]?.value ?? 0) / before - 1), parameter).toBeLessThan(5e-3);
    }
  });

  it("follow numbers upstream, so that what is relative to fasted stays so", async () => {
    const adjustments = { "muscle.eif4f.k_phosphorylation": 0.8, "muscle.akt.k_t308": 0.6 };
    const { value, built, settled } = await restOf(muscle, { adjustments });
    expect(value("muscle.initiation.eif4f_fasted")).toBeGreaterThan(0.5);
    expect(value("muscle.breakdown.akt_fasted")).toBeGreaterThan(0.09);
    const flux = built.flat.states.findIndex(({ address }) => address === "muscle.ulk1_autophagy.flux");
    expect(settled[flux]).toBeCloseTo(1, 3);
  });

  it("are those of the system without changed genes, whose change then shows", async () => {
    const normal = await restOf(stores, { adjustments: { "store.pull": 0.2 } });
    const halved = await restOf(stores, {
      adjustments: { "store.pull": 0.2 },
      perturb: [{ gene: "STORE", level: 0.5 }],
    });
    const level = normal.value("store.level_rest");
    expect(halved.value("store.level_rest")).toBe(level);
    expect(halved.settled[0]).toBeCloseTo(1 + 0.1 * level, 4);
  });

  it("cannot be given a value by hand", () => {
    const adjustments = { "muscle.breakdown.akt_fasted": 0.07 };
    expect(checkSystem(muscle, { adjustments })).toMatchObject([
      { code: "baseline-adjusted", found: "muscle.breakdown.akt_fasted", expected: "muscle.akt.akt_active" },
    ]);
  });

  it("that evidence speaks of must be named by the system", () => {
    const { baselines: _baselines, ...without } = stores;
    expect(checkSystem(without)).toMatchObject([{ code: "baseline-missing", found: "store.level_rest" }]);
  });
});

describe("settling", () => {
  it("puts slow states back and leaves the round that it was given as it is", () => {
    const flat = buildSystem(muscle).flat;
    const slow = flat.states.findIndex((state) => state.slow);
    const parameters = Float64Array.from(flat.parameters, ({ value }) => value);
    const initial = new Float64Array(flat.states.length).fill(1);
    const settling = new Settling(flat);
    const before = [...parameters];
    const outcome = settling.after(
      settling.first(parameters, initial),
      initial.map((one) => one * 0.9),
    );
    const state = "next" in outcome ? outcome.next.initial : outcome.settled.state;
    expect(state[slow]).toBe(1);
    expect(state[0]).toBe(0.9);
    expect([...parameters]).toEqual(before);
  });

  it("takes one round where nothing is read off it", () => {
    const { baselines: _baselines, ...flat } = buildSystem(stores).flat;
    const round = new Settling(flat).first(new Float64Array(flat.parameters.length), Float64Array.of(1));
    expect(new Settling(flat).after(round, [4])).toMatchObject({ settled: { rounds: 1 } });
  });
});
