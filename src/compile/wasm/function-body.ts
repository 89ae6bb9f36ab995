import { ByteWriter } from "./byte-writer.ts";
import { code, pair } from "./opcodes.ts";

/** The code of one function under construction. */
export class FunctionBody {
  readonly parameters: readonly number[];
  readonly result: number | undefined;
  private readonly locals: number[] = [];
  private readonly out = new ByteWriter();

  constructor(parameters: readonly number[], result?: number) {
    this.parameters = parameters;
    this.result = result;
  }

  /** Declares a local of a value type and returns its index. */
  local(type: number): number {
    this.locals.push(type);
    return this.parameters.length + this.locals.length - 1;
  }

  emit(...instructions: readonly number[]): void {
    for (let i = 0; i < instructions.length; i++) this.out.byte(instructions[i] as number);
  }

  get(local: number): void {
    this.out.byte(code.localGet);
    this.out.unsigned(local);
  }

  set(local: number): void {
    this.out.byte(code.localSet);
    this.out.unsigned(local);
  }

  tee(local: number): void {
    this.out.byte(code.localTee);
    this.out.unsigned(local);
  }

  integer(value: number): void {
    this.out.byte(code.i32Const);
    this.out.signed(value);
  }

  long(value: number): void {
    this.out.byte(code.i64Const);
    this.out.signed(value);
  }

  double(value: number): void {
    this.out.byte(code.f64Const);
    this.out.double(value);
  }

  call(index: number): void {
    this.out.byte(code.call);
    this.out.unsigned(index);
  }

  /** Loads the double at the address on the stack plus `offset` bytes. */
  load(offset: number): void {
    this.memory(code.f64Load, offset);
  }

  store(offset: number): void {
    this.memory(code.f64Store, offset);
  }

  loadPair(offset: number): void {
    this.simd(pair.load);
    this.alignment(offset);
  }

  /** Loads a double into both lanes. */
  loadSplat(offset: number): void {
    this.simd(pair.loadSplat);
    this.alignment(offset);
  }

  /** Loads a double into the first lane, and 0 into the second. */
  loadLow(offset: number): void {
    this.simd(pair.loadLow);
    this.alignment(offset);
  }

  /** Loads a double into the second lane of the pair on the stack, above the address. */
  loadUpper(offset: number): void {
    this.simd(pair.loadUpper);
    this.alignment(offset);
    this.emit(1);
  }

  storePair(offset: number): void {
    this.simd(pair.store);
    this.alignment(offset);
  }

  /** Stores one lane of the pair on the stack, above the address. */
  storeLane(offset: number, lane: number): void {
    this.simd(pair.storeLane);
    this.alignment(offset);
    this.emit(lane);
  }

  simd(instruction: number): void {
    this.out.byte(code.simd);
    this.out.unsigned(instruction);
  }

  /** Size of the code so far, in bytes. */
  get length(): number {
    return this.out.length;
  }

  /** The body as the code section holds it. */
  encode(): ByteWriter {
    const body = new ByteWriter();
    const runs: { type: number; count: number }[] = [];
    for (const type of this.locals) {
      const last = runs[runs.length - 1];
      if (last?.type === type) last.count++;
      else runs.push({ type, count: 1 });
    }
    body.unsigned(runs.length);
    for (const { type, count } of runs) {
      body.unsigned(count);
      body.byte(type);
    }
    body.append(this.out);
    body.byte(code.end);
    return body;
  }

  private memory(instruction: number, offset: number): void {
    this.out.byte(instruction);
    this.alignment(offset);
  }

  /** Alignment hint 8 bytes and the offset. */
  private alignment(offset: number): void {
    this.out.byte(3);
    this.out.unsigned(offset);
  }
}
