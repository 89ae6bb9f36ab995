import { describe, expect, it } from "vitest";
import { fits } from "../../../evidence/fits/index.ts";
import { estimate } from "../../../src/analysis/fit/estimate.ts";
import type { Fit, FitOrigin } from "../../../src/analysis/fit/fit.ts";
import { fitInUse, fittedSystem } from "../../../src/analysis/fit/fit-in-use.ts";
import { fitText } from "../../../src/analysis/fit/fit-text.ts";
import { makeFit } from "../../../src/analysis/fit/make-fit.ts";
import { profiles } from "../../../src/analysis/fit/profile.ts";
import { readFit } from "../../../src/analysis/fit/read-fit.ts";
import { posteriorOf, withFit } from "../../../src/analysis/fit/with-fit.ts";
import { readProtocol, systems } from "../../../src/index.ts";
import { buildSystem, type System, systemIndex } from "../../../src/lang/index.ts";
import { simulate } from "../../../src/simulate/index.ts";
import { observe, type Synthetic } from "./synthetic.ts";

const settings = {
  seed: 1,
  starts: 2,
  members: 20,
  most: 30,
  updates: 2,
  profiles: true,
  nuisance: "drawn",
} as const;
const origin: FitOrigin = {
  id: "small",
  made: { equator: "0.0.0", commit: "none" },
  system: "muscle",
  variants: [],
  modelHash: "00",
  data: [{ trial: "made-up", files: [{ name: "data.csv", sha256: "11" }] }],
  settings,
};
const problem: Synthetic = {
  fitted: 2,
  nuisance: 1,
  papers: 2,
  rowsPerPaper: 3,
  scale: 1,
  between: 0.3,
  model: ([a = 0, b = 0, c = 0]) => Float64Array.from([4 * a, 4 * a + c, a * b, 3 * a, c - a, 2 * a]),
};

async function small(): Promise<Fit> {
  const found = await estimate(observe(problem, 2).estimation, settings);
  if (found === undefined) throw new Error("no estimate");
  return makeFit(origin, found, await profiles(found.frame, found.best, found.noise.mean));
}

const building = "muscle.muscle_full.k_build";
const cell = "tables.food.whey.slow_share";

/** A fit of the muscle system that was made by hand. */
async function ofMuscle(addresses: readonly string[]): Promise<Fit> {
  const fit = await small();
  const index = systemIndex(systems.muscle);
  const [first] = fit.fitted;
  if (first === undefined) throw new Error("nothing fitted");
  return {
    ...fit,
    fitted: addresses.map((address) => {
      const entry = index.get(address);
      const centre = entry?.kind === "parameter" ? entry.parameter.value : 1;
      return {
        ...first,
        address,
        unit: entry && "unit" in entry ? entry.unit : "1",
        centre,
        estimate: 1.25 * centre,
      };
    }),
  };
}

describe("a fit file", () => {
  it("holds the fit, in the same bytes each time", async () => {
    const [a, b] = await Promise.all([small(), small()]);
    expect(fitText(a)).toBe(fitText(b));
    expect(readFit(JSON.parse(fitText(a)))).toEqual(a);
  });

  it("rounds its numbers, and keeps the literature beside the estimate", async () => {
    const fit = await small();
    const numbers = fitText(fit).match(/-?\d+\.\d+(?:e-?\d+)?/g) ?? [];
    expect(numbers.length).toBeGreaterThan(50);
    for (const number of numbers)
      expect(number.replace(/e.*$|[-.]|^-?0\.0*/g, "").length).toBeLessThanOrEqual(10);
    expect(fit.fitted[0]).toMatchObject({
      centre: 1,
      spread: { kind: "lognormal", factor: 2 },
      grade: "assumed",
    });
    expect(fit.members.rows).toHaveLength(settings.members);
    expect(posteriorOf(fit).values).toHaveLength(3 * settings.members);
  });

  it("says what the data determine: one combination, not the other", async () => {
    const { directions, fitted } = await small();
    expect(directions[0]?.information).toBeGreaterThan(5);
    expect(directions[0]?.made[0]?.address).toBe("fit.p0");
    expect(fitted[0]?.profile?.low).not.toBeNull();
    expect(fitted[0]?.shrinkage).toBeLessThan(fitted[1]?.shrinkage ?? 0);
  });

  it("is refused with what is wrong in it", async () => {
    const fit = await small();
    expect(() => readFit({ ...fit, version: 2 })).toThrow(/fit-unreadable/);
    expect(() => readFit({ ...fit, fitted: [{ address: "a" }] })).toThrow(/fitted\.0/);
    expect(() => readFit(undefined)).toThrow(/fit-unreadable/);
  });
});

describe("a system under a fit", () => {
  it("has the fitted values, graded so, and the system itself is left as it was", async () => {
    const before = JSON.stringify(systems.muscle);
    const fitted = withFit(systems.muscle, await ofMuscle([building, cell]));
    expect(JSON.stringify(systems.muscle)).toBe(before);
    const [was, now] = [systemIndex(systems.muscle), systemIndex(fitted)];
    for (const address of [building, cell]) {
      const [a, b] = [was.get(address), now.get(address)];
      if (a?.kind !== "parameter" || b?.kind !== "parameter") throw new Error(address);
      expect(b.parameter.value).toBeCloseTo(1.25 * a.parameter.value, 12);
      expect(b.parameter.evidence).toEqual({
        grade: "fitted",
        fit: "small",
        to: ["made-up"],
        how: "fit small",
      });
    }
    expect(buildSystem(fitted).diagnostics).toEqual([]);
  });

  it("gives way to no adjustment of the choice that was fitted", async () => {
    const adjusted = systemIndex(systems.muscle).get(building);
    if (adjusted?.kind !== "parameter") throw new Error(building);
    const choice = { adjustments: { [building]: { ...adjusted.parameter, value: 9 } } };
    const varied: System = {
      ...systems.muscle,
      variants: {
        ...systems.muscle.variants,
        pace: { about: "", default: "fast", choices: { fast: choice } },
      },
    };
    const fit = await ofMuscle([building]);
    const flat = (system: System) =>
      buildSystem(system).flat.parameters.find(({ address }) => address === building)?.value ?? Number.NaN;
    const ratio = flat(withFit(varied, fit)) / flat(systems.muscle);
    expect(ratio).toBeCloseTo(1.25, 9);
  });

  it("is refused for another system, and for what the system does not have", async () => {
    const fit = await ofMuscle([building]);
    expect(() => withFit(systems["mccoll-2024"], fit)).toThrow(/fit-of-other-system/);
    expect(() =>
      withFit(systems.muscle, { ...fit, fitted: fit.fitted.map((one) => ({ ...one, address: "a.b" })) }),
    ).toThrow(/fit-parameter-unknown/);
  });

  it("is the one that the system names, another, or none, and the same object each time", async () => {
    const register = { small: await ofMuscle([building]) };
    const named: System = { ...systems.muscle, fit: "small" };
    const fitted = fittedSystem(register, named);
    expect(fitted.fitted).toBe("small");
    expect(fittedSystem(register, named)).toBe(fitted);
    expect(fittedSystem(register, fitted)).toBe(fitted);
    expect(fittedSystem(register, fitted, { fit: "none" })).toBe(named);
    expect(fitInUse(register, systems["mccoll-2024"])).toBeUndefined();
    expect(fittedSystem(register, systems.muscle, { fit: "small" }).fitted).toBe("small");
    expect(() => fitInUse(register, named, { fit: "smal" })).toThrow(/small/);
  });

  it("is the one of a choice, where that names one", async () => {
    const register = {
      small: await ofMuscle([building]),
      other: { ...(await ofMuscle([cell])), id: "other" },
    };
    const choices = { fast: {}, slow: { fit: "other" } };
    const named: System = {
      ...systems.muscle,
      fit: "small",
      variants: { pace: { about: "", default: "fast", choices } },
    };
    expect(fitInUse(register, named, { variants: { pace: "slow" } })?.id).toBe("other");
    expect(fitInUse(register, named, { variants: { pace: "fast" } })?.id).toBe("small");
  });

  it("is named by the provenance of a run", async () => {
    const { protocol } = readProtocol(
      "equator: 1\nsubject: {sex: male, age: 30 y, mass: 70 kg}\nstart: 2026-03-02T06:00\nlasts: 1 h\nevents: []\n",
    );
    if (protocol === undefined) throw new Error("no protocol");
    const system = withFit(systems.muscle, await ofMuscle([building]));
    expect((await simulate(protocol, { system })).provenance.fit).toBe("small");
    expect((await simulate(protocol, { system: systems.muscle })).provenance.fit).toMatch(/^none/);
  });
});

describe("the register of fits", () => {
  const known: Readonly<Record<string, System>> = systems;

  it("has a file for each fit that a system or a choice names", () => {
    for (const system of Object.values(known)) {
      const choices = Object.values(system.variants ?? {}).flatMap((variant) =>
        Object.values(variant.choices),
      );
      for (const { fit } of [system, ...choices])
        if (fit !== undefined) expect(Object.keys(fits)).toContain(fit);
    }
  });

  it("holds fits whose priors are the numbers that their systems have", () => {
    for (const [id, content] of Object.entries(fits)) {
      const fit = readFit(content, { file: id });
      expect(fit.id).toBe(id);
      const index = systemIndex(known[fit.system] ?? systems.muscle, {
        variants: Object.fromEntries(fit.variants),
      });
      for (const { address, centre, unit } of [...fit.fitted, ...fit.nuisance]) {
        const entry = index.get(address);
        expect([address, entry?.kind === "parameter" ? entry.parameter.value : undefined]).toEqual([
          address,
          centre,
        ]);
        expect(entry !== undefined && "unit" in entry ? entry.unit : "").toBe(unit);
      }
    }
  });
});
