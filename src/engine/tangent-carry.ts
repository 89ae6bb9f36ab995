import type { Kernel } from "./kernel.ts";
import { createPatternFactors, type PatternFactors } from "./pattern-factors.ts";
import { rodas5p } from "./rodas5p.ts";
import { blockVector, lanes, type TangentKernel } from "./tangent-kernel.ts";
import { addTerms, blockCells, type TangentSeeds, type Terms } from "./tangent-seeds.ts";
import { byStates, createTangentStep } from "./tangent-step.ts";

const { tangent, argument, stages } = blockVector;

/** Carries the tangents of all directions over the steps of a run, with the factors of each step. */
export class TangentCarry {
  readonly #kernel: Kernel;
  readonly #tangents: TangentKernel;
  readonly #blocks: number;
  readonly #cells: number;
  readonly #argument: Float64Array;
  readonly #slopes = new Float64Array(8);
  /** What parameters add to the right-hand sides of each block. */
  #ratesTerms: readonly Terms[] = [];
  #curvatureTerms: readonly Terms[] = [];
  /** The step with exchanged rows, for when the kernel's factors cannot be trusted. */
  #pivoted: { readonly factors: PatternFactors; readonly step: (block: Float64Array) => void } | undefined;

  constructor(kernel: Kernel, tangents: TangentKernel, directions: number, seeds: TangentSeeds) {
    this.#kernel = kernel;
    this.#tangents = tangents;
    this.#cells = blockCells(tangents.size);
    this.#blocks = Math.ceil(directions / lanes);
    this.#argument = new Float64Array(tangents.size);
    this.reseed(seeds);
  }

  /** Says that the slopes of parameters have changed. */
  reseed(seeds: TangentSeeds): void {
    this.#ratesTerms = seeds.blockTerms(this.#tangents.rates, stages);
    this.#curvatureTerms = seeds.blockTerms(this.#tangents.curvature, stages);
  }

  /** Carries the tangents over the last step of the kernel, from t over h; they move on with {@link TangentCarry.advance}. */
  step(t: number, h: number): void {
    const { y } = this.#kernel;
    const { weights, switches } = this.#tangents;
    switches.set(this.#kernel.switches);
    for (let stage = 0; stage < 8; stage++)
      for (let j = 0; j < stage; j++) weights[8 * stage + j] = (rodas5p.c[stage]?.[j] as number) / h;
    this.#readStages(t, h);
    const diagonal = 1 / (h * rodas5p.gamma);
    if (this.#tangents.factor(t, y, diagonal)) {
      for (let b = 0; b < this.#blocks; b++) {
        this.#seed(b);
        this.#tangents.propagate(b);
      }
    } else this.#stepPivoted(diagonal);
  }

  /** Writes the derivatives of each stage. */
  #readStages(t: number, h: number): void {
    const { y, stages: k } = this.#kernel;
    const { rates, curvature, stageRates, stageCurvature } = this.#tangents;
    for (let stage = 0; stage < 8; stage++) this.#slopes[stage] = h * (rodas5p.slopes[stage] ?? 0);
    // The tables may share their memory.
    curvature.read(t, y, k, this.#slopes);
    for (let stage = 0; stage < 8; stage++) {
      this.#fillArgument(stage);
      const time = stage === 0 ? t : t + (rodas5p.times[stage] as number) * h;
      rates.read(time, this.#argument);
      stageRates.set(rates.values, stage * rates.rows.length);
    }
    makeFinite(stageRates);
    makeFinite(stageCurvature);
  }

  /** Writes what parameters add to the right-hand sides of a block. */
  #seed(block: number): void {
    const { size, rates, curvature, stageRates, stageCurvature, blocks } = this.#tangents;
    const start = block * this.#cells;
    blocks.fill(0, start + lanes * stages * size, start + this.#cells);
    const ofRates = this.#ratesTerms[block];
    const ofCurvature = this.#curvatureTerms[block];
    if (ofRates === undefined || ofCurvature === undefined) return;
    for (let stage = 0; stage < 8; stage++) {
      const at = start + lanes * stage * size;
      addTerms(ofRates, stageRates, blocks, at, stage * rates.rows.length);
      addTerms(ofCurvature, stageCurvature, blocks, at, stage * curvature.rows.length);
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
    for (let j = 0; j < row.length; j++) {
      const factor = row[j] as number;
      for (let i = 0; i < n; i++) u[i] = (u[i] as number) + factor * (k[j * n + i] as number);
    }
  }

  #stepPivoted(diagonal: number): void {
    const { size, rates, stageRates, blocks } = this.#tangents;
    const own = byStates(rates, size);
    this.#pivoted ??= this.#createPivoted(own);
    const { factors, step } = this.#pivoted;
    for (let k = 0; k < own.at.length; k++) factors.values[k] = -(stageRates[own.at[k] as number] as number);
    for (let i = 0; i < size; i++) factors.values[own.at.length + i] = diagonal;
    factors.factor();
    for (let b = 0; b < this.#blocks; b++) {
      this.#seed(b);
      step(blocks.subarray(b * this.#cells, (b + 1) * this.#cells));
    }
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
      blocks.copyWithin(
        at + lanes * tangent * size,
        at + lanes * argument * size,
        at + lanes * (argument + 1) * size,
      );
    }
  }
}

/** Slopes that are not finite, at the border of what rates are defined on, count as 0, as they do in the step. */
function makeFinite(values: Float64Array): void {
  const { length } = values;
  // Several sums at once, since each waits for its last.
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i + 3 < length; i += 4) {
    a += 0 * (values[i] as number);
    b += 0 * (values[i + 1] as number);
    c += 0 * (values[i + 2] as number);
    d += 0 * (values[i + 3] as number);
  }
  if (a + b + c + d === 0) return;
  for (let i = 0; i < length; i++) if (!Number.isFinite(values[i])) values[i] = 0;
}
