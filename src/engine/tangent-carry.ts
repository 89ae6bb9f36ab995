import type { Kernel } from "./kernel.ts";
import { createPatternFactors, type PatternFactors } from "./pattern-factors.ts";
import { rodas5p } from "./rodas5p.ts";
import { blockVector, type TangentKernel } from "./tangent-kernel.ts";
import { addTerms, blockCells, cellOf, type TangentSeeds, type Terms } from "./tangent-seeds.ts";
import { byStates, createTangentStep } from "./tangent-step.ts";

const { tangent, argument, stages } = blockVector;

/** Carries the tangents of all directions over the steps of a run, with the factors of each step. */
export class TangentCarry {
  readonly #kernel: Kernel;
  readonly #tangents: TangentKernel;
  readonly #blocks: number;
  readonly #cells: number;
  readonly #argument: Float64Array;
  #ratesTerms: Terms;
  #curvatureTerms: Terms;
  /** The step with exchanged rows, for when the kernel's factors cannot be trusted. */
  #pivoted: { readonly factors: PatternFactors; readonly step: (block: Float64Array) => void } | undefined;

  constructor(kernel: Kernel, tangents: TangentKernel, directions: number, seeds: TangentSeeds) {
    this.#kernel = kernel;
    this.#tangents = tangents;
    this.#cells = blockCells(tangents.size);
    this.#blocks = Math.ceil(directions / 2);
    this.#argument = new Float64Array(tangents.size);
    this.#ratesTerms = this.#termsOf(seeds, tangents.rates);
    this.#curvatureTerms = this.#termsOf(seeds, tangents.curvature);
  }

  /** Says that the slopes of parameters have changed. */
  reseed(seeds: TangentSeeds): void {
    this.#ratesTerms = this.#termsOf(seeds, this.#tangents.rates);
    this.#curvatureTerms = this.#termsOf(seeds, this.#tangents.curvature);
  }

  #termsOf(seeds: TangentSeeds, table: TangentKernel["rates"] | TangentKernel["curvature"]): Terms {
    const { size } = this.#tangents;
    return seeds.terms(table, (d, row) => cellOf(size, d, stages, row));
  }

  /** Carries the tangents over the last step of the kernel, from t over h; they move on with {@link TangentCarry.advance}. */
  step(t: number, h: number): void {
    const { y } = this.#kernel;
    const { blocks, weights, switches } = this.#tangents;
    switches.set(this.#kernel.switches);
    for (let stage = 0; stage < 8; stage++)
      for (let j = 0; j < stage; j++) weights[8 * stage + j] = (rodas5p.c[stage]?.[j] as number) / h;
    for (let b = 0; b < this.#blocks; b++)
      blocks.fill(0, b * this.#cells + 2 * stages * y.length, (b + 1) * this.#cells);
    this.#readStages(t, h);
    const diagonal = 1 / (h * rodas5p.gamma);
    if (this.#tangents.factor(t, y, diagonal)) {
      for (let b = 0; b < this.#blocks; b++) this.#tangents.propagate(b);
    } else this.#stepPivoted(diagonal);
  }

  /** Writes the derivatives of each stage, and what parameters add to its right-hand side. */
  #readStages(t: number, h: number): void {
    const { y, stages: k } = this.#kernel;
    const { size, rates, curvature, stageRates, stageCurvature, blocks } = this.#tangents;
    curvature.prepare(t, y);
    for (let stage = 0; stage < 8; stage++) {
      this.#fillArgument(stage);
      const time = stage === 0 ? t : t + (rodas5p.times[stage] as number) * h;
      const at = 2 * stage * size;
      // The tables may share their memory.
      rates.read(time, this.#argument);
      stageRates.set(finite(rates.values), stage * rates.rows.length);
      addTerms(this.#ratesTerms, rates.values, blocks, at);
      const own = k.subarray(stage * size, (stage + 1) * size);
      curvature.combine(own, h * (rodas5p.slopes[stage] ?? 0));
      stageCurvature.set(finite(curvature.values), stage * curvature.rows.length);
      addTerms(this.#curvatureTerms, curvature.values, blocks, at);
    }
  }

  /** The argument of a stage of the run's own step. */
  #fillArgument(stage: number): void {
    const { y, stages: k } = this.#kernel;
    const u = this.#argument;
    const n = u.length;
    if (stage > 5) {
      for (let i = 0; i < n; i++) u[i] = (u[i] as number) + (k[(stage - 1) * n + i] as number);
      return;
    }
    u.set(y);
    const row = rodas5p.a[stage] ?? [];
    for (const [j, factor] of row.entries())
      for (let i = 0; i < n; i++) u[i] = (u[i] as number) + factor * (k[j * n + i] as number);
  }

  #stepPivoted(diagonal: number): void {
    const { size, rates, stageRates, blocks } = this.#tangents;
    const own = byStates(rates, size);
    this.#pivoted ??= this.#createPivoted(own);
    const { factors, step } = this.#pivoted;
    for (let k = 0; k < own.at.length; k++) factors.values[k] = -(stageRates[own.at[k] as number] as number);
    for (let i = 0; i < size; i++) factors.values[own.at.length + i] = diagonal;
    factors.factor();
    for (let b = 0; b < this.#blocks; b++) step(blocks.subarray(b * this.#cells, (b + 1) * this.#cells));
  }

  #createPivoted({ rows, columns }: { readonly rows: Int32Array; readonly columns: Int32Array }) {
    const { size } = this.#tangents;
    const diagonal = Array.from({ length: size }, (_, i) => i);
    const pattern = {
      rows: Int32Array.from([...rows, ...diagonal]),
      columns: Int32Array.from([...columns, ...diagonal]),
    };
    const factors = createPatternFactors(size, pattern, this.#kernel.absoluteTolerance);
    return { factors, step: createTangentStep(this.#tangents, (rhs) => factors.solve(rhs)) };
  }

  /** Makes the tangents at the end of the last step the present ones. */
  advance(): void {
    const { size, blocks } = this.#tangents;
    for (let b = 0; b < this.#blocks; b++) {
      const at = b * this.#cells;
      blocks.copyWithin(at + 2 * tangent * size, at + 2 * argument * size, at + 2 * (argument + 1) * size);
    }
  }
}

/** Slopes that are not finite, at the border of what rates are defined on, count as 0, as they do in the step. */
function finite(values: Float64Array): Float64Array {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum = sum + 0 * (values[i] as number);
  if (sum !== 0) for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) values[i] = 0;
  return values;
}
