import { FunctionBody } from "../wasm/function-body.ts";
import type { ModuleBuilder } from "../wasm/module-builder.ts";

/** Products and sums that one function holds at most, or little more. */
const termsPerFunction = 1500;

/** Functions that follow one another, none much longer than allowed. */
export class ChunkWriter {
  private readonly module: ModuleBuilder;
  private readonly parameters: readonly number[];
  private readonly indices: number[] = [];
  private body: FunctionBody;
  private readonly locals = new Map<number, number>();
  private terms = 0;

  constructor(module: ModuleBuilder, parameters: readonly number[]) {
    this.module = module;
    this.parameters = parameters;
    this.body = new FunctionBody(parameters);
  }

  /** The body for so many terms more. */
  next(terms: number): FunctionBody {
    if (this.terms >= termsPerFunction) {
      this.indices.push(this.module.add(this.body));
      this.body = new FunctionBody(this.parameters);
      this.locals.clear();
      this.terms = 0;
    }
    this.terms += terms;
    return this.body;
  }

  /** A local of the present body, the same for the same number. */
  local(type: number, number = 0): number {
    const known = this.locals.get(number) ?? this.body.local(type);
    this.locals.set(number, known);
    return known;
  }

  finish(): number[] {
    if (this.terms > 0) this.indices.push(this.module.add(this.body));
    return this.indices;
  }
}
