import { describe, expect, it } from "vitest";
import { claims } from "../../evidence/claims/index.ts";
import { checkRules } from "../../evidence/rules/index.ts";
import { agents } from "../../model/compounds/index.ts";
import { references } from "../../model/references.ts";
import { systems } from "../../model/systems/index.ts";
import {
  checkSystem,
  choicesOf,
  countGrades,
  modulesOf,
  modulesOfAgents,
  parametersOf,
  type System,
  usersOf,
} from "../../src/lang/index.ts";
import { wordDiagnostic } from "../../src/messages/index.ts";
import { codeBelow, filesBelow, textOf } from "../house/repository.ts";
import { exportedModules } from "../support/model-files.ts";
import { countFacts, readFacts } from "../support/read-facts.ts";
import { keptNames, namingFault } from "./parameter-names.ts";

const all: readonly System[] = Object.values(systems);
const exported = await exportedModules();
const files = codeBelow("test/model").map((path) => readFacts(path, textOf(path)));

/** Modules that no system holds, and why they stay. */
const outsideSystems: Readonly<Record<string, string>> = {
  muscle_turnover: "stands in for muscle where the body layer is tested alone",
  quiet_hormones: "stands in for hormones and tissues where fuels are tested alone",
};

/** Modules that are held to the literature together, as one body. */
const asOneBody = [
  ...["body_mass", "energy", "fatty_acids", "fed_memory", "fuel_absorption", "fuel_glucose", "fuel_insulin"],
  ...["fuel_use", "glucagon", "ketones", "leucine_sparing", "liver_glycogen", "muscle_glycogen", "nitrogen"],
];
const asTwoRegions = [
  ...[
    "ageing",
    "breakdown_over_months",
    "disuse",
    "endurance",
    "energy_availability",
    "fasted_leucine",
    "habitual_protein",
    "insulin_sensitivity",
    "muscle_hormones",
  ],
  ...[
    "muscle_mass_readouts",
    "muscle_pools",
    "ribosomes",
    "satellite_cells",
    "strength",
    "synthesis_over_months",
    "training_adaptation",
    "training_drugs",
  ],
];
const asLumped = [
  ...[
    "lumped_adaptation",
    "lumped_amino_acids",
    "lumped_body",
    "lumped_fuels",
    "lumped_glucose",
    "lumped_gut",
  ],
  ...["lumped_insulin", "lumped_loading", "lumped_signalling", "lumped_turnover"],
];
const asMouse = [
  ...["mouse_brain", "mouse_energy_balance", "mouse_fed_state"],
  ...["mouse_hormones", "mouse_muscle_mass", "mouse_rapamycin"],
];
const asGrowthAgents = [
  ...["cjc1295", "foxo4_dri", "ghrelin_given", "ghrh_given", "ghrp6", "mk677"],
  ...["lr3_in_medium", "myostatin_given", "pituitary", "tesamorelin"],
];
const together = {
  ...heldBy(
    asGrowthAgents,
    "held to what their agents did in people and animals, in the whole body: growth-agents.test.ts",
  ),
  ...heldBy(
    asMouse,
    "held to published fasts, clamps, injections and genes of mice and rats as one system: mouse.test.ts",
  ),
  ...heldBy(
    asLumped,
    "held to published fasts, clamps, meals and weeks of training as one system: lumped.test.ts",
  ),
  ...heldBy(asOneBody, "held to published fasts, clamps, meals and weeks of the whole body: fuels-*.test.ts"),
  ...heldBy(
    asTwoRegions,
    "held to published weeks of training, disuse, food and hormones in two regions: months-*.test.ts",
  ),
};

/** Modules without facts of their own, and what holds them to the literature instead. */
const heldOtherwise: Readonly<Record<string, string>> = {
  basal_independent: "has no input, so that a fact on it alone could not fail: tested in the whole muscle",
  aicar_zmp: "one curve for body and cells, held in both: agents-in-systems.test.ts",
  everolimus_in_cells: "one lag and a ratio: what T cells make of it is tested",
  exertion: "passes on what protocols say; what hormones make of it is tested",
  felt_by_tissues: "a lag that no source gives: tissues see a smoother cortisol than plasma",
  ...together,
  amino_acid_drive_by_supply:
    "held to amino acids, whey and branched chains in the whole body: muscle-mends.test.ts",
  breakdown_put_off: "held to one dose and eight weeks of HMB in the whole body: muscle-mends.test.ts",
  ketone_redox:
    "the paper that says by how much acetoacetate rises has no identifier here; a fast of five days is a trial",
  quiet_hormones: "constants in place of hormones",
  running: "a switch on the clock",
  brain_fluid: "three facts of one paper, which also set its numbers: they hold by construction",
  mccoll_body_size: "held to the authors' own trajectories, as one system",
  mccoll_insulin: "held to the authors' own trajectories, as one system",
  mccoll_insulin_signalling: "held to the authors' own trajectories, as one system",
  mccoll_leucine: "held to the authors' own trajectories, as one system",
  mccoll_mtor: "held to the authors' own trajectories, as one system",
  medium: "passes on what a protocol says; that it does, and what full medium is, is tested",
  oxygen:
    "no paper with an identifier was seen that gives saturation over oxygen breathed; its values are tested",
  tissue_surroundings: "constants in place of a body: what tissues make of them is tested",
};

describe("modules", () => {
  const brought = all.flatMap(modulesOfAgents);
  const held = new Set([...all.flatMap(modulesOf), ...brought].map(({ id }) => id));
  const unused = exported.filter(({ module }) => !held.has(module.id)).map(({ module }) => module.id);

  it("are each held by a system that can be run, or listed with a reason", () => {
    expect(exported.length).toBeGreaterThan(20);
    expect([...new Set(unused)].sort()).toEqual(Object.keys(outsideSystems).sort());
  });

  it("have ids of their own", () => {
    const modules = [...new Set(exported.map(({ module }) => module))];
    const ids = modules.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it("have three cited facts at least, or are listed with what holds them instead", () => {
    const lacking = exported
      .filter(({ path, name }) => countFacts(files, `${path}#${name}`) < 3)
      .map(({ module }) => module.id);
    expect([...new Set(lacking)].sort()).toEqual(Object.keys(heldOtherwise).sort());
  });

  it("have each a page, and no page is left of one that is gone", () => {
    const pages = filesBelow("docs/generated/modules").map((path) => path.replace(/^.*\/|\.md$/g, ""));
    const ids = new Set(exported.map(({ module }) => module.id));
    expect(pages.filter((page) => page !== "index").sort()).toEqual([...ids].sort());
  });
});

describe("the reader of facts", () => {
  const text = `
    import { a } from "../../model/a.ts";
    import { b as other } from "../../model/b.ts";
    describeModule(a); describeModule(other);
    const rest = steady(a);
    fact("of a, by a constant", cite("x", "p. 1"), () => expect(rest.level).toBe(1));
    fact("of b", cite("y", "p. 1"), () => expect(steady(other).level).toBe(1));
    fact("of both, run together", cite("z", "p. 1"), () => expect(runBody()).toBe(1));
    fact("not cited", "x", () => {});
    it("not a fact", () => expect(steady(a).level).toBe(1));`;
  const read = readFacts("test/model/both.test.ts", text);

  it("finds what is cited, and counts a fact for the modules that it is about", () => {
    expect(read.facts.map(({ key }) => key)).toEqual(["x", "y", "z"]);
    expect(["model/a.ts#a", "model/b.ts#b", "model/c.ts#c"].map((name) => countFacts([read], name))).toEqual([
      2, 2, 0,
    ]);
  });
});

describe("references", () => {
  const users = usersOf([...all, standIns()]);
  const cited = new Set(files.flatMap(({ facts }) => facts.map(({ key }) => key)));

  it("are each used by a number, a process, a fact, a claim, an agent or a rule of the checker", () => {
    const keys = Object.keys(references);
    const claimed = new Set<string>(claims.flatMap(({ literature }) => literature.refs));
    const told = JSON.stringify([checkRules, agents]);
    const isUsed = (key: string) =>
      users.has(key) || cited.has(key) || claimed.has(key) || told.includes(`"${key}"`);
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it("that are used exist; a fit names references or trials", () => {
    const trials = new Set(filesBelow("evidence/calibration").map((path) => path.split("/")[2] ?? ""));
    const unknown = [...users].filter(([key]) => !Object.hasOwn(references, key) && !trials.has(key));
    expect(unknown.map(([key, by]) => `${key}, named by ${[...by]}`)).toEqual([]);
  });

  /** The modules that no system holds, as if one did. */
  function standIns(): System {
    const modules = exported.filter(({ module }) => Object.hasOwn(outsideSystems, module.id));
    const byId = Object.fromEntries(modules.map(({ module }) => [module.id, module]));
    return { id: "stand-ins", about: "", modules: byId, readouts: {}, settle: "0 h" };
  }
});

describe.each(all.map((system) => [system.id, system] as const))("system %s", (id, system) => {
  it("stands under its own name", () => {
    expect(Object.entries(systems).find(([, other]) => other === system)?.[0]).toBe(id);
  });

  it("builds without an error under every choice of its variants", () => {
    for (const variants of choicesTaken(system)) {
      const errors = checkSystem(system, { variants }).filter(({ severity }) => severity === "error");
      expect(errors.map(wordDiagnostic), JSON.stringify(variants)).toEqual([]);
    }
  });

  it("has readouts that say what they mean and how they are measured", () => {
    const silent = Object.entries(system.readouts).filter(
      ([, { means, assay }]) => means.trim().length < 3 || assay.trim().length < 3,
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it("has parameters with a grade each; their counts are shown", () => {
    const counts = countGrades(system);
    const total = [...parametersOf(system).values()].flat().length;
    const words = Object.entries(counts).map(([grade, count]) => `${count} ${grade}`);
    process.stdout.write(`${id}: ${total} parameters: ${words.join(", ")}\n`);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
  });
});

describe("parameters", () => {
  it("are named by role and subject, in small Latin letters, without a unit", () => {
    const named = exported.flatMap(({ module }) => Object.keys(module.parameters ?? {}));
    expect([...new Set(named)].flatMap((name) => namingFault(name) ?? [])).toEqual([]);
  });

  it("that are named otherwise are still there", () => {
    const named = new Set(exported.flatMap(({ module }) => Object.keys(module.parameters ?? {})));
    expect([...keptNames].filter((name) => !named.has(name))).toEqual([]);
  });

  it("of tables carry no unit in their names", () => {
    const addresses = all.flatMap((system) =>
      [...parametersOf(system).values()].flat().filter(({ source }) => source === "table"),
    );
    const columns = new Set(addresses.map(({ address }) => address.split(".").at(-1) ?? ""));
    expect([...columns].flatMap((name) => namingFault(name, { roles: false }) ?? [])).toEqual([]);
  });

  it("are refused with a unit, a Greek letter, or no role: the check works", () => {
    for (const name of ["dose_mg", "k_beta", "kα", "speed", "time_h"])
      expect(namingFault(name), name).toBeDefined();
    for (const name of ["k_on", "tau_signal", "leucine_fasting"])
      expect(namingFault(name), name).toBeUndefined();
  });
});

/** Every two choices together where they are few, else every choice alone. */
function choicesTaken(system: System): Record<string, string>[] {
  const choices = choicesOf(system).map(({ variant, name }) => ({ [variant]: name }));
  const few = Object.keys(system.variants ?? {}).length <= 3;
  const taken = few
    ? choices.flatMap((one, i) => choices.slice(i).map((other) => ({ ...one, ...other })))
    : choices;
  return [{}, ...taken];
}

function heldBy(modules: readonly string[], tests: string): Record<string, string> {
  return Object.fromEntries(modules.map((module) => [module, tests]));
}
