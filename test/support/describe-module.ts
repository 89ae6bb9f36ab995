import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { references } from "../../model/references.ts";
import { wasmKernel } from "../../src/compile/index.ts";
import type { Kernel } from "../../src/engine/index.ts";
import { sbmlOfModule } from "../../src/formats/sbml/export/sbml-of-system.ts";
import {
  checkModule,
  equationsPage,
  evaluateFormula,
  type FlatSystem,
  type Functions,
  type Module,
  pagePath,
  sourcesOf,
} from "../../src/lang/index.ts";
import { wordDiagnostic } from "../../src/messages/index.ts";
import { jacobianFaults } from "./jacobian-check.ts";
import { needExcursions, shuffledState } from "./module-points.ts";
import { benchOf, type ModuleBench, parametersWith, solveModule } from "./module-run.ts";
import { modelRoundTrip } from "./sbml-round-trip.ts";
import { exportGap } from "./sbml-same-run.ts";
import { steadyFaults } from "./steady-check.ts";

const root = resolve(fileURLToPath(import.meta.url), "../../..");
const functions: Functions = { exp: Math.exp, log: Math.log, sin: Math.sin, cos: Math.cos, pow: Math.pow };

/** Registers the tests that every module gets: units, names, sources, sums, signs, steady state, derivatives, bits. */
export function describeModule<Name extends string>(
  given: Module<string, Name, string, string, string, string>,
): void {
  const module = given as Module;
  describe(`module ${module.id}`, () => {
    it("has units that fit, names that resolve, and nothing unused", () => {
      expect(checkModule(module, references).map(wordDiagnostic)).toEqual([]);
    });

    it("names only sources that have a PMID or a DOI", () => {
      for (const key of sourceKeys(module)) {
        const { pmid, doi } = references[key as keyof typeof references];
        expect(pmid ?? doi, key).toMatch(/^\d+$|^10\.\d+\//);
      }
    });

    it("has an equations page that is up to date", async () => {
      await expect(equationsPage(module, references)).toMatchFileSnapshot(join(root, pagePath(module.id)));
    });

    it("comes back from SBML as it was written, and runs there as here to 1e-9", () => {
      const { flat } = benchOf(module);
      const model = sbmlOfModule(module, { references });
      expect(modelRoundTrip(model)).toBe("equal");
      expect(exportGap(flat, model, { minutes: 600, values: highNeeds(module, flat) })).toBeLessThan(1e-9);
    });

    describeKernels(() => benchOf(module));
    if (Object.keys(module.states).length > 0) describeDynamics(module);
  });
}

function sourceKeys(module: Module): string[] {
  const evidence = [...Object.values(module.parameters ?? {}), ...Object.values(module.processes)];
  const keys = new Set(evidence.flatMap((item) => sourcesOf(item.evidence)));
  return [...keys].filter((key) => Object.hasOwn(references, key));
}

function describeDynamics(module: Module): void {
  const { low, high } = needExcursions(module);
  const hours = [0.25, 1, 2, 4, 8, 12, 16, 20, 24, 36, 48];
  const changes = [
    { at: 4 * 60, values: high },
    { at: 12 * 60, values: low },
    { at: 24 * 60, values: needValues(module) },
  ];
  const run = () =>
    solveModule(benchOf(module), { minutes: 48 * 60, at: hours.map((hour) => hour * 60), changes });

  if (Object.keys(module.keeps ?? {}).length > 0) {
    it("keeps its sums to 1e-12 while its needs swing", () => {
      const bench = benchOf(module);
      const { states } = run();
      const size = bench.flat.states.length;
      for (const { address, is } of bench.flat.conserved) {
        const sums = hours.map((_, row) => {
          const lookup = lookupIn(bench, states.subarray(row * size, (row + 1) * size));
          return evaluateFormula(is, lookup, functions);
        });
        const [first = Number.NaN] = sums;
        for (const sum of sums)
          expect(Math.abs(sum - first), address).toBeLessThanOrEqual(1e-12 * Math.abs(first));
      }
    });
  }

  it("keeps its states at or above 0 while its needs swing", () => {
    const { states } = run();
    const { flat } = benchOf(module);
    for (const [i, { address, scale }] of flat.states.entries()) {
      for (const row of hours.keys()) {
        expect(states[row * flat.states.length + i], address).toBeGreaterThanOrEqual(-1e-6 * scale);
      }
    }
  });

  if (module.steady === undefined) {
    it("comes to one steady state from three starts", () => {
      expect(steadyFaults(benchOf(module))).toEqual([]);
    });
  }
}

/** Coherent values of the needs pulled high, by address. */
function highNeeds(module: Module, { parameters }: FlatSystem): ReadonlyMap<string, number> {
  const perUnit = new Map(parameters.map((parameter) => [parameter.address, parameter.perUnit]));
  return new Map(
    Object.entries(needExcursions(module).high).map(([name, value]) => {
      const address = `${module.id}.${name}`;
      return [address, value / (perUnit.get(address) ?? Number.NaN)];
    }),
  );
}

function needValues({ needs = {} }: Module): Record<string, number> {
  return Object.fromEntries(Object.entries(needs).map(([name, { typical }]) => [name, typical]));
}

function lookupIn({ flat, program }: ModuleBench, state: Float64Array): (name: string) => number {
  const terms = new Map(flat.terms.map((term) => [term.address, term.is]));
  const lookup = (name: string): number => {
    const term = terms.get(name);
    if (term !== undefined) return evaluateFormula(term, lookup, functions);
    const index = program.indices.states.get(name);
    if (index !== undefined) return state[index] ?? Number.NaN;
    return program.defaults[program.indices.parameters.get(name) ?? -1] ?? Number.NaN;
  };
  return lookup;
}

function describeKernels(bench: () => ModuleBench): void {
  let wasm: Kernel;
  beforeAll(async () => {
    wasm = await wasmKernel(bench().program);
  });
  const points = (): Float64Array[] => [1, 2, 3].map((seed) => shuffledState(bench(), seed));

  it("has symbolic derivatives that agree with finite differences", () => {
    const { kernel, flat } = bench();
    resetParameters(bench(), kernel);
    for (const state of points()) expect(jacobianFaults(kernel, flat, state)).toEqual([]);
  });

  it("gives the same bits interpreted and as WASM", () => {
    const { kernel } = bench();
    for (const each of [kernel, wasm]) resetParameters(bench(), each);
    for (const state of points()) {
      const sizes = { rates: kernel.size, jacobian: kernel.pattern.rows.length, outputs: kernel.outputCount };
      for (const [kind, size] of Object.entries(sizes) as ["rates" | "jacobian" | "outputs", number][]) {
        const [a, b] = [kernel, wasm].map((each) => {
          const out = new Float64Array(size);
          each[kind](7, state, out);
          return new BigUint64Array(out.buffer);
        });
        expect(a, kind).toEqual(b);
      }
    }
    if (kernel.size === 0) return;
    const [a, b] = [kernel, wasm].map((each) => solveModule(bench(), { minutes: 600, kernel: each }).final);
    expect(a && new BigUint64Array(a.slice().buffer)).toEqual(b && new BigUint64Array(b.slice().buffer));
  });
}

function resetParameters(bench: ModuleBench, kernel: Kernel): void {
  kernel.parameters.set(parametersWith(bench, {}));
  kernel.refresh();
}
