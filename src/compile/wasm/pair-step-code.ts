import { rodas5p } from "../../engine/rodas5p.ts";
import type { Program } from "../program.ts";
import type { Region } from "../tape/layout.ts";
import { FunctionBody } from "./function-body.ts";
import { addScaled, declareScalar, forEachComponent, type Lanes, type Scalar } from "./lanes.ts";
import { pair, valueType } from "./opcodes.ts";
import type { OwnRegion, PairLayout } from "./pair-layout.ts";
import type { StepParts } from "./step-code.ts";

/** Parameters of the step: time and length of each lane, and the tolerance of both. */
const times = [0, 2] as const;
const lengths = [1, 3] as const;
const tolerance = 4;

/**
 * The Rodas5P step of both lanes as one function: in each lane the operations of engine/rodas-step.ts, in their order. A
 * lane whose guard is not positive goes on with numbers of no meaning, and its norm is -1.
 */
export function pairStepBody(program: Program, parts: StepParts, at: PairLayout): FunctionBody {
  return new PairStepWriter(program, parts, at).write();
}

/** The vectors of the continuous extension for both lanes, in the order of operations of engine/dense-output.ts. */
export function pairBendBody({ counts }: Program, at: PairLayout): FunctionBody {
  const body = new FunctionBody([]);
  const size = counts.states;
  const sum = body.local(valueType.v128);
  const factors = rodas5p.dense.map((row) => row.map((factor) => keptPair(body, factor)));
  for (let i = 0; i < size; i++) {
    for (const [vector, row] of factors.entries()) {
      body.double(0);
      body.simd(pair.splat);
      for (const [j, factor] of row.entries()) {
        body.get(factor);
        body.integer(0);
        body.loadPair(at.pairs("stages") + 16 * (j * size + i));
        body.simd(pair.multiply);
        body.simd(pair.add);
      }
      body.set(sum);
      storeOwn(body, at, sum, "bends", vector * size + i);
    }
  }
  return body;
}

/** A local with the same number in both lanes. */
function keptPair(body: FunctionBody, value: number): number {
  const local = body.local(valueType.v128);
  body.double(value);
  body.simd(pair.splat);
  body.set(local);
  return local;
}

/** Stores a pair where each lane keeps its own. */
function storeOwn(body: FunctionBody, at: PairLayout, local: number, region: OwnRegion, index: number): void {
  for (const lane of [0, 1]) {
    body.integer(0);
    body.get(local);
    body.storeLane(at.own(region, lane) + 8 * index, lane);
  }
}

class PairStepWriter {
  private readonly body = new FunctionBody(new Array(5).fill(valueType.f64));
  private readonly program: Program;
  private readonly parts: StepParts;
  private readonly at: PairLayout;
  private readonly size: number;
  private readonly time = this.body.local(valueType.v128);
  private readonly length = this.body.local(valueType.v128);
  private readonly value = this.body.local(valueType.v128);
  private readonly offset = this.body.local(valueType.i32);
  private readonly scalars: readonly Scalar[] = Array.from({ length: 8 }, () => declareScalar(this.body));

  constructor(program: Program, parts: StepParts, at: PairLayout) {
    this.program = program;
    this.parts = parts;
    this.at = at;
    this.size = program.counts.states;
  }

  write(): FunctionBody {
    const { body } = this;
    if (this.size === 0) return body;
    this.begin();
    for (let stage = 0; stage < 8; stage++) {
      if (stage > 0) {
        this.fillArgument(stage);
        this.setTime(stage);
        for (const index of this.parts.rates) body.call(index);
      }
      this.fillRight(stage);
      for (const index of this.parts.solve) {
        body.integer(this.stage(stage));
        body.call(index);
      }
    }
    this.finish();
    return body;
  }

  private stage(stage: number): number {
    return this.at.pairs("stages") + 16 * stage * this.size;
  }

  /** Pairs of lanes are written like pairs of components: there are as many as components. */
  private each(write: (lanes: Lanes) => void): void {
    forEachComponent(this.body, 2 * this.size, this.scalars, write, this.offset);
  }

  private begin(): void {
    const { body, at } = this;
    this.join(times, this.time);
    this.join(lengths, this.length);
    this.gather("y", this.size);
    this.gather("switches", this.program.counts.switches);
    body.integer(0);
    this.push(1);
    body.get(this.length);
    this.push(rodas5p.gamma);
    body.simd(pair.multiply);
    body.simd(pair.divide);
    body.storePair(at.pairs("shift"));
    body.integer(0);
    body.get(this.time);
    body.storePair(at.pairs("time"));
    for (const index of this.parts.start) body.call(index);
  }

  /** A pair from a parameter for each lane. */
  private join(parameters: readonly [number, number], local: number): void {
    const { body } = this;
    body.get(parameters[0]);
    body.simd(pair.splat);
    body.get(parameters[1]);
    body.simd(pair.replace);
    body.emit(1);
    body.set(local);
  }

  /** Pairs up what each lane has of its own; the state is the first argument too. */
  private gather(region: OwnRegion & Region, count: number): void {
    const { body, at } = this;
    for (let i = 0; i < count; i++) {
      this.pushOwn(region, i);
      body.set(this.value);
      for (const to of region === "y" ? (["y", "argument"] as const) : [region]) {
        body.integer(0);
        body.get(this.value);
        body.storePair(at.pairs(to) + 16 * i);
      }
    }
  }

  private pushOwn(region: OwnRegion, index: number): void {
    const { body, at } = this;
    body.integer(0);
    body.integer(0);
    body.loadLow(at.own(region, 0) + 8 * index);
    body.loadUpper(at.own(region, 1) + 8 * index);
  }

  private push(value: number): void {
    this.body.double(value);
    this.body.simd(pair.splat);
  }

  private keep(scalar: number): void {
    this.body.set((this.scalars[scalar] as Scalar).double);
  }

  private fillArgument(stage: number): void {
    const row = rodas5p.a[stage] ?? [];
    for (const [j, factor] of row.entries()) {
      this.push(factor);
      this.keep(j);
    }
    const argument = this.at.pairs("argument");
    this.each((lanes) => {
      lanes.target();
      if (stage > 5) {
        lanes.load(argument);
        lanes.load(this.stage(stage - 1));
        lanes.add();
      } else {
        lanes.load(this.at.pairs("y"));
        for (const j of row.keys()) addScaled(lanes, j, this.stage(j));
      }
      lanes.store(argument);
    });
  }

  private setTime(stage: number): void {
    const { body } = this;
    if (!this.program.dependsOnTime) return;
    body.integer(0);
    body.get(this.time);
    this.push(rodas5p.times[stage] as number);
    body.get(this.length);
    body.simd(pair.multiply);
    body.simd(pair.add);
    body.storePair(this.at.pairs("time"));
  }

  private fillRight(stage: number): void {
    const { body } = this;
    const row = rodas5p.c[stage] ?? [];
    for (const [j, factor] of row.entries()) {
      this.push(factor);
      body.get(this.length);
      body.simd(pair.divide);
      this.keep(j);
    }
    const slope = this.program.dependsOnTime ? rodas5p.slopes[stage] : undefined;
    if (slope !== undefined) {
      body.get(this.length);
      this.push(slope);
      body.simd(pair.multiply);
      this.keep(7);
    }
    this.each((lanes) => {
      lanes.target();
      lanes.load(this.at.pairs("rates"));
      for (const j of row.keys()) addScaled(lanes, j, this.stage(j));
      if (slope !== undefined) addScaled(lanes, 7, this.at.pairs("slope"));
      lanes.store(this.at.pairs("right"));
    });
    for (const [state, is] of this.program.algebraic?.entries() ?? [])
      if (is === 1) this.fillAlgebraic(16 * state, slope !== undefined);
  }

  /** The right-hand side of an algebraic state, at a byte offset, has nothing of earlier stages. */
  private fillAlgebraic(offset: number, sloped: boolean): void {
    const { body, at } = this;
    body.integer(0);
    body.integer(0);
    body.loadPair(at.pairs("rates") + offset);
    if (sloped) {
      body.get((this.scalars[7] as Scalar).double);
      body.integer(0);
      body.loadPair(at.pairs("slope") + offset);
      body.simd(pair.multiply);
      body.simd(pair.add);
    }
    body.storePair(at.pairs("right") + offset);
  }

  /** The end of the step and the norm of its error, component after component. */
  private finish(): void {
    const { body, size, at } = this;
    const sum = keptPair(body, 0);
    const finite = keptPair(body, 0);
    const relative = body.local(valueType.v128);
    body.get(tolerance);
    body.simd(pair.splat);
    body.set(relative);
    for (let i = 0; i < size; i++) this.finishComponent(i, relative, sum, finite);
    body.integer(0);
    this.push(-1);
    body.get(sum);
    this.push(size);
    body.simd(pair.divide);
    body.simd(pair.root);
    body.get(finite);
    body.simd(pair.add);
    body.integer(0);
    body.loadPair(at.pairs("guard"));
    this.push(0);
    body.simd(pair.lessOrEqual);
    body.simd(pair.bitSelect);
    body.storePair(at.norms);
  }

  private finishComponent(i: number, relative: number, sum: number, finite: number): void {
    const { body, at, value } = this;
    const error = this.stage(7) + 16 * i;
    const next = (this.scalars[0] as Scalar).double;
    body.integer(0);
    body.loadPair(at.pairs("argument") + 16 * i);
    body.integer(0);
    body.loadPair(error);
    body.simd(pair.add);
    body.set(next);
    storeOwn(body, at, next, "next", i);
    if (this.program.resting?.[i] === 1) return;
    body.integer(0);
    body.loadPair(error);
    this.pushOwn("tolerance", i);
    body.get(relative);
    body.integer(0);
    body.loadPair(at.pairs("y") + 16 * i);
    body.simd(pair.abs);
    body.get(next);
    body.simd(pair.abs);
    // Where one is not a number, so is the norm, by `finite`.
    body.simd(pair.greater);
    body.simd(pair.multiply);
    body.simd(pair.add);
    body.simd(pair.divide);
    body.set(value);
    body.get(sum);
    body.get(value);
    body.get(value);
    body.simd(pair.multiply);
    body.simd(pair.add);
    body.set(sum);
    body.get(finite);
    this.push(0);
    body.get(next);
    body.simd(pair.multiply);
    body.simd(pair.add);
    body.set(finite);
  }
}
