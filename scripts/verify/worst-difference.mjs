/** A run's own allowance: this part of the largest value of a curve. */
const allowance = 1e-6;
/** What is below counts as nothing. */
const least = 1e-12;

/**
 * The largest difference of a run to a more exact one, in units of what the run allows itself, and where it is.
 * @param {{columns: readonly string[], values: ArrayLike<number>}} course
 * @param {{values: ArrayLike<number>}} reference
 * @returns {{worst: number, column: string}}
 */
export function worstDifference(course, reference) {
  const width = course.columns.length;
  const sizes = sizesOf(reference.values, width);
  let worst = 0;
  let column = "";
  for (let i = 0; i < reference.values.length; i++) {
    const [got, wanted] = [course.values[i] ?? NaN, reference.values[i] ?? NaN];
    if (Object.is(got, wanted) || got === wanted) continue;
    const error = Math.abs(got - wanted) / (least + allowance * (sizes[i % width] ?? 0));
    if (error <= worst) continue;
    worst = error;
    column = course.columns[i % width] ?? "";
    if (Number.isNaN(error)) break;
  }
  return { worst, column };
}

/**
 * @param {ArrayLike<number>} values
 * @param {number} width
 */
function sizesOf(values, width) {
  const sizes = new Float64Array(width);
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i] ?? 0);
    if (size < Infinity) sizes[i % width] = Math.max(sizes[i % width] ?? 0, size);
  }
  return sizes;
}
