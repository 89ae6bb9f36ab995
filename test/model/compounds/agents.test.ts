import { describe, expect, it } from "vitest";
import { agents, compoundOf } from "../../../model/compounds/index.ts";
import { compounds } from "../../../model/compounds/register.ts";
import { references } from "../../../model/references.ts";
import { humanAdult } from "../../../model/systems/human-adult.ts";
import { systems } from "../../../model/systems/index.ts";
import { readSbml, writeSbml } from "../../../src/formats/index.ts";
import { checkSystem, type System, standingOf, withAgents } from "../../../src/lang/index.ts";
import { wordDiagnostic } from "../../../src/messages/index.ts";
import { readProtocol } from "../../../src/protocol/index.ts";
import { simulate } from "../../../src/simulate/index.ts";

/** How an agent is taken at 07:30 of a day of three meals, and a readout that its targets speak of, with its sign. */
const shows: Readonly<Record<string, readonly [taken: string, readout: string, sign: 1 | -1]>> = {
  aicar: ["level: 30 x", "ampk_active_liver", 1],
  berberine: ["dose: 500 mg", "ampk_active_liver", 1],
  coffee: ["dose: 400 mg", "pi3k_activity", -1],
  creatine: ["dose: 20 g", "lean_body_mass", 1],
  curcumin: ["dose: 8 g", "mtorc1_active_liver", -1],
  egcg: ["dose: 400 mg", "mtorc1_active_t_cell", -1],
  everolimus: ["dose: 10 mg", "mtorc1_active", -1],
  ketamine: ["dose: 35 mg, route: iv, duration: 40 min", "mtorc1_active_hippocampus", 1],
  ketone_ester: ["dose: 30 g", "mtorc1_active", 1],
  luteolin: ["dose: 100 mg", "pi3k_activity", -1],
  nac: ["dose: 10 g", "mtorc1_active_t_cell", -1],
  omega_3: ["dose: 4 g", "mtorc1_active", 1],
  quercetin: ["dose: 5 g", "pi3k_activity", -1],
  resveratrol: ["dose: 500 mg", "mtorc1_active", -1],
  salicylate_aspirin: ["dose: 1 g", "ampk_active_liver", 1],
  growth_hormone: ["dose: 2 mg", "igf1_plasma", 1],
  ghrh: ["level: 1 x", "gh_plasma", 1],
  cjc_1295: ["level: 1 x", "gh_plasma", 1],
  sermorelin: ["level: 1 x", "gh_plasma", 1],
  tesamorelin: ["dose: 2 mg", "gh_plasma", 1],
  ghrelin: ["level: 1 x", "mtorc1_agrp", 1],
  ipamorelin: ["level: 1 x", "gh_plasma", 1],
  ghrp_6: ["level: 1 x", "cortisol_plasma", 1],
  hexarelin: ["level: 1 x", "prolactin_plasma", 1],
  mk_677: ["level: 1 x", "gh_plasma", 1],
  igf_1: ["dose: 6 mg", "p_akt_s473_t_cell", 1],
  igf_1_lr3: ["level: 1 x", "pi3k_activity", 1],
  follistatin_344: ["level: 1 x", "muscle_gain", 1],
  myostatin: ["level: 1 x", "muscle_gain", -1],
  mots_c: ["level: 1 x", "ampk_active_liver", 1],
  foxo4_dri: ["level: 1 x", "senescent_burden", -1],
  insulin: ["dose: 30 nmol", "p_akt_t308", 1],
  testosterone: ["dose: 50 mg", "testosterone_plasma", 1],
  leptin: ["dose: 5 mg", "mtorc1_pomc", 1],
  hydrocortisone: ["dose: 20 mg", "redd1", 1],
};

const joining = agents.map(compoundOf).filter((id) => standingOf(humanAdult, id).is === "joins");

/** A day of three meals on a system, with another event. */
async function day(system: System, taken = "") {
  const { protocol, diagnostics } = readProtocol(
    [
      "equator: 1",
      "subject: {species: human, sex: male, age: 30 y, height: 180 cm, mass: 78 kg}",
      "start: 2026-03-02T07:00",
      "lasts: 24 h",
      "events:",
      ...["08:00", "13:00", "18:00"].map(
        (at) => `  - {at: "${at}", meal: {protein: 30 g, source: mixed, carbohydrate: 60 g, fat: 15 g}}`,
      ),
      taken,
      "",
    ].join("\n"),
    { knownCompounds: compounds },
  );
  if (protocol === undefined) throw new Error(diagnostics.map(wordDiagnostic).join("\n"));
  const run = await simulate(protocol, {
    system,
    every: 1_200_000,
    tolerances: { relativeTolerance: 1e-5, scaledTolerance: 1e-8 },
  });
  const [series] = run.series;
  if (series === undefined) throw new Error("no series");
  return { ...run, ...series };
}

/** Largest change of a curve, with its sign, over the largest value of either. */
function change(of: Float64Array, from: Float64Array): number {
  const scale = Math.max(...of.map(Math.abs), ...from.map(Math.abs), Number.MIN_VALUE);
  return [...of].reduce((most, value, i) => {
    const moved = (value - (from[i] ?? Number.NaN)) / scale;
    return Math.abs(moved) > Math.abs(most) ? moved : most;
  }, 0);
}

const everyone = withAgents(humanAdult, joining);
const plain = day(humanAdult);
const untaken = day(everyone);

describe("every agent", () => {
  it("is there: the 59 of the founding evidence", () => {
    expect(agents.length).toBe(59);
    expect(new Set(agents.map(({ id }) => id)).size).toBe(59);
  });

  it("has names of its own: no id or alias is of another", () => {
    const names = agents.flatMap((agent) => [
      ...new Set([agent.id, compoundOf(agent), ...(agent.aliases ?? [])]),
    ]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it("can be written in a protocol under each of its names, or says how else", () => {
    for (const agent of agents) {
      if (agent.taken === "food" || agent.taken === "setting") continue;
      const how = agent.taken === "level" ? "level: 1 x" : "dose: 1 mg";
      for (const name of [agent.id, ...(agent.aliases ?? [])]) {
        const text = `equator: 1\nsubject: {species: human, sex: male, age: 30 y, height: 180 cm, mass: 78 kg}\nstart: 2026-03-02T07:00\nlasts: 1 h\nevents:\n  - {at: "07:30", compound: ${name}, ${how}}\n`;
        const { protocol, diagnostics } = readProtocol(text, { knownCompounds: compounds });
        expect(diagnostics.filter(({ severity }) => severity === "error").map(wordDiagnostic), name).toEqual(
          [],
        );
        expect(protocol, name).toBeDefined();
      }
    }
  });

  it("that takes a level says of what, and a human amount of it is refused", () => {
    const levels = agents.filter(({ taken }) => taken === "level");
    expect(levels.length).toBeGreaterThan(10);
    for (const agent of levels) {
      expect(agent.reference?.length ?? 0, agent.id).toBeGreaterThan(10);
      const text = `equator: 1\nsubject: {species: human, sex: male, age: 30 y, height: 180 cm, mass: 78 kg}\nstart: 2026-03-02T07:00\nlasts: 1 h\nevents:\n  - {at: "07:30", compound: ${compoundOf(agent)}, dose: 1 mg}\n`;
      const { diagnostics } = readProtocol(text, { knownCompounds: compounds });
      expect(
        diagnostics.map(({ code }) => code),
        agent.id,
      ).toContain("level-only");
    }
  });

  it.each(Object.entries(systems))("builds into %s where it can act", (_, system: System) => {
    for (const id of Object.keys(system.agents ?? {})) {
      if (standingOf(system, id).is !== "joins") continue;
      const joined = withAgents(system, [id]);
      const errors = checkSystem(joined).filter(({ severity }) => severity === "error");
      expect(errors.map(wordDiagnostic), id).toEqual([]);
    }
  });
});

describe("agents of the whole body", () => {
  it("are nothing until they are taken: rest and a day of meals are those of the body without any", async () => {
    const [with37, without] = [await untaken, await plain];
    expect(joining.length).toBeGreaterThan(30);
    for (const [readout, { values }] of Object.entries(without.curves)) {
      const curve = with37.curves[readout]?.values ?? new Float64Array();
      expect(Math.abs(change(curve, values)), readout).toBeLessThan(0.004);
    }
  });

  it("are each held to what they show", () => {
    expect([...joining].sort()).toEqual(Object.keys(shows).sort());
  });

  it.each(Object.entries(shows))(
    "%s, as %j, moves what its targets speak of",
    async (id, [taken, readout, sign]) => {
      const run = await day(everyone, `  - {at: "07:30", compound: ${id}, ${taken}}`);
      expect(run.diagnostics.map(wordDiagnostic)).toEqual([]);
      expect(run.agents?.map(({ modelled }) => modelled)).toEqual([true]);
      const without = await untaken;
      const curve = run.curves[readout];
      if (curve === undefined) throw new Error(`no ${readout}`);
      const moved = change(curve.values, without.curves[readout]?.values ?? new Float64Array());
      expect(sign * moved, `${readout} ${moved}`).toBeGreaterThan(1e-4);
      const targets = agents.find((agent) => compoundOf(agent) === id)?.targets ?? [];
      expect(targets.some((target) => target.sign !== 0)).toBe(true);
    },
  );

  it("combine where two act at one place: everolimus with rapamycin binds more, and does less per drug", async () => {
    const taken = (compounds: readonly string[]) =>
      compounds.map((compound) => `  - {at: "07:30", compound: ${compound}, dose: 3 mg}`).join("\n");
    const left = async (names: readonly string[]) =>
      Math.min(...((await day(everyone, taken(names))).curves.mtorc1_active_t_cell?.values ?? []));
    const [both, rapamycin, everolimus] = [
      await left(["rapamycin", "everolimus"]),
      await left(["rapamycin"]),
      await left(["everolimus"]),
    ];
    expect(both).toBeLessThan(everolimus);
    expect(both).toBeGreaterThan(rapamycin * 0.5);
    expect(rapamycin).toBeLessThan(everolimus);
  });

  it("are written as SBML with the system that they have joined", () => {
    const text = writeSbml(withAgents(humanAdult, ["everolimus", "mots_c"]), { references });
    expect(text).toContain("everolimus");
    expect(readSbml(text).diagnostics).toEqual([]);
  });

  it("say so where they are taken in a way that does nothing", async () => {
    const { diagnostics } = await day(everyone, '  - {at: "07:30", compound: ketamine, dose: 35 mg}');
    expect(diagnostics.map(wordDiagnostic).join()).toMatch(/with route iv it is/);
  });

  it("are named and not modelled with their reason, in the run and its warnings", async () => {
    const { agents: named, diagnostics } = await day(
      humanAdult,
      '  - {at: "07:30", compound: epitalon, level: 1 x}',
    );
    expect(named?.[0]).toMatchObject({ id: "epitalon", modelled: false });
    const why = named?.[0]?.why ?? "none";
    expect(why.length).toBeGreaterThan(20);
    expect(diagnostics.map(wordDiagnostic).join()).toContain(why);
  });
});
