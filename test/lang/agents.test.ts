import { describe, expect, it } from "vitest";
import {
  type AgentParts,
  agentsNamed,
  buildSystem,
  type Channel,
  type Combination,
  checkSystem,
  evaluateFormula,
  exposedSystem,
  type Module,
  offerBuilds,
  type System,
  sharedNumbers,
  standingOf,
  withAgents,
} from "../../src/lang/index.ts";
import { defineModule, defineParameters, number } from "./support/example-model.ts";

const heart = defineModule({
  id: "pump",
  about: "A pump.",
  needs: { push: { unit: "1", typical: 1, means: "push" } },
  inputs: { poured: { unit: "1/min", default: 0, means: "poured in" } },
  parameters: defineParameters({ k_rate: number(2, "1/min"), k_loss: number(2, "1/min") }),
  states: { level: { unit: "1", initial: 1, means: "level", scale: 1 } },
  terms: { drive: { unit: "1", is: "push", means: "drive" } },
  processes: {
    rise: {
      to: "level",
      rate: "k_rate * drive + poured",
      means: "rise",
      evidence: { refs: ["example2020"] },
    },
    fall: { from: "level", rate: "k_loss * level", means: "fall", evidence: { refs: ["example2020"] } },
  },
  offers: { flow: { unit: "1", is: "3 * level", means: "flow" } },
  limits: ["an example"],
});

const source: Module = {
  id: "source",
  about: "A constant.",
  states: {},
  processes: {},
  offers: { one: { unit: "1", is: "1", means: "one" }, half: { unit: "1", is: "0.5", means: "half" } },
  limits: ["an example"],
};

const giving = (id: string, value: string, unit = "1"): AgentParts => ({
  modules: { [id]: { ...source, id, offers: { share: { unit, is: value, means: "given" } } } },
  wires: {},
  acts: {},
  takes: { dose: "mg" },
});

const none = { kind: "none", text: "none" };
const notes = { name: "x", evidence: { any: "none", mtor: "none", note: "" }, approval: none, wada: none };

function systemWith(channels: Record<string, Channel>, agents: Record<string, AgentParts>): System {
  return {
    id: "two-pumps",
    about: "Two pumps.",
    modules: { source, "left.pump": heart, "right.pump": heart },
    wires: { "left.pump.push": "source.one", "right.pump.push": "source.one" },
    readouts: {
      left: { unit: "1", is: "left.pump.flow", means: "flow", assay: "meter" },
      right: { unit: "1", is: "right.pump.flow", means: "flow", assay: "meter" },
    },
    channels,
    agents: Object.fromEntries(Object.entries(agents).map(([id, parts]) => [id, { notes, parts }])),
    settle: "1 h",
  };
}

const acting = (id: string, value: string, channel: string, unit = "1"): AgentParts => ({
  ...giving(id, value, unit),
  acts: { [channel]: `${id}.share` },
});

/** The rate of `left.pump` at its start: 0 without agents. */
function leftAtStart(system: System): number {
  const { flat } = buildSystem(system);
  const values = new Map(flat.parameters.map(({ address, value }) => [address, value]));
  const terms = new Map(flat.terms.map(({ address, is }) => [address, is]));
  const read = (name: string): number => {
    const term = terms.get(name);
    return term === undefined ? (values.get(name) ?? 1) : evaluateFormula(term, read);
  };
  const state = flat.states.find(({ address }) => address === "left.pump.level");
  if (state === undefined) throw new Error("no state");
  return evaluateFormula(state.rate, read);
}

describe("agents that join", () => {
  const at = (place: string, combine: Combination, unit = "1"): Record<string, Channel> => ({
    c: { unit, means: "an example", combine, at: [place] },
  });

  it.each([
    ["a need", "left.pump.push"],
    ["a term", "left.pump.drive"],
  ])("act on %s by how the channel combines", (_, place) => {
    const withTwo = (combine: Combination, a: string, b: string) => {
      const agents = { a: acting("a", a, "c"), b: acting("b", b, "c") };
      return leftAtStart(withAgents(systemWith(at(place, combine), agents), ["a", "b"]));
    };
    // Without agents rise and fall are 2 per minute.
    expect(withTwo("sum", "0", "0")).toBeCloseTo(0, 12);
    expect(withTwo("sum", "0.5", "0.25")).toBeCloseTo(1.5, 12);
    expect(withTwo("product", "3", "0.5")).toBeCloseTo(1, 12);
    expect(withTwo("gain", "1", "0.5")).toBeCloseTo(3, 12);
    expect(withTwo("max", "4", "1.5")).toBeCloseTo(6, 12);
    expect(withTwo("complement", "0.5", "0.5")).toBeCloseTo(0, 12);
  });

  it("act on rates, offers and inputs too, wherever these are read", () => {
    const joined = (place: string, combine: Combination, value: string, unit = "1") =>
      withAgents(systemWith(at(place, combine, unit), { a: acting("a", value, "c", unit) }), ["a"]);
    expect(leftAtStart(joined("left.pump.fall", "product", "0.5"))).toBeCloseTo(1, 12);
    expect(leftAtStart(joined("left.pump.poured", "sum", "3[1/min]", "1/min"))).toBeCloseTo(3, 12);
    expect(checkSystem(joined("left.pump.flow", "product", "0.5"))).toEqual([]);
  });

  it("leave a system the very same where none joins, and give the same one for the same agents", () => {
    const system = systemWith(at("left.pump.push", "sum"), {
      a: acting("a", "1", "c"),
      b: acting("b", "1", "c"),
    });
    expect(withAgents(system, [])).toBe(system);
    expect(withAgents(system, ["unknown"])).toBe(system);
    expect(exposedSystem(system, [{ kind: "meal", quantities: {}, words: {} }])).toBe(system);
    const both = withAgents(system, ["b", "a"]);
    expect(withAgents(system, ["a", "b", "a"])).toBe(both);
    expect(withAgents(both, ["a"])).toBe(both);
    expect(withAgents(withAgents(system, ["a"]), ["b"])).toBe(both);
    expect(withAgents(system, ["a"])).not.toBe(both);
  });

  it("are not taken for what was built before of the system without them", () => {
    const system = systemWith(at("left.pump.push", "sum"), { a: acting("a", "1", "c") });
    const asked: string[] = [];
    offerBuilds((of) => {
      asked.push(of === system ? "plain" : "joined");
      return undefined;
    });
    buildSystem(withAgents(system, ["a"]));
    offerBuilds(undefined);
    expect(asked).toEqual(["joined"]);
  });

  it("share numbers with places where none acts", () => {
    const system = systemWith(at("left.pump.drive", "product"), { a: acting("a", "2", "c") });
    const shared = sharedNumbers(withAgents(system, ["a"]));
    expect(shared.get("right.pump.k_rate")).toEqual(["left.pump.k_rate", "right.pump.k_rate"]);
  });

  it("act on what a choice of variants brings and wires", () => {
    const strong: Module = {
      ...heart,
      id: "strong",
      terms: { drive: { unit: "1", is: "2 * push", means: "drive" } },
    };
    const plain = systemWith(
      {
        c: { unit: "1", means: "x", combine: "product", at: ["left.pump.drive"] },
        n: { unit: "1", means: "x", combine: "sum", at: ["left.pump.push"] },
      },
      { a: { ...acting("a", "3", "c"), acts: { c: "a.share", n: "a.share" } } },
    );
    const system: System = {
      ...plain,
      variants: {
        strength: {
          about: "How strong.",
          default: "usual",
          choices: {
            usual: {},
            strong: { modules: { "left.pump": strong }, wires: { "left.pump.push": "source.half" } },
          },
        },
      },
    };
    const joined = withAgents(system, ["a"]);
    expect(leftAtStart(joined)).toBeCloseTo(2 * 3 * (1 + 3) - 2, 12);
    const chosen = { ...joined, variants: { strength: { ...joined.variants?.strength, default: "strong" } } };
    expect(leftAtStart(chosen as System)).toBeCloseTo(2 * 2 * 3 * (0.5 + 3) - 2, 12);
  });

  it("wait for agents alone at a need that nothing else fills", () => {
    const waiting: Module = {
      ...source,
      id: "waiting",
      needs: { share: { unit: "1", typical: 0, means: "x" } },
      offers: { twice: { unit: "1", is: "2 * share", means: "x" } },
    };
    const parts: AgentParts = { ...acting("a", "4", "w"), modules: { ...giving("a", "4").modules, waiting } };
    const system = systemWith(
      { w: { unit: "1", means: "x", combine: "sum", at: ["waiting.share"] } },
      { a: parts },
    );
    expect(checkSystem(withAgents(system, ["a"]))).toEqual([]);
  });
});

describe("what an agent is to a system", () => {
  const channels: Record<string, Channel> = {
    c: { unit: "1", means: "x", combine: "sum", at: ["left.pump.push"] },
  };

  it("is said: in it, joining, or not modelled and why", () => {
    const system: System = {
      ...systemWith(channels, {
        joins: { ...acting("joins", "1", "c"), acts: { c: "joins.share", elsewhere: "joins.share" } },
        nowhere: acting("nowhere", "1", "elsewhere"),
        needy: { ...acting("needy", "1", "c"), wires: { "needy.x": "body.mass" } },
      }),
      exposures: [{ on: "compound.old", takes: { dose: "1/min" }, during: { "left.pump.poured": "dose" } }],
    };
    const agents = { ...system.agents, named: { notes, not: "nobody knows how it acts" } };
    const named = agentsNamed(
      { ...system, agents },
      ["old", "joins", "nowhere", "needy", "named", "unknown"].map((id) => ({ kind: `compound.${id}` })),
    );
    expect(named.map(({ id, modelled, why, lacks }) => [id, modelled, lacks ?? why])).toEqual([
      ["old", true, undefined],
      ["joins", true, ["elsewhere"]],
      ["nowhere", false, "two-pumps has none of the places where it acts (elsewhere)"],
      ["needy", false, "two-pumps has no body.mass, which it needs"],
      ["named", false, "nobody knows how it acts"],
      ["unknown", false, "two-pumps has no module of it"],
    ]);
  });

  it("stays as it is once it has joined", () => {
    const system = systemWith(channels, { a: acting("a", "1", "c") });
    expect(standingOf(withAgents(system, ["a"]), "a").is).toBe("joins");
  });

  it("refuses names that are taken, and places that are not there", () => {
    const taken = { ...acting("a", "1", "c"), modules: { source } };
    expect(() => withAgents(systemWith(channels, { a: taken }), ["a"])).toThrow(/brings source/);
    const stray: Record<string, Channel> = {
      c: { unit: "1", means: "x", combine: "sum", at: ["left.pump.pull"] },
    };
    expect(() => withAgents(systemWith(stray, { a: acting("a", "1", "c") }), ["a"])).toThrow(
      /left.pump.pull/,
    );
  });
});
