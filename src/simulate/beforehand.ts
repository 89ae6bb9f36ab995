import { type FlatSystem, type Formula, mapLeaves } from "../lang/index.ts";

/** Units of time for which what runs before the start is run: it is fast by its nature. */
export const beforehandSpan = 1;

const nowhere = { from: 0, to: 0 };
const zero: Formula = { kind: "number", value: 0, at: nowhere };

/**
 * The system in which only what is in equilibrium at all times runs, with the clock held at the start; undefined where
 * there is nothing of that kind.
 */
export function beforehandSystem(system: FlatSystem, start: number): FlatSystem | undefined {
  if (system.states.every(({ beforehand }) => beforehand === undefined)) return undefined;
  const clock: Formula = { kind: "number", value: start, at: nowhere };
  const held = (formula: Formula) =>
    mapLeaves(formula, (leaf) => (leaf.kind === "name" && leaf.name === "time" ? clock : leaf));
  return {
    ...system,
    states: system.states.map(({ beforehand = zero, algebraic, rate, ...state }) =>
      algebraic ? { ...state, algebraic, rate: held(rate) } : { ...state, rate: held(beforehand) },
    ),
    terms: system.terms.map((term) => ({ ...term, is: held(term.is) })),
    readouts: [],
    events: [],
  };
}
