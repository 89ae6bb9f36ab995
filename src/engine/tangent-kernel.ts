/**
 * Non-zero derivatives of several quantities: entry k is that of quantity `rows[k]` by variable `columns[k]`. Variables
 * are the n states, then time (n), then the parameters (n + 1 + p). Entries of one row follow one another.
 */
export interface DerivativeTable {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** As the last reading left them, until another table is read: tables may share their memory. */
  readonly values: Float64Array;
}

/** A table that is read at a time and a state. */
export interface ReadableTable extends DerivativeTable {
  /** Writes the derivatives at (t, y), by the parameters and switches as they stand. */
  read(t: number, y: Float64Array): void;
}

/** Directions that are carried along together. */
export const lanes = 4;

/**
 * Vectors of one block of directions, each n components of four {@link lanes}: component i of vector v of lane q stands at
 * `4 (v n + i) + q` of the block.
 */
export const blockVector = { tangent: 0, argument: 1, stages: 2, count: 10 } as const;

/**
 * The derivatives of a system y' = f(t, y; p), with the linear algebra of a step, as the solver needs them to carry
 * tangents along. It owns its memory; parameters and switches are copied into it from the kernel of the run.
 */
export interface TangentKernel {
  readonly size: number;
  /** The parameters by which the tables have derivatives. */
  readonly differentiated: ReadonlySet<number>;
  readonly parameters: Float64Array;
  readonly switches: Float64Array;
  /** Recomputes what depends on parameters alone. */
  refresh(): void;

  /** Of the rates, by states and parameters. */
  readonly rates: ReadableTable;
  /** Of J v + weight df/dt, with J = df/dy, by states and parameters; the vector v and the weight stay as they are. */
  readonly curvature: Omit<DerivativeTable, "values"> & {
    /** Writes the values for the eight stages at (t, y), vector and weight of each, to `stageCurvature`. */
    read(t: number, y: Float64Array, vectors: Float64Array, weights: ArrayLike<number>): void;
  };
  /** Of the readouts, by states and parameters. */
  readonly outputs: ReadableTable;
  /** Of the margins, by states, time and parameters. */
  readonly margins: ReadableTable;
  /** Of the values that each event assigns, and of their factors after them, by states, time and parameters. */
  readonly events: readonly ReadableTable[];
  /** For each event, the switches that its condition reads. */
  readonly eventSwitches: readonly (readonly number[])[];
  /** Of the initial values, by parameters. */
  readonly initial: ReadableTable;
  /** Of the times at which conditions on time alone change, by parameters. */
  readonly breaks: ReadableTable;

  /** Factors W = diagonal I - df/dy(t, y); false where the factors cannot be trusted. */
  factor(t: number, y: Float64Array, diagonal: number): boolean;
  /** The values of `rates` at the arguments of the eight stages, and of `curvature` by the stages, one after the other. */
  readonly stageRates: Float64Array;
  readonly stageCurvature: Float64Array;
  /** c_sj / h of stage s at 8 s + j (engine/rodas-step.ts). */
  readonly weights: Float64Array;
  /** Blocks of {@link blockVector}, one after the other: room for four directions each. */
  readonly blocks: Float64Array;
  /**
   * Carries the tangents of a block over the step that these matrices are of. The stage vectors hold what parameters add
   * to their right-hand sides, and then the derivatives of the stages; the argument holds the tangents at the end.
   *
   * In the order of engine/tangent-step.ts, which every implementation keeps to the bit.
   */
  propagate(block: number): void;
}
