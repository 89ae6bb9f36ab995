import { describe, expect, it } from "vitest";
import { muscle } from "../../../model/systems/muscle.ts";
import type { Kind } from "../../../model/tissues/tissue.ts";
import { type TissueName, tissueModules, tissues } from "../../../model/tissues/tissue-set.ts";
import { checkSystem } from "../../../src/lang/index.ts";
import { wordDiagnostic } from "../../../src/messages/index.ts";
import { benchSystem, tissueBench } from "./tissue-bench.ts";

type Values = Readonly<Record<string, { readonly value: number }>>;

const names = Object.keys(tissues) as TissueName[];
const kinds: readonly Kind[] = ["full", "reduced"];
const instances = names.flatMap((name) => kinds.map((kind) => ({ name, kind })));

/** States of the full instance, as the set is meant to have them; the reduced one has ten. */
const states: Readonly<Record<TissueName, number>> = {
  muscle: 25,
  upper_muscle: 20,
  liver: 20,
  adipose: 20,
  agrp: 19,
  pomc: 19,
  hippocampus: 20,
  heart: 20,
  t_cell: 20,
  proliferating: 21,
};

describe.each(instances)("$name, $kind", ({ name, kind }) => {
  it("builds without an error under every variant, alone", () => {
    for (const variants of [
      {},
      { adipose_feedback: "sustains" },
      { disuse: "deptor" },
      { disuse: "mtor_up" },
    ]) {
      const found = checkSystem(benchSystem(name, kind), { variants });
      expect(found.filter(({ severity }) => severity === "error").map(wordDiagnostic)).toEqual([]);
    }
  });

  it("comes to rest, where all that is relative to rest is 1", async () => {
    const { rest, unrest, states: held } = await tissueBench(name, { kind });
    expect(unrest).toBeLessThan(2e-6);
    expect(Object.values(rest).filter((value) => !Number.isFinite(value))).toEqual([]);
    for (const relative of [
      "autophagy_flux",
      "grb10",
      "deptor",
      "foxo_program",
      "lipogenesis",
      "pgc1a",
      "redd1",
    ])
      if (rest[relative] !== undefined) expect(rest[relative], relative).toBeCloseTo(1, 2);
    const own = name === "muscle" ? 5 : 0;
    expect(Object.keys(held).length).toBe(kind === "full" ? states[name] : 10 + own);
  });
});

describe("the signalling set", () => {
  const everything = {
    ...{ insulin_local: 1e6, leucine_local: 5, eaa_local: 20, growth_factor: 1, mitogen: 1 },
    ...{ myostatin_free: 20, glucocorticoid: 20, rapamycin_free: 100, mechanical_drive: 1, disuse: 1 },
  };
  const nothing = {
    ...{ insulin_local: 0, leucine_local: 0, eaa_local: 0, arginine_local: 0, tissue_oxygen: 0 },
    ...{ glucocorticoid: 0, myostatin_free: 0, igf1_relative: 0, amp_effect: 0.95, energy_stress: 1 },
    ...{ glucose_relative: 0, leptin_relative: 0, ghrelin_relative: 0 },
  };

  it.each(names)("keeps the states of %s at or above 0 at both extremes of every port", async (name) => {
    const { lowest } = await tissueBench(name);
    const held = Object.keys(tissues[name].ports);
    for (const extreme of [everything, nothing]) {
      const ports = Object.fromEntries(Object.entries(extreme).filter(([port]) => held.includes(port)));
      expect(lowest({ ports, minutes: 2880 })).toBeGreaterThanOrEqual(-1e-9);
    }
  });
});

describe("muscle of the signalling set", () => {
  it("rests where the muscle system does", async () => {
    const { rest, states: held } = await tissueBench("muscle");
    const levels = {
      mtorc1_active: 0.086,
      akt_active: 0.066,
      ampk_active: 0.158,
      p_s6k1_t389: 0.086,
      p_4ebp1: 0.373,
    };
    for (const [offer, level] of Object.entries(levels))
      expect(Math.abs((rest[offer] ?? 0) / level - 1), offer).toBeLessThan(0.02);
    expect(Math.abs((held["mtor_complexes.mtorc2"] ?? 0) / 0.222 - 1)).toBeLessThan(0.02);
  });

  it("has the numbers of the muscle system", () => {
    const modules = tissueModules("muscle", "full");
    const ofSystem: Values = muscle.adjustments;
    const kept: Readonly<Record<string, keyof typeof muscle.modules>> = {
      insulin_receptor: "muscle.insulin_receptor",
      irs1_pi3k: "muscle.irs1_pi3k",
      akt: "muscle.akt",
      tsc_rheb: "muscle.tsc_rheb",
      amino_acid_sensing: "muscle.leucine_sensing",
      mtor_complexes: "muscle.mtor_complexes",
      s6k1_translation: "muscle.s6k1",
      s6k1_sites: "muscle.s6k1",
      energy: "muscle.energy_ampk",
      energy_ampk: "muscle.energy_ampk",
    };
    for (const [instance, was] of Object.entries(kept)) {
      const before: Values = muscle.modules[was].parameters ?? {};
      const now: Values = modules[`muscle.${instance}`]?.parameters ?? {};
      const shared = Object.keys(now).filter((name) => Object.hasOwn(before, name));
      expect(shared.length, instance).toBeGreaterThan(0);
      for (const name of shared) {
        const own = ofSystem[`${was}.${name}`] ?? before[name];
        expect(now[name]?.value, `${instance}.${name}`).toBe(own?.value);
      }
    }
  });
});
