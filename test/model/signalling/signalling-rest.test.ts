import { describe, expect, it } from "vitest";
import type { Kind } from "../../../model/tissues/tissue.ts";
import { type TissueName, tissues } from "../../../model/tissues/tissue-set.ts";
import { checkSystem } from "../../../src/lang/index.ts";
import { wordDiagnostic } from "../../../src/messages/index.ts";
import { benchSystem, tissueBench } from "./tissue-bench.ts";

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
});
