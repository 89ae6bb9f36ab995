import { beforeAll, describe, expect, it } from "vitest";
import { humanAdult } from "../../model/systems/human-adult.ts";
import { junkTissues } from "../../model/systems/human-adult-wires.ts";
import { specialVariants } from "../../model/tissues/special-variants.ts";
import { checkSystem, parametersOf } from "../../src/lang/index.ts";
import { wordDiagnostic } from "../../src/messages/index.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import { simulate } from "../../src/simulate/index.ts";
import { meals } from "./months-runs.ts";

const readout = (is: string) => ({ unit: "1", is, means: is, assay: "none" });
const mtorc1 = (tissue: string) => `${tissue}.mtor_complexes.mtorc1_active`;

/** Parameter that habitual days set -> what it is the mean of. */
const habitual: Readonly<Record<string, string>> = {
  "heart.ventricle.mtorc1_normal": mtorc1("heart"),
  "muscle.angiogenesis.mtorc1_normal": mtorc1("muscle"),
  "skin.healing.mtorc1_normal": mtorc1("proliferating"),
  "t_cell.vaccine.mtorc1_normal": mtorc1("t_cell"),
  ...Object.fromEntries(
    junkTissues.flatMap((tissue) => [
      [`${tissue}.junk.eif4f_normal`, `${tissue}.s6k1_translation.eif4f`],
      [`${tissue}.junk.flux_normal`, `${tissue}.autophagy_markers.flux_completed`],
    ]),
  ),
};

const adult = {
  ...humanAdult,
  readouts: {
    ...humanAdult.readouts,
    ...Object.fromEntries(
      Object.entries(habitual).map(([address, is]) => [address.replaceAll(".", "_"), readout(is)]),
    ),
  },
};

async function run(days: number, events: readonly string[], variants: Readonly<Record<string, string>> = {}) {
  const { protocol, diagnostics } = readProtocol(
    [
      "equator: 1",
      "name: days",
      "subject: {species: human, sex: male, age: 25 y, height: 178 cm, mass: 75 kg, body_fat: 16 %}",
      "start: 2026-03-02T00:00",
      `lasts: ${days * 24} h`,
      events.length === 0 ? "events: []" : "events:",
      ...events.map((event) => `  - ${event}`),
      "",
    ].join("\n"),
  );
  if (protocol === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  const { series } = await simulate(protocol, { system: adult, every: 600_000, variants });
  return {
    before: (name: string) => series[0]?.baseline[name] ?? Number.NaN,
    /** Mean over the last day. */
    mean: (name: string) => {
      const day = (series[0]?.curves[name]?.values ?? new Float64Array(0)).slice(-144);
      return day.reduce((sum, value) => sum + value, 0) / day.length;
    },
  };
}

const habitualMeals = (days: number) => meals(days, { carbohydrate: 345, fat: 95 });

describe("special tissues in the whole body", () => {
  let usual: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    usual = await run(10, habitualMeals(10));
  }, 60_000);

  it("build without an error under every choice", () => {
    const choices = Object.entries(specialVariants(junkTissues)).flatMap(([variant, { choices }]) =>
      Object.keys(choices).map((choice) => ({ [variant]: choice })),
    );
    for (const variants of choices) {
      const errors = checkSystem(humanAdult, { variants }).filter(({ severity }) => severity === "error");
      expect(errors.map(wordDiagnostic), JSON.stringify(variants)).toEqual([]);
    }
  });

  it("take a habitual day for what the whole body makes of it, within a fifth", () => {
    const entries = [...parametersOf(humanAdult).values()].flat();
    const astray = Object.keys(habitual).flatMap((address) => {
      const value = entries.find((entry) => entry.address === address)?.parameter.value ?? Number.NaN;
      const measured = usual.mean(address.replaceAll(".", "_"));
      return Math.abs(measured / value - 1) < 0.2 ? [] : [`${address}: ${value}, measured ${measured}`];
    });
    expect(astray).toEqual([]);
  });

  it("stay near 1 through ten habitual days", () => {
    const relative = [
      "bdnf",
      "plasticity_index",
      "cell_size",
      "capillaries",
      "healing_competence",
      "lv_mass",
    ];
    const junk = ["muscle", "liver", "heart", "hippocampus"].map((tissue) => `junk_${tissue}`);
    for (const name of [...relative, ...junk, "intake_drive", "vaccine_fitness"]) {
      expect(Math.abs(usual.mean(name) - 1), name).toBeLessThan(0.15);
    }
  });

  it("answer a fast of two days: hunger, autophagy and BDNF up, junk and healing down", async () => {
    const fast = await run(2, []);
    for (const name of ["hunger_score", "intake_drive", "bdnf", "flux_muscle", "lc3_liver"]) {
      expect(fast.mean(name), name).toBeGreaterThan(1.05 * usual.mean(name));
    }
    for (const name of ["junk_muscle", "junk_liver", "healing_competence", "mtorc1_arcuate"]) {
      expect(fast.mean(name), name).toBeLessThan(usual.mean(name));
    }
  });

  it("change the signals of habitual days by less than a tenth with desensitisation on", async () => {
    const on = await run(10, habitualMeals(10), { desensitisation: "on" });
    for (const name of ["p_akt_s473", "mtorc1_active"]) {
      expect(on.mean(name), name).not.toBe(usual.mean(name));
      expect(Math.abs(on.mean(name) / usual.mean(name) - 1), name).toBeLessThan(0.1);
    }
  });
});
