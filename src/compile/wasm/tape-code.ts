import { isComparison } from "../expression/functions.ts";
import { firstBinary, op } from "../expression/operation.ts";
import { type PairedTape, pairPowers } from "../tape/pair-powers.ts";
import { indexOf, kindOf, operandKind, type Tape } from "../tape/tape.ts";
import type { Dialect } from "./dialect.ts";
import type { ElementaryFunctions } from "./elementary-functions.ts";
import { FunctionBody } from "./function-body.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { code, pair, valueType } from "./opcodes.ts";
import { isNear, planTape, type TapePlan, window } from "./tape-plan.ts";

/** What code for tapes needs to know of its module. */
export interface TapeContext {
  readonly module: ModuleBuilder;
  readonly constants: Float64Array;
  readonly functions: ElementaryFunctions;
  readonly dialect: Dialect;
  /** The value that a cell has unless someone sets it, where it is a parameter. */
  usualValue(cell: number): number | undefined;
  /** Byte address of a cell of the layout. */
  address(cell: number): number;
  /** Byte address of a cell of the scratch area. */
  scratch(cell: number): number;
}

/**
 * Adds the functions of a tape and returns their indices, to be called in turn; `scratchCells` is how much scratch they
 * need. With `relative`, each takes a base address and output cells are counted from it.
 */
export function addTape(
  context: TapeContext,
  tape: Tape,
  relative = false,
): { functions: number[]; scratchCells: number } {
  const wanted =
    context.functions.powerPair === undefined ? () => false : (of: number) => isLaborious(context, of);
  const writer = new TapeWriter(context, pairPowers(tape, wanted), relative);
  return { functions: writer.write(), scratchCells: writer.scratchCells };
}

/** Whether powers with this exponent are usually no products: then two are computed at once. */
function isLaborious(context: TapeContext, exponent: number): boolean {
  const usual = usualExponent(context, exponent);
  return usual === undefined || !isProduct(usual);
}

/** Whether powers with this exponent are products in engine/elementary-power.ts. */
function isProduct(exponent: number): boolean {
  return exponent > 0 && exponent < 5 && 2 * exponent === Math.floor(2 * exponent);
}

/** The value that an exponent usually has, where that is known. */
function usualExponent({ constants, usualValue }: TapeContext, exponent: number): number | undefined {
  const index = indexOf(exponent);
  if (kindOf(exponent) === operandKind.constant) return constants[index];
  return kindOf(exponent) === operandKind.cell ? usualValue(index) : undefined;
}

class TapeWriter {
  scratchCells = 0;
  private readonly context: TapeContext;
  private readonly tape: Tape;
  private readonly relative: boolean;
  private readonly plan: TapePlan;
  private readonly firsts: Uint8Array;
  /** Output cells of each instruction. */
  private readonly cells = new Map<number, number[]>();
  private readonly scratchOf = new Map<number, number>();
  private body: FunctionBody;

  constructor(context: TapeContext, { tape, firsts }: PairedTape, relative: boolean) {
    this.context = context;
    this.tape = tape;
    this.relative = relative;
    this.firsts = firsts;
    this.plan = planTape(tape, (i) => firsts[i] === 1 || firsts[i - 1] === 1);
    this.body = this.open();
    for (let k = 0; k < tape.outputs.length; k += 2) {
      const of = tape.outputs[k] as number;
      if (kindOf(of) !== operandKind.temporary) continue;
      const cells = this.cells.get(indexOf(of)) ?? [];
      this.cells.set(indexOf(of), cells);
      cells.push(tape.outputs[k + 1] as number);
    }
    this.assignScratch();
  }

  write(): number[] {
    const functions: number[] = [];
    let chunk = 0;
    for (let i = 0; i < this.tape.length; i++) {
      if (this.plan.inlined[i] === 1) continue;
      if (this.plan.chunk[i] !== chunk) {
        chunk++;
        functions.push(this.context.module.add(this.body));
        this.body = this.open();
      }
      if (this.isPaired(i)) continue;
      if (i > 0 && this.isPaired(i - 1)) this.writePowers(i - 1, i);
      else this.writeTree(i);
    }
    this.copyOutputs();
    functions.push(this.context.module.add(this.body));
    return functions;
  }

  private open(): FunctionBody {
    const body = new FunctionBody(this.relative ? [valueType.i32] : []);
    for (let i = 0; i <= window; i++) body.local(this.context.dialect.type);
    body.local(valueType.v128);
    return body;
  }

  /** Whether a result is computed with the next one. */
  private isPaired(i: number): boolean {
    return this.firsts[i] === 1 && this.plan.chunk[i] === this.plan.chunk[i + 1];
  }

  /** Two powers by one call. */
  private writePowers(first: number, second: number): void {
    const { body } = this;
    const powers = (this.relative ? 1 : 0) + window + 1;
    for (const i of [first, second]) {
      this.pushOperand(i, 0);
      this.pushOperand(i, 1);
    }
    body.call(this.context.functions.powerPair as number);
    body.set(powers);
    for (const [lane, i] of [first, second].entries()) {
      this.writeResult(i, () => {
        body.get(powers);
        body.simd(pair.extract);
        body.emit(lane);
      });
    }
  }

  private localOf(i: number): number {
    return (this.relative ? 1 : 0) + ((this.plan.sequence[i] as number) % window);
  }

  /** Gives scratch cells to results that memory must hold and no output does; a cell is free after its last read. */
  private assignScratch(): void {
    const { plan, tape } = this;
    const free: number[] = [];
    const ending: (number[] | undefined)[] = new Array(tape.length);
    for (let i = 0; i < tape.length; i++) {
      if (plan.inlined[i] === 1) continue;
      const at = plan.sequence[i] as number;
      const ended = at === 0 ? undefined : ending[at - 1];
      for (const cell of ended ?? []) free.push(cell);
      if (plan.inMemory[i] !== 1 || this.cells.has(i)) continue;
      const cell = free.pop() ?? this.scratchCells++;
      this.scratchOf.set(i, cell);
      const last = plan.lastRead[i] as number;
      const others = ending[last];
      if (others === undefined) ending[last] = [cell];
      else others.push(cell);
    }
  }

  /** Computes a result and puts it where its uses look for it. */
  private writeTree(i: number): void {
    if (this.cells.has(i) || this.scratchOf.has(i)) this.writeResult(i, () => this.pushTree(i));
    else {
      this.pushTree(i);
      this.body.set(this.localOf(i));
    }
  }

  /** Computes a result and puts it where its uses look for it. */
  private writeResult(i: number, push: () => void): void {
    const { body, plan } = this;
    const { dialect } = this.context;
    const cells = this.cells.get(i) ?? [];
    const scratch = this.scratchOf.get(i);
    const stores = cells.length + (scratch === undefined ? 0 : 1);
    const local = this.localOf(i);
    if (stores > 0) this.pushBase(scratch === undefined);
    push();
    if (stores === 0) {
      body.set(local);
      return;
    }
    if (plan.inLocal[i] === 1 || stores > 1) body.tee(local);
    if (scratch !== undefined) dialect.store(body, this.context.scratch(scratch));
    for (const [n, cell] of cells.entries()) {
      if (n > 0 || scratch !== undefined) {
        this.pushBase(true);
        body.get(local);
      }
      dialect.store(body, this.outputAddress(cell));
    }
  }

  /** Base address of an output, or of absolute addresses. */
  private pushBase(isOutput: boolean): void {
    if (isOutput && this.relative) this.body.get(0);
    else this.body.integer(0);
  }

  private outputAddress(cell: number): number {
    return this.relative ? this.context.dialect.cellBytes * cell : this.context.address(cell);
  }

  /** Outputs that are no result of an instruction. */
  private copyOutputs(): void {
    const { outputs } = this.tape;
    for (let k = 0; k < outputs.length; k += 2) {
      const of = outputs[k] as number;
      if (kindOf(of) === operandKind.temporary) continue;
      this.pushBase(true);
      this.pushLeaf(of);
      this.context.dialect.store(this.body, this.outputAddress(outputs[k + 1] as number));
    }
  }

  private pushLeaf(of: number): void {
    const { dialect, constants } = this.context;
    if (kindOf(of) === operandKind.constant) dialect.constant(this.body, constants[indexOf(of)] as number);
    else {
      this.body.integer(0);
      dialect.load(this.body, this.context.address(indexOf(of)));
    }
  }

  private pushOperand(i: number, n: number): void {
    const { plan, body } = this;
    const from = plan.sources[3 * i + n] as number;
    if (from < 0) this.pushLeaf(this.tape.code[4 * i + 1 + n] as number);
    else if (plan.inlined[from] === 1) this.pushTree(from);
    else if (isNear(plan.sequence, plan.chunk, from, plan.root[i] as number)) body.get(this.localOf(from));
    else this.pushKept(from);
  }

  /** Reads a result back from memory. */
  private pushKept(from: number): void {
    const { body } = this;
    const scratch = this.scratchOf.get(from);
    this.pushBase(scratch === undefined);
    this.context.dialect.load(
      body,
      scratch === undefined
        ? this.outputAddress(this.cells.get(from)?.[0] ?? 0)
        : this.context.scratch(scratch),
    );
  }

  /** Leaves the result of an instruction on the stack. */
  private pushTree(i: number): void {
    const operation = this.tape.code[4 * i] as number;
    const { body } = this;
    const { dialect } = this.context;
    if (operation === op.select) this.pushSelect(i);
    else if (operation === op.reciprocal) {
      dialect.constant(body, 1);
      this.pushOperand(i, 0);
      dialect.operate(body, op.divide);
    } else if (operation === op.pow) this.pushPower(i);
    else this.pushPlain(i, operation);
  }

  /** Where the exponent usually makes the power a product, that is written in place, with the bits of the call. */
  private pushPower(i: number): void {
    const { body } = this;
    const { dialect } = this.context;
    const exponent = this.tape.code[4 * i + 2] as number;
    const usual = usualExponent(this.context, exponent);
    if (usual === undefined || !isProduct(usual)) {
      this.pushPlain(i, op.pow);
      return;
    }
    const base = (this.relative ? 1 : 0) + window;
    this.pushOperand(i, 0);
    body.set(base);
    this.pushLeaf(exponent);
    dialect.constant(body, usual);
    dialect.compare(body, op.equal);
    if (usual !== Math.floor(usual)) {
      dialect.constant(body, 0);
      body.get(base);
      dialect.compare(body, op.less);
      dialect.both(body);
    }
    dialect.decide(body);
    body.emit(code.if, dialect.type);
    this.pushProduct(base, usual);
    body.emit(code.else);
    body.get(base);
    this.pushLeaf(exponent);
    body.call(this.context.functions.of.get(op.pow) as number);
    body.emit(code.end);
  }

  /** A power of a local, greater than 0 where it is no whole power, multiplied as in engine/elementary-power.ts. */
  private pushProduct(base: number, power: number): void {
    const { body } = this;
    const { dialect } = this.context;
    const whole = Math.floor(power);
    if (whole < power) {
      body.get(base);
      dialect.operate(body, op.sqrt);
    }
    if (whole > 0) this.pushWholePower(base, whole);
    if (whole > 0 && whole < power) dialect.operate(body, op.multiply);
  }

  private pushWholePower(base: number, power: number): void {
    const { body } = this;
    const { dialect } = this.context;
    body.get(base);
    if (power === 1) return;
    body.get(base);
    dialect.operate(body, op.multiply);
    if (power === 2) return;
    if (power === 4) body.tee(base);
    body.get(base);
    dialect.operate(body, op.multiply);
  }

  private pushPlain(i: number, operation: number): void {
    const { body } = this;
    if ((operation === op.min || operation === op.max) && this.pushBound(i, operation)) return;
    this.pushOperand(i, 0);
    if (operation >= firstBinary) this.pushOperand(i, 1);
    if (!this.context.dialect.operate(body, operation))
      body.call(this.context.functions.of.get(operation) as number);
  }

  /** Where one operand is a constant, code for that one may be shorter. */
  private pushBound(i: number, operation: number): boolean {
    const operands = [0, 1].map((n) => this.tape.code[4 * i + 1 + n] as number);
    const at = operands.findIndex((of) => kindOf(of) === operandKind.constant);
    const constant = this.context.constants[indexOf(operands[at] ?? 0)];
    const write =
      at < 0 || constant === undefined ? undefined : this.context.dialect.bound(operation, constant);
    if (write === undefined) return false;
    this.pushOperand(i, 1 - at);
    write(this.body);
    return true;
  }

  private pushSelect(i: number): void {
    const { body } = this;
    const { dialect } = this.context;
    this.pushOperand(i, 1);
    this.pushOperand(i, 2);
    const from = this.plan.sources[3 * i] as number;
    const operation = this.tape.code[4 * from] as number;
    if (dialect.choose !== undefined && this.plan.inlined[from] === 1 && isComparison(operation)) {
      this.pushOperand(from, 0);
      this.pushOperand(from, 1);
      dialect.compare(body, operation);
      dialect.choose(body);
      return;
    }
    this.pushOperand(i, 0);
    dialect.select(body);
  }
}
