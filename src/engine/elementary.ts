import { arctangent } from "./elementary-arctangent.ts";
import { exponential } from "./elementary-exponential.ts";
import { logarithm } from "./elementary-logarithm.ts";
import { native } from "./elementary-native.ts";
import { power } from "./elementary-power.ts";
import { cosine, sine } from "./elementary-trigonometry.ts";

// The same bits on every platform: only + - * /, comparisons and bit patterns. Errors are stated in
// units in the last place of the result, as measured by test/compile/elementary-accuracy.test.ts.

/** e^x, error below 0.6 ulp; exp(-Infinity) = 0. */
export const exp = (x: number): number => exponential(native, x);

/** Natural logarithm, error below 0.51 ulp; log(0) = -Infinity, NaN below 0. */
export const log = (x: number): number => logarithm(native, x);

/** x^y as IEEE 754 `pow`, error below 0.7 ulp for |y| up to 1e12; 3 ulp for y = 1.5, 2, 2.5 to 4.5, which are products. */
export const pow = (x: number, y: number): number => power(native, x, y);

/** Sine of an angle in radians, error below 0.8 ulp for every finite angle. */
export const sin = (x: number): number => sine(native, x);

/** Cosine of an angle in radians, error below 0.8 ulp for every finite angle. */
export const cos = (x: number): number => cosine(native, x);

/** Angle between -pi/2 and pi/2 with this tangent, error below 0.8 ulp. */
export const arctan = (x: number): number => arctangent(native, x);
