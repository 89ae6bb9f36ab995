import type { Arithmetic } from "./elementary-arithmetic.ts";
import { arctangentSteps } from "./elementary-tables.ts";

/** Below this the series is used as it is, without the table. */
const direct = 3 / 16;
/** From here on the result is pi/2; larger numbers would overflow on the way. */
const vast = 1e18;

/**
 * arctan x: with z = |x|, or 1/|x| where |x| > 1, and c the multiple of 1/16 next to z,
 * arctan z = arctan c + arctan((z - c) / (1 + z c)); the table holds arctan c and pi/2 - arctan c.
 */
export function arctangent<V, I>(m: Arithmetic<V, I>, x: V): V {
  const size = m.magnitude(x);
  return m.branch(
    m.less(size, m.number(1e-8)),
    () => x,
    () => {
      const value = ofPositive(m, m.smaller(size, m.number(vast)));
      return m.choose(m.less(x, m.number(0)), m.multiply(m.number(-1), value), value);
    },
  );
}

function ofPositive<V, I>(m: Arithmetic<V, I>, x: V): V {
  const one = m.number(1);
  const turned = m.less(one, x);
  const over = m.choose(turned, one, x);
  const under = m.choose(turned, x, one);
  const z = m.divide(over, under);
  const steps = m.floor(m.add(m.multiply(z, m.number(arctangentSteps)), m.number(0.5)));
  const k = m.choose(m.less(z, m.number(direct)), m.number(0), steps);
  const c = m.multiply(k, m.number(1 / arctangentSteps));
  // Both products with the leading part are exact: c has 5 bits, the part 21.
  const top = m.cut(under);
  const rest = m.subtract(under, top);
  const above = m.subtract(m.subtract(over, m.multiply(c, top)), m.multiply(c, rest));
  const ratio = m.divide(above, m.add(under, m.multiply(c, over)));
  const t = m.choose(turned, m.multiply(m.number(-1), ratio), ratio);
  const row = m.shiftLeft(m.toInteger(k), 2);
  const high = m.choose(turned, m.lookUp("arctangent", row, 2), m.lookUp("arctangent", row, 0));
  const low = m.choose(turned, m.lookUp("arctangent", row, 3), m.lookUp("arctangent", row, 1));
  return m.add(high, m.add(t, m.add(low, tail(m, t))));
}

/** -t^3/3 + t^5/5 - ... for |t| up to 3/16; the first left-out term is below 2^-62 of t. */
function tail<V, I>(m: Arithmetic<V, I>, t: V): V {
  const square = m.multiply(t, t);
  let sum = m.number(1 / 25);
  for (const divisor of [-23, 21, -19, 17, -15, 13, -11, 9, -7, 5, -3])
    sum = m.add(m.multiply(sum, square), m.number(1 / divisor));
  return m.multiply(m.multiply(square, t), sum);
}
