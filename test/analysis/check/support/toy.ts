import { checkRules } from "../../../../evidence/rules/index.ts";
import { type Checked, type CheckRules, checkProtocol } from "../../../../src/analysis/index.ts";
import { type Protocol, readProtocol } from "../../../../src/protocol/index.ts";
import { defineModule, defineParameters, defineSystem, number } from "../../../lang/support/example-model.ts";

const refs = { refs: ["example2020"] } as const;

/** Something that builds and something that clears, each with a half-life of an hour; each halves what the other does. */
const tissue = defineModule({
  id: "tissue",
  about: "Two pools that stand in each other's way.",
  needs: {},
  parameters: defineParameters({ k_loss: number(0.7, "1/h"), cross: number(3, "1") }),
  states: {
    builder: { unit: "1", initial: 0, means: "what builds", scale: 1 },
    clearer: { unit: "1", initial: 0, means: "what clears", scale: 1 },
  },
  processes: {
    loss_builder: { from: "builder", rate: "k_loss * builder", means: "loss", evidence: refs },
    loss_clearer: { from: "clearer", rate: "k_loss * clearer", means: "loss", evidence: refs },
  },
  offers: {
    growth: { unit: "1", is: "1 + builder / (1 + cross * clearer)", means: "growth" },
    maintenance: { unit: "1", is: "1 + clearer / (1 + cross * builder)", means: "maintenance" },
  },
  limits: ["an example"],
});

/** Two tissues: food and lifting act in the first, agents in the first or the second, endurance on both sides of the first. */
export const toy = defineSystem({
  id: "toy",
  about: "Two tissues.",
  modules: { first: tissue, second: tissue },
  wires: {},
  exposures: [
    { on: "meal", takes: { protein: "g" }, adds: { "first.builder": "protein / 10[g]" } },
    { on: "compound.clearer", takes: { dose: "mg" }, adds: { "first.clearer": "dose / 10[mg]" } },
    { on: "compound.drug", takes: { dose: "mg" }, adds: { "first.clearer": "dose / 10[mg]" } },
    { on: "compound.elsewhere", takes: { dose: "mg" }, adds: { "second.clearer": "dose / 10[mg]" } },
    { on: "compound.helper", takes: { dose: "mg" }, adds: { "first.builder": "dose / 10[mg] * 0.3" } },
    { on: "train.resistance", takes: { sets: "1" }, adds: { "first.builder": "sets / 3" } },
    {
      on: "train.endurance",
      takes: { intensity: "1" },
      adds: { "first.clearer": "intensity", "first.builder": "intensity" },
    },
  ],
  readouts: {
    growth_first: { unit: "1", is: "first.growth", means: "growth", assay: "none" },
    maintenance_first: { unit: "1", is: "first.maintenance", means: "maintenance", assay: "none" },
    growth_second: { unit: "1", is: "second.growth", means: "growth", assay: "none" },
    maintenance_second: { unit: "1", is: "second.maintenance", means: "maintenance", assay: "none" },
  },
  settle: "2 h",
});

const drive = (readout: string) => ({ readout, name: readout, rise: 0.1, decides: true });
const agent = (isMovable: boolean) => ({
  name: isMovable ? "a supplement" : "a drug",
  isMovable,
  approval: { kind: isMovable ? "supplement" : "research-only", text: "as stated" },
  wada: { kind: isMovable ? "not-listed" : "prohibited", text: "as listed" },
  evidence: { any: "human-trial", mtor: isMovable ? "human-trial" : "cell", note: "as read" },
  refs: [],
  actsRefs: isMovable ? [] : ["inoki2002"],
});

/** The rules as they are, with the tissues and agents of the toy. */
export const toyRules: CheckRules = {
  ...checkRules,
  systems: {
    toy: [
      {
        tissue: "first",
        name: "first",
        growth: [drive("growth_first")],
        maintenance: [drive("maintenance_first")],
      },
      {
        tissue: "second",
        name: "second",
        growth: [drive("growth_second")],
        maintenance: [drive("maintenance_second")],
      },
    ],
  },
  agents: { clearer: agent(true), elsewhere: agent(true), helper: agent(true), drug: agent(false) },
};

/** A day of the toy with these entries. */
export function toyDay(...entries: string[]): Protocol {
  const head = ["equator: 1", "subject: {sex: male, age: 30 y, height: 180 cm, mass: 75 kg}"];
  return protocolOf([
    ...head,
    "start: 2026-03-02T06:00",
    "lasts: 24 h",
    "events:",
    ...entries.map((entry) => `  - ${entry}`),
  ]);
}

export function protocolOf(lines: readonly string[]): Protocol {
  const { protocol, diagnostics } = readProtocol(lines.join("\n"));
  if (protocol === undefined)
    throw new Error(diagnostics.map(({ code, found }) => `${code} ${found}`).join());
  return protocol;
}

/** What the checker says of a protocol of the toy. */
export function checkToy(protocol: Protocol, members = 0, rules = toyRules): Promise<Checked> {
  return checkProtocol({ side: { protocol, system: toy }, rules, members, seed: 1 });
}

/** Food enough for a man of 75 kg, in the evening, where it meets nothing. */
export const enough = '{at: "21:00", meal: {protein: 125 g, source: mixed, carbohydrate: 300 g, fat: 70 g}}';
