import type { BinaryOperator, Formula } from "../../../lang/index.ts";
import type { MathOperator } from "../math/math-tree.ts";
import { binaryOf, callOf, callOfAll, negative, notOf, numberOf } from "./formula-parts.ts";

/** How each operator is written with the functions of the language. */
export type OperatorTable = Readonly<Record<Exclude<MathOperator, "delay" | "rateOf">, Build>>;

type Build = (of: readonly Formula[]) => Formula;

/** An operator of one argument. */
const one =
  (build: (x: Formula) => Formula): Build =>
  ([x]) =>
    build(x as Formula);

/** An operator of two arguments. */
const two =
  (build: (a: Formula, b: Formula) => Formula): Build =>
  ([a, b]) =>
    build(a as Formula, b as Formula);

const times = (a: Formula, b: Formula) => binaryOf("*", a, b);
const over = (a: Formula, b: Formula) => binaryOf("/", a, b);
const plus = (a: Formula, b: Formula) => binaryOf("+", a, b);
const less = (a: Formula, b: Formula) => binaryOf("-", a, b);
const inverse = (x: Formula) => over(numberOf(1), x);
const square = (x: Formula) => times(x, x);
const half = numberOf(0.5);
const unit = numberOf(1);

const sinh = (x: Formula) => times(half, less(callOf("exp", x), callOf("exp", negative(x))));
const cosh = (x: Formula) => times(half, plus(callOf("exp", x), callOf("exp", negative(x))));
/** 1 - 2 / (e^2x + 1): stays 1 where e^2x is past all numbers. */
const tanh = (x: Formula) => less(unit, over(numberOf(2), plus(callOf("exp", times(numberOf(2), x)), unit)));
const tan = (x: Formula) => over(callOf("sin", x), callOf("cos", x));
const arcsin = (x: Formula) => callOf("arctan", over(x, callOf("sqrt", less(unit, square(x)))));
const arccos = (x: Formula) => less(numberOf(Math.PI / 2), arcsin(x));
/** Odd, with the logarithm of the size: below 0 the sum in it would lose its digits. */
function arcsinh(x: Formula): Formula {
  const size = callOf("abs", x);
  const ofSize = callOf("log", plus(size, callOf("sqrt", plus(square(x), unit))));
  return callOf("if", binaryOf("<", x, numberOf(0)), negative(ofSize), ofSize);
}
const arccosh = (x: Formula) => callOf("log", plus(x, callOf("sqrt", less(square(x), unit))));
const arctanh = (x: Formula) => times(half, callOf("log", over(plus(unit, x), less(unit, x))));
const arccoth = (x: Formula) => times(half, callOf("log", over(plus(x, unit), less(x, unit))));

/** Largest whole number whose factorial is finite. */
const largestFactorial = 170;

function factorial(x: Formula): Formula {
  if (x.kind === "number") {
    let product = 1;
    for (let k = 2; k <= Math.min(x.value, largestFactorial + 1); k++) product *= k;
    return numberOf(x.value >= 0 ? product : Number.NaN);
  }
  const factors = Array.from({ length: largestFactorial - 1 }, (_, i) => i + 2);
  return factors.reduce<Formula>(
    (product, k) => times(product, callOf("if", binaryOf(">=", x, numberOf(k)), numberOf(k), unit)),
    unit,
  );
}

/** Whole part of a / b, towards zero. `floorOf` makes the floor of a formula. */
function quotient(floorOf: (x: Formula) => Formula): (a: Formula, b: Formula) => Formula {
  return (a, b) => {
    const ratio = over(a, b);
    const below = negative(floorOf(negative(ratio)));
    return callOf("if", binaryOf("<", ratio, numberOf(0)), below, floorOf(ratio));
  };
}

/** a and b in order: a R b and b R c and so on. */
function relation(operator: BinaryOperator): Build {
  return (of) => {
    const pairs = of.slice(1).map((right, i) => binaryOf(operator, of[i] as Formula, right));
    const [first = unit, ...rest] = pairs;
    return rest.reduce((left, right) => binaryOf("&&", left, right), first);
  };
}

function joined(operator: BinaryOperator, empty: number): Build {
  return ([first, ...rest]) =>
    first === undefined ? numberOf(empty) : rest.reduce((a, b) => binaryOf(operator, a, b), first);
}

/** One truth for many: `and`, `or`, `xor` of numbers read as truths. */
function logic(operator: "&&" | "||", empty: number): Build {
  return (of) => joined(operator, empty)(of.length === 1 ? [...of, ...of] : of);
}

function exclusive(of: readonly Formula[]): Formula {
  const [first = numberOf(0), ...rest] = of;
  const isTrue = (x: Formula) => binaryOf("&&", x, x);
  return rest.reduce((a, b) => binaryOf("!=", isTrue(a), isTrue(b)), isTrue(first));
}

function piecewise(of: readonly Formula[]): Formula {
  const pairs = Math.floor(of.length / 2);
  let result = of.length % 2 === 1 ? (of[of.length - 1] as Formula) : numberOf(Number.NaN);
  for (let i = pairs - 1; i >= 0; i--)
    result = callOf("if", of[2 * i + 1] as Formula, of[2 * i] as Formula, result);
  return result;
}

function extreme(name: "min" | "max"): Build {
  return (of) => (of.length === 1 ? (of[0] as Formula) : callOfAll(name, of));
}

/** How the operators of MathML are made of the functions of the language; `delay` and `rateOf` are not among them. */
export function operatorTable(floorOf: (x: Formula) => Formula): OperatorTable {
  const whole = quotient(floorOf);
  return {
    plus: joined("+", 0),
    minus: (of) => (of.length === 1 ? negative(of[0] as Formula) : less(of[0] as Formula, of[1] as Formula)),
    times: joined("*", 1),
    divide: two(over),
    power: two((a, b) => binaryOf("^", a, b)),
    root: two((degree, x) =>
      degree.kind === "number" && degree.value === 2 ? callOf("sqrt", x) : binaryOf("^", x, inverse(degree)),
    ),
    exp: one((x) => callOf("exp", x)),
    ln: one((x) => callOf("log", x)),
    log: two((base, x) => over(callOf("log", x), callOf("log", base))),
    abs: one((x) => callOf("abs", x)),
    floor: one(floorOf),
    ceiling: one((x) => negative(floorOf(negative(x)))),
    factorial: one(factorial),
    quotient: two(whole),
    rem: two((a, b) => less(a, times(b, whole(a, b)))),
    max: extreme("max"),
    min: extreme("min"),
    sin: one((x) => callOf("sin", x)),
    cos: one((x) => callOf("cos", x)),
    tan: one(tan),
    sec: one((x) => inverse(callOf("cos", x))),
    csc: one((x) => inverse(callOf("sin", x))),
    cot: one((x) => over(callOf("cos", x), callOf("sin", x))),
    sinh: one(sinh),
    cosh: one(cosh),
    tanh: one(tanh),
    sech: one((x) => inverse(cosh(x))),
    csch: one((x) => inverse(sinh(x))),
    coth: one((x) => inverse(tanh(x))),
    arcsin: one(arcsin),
    arccos: one(arccos),
    arctan: one((x) => callOf("arctan", x)),
    arcsec: one((x) => arccos(inverse(x))),
    arccsc: one((x) => arcsin(inverse(x))),
    arccot: one((x) => callOf("arctan", inverse(x))),
    arcsinh: one(arcsinh),
    arccosh: one(arccosh),
    arctanh: one(arctanh),
    arcsech: one((x) => arccosh(inverse(x))),
    arccsch: one((x) => arcsinh(inverse(x))),
    arccoth: one(arccoth),
    eq: relation("=="),
    neq: relation("!="),
    gt: relation(">"),
    lt: relation("<"),
    geq: relation(">="),
    leq: relation("<="),
    and: logic("&&", 1),
    or: logic("||", 0),
    xor: exclusive,
    not: one(notOf),
    implies: two((a, b) => binaryOf("||", notOf(a), b)),
    piecewise,
  };
}
