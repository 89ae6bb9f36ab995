import fc from "fast-check";

/** Ids that are special in JavaScript, in XML or in SBML, and a few usual ones. */
export const ids = [
  ...["a", "b", "k1", "S1", "S2", "cell", "R1", "x", "y"],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "eval", "arguments"],
  ...["NaN", "undefined", "default", "time", "avogadro", "pi", "exp", "e", "t", "_"],
];

/** Numbers as text, many at the edges. */
export const numbers = [
  ...["0", "1", "-1", "2", "0.5", "1e-3", "100", "3.14159", "-0", "1e308", "-1e308", "1e-320", "5e-324"],
  ...["1e400", "NaN", "INF", "-INF", "Infinity", "0x10", "1_000", "10n", "", " 1 ", "1e", ".", "1,5"],
  ...["9007199254740993", "99999999999999999999999", "1e-400", "2147483648", "-2147483649", "1e9"],
];

export const anId = fc.constantFrom(...ids);
export const plainId = fc.constantFrom("a", "b", "k1", "S1", "S2", "x", "y");
export const aNumber = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("0", "1", "2", "0.5", "-1", "0.1", "3", "10") },
  { weight: 2, arbitrary: fc.double({ min: -1000, max: 1000, noNaN: true }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom(...numbers) },
);
