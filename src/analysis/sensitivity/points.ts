/** Points in the unit cube, row after row: each coordinate is how much of a number's spread lies below its value. */
export interface Points {
  readonly width: number;
  readonly shares: Float64Array;
}

/** What a model answers at some points: outputs of each, row after row; NaN where it has no answer. */
export type Evaluate = (points: Points) => Promise<Float64Array>;

/** One output of each point. */
export function outputOf(answers: Float64Array, outputs: number, output: number): Float64Array {
  return Float64Array.from(
    { length: answers.length / outputs },
    (_, row) => answers[row * outputs + output] as number,
  );
}
