import { type Banded, bandedOf, type Draw, eachMember } from "./banded.ts";

/** A term of a factorial table: one factor, or several that act together. */
export interface FactorialTerm {
  readonly factors: readonly number[];
  /**
   * Half the difference of differences, and so on: the mean change of the response where the factors are high rather than
   * low (F. Yates, The Design and Analysis of Factorial Experiments, 1937). For one factor its main effect.
   */
  readonly effect: Banded;
  /** The effect as a share of the response with all factors high. */
  readonly ofFull: Banded;
}

/** A cell of a factorial table. */
export interface FactorialCell {
  /** Of each factor, 0 = low or 1 = high. */
  readonly levels: readonly number[];
  readonly value: Banded;
  /** As a share of the cell in which all factors are high. */
  readonly ofFull: Banded;
}

/** All combinations of two levels of some factors, with main effects and interaction terms. */
export interface FactorialTable {
  readonly cells: readonly FactorialCell[];
  readonly terms: readonly FactorialTerm[];
}

/**
 * Main effects and interaction terms of a full factorial of `factors` inputs at two levels; `responseAt` gives the
 * response at levels that are 0 or 1.
 *
 * @example factorialOf(2, ([a, b]) => Float64Array.of(a * b)).terms // a, b and a x b: 0.5 each
 */
export function factorialOf(
  factors: number,
  responseAt: (levels: readonly number[]) => Draw,
): FactorialTable {
  const codes = Array.from({ length: 2 ** factors }, (_, code) => levelsOf(code, factors));
  const draws = codes.map(responseAt);
  const full = draws.at(-1) ?? new Float64Array(0);
  const share = (draw: Draw) =>
    bandedOf(
      eachMember([draw, full], ([value = 0, whole = 0]) => (whole === 0 ? Number.NaN : value / whole)),
    );
  const cells = codes.map((levels, i): FactorialCell => {
    const draw = draws[i] ?? full;
    return { levels, value: bandedOf(draw), ofFull: share(draw) };
  });
  const terms = codes
    .slice(1)
    .map((levels) => levels.flatMap((level, factor) => (level === 1 ? [factor] : [])))
    .sort((a, b) => a.length - b.length)
    .map((term): FactorialTerm => {
      const effect = eachMember(draws, (values) => {
        const contrast = values.reduce((sum, value, i) => sum + signOf(codes[i] ?? [], term) * value, 0);
        return contrast / 2 ** (factors - 1);
      });
      return { factors: term, effect: bandedOf(effect), ofFull: share(effect) };
    });
  return { cells, terms };
}

/** Levels of a cell; the first factor changes fastest. */
function levelsOf(code: number, factors: number): number[] {
  return Array.from({ length: factors }, (_, factor) => Math.floor(code / 2 ** factor) % 2);
}

/** The sign of a cell in a contrast: the product of +1 (high) and -1 (low) over the factors of the term. */
function signOf(levels: readonly number[], term: readonly number[]): number {
  return term.reduce((sign, factor) => (levels[factor] === 1 ? sign : -sign), 1);
}
