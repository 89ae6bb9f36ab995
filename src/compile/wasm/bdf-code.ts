import { bdfStage, divergence, mostIterations, rateMemory } from "../../engine/bdf-step.ts";
import { bdfCell, bdfRefusal, highestOrder } from "../../engine/bdf-work.ts";
import type { Program } from "../program.ts";
import type { Region } from "../tape/layout.ts";
import { FunctionBody } from "./function-body.ts";
import { declareScalar, forEachComponent, keepScalar, type Lanes, type Scalar } from "./lanes.ts";
import { code, pair, valueType } from "./opcodes.ts";
import type { StepParts } from "./step-code.ts";

const time = 0;
const from = 1;
const renew = 2;

/** Scalars of the loops: five of the history, five of the correction, and single ones. */
const ratio = 0;
const weight = 5;
const factor = 10;
const sum = 11;
const held = 12;

/** One step of backward differentiation, in the order of operations that engine/bdf-step.ts sets down. */
export function bdfBody(program: Program, parts: StepParts, address: (cell: number) => number): FunctionBody {
  return new BdfWriter(program, parts, address).write();
}

class BdfWriter {
  private readonly body = new FunctionBody([valueType.f64, valueType.i32, valueType.i32], valueType.f64);
  private readonly program: Program;
  private readonly parts: StepParts;
  private readonly address: (cell: number) => number;
  private readonly size: number;
  private readonly offset = this.body.local(valueType.i32);
  private readonly length = this.body.local(valueType.f64);
  private readonly before = this.body.local(valueType.f64);
  private readonly count = this.body.local(valueType.f64);
  private readonly scalars: readonly Scalar[] = Array.from({ length: held + highestOrder }, () =>
    declareScalar(this.body),
  );

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
    this.keepCells(bdfCell.ratio, ratio, highestOrder);
    this.byCopy((copy) => this.predict(copy));
    this.begin();
    this.iterate();
    this.measure();
    this.moveOn();
    return body;
  }

  private at(region: Region, vector = 0): number {
    return this.address(this.program.layout.start[region] + vector * this.size);
  }

  private cell(cell: number): number {
    return this.address(this.program.layout.start.control + cell);
  }

  private pushCell(cell: number): void {
    this.body.integer(0);
    this.body.load(this.cell(cell));
  }

  private keepCells(cell: number, scalar: number, count = 1): void {
    for (let j = 0; j < count; j++) {
      this.pushCell(cell + j);
      keepScalar(this.body, this.scalars[scalar + j] as Scalar);
    }
  }

  private each(write: (lanes: Lanes) => void): void {
    forEachComponent(this.body, this.size, this.scalars, write, this.offset);
  }

  /** Writes code for each of the two copies of the history, of which one is run. */
  private byCopy(write: (copy: number) => void): void {
    const { body } = this;
    body.get(from);
    body.emit(code.if, 0x40);
    write(1);
    body.emit(code.else);
    write(0);
    body.emit(code.end);
  }

  /** Holds a1 to a5, the history at the length of this step. */
  private holdHistory(lanes: Lanes, copy: number): void {
    for (let j = 0; j < highestOrder; j++) {
      lanes.scalar(ratio + j);
      lanes.load(this.at("history", copy * highestOrder + j));
      lanes.multiply();
      lanes.set(held + j);
    }
  }

  private predict(copy: number): void {
    const { body } = this;
    this.keepCells(bdfCell.bias, weight);
    this.keepCells(bdfCell.relativeTolerance, weight + 1);
    this.each((lanes) => {
      this.holdHistory(lanes, copy);
      lanes.target();
      lanes.load(this.at("y"));
      pushSum(lanes, [1, 1, 1, 1, 1]);
      lanes.add();
      lanes.store(this.at("stages", bdfStage.predicted));
      copyVector(lanes, this.at("stages", bdfStage.predicted), this.at("argument"));
      lanes.target();
      lanes.scalar(weight);
      pushSum(lanes, [1, 2, 3, 4, 5]);
      lanes.multiply();
      lanes.store(this.at("stages", bdfStage.bias));
      lanes.target();
      lanes.constant(1);
      lanes.load(this.at("tolerance"));
      lanes.scalar(weight + 1);
      lanes.load(this.at("y"));
      lanes.abs();
      lanes.multiply();
      lanes.add();
      lanes.divide();
      lanes.store(this.at("stages", bdfStage.inverse));
      lanes.target();
      lanes.constant(0);
      lanes.store(this.at("stages", bdfStage.correction));
    });
    body.integer(0);
    body.double(0);
    body.store(this.cell(bdfCell.iterations));
  }

  /** The rates at the predicted state, with new factors where they are asked for. */
  private begin(): void {
    const { body } = this;
    body.integer(0);
    body.get(time);
    body.store(this.at("time"));
    body.get(renew);
    body.emit(code.if, 0x40);
    body.integer(0);
    this.pushCell(bdfCell.shift);
    body.emit(code.f64Negate);
    body.store(this.at("shift"));
    for (const index of this.parts.start) body.call(index);
    body.integer(0);
    body.load(this.at("guard"));
    body.double(0);
    body.emit(code.f64LessOrEqual, code.if, 0x40);
    this.give(bdfRefusal.factors);
    body.emit(code.end, code.else);
    for (const index of this.parts.rates) body.call(index);
    body.emit(code.end);
  }

  private give(result: number): void {
    this.body.double(result);
    this.body.emit(code.return);
  }

  private iterate(): void {
    const { body, count } = this;
    this.keepCells(bdfCell.shift, factor);
    this.keepCells(bdfCell.damping, weight);
    body.double(0);
    body.set(count);
    body.emit(code.loop, 0x40);
    this.correct();
    this.judge();
    // Not converged: once more.
    body.emit(code.f64LessOrEqual, code.i32EqualZero, code.if, 0x40);
    body.get(count);
    body.double(mostIterations);
    body.emit(code.f64Equal);
    body.double(1);
    body.get(count);
    body.emit(code.f64Less);
    body.get(this.before);
    body.double(divergence);
    body.emit(code.f64Multiply);
    body.get(this.length);
    body.emit(code.f64Less, code.i32And, code.i32Or, code.if, 0x40);
    this.give(bdfRefusal.newton);
    body.emit(code.end);
    body.get(this.length);
    body.set(this.before);
    for (const index of this.parts.rates) body.call(index);
    body.emit(code.branch, 1, code.end, code.end);
  }

  /** One Newton correction, its norm and its number. */
  private correct(): void {
    const { body } = this;
    this.each((lanes) => {
      lanes.target();
      lanes.load(this.at("rates"));
      lanes.load(this.at("stages", bdfStage.bias));
      lanes.add();
      lanes.scalar(factor);
      lanes.load(this.at("stages", bdfStage.correction));
      lanes.multiply();
      lanes.add();
      lanes.store(this.at("right"));
    });
    for (const index of this.parts.solve) {
      body.integer(this.at("stages", bdfStage.change));
      body.call(index);
    }
    this.clearSum();
    this.each((lanes) => {
      lanes.scalar(weight);
      lanes.load(this.at("stages", bdfStage.change));
      lanes.multiply();
      lanes.set(held);
      lanes.target();
      lanes.load(this.at("stages", bdfStage.correction));
      lanes.get(held);
      lanes.add();
      lanes.store(this.at("stages", bdfStage.correction));
      lanes.target();
      lanes.load(this.at("stages", bdfStage.predicted));
      lanes.load(this.at("stages", bdfStage.correction));
      lanes.add();
      lanes.store(this.at("argument"));
      lanes.get(held);
      this.addSquare(lanes);
    });
    this.keepNorm();
    body.integer(0);
    body.get(this.count);
    body.double(1);
    body.emit(code.f64Add);
    body.tee(this.count);
    body.store(this.cell(bdfCell.iterations));
  }

  /** Notes the rate of convergence; leaves what must not exceed what on the stack. */
  private judge(): void {
    const { body, length } = this;
    body.get(length);
    body.double(Number.POSITIVE_INFINITY);
    body.emit(code.f64Less, code.i32EqualZero, code.if, 0x40);
    this.give(Number.NaN);
    body.emit(code.end);
    body.double(1);
    body.get(this.count);
    body.emit(code.f64Less, code.if, 0x40);
    body.integer(0);
    body.double(rateMemory);
    this.pushCell(bdfCell.rate);
    body.emit(code.f64Multiply);
    body.get(length);
    body.get(this.before);
    body.emit(code.f64Divide, code.f64Max);
    body.store(this.cell(bdfCell.rate));
    body.emit(code.end);
    body.get(length);
    body.double(1);
    this.pushCell(bdfCell.rate);
    body.emit(code.f64Min, code.f64Multiply);
    this.pushCell(bdfCell.bound);
  }

  /** The error norm, returned where it is too large. */
  private measure(): void {
    const { body, length } = this;
    body.double(1);
    body.get(this.count);
    body.emit(code.f64Less, code.if, 0x40);
    this.clearSum();
    this.each((lanes) => {
      lanes.load(this.at("stages", bdfStage.correction));
      this.addSquare(lanes);
    });
    this.keepNorm();
    body.emit(code.end);
    body.get(length);
    this.pushCell(bdfCell.error);
    body.emit(code.f64Multiply);
    body.tee(length);
    body.double(1);
    body.emit(code.f64LessOrEqual, code.i32EqualZero, code.if, 0x40);
    body.get(length);
    body.emit(code.return, code.end);
  }

  /** The end of the step and its history; returns the error norm, or NaN where the end is not finite. */
  private moveOn(): void {
    const { body } = this;
    this.keepCells(bdfCell.weight, weight, highestOrder);
    this.clearSum();
    this.byCopy((copy) => this.each((lanes) => this.moveComponents(lanes, copy)));
    body.get(this.length);
    this.pushSum();
    body.emit(code.f64Add);
  }

  private moveComponents(lanes: Lanes, copy: number): void {
    this.holdHistory(lanes, copy);
    for (const [j, row] of pascal.entries()) {
      lanes.target();
      pushSum(lanes, row);
      lanes.scalar(weight + j);
      lanes.load(this.at("stages", bdfStage.correction));
      lanes.multiply();
      lanes.add();
      lanes.store(this.at("history", (1 - copy) * highestOrder + j));
    }
    copyVector(lanes, this.at("argument"), this.at("next"));
    lanes.get(sum);
    lanes.constant(0);
    lanes.load(this.at("next"));
    lanes.multiply();
    lanes.add();
    lanes.set(sum);
  }

  private clearSum(): void {
    this.body.double(0);
    keepScalar(this.body, this.scalars[sum] as Scalar);
  }

  /** Adds the square of what is on the stack, over its tolerance, to the sum. */
  private addSquare(lanes: Lanes): void {
    lanes.load(this.at("stages", bdfStage.inverse));
    lanes.multiply();
    lanes.set(held);
    lanes.get(sum);
    lanes.get(held);
    lanes.get(held);
    lanes.multiply();
    lanes.add();
    lanes.set(sum);
  }

  private keepNorm(): void {
    const { body } = this;
    this.pushSum();
    body.double(this.size);
    body.emit(code.f64Divide, code.f64Sqrt);
    body.set(this.length);
  }

  /** The last component, then the even ones, then the odd ones. */
  private pushSum(): void {
    const { body } = this;
    const { single, double } = this.scalars[sum] as Scalar;
    body.get(single);
    for (const lane of [0, 1]) {
      body.get(double);
      body.simd(pair.extract);
      body.emit(lane);
      body.emit(code.f64Add);
    }
  }
}

/** Rows 1 to 5 of Pascal's triangle as the history is moved by. */
const pascal = [
  [1, 2, 3, 4, 5],
  [0, 1, 3, 6, 10],
  [0, 0, 1, 4, 10],
  [0, 0, 0, 1, 5],
  [0, 0, 0, 0, 1],
] as const;

/** The sum of factors times a1 to a5, the last two first; those with factor 0 are left out. */
function pushSum(lanes: Lanes, factors: readonly number[]): void {
  const used = [...factors.keys()].filter((j) => factors[j] !== 0);
  for (const j of used) {
    const times = factors[j] as number;
    lanes.get(held + j);
    if (times === 1) continue;
    lanes.constant(times);
    lanes.multiply();
  }
  for (let j = 1; j < used.length; j++) lanes.add();
}

function copyVector(lanes: Lanes, source: number, target: number): void {
  lanes.target();
  lanes.load(source);
  lanes.store(target);
}
