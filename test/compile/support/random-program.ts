import { compile, type Program } from "../../../src/compile/index.ts";
import { flatSystem } from "./flat-text.ts";
import { formulaParameters, randomFormula } from "./random-formula.ts";

/** Numbers at which functions have their special cases. */
export const extremes = [0, -0, 1e-310, 5e-324, -1e-12, 1e-30, 1, 1e30, 1e300, Infinity, Number.NaN];

/** A state with some of these. */
export function extremeState(random: () => number, size: number): Float64Array {
  return Float64Array.from({ length: size }, () =>
    random() < 0.3 ? (extremes[Math.floor(random() * extremes.length)] as number) : 3 * random(),
  );
}

/** A system with random formulas, conditions and two events, of `formulaStates` states at least. */
export function randomProgram(random: () => number, size: number): Program {
  const g = () => randomFormula(random, 3);
  const states = Object.fromEntries(
    Array.from({ length: size }, (_, i) => {
      const gate = i % 2 === 0 ? `if(${g()} > ${g()} && time >= p0, ${g()}, ${g()})` : g();
      return [`x${i}`, [`${gate} - 0.5 * x${i}`, `p${i % 4} + ${i}`] as const];
    }),
  );
  const events = {
    reset: { when: `${g()} > 1.1 || time > 2.5`, sets: { x0: g(), x2: `${g()} + x0` } },
    turn: {
      when: `${g()} == x0 || x1`,
      sets: { x1: g(), x0: g() },
      times: { x0: g() },
      delay: g(),
      priority: g(),
    },
  };
  return compile(
    flatSystem({ states, parameters: formulaParameters, readouts: { r0: g(), r1: g() }, events }),
  );
}
