import { rodas5p } from "../../engine/rodas5p.ts";
import type { Program } from "../program.ts";
import type { Region } from "../tape/layout.ts";
import { FunctionBody } from "./function-body.ts";
import { addScaled, declareScalar, forEachComponent, keepScalar, type Lanes, type Scalar } from "./lanes.ts";
import { code, pair, valueType } from "./opcodes.ts";

/** Function indices that the step calls, each list in turn. */
export interface StepParts {
  readonly start: readonly number[];
  readonly rates: readonly number[];
  readonly solve: readonly number[];
}

const time = 0;
const step = 1;
const tolerance = 2;

/** The whole Rodas5P step as one function, in the order of operations that engine/rodas-step.ts sets down. */
export function stepBody(
  program: Program,
  parts: StepParts,
  address: (cell: number) => number,
): FunctionBody {
  return new StepWriter(program, parts, address).write();
}

/** The vectors of the continuous extension, in the order of operations of engine/dense-output.ts. */
export function bendBody(program: Program, address: (cell: number) => number): FunctionBody {
  const body = new FunctionBody([]);
  const { layout, counts } = program;
  const at = (region: Region, vector: number) => address(layout.start[region] + vector * counts.states);
  const offset = body.local(valueType.i32);
  const scalars = Array.from({ length: 8 }, () => declareScalar(body));
  for (const [vector, row] of rodas5p.dense.entries()) {
    for (const [j, factor] of row.entries()) {
      body.double(factor);
      keepScalar(body, scalars[j] as Scalar);
    }
    const write = (lanes: Lanes) => {
      lanes.target();
      lanes.constant(0);
      for (const j of row.keys()) addScaled(lanes, j, at("stages", j));
      lanes.store(at("bends", vector));
    };
    forEachComponent(body, counts.states, scalars, write, offset);
  }
  return body;
}

class StepWriter {
  private readonly body = new FunctionBody([valueType.f64, valueType.f64, valueType.f64], valueType.f64);
  private readonly program: Program;
  private readonly parts: StepParts;
  private readonly address: (cell: number) => number;
  private readonly size: number;
  private readonly offset = this.body.local(valueType.i32);
  private readonly scalars: readonly Scalar[] = Array.from({ length: 8 }, () => declareScalar(this.body));

  constructor(program: Program, parts: StepParts, address: (cell: number) => number) {
    this.program = program;
    this.parts = parts;
    this.address = address;
    this.size = program.counts.states;
  }

  write(): FunctionBody {
    const { body } = this;
    if (this.size === 0) {
      body.double(0);
      return body;
    }
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

  private at(region: Region): number {
    return this.address(this.program.layout.start[region]);
  }

  private stage(stage: number): number {
    return this.at("stages") + 8 * stage * this.size;
  }

  private each(write: (lanes: Lanes) => void): void {
    forEachComponent(this.body, this.size, this.scalars, write, this.offset);
  }

  /** Rates, slopes and factors at the start; -1 where the guard is not positive. */
  private begin(): void {
    const { body } = this;
    body.integer(0);
    body.double(1);
    body.get(step);
    body.double(rodas5p.gamma);
    body.emit(code.f64Multiply, code.f64Divide);
    body.store(this.at("shift"));
    body.integer(0);
    body.get(time);
    body.store(this.at("time"));
    this.each((lanes) => {
      lanes.target();
      lanes.load(this.at("y"));
      lanes.store(this.at("argument"));
    });
    for (const index of this.parts.start) body.call(index);
    body.integer(0);
    body.load(this.at("guard"));
    body.double(0);
    body.emit(code.f64LessOrEqual, code.if, 0x40);
    body.double(-1);
    body.emit(code.return, code.end);
  }

  private fillArgument(stage: number): void {
    const row = rodas5p.a[stage] ?? [];
    for (const [j, factor] of row.entries()) {
      this.body.double(factor);
      keepScalar(this.body, this.scalars[j] as Scalar);
    }
    this.each((lanes) => {
      lanes.target();
      if (stage > 5) {
        lanes.load(this.at("argument"));
        lanes.load(this.stage(stage - 1));
        lanes.add();
      } else {
        lanes.load(this.at("y"));
        for (const j of row.keys()) addScaled(lanes, j, this.stage(j));
      }
      lanes.store(this.at("argument"));
    });
  }

  private setTime(stage: number): void {
    const { body } = this;
    if (!this.program.dependsOnTime) return;
    body.integer(0);
    body.get(time);
    body.double(rodas5p.times[stage] as number);
    body.get(step);
    body.emit(code.f64Multiply, code.f64Add);
    body.store(this.at("time"));
  }

  private fillRight(stage: number): void {
    const { body } = this;
    const row = rodas5p.c[stage] ?? [];
    for (const [j, factor] of row.entries()) {
      body.double(factor);
      body.get(step);
      body.emit(code.f64Divide);
      keepScalar(body, this.scalars[j] as Scalar);
    }
    const slope = this.program.dependsOnTime ? rodas5p.slopes[stage] : undefined;
    if (slope !== undefined) {
      body.get(step);
      body.double(slope);
      body.emit(code.f64Multiply);
      keepScalar(body, this.scalars[7] as Scalar);
    }
    this.each((lanes) => {
      lanes.target();
      lanes.load(this.at("rates"));
      for (const j of row.keys()) addScaled(lanes, j, this.stage(j));
      if (slope !== undefined) addScaled(lanes, 7, this.at("slope"));
      lanes.store(this.at("right"));
    });
    for (const [state, is] of this.program.algebraic?.entries() ?? [])
      if (is === 1) this.fillAlgebraic(8 * state, slope !== undefined);
  }

  /** The right-hand side of an algebraic state, at a byte offset, has nothing of earlier stages. */
  private fillAlgebraic(offset: number, sloped: boolean): void {
    const { body } = this;
    body.integer(0);
    body.integer(0);
    body.load(this.at("rates") + offset);
    if (sloped) {
      body.get((this.scalars[7] as Scalar).single);
      body.integer(0);
      body.load(this.at("slope") + offset);
      body.emit(code.f64Multiply, code.f64Add);
    }
    body.store(this.at("right") + offset);
  }

  /** The end of the step and the norm of its error. */
  private finish(): void {
    const { body, scalars } = this;
    const [relative, finite] = scalars as [Scalar, Scalar];
    body.get(tolerance);
    keepScalar(body, relative);
    body.double(0);
    keepScalar(body, finite);
    const restore = this.setAsideResting();
    this.each((lanes) => this.finishComponents(lanes));
    restore();
    const sum = body.local(valueType.f64);
    const quotient = body.local(valueType.f64);
    body.double(0);
    body.set(sum);
    this.sumSquares(sum, quotient);
    body.get(sum);
    body.double(this.size);
    body.emit(code.f64Divide, code.f64Sqrt);
    this.pushFinite(finite);
    body.emit(code.f64Add);
  }

  /** Keeps what rests, which need not be finite, out of the norm; returns what puts it back. */
  private setAsideResting(): () => void {
    const { body } = this;
    const resting = [...(this.program.resting ?? [])].flatMap((is, state) => (is === 1 ? [8 * state] : []));
    const [argument, error] = [this.at("argument"), this.stage(7)];
    const put = (address: number, push: () => void) => {
      body.integer(0);
      push();
      body.store(address);
    };
    const load = (address: number) => {
      body.integer(0);
      body.load(address);
    };
    const kept = resting.map((offset) => {
      const [end, last] = [body.local(valueType.f64), body.local(valueType.f64)];
      load(argument + offset);
      load(error + offset);
      body.tee(last);
      body.emit(code.f64Add);
      body.set(end);
      for (const region of [argument, error]) put(region + offset, () => body.double(0));
      return { offset, end, last };
    });
    return () => {
      for (const { offset, end, last } of kept) {
        put(this.at("right") + offset, () => body.double(0));
        put(this.at("next") + offset, () => body.get(end));
        put(error + offset, () => body.get(last));
      }
    };
  }

  private finishComponents(lanes: Lanes): void {
    const error = this.stage(7);
    lanes.target();
    lanes.load(this.at("argument"));
    lanes.load(error);
    lanes.add();
    lanes.store(this.at("next"));
    lanes.target();
    lanes.load(error);
    lanes.load(this.at("tolerance"));
    lanes.scalar(0);
    lanes.load(this.at("y"));
    lanes.abs();
    lanes.load(this.at("next"));
    lanes.abs();
    lanes.max();
    lanes.multiply();
    lanes.add();
    lanes.divide();
    lanes.store(this.at("right"));
    lanes.get(1);
    lanes.constant(0);
    lanes.load(this.at("next"));
    lanes.multiply();
    lanes.add();
    lanes.set(1);
  }

  /** Adds the squares of the quotients one after the other: this order is part of the contract. */
  private sumSquares(sum: number, quotient: number): void {
    const { body, offset } = this;
    body.integer(0);
    body.set(offset);
    body.emit(code.loop, 0x40);
    body.get(sum);
    body.get(offset);
    body.load(this.at("right"));
    body.tee(quotient);
    body.get(quotient);
    body.emit(code.f64Multiply, code.f64Add);
    body.set(sum);
    body.get(offset);
    body.integer(8);
    body.emit(code.i32Add);
    body.tee(offset);
    body.integer(8 * this.size);
    body.emit(code.i32LessUnsigned, code.branchIf, 0, code.end);
  }

  /** 0, or NaN where some component of the end is not finite. */
  private pushFinite(finite: Scalar): void {
    const { body } = this;
    body.get(finite.single);
    for (const lane of [0, 1]) {
      body.get(finite.double);
      body.simd(pair.extract);
      body.emit(lane);
      body.emit(code.f64Add);
    }
  }
}
