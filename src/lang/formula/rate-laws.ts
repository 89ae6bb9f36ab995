import type { Formula, Span } from "../formula-tree.ts";

/** How the arguments of a function must be measured. */
export interface UnitRule {
  /** Arguments that share one unit. */
  readonly same: readonly number[];
  /** Arguments that are plain numbers. */
  readonly plain: readonly number[];
}

/** A named rate law: what it takes, how its arguments are measured, and what it stands for. */
export interface RateLaw {
  readonly takes: readonly string[];
  /** Whether further arguments may follow. */
  readonly more: boolean;
  /** Absent where the units follow from the expansion. */
  readonly units?: UnitRule;
  readonly expand: (of: readonly Formula[], at: Span) => Formula;
}

/** The rate laws that formulas may name; each stands for primitive functions. */
export const rateLaws: Readonly<Record<string, RateLaw>> = {
  hill: {
    takes: ["x", "k", "n"],
    more: false,
    units: { same: [0, 1], plain: [2] },
    expand: (of, at) => {
      const share = binary(
        "^",
        binary("/", clipped(argument(of, 0), at), argument(of, 1), at),
        argument(of, 2),
        at,
      );
      return binary("/", share, binary("+", numeral(1, at), share, at), at);
    },
  },
  michaelis: {
    takes: ["x", "k"],
    more: false,
    units: { same: [0, 1], plain: [] },
    expand: (of, at) => {
      const x = clipped(argument(of, 0), at);
      return binary("/", x, binary("+", argument(of, 1), x, at), at);
    },
  },
  mass_action: {
    takes: ["k", "a"],
    more: true,
    expand: (of, at) =>
      of.slice(1).reduce((product, factor) => binary("*", product, factor, at), argument(of, 0)),
  },
  pulse: {
    takes: ["time", "start", "end"],
    more: false,
    units: { same: [0, 1, 2], plain: [] },
    expand: (of, at) => {
      const begun = binary(">=", argument(of, 0), argument(of, 1), at);
      const open = binary("<", argument(of, 0), argument(of, 2), at);
      const during = binary("&&", begun, open, at);
      return { kind: "call", name: "if", of: [during, numeral(1, at), numeral(0, at)], at };
    },
  },
};

function argument(of: readonly Formula[], index: number): Formula {
  return of[index] ?? numeral(Number.NaN, { from: 0, to: 0 });
}

function numeral(value: number, at: Span): Formula {
  return { kind: "number", value, at };
}

/** max(x, 0): a quantity that the solver leaves a little below zero must not turn a power into nonsense. */
function clipped(x: Formula, at: Span): Formula {
  return { kind: "call", name: "max", of: [x, numeral(0, at)], at };
}

function binary(
  operator: "+" | "/" | "*" | "^" | ">=" | "<" | "&&",
  left: Formula,
  right: Formula,
  at: Span,
): Formula {
  return { kind: "binary", operator, left, right, at };
}

/** Replaces every rate law by what it stands for. */
export function expandRateLaws(formula: Formula): Formula {
  switch (formula.kind) {
    case "number":
    case "name":
      return formula;
    case "unary":
      return { ...formula, of: expandRateLaws(formula.of) };
    case "binary":
      return { ...formula, left: expandRateLaws(formula.left), right: expandRateLaws(formula.right) };
    case "call": {
      const of = formula.of.map(expandRateLaws);
      const law = Object.hasOwn(rateLaws, formula.name) ? rateLaws[formula.name] : undefined;
      return law === undefined ? { ...formula, of } : law.expand(of, formula.at);
    }
  }
}
