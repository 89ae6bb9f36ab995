import { type Banded, bandedOf, type Draw } from "./banded.ts";
import { fitHill, type Hill, hillShare, mostSlope } from "./hill.ts";

/** How a response goes with the dose. `both`: up and down again, so that it has no one half-maximum. */
export type DoseShape = "rises" | "falls" | "flat" | "both";

/** A response to a dose, in numbers. What the doses do not show is undefined for the member, and said. */
export interface DoseResponse {
  readonly shape: DoseShape;
  /** Dose at which half of the way is done, by a Hill curve; of members whose doses reach both sides of it. */
  readonly half: Banded;
  /** Hill slope. */
  readonly slope: Banded;
  /** The response at the lowest and at the highest dose. */
  readonly lowest: Banded;
  readonly highest: Banded;
  /** Whether the lowest dose does less than a tenth of all, and the highest more than nine tenths. */
  readonly reachesBottom: boolean;
  readonly reachesTop: boolean;
  /** The curve of the run in the middle; undefined where it is flat, goes both ways or does not reach its half. */
  readonly curve: Hill | undefined;
  /** What cannot be said, in words. */
  readonly limits: readonly string[];
}

/** Ranges below this share of the largest value are flat; ways back above this share of the range go both ways. */
const leastRange = 0.01;
const mostBack = 0.1;
const nearEnd = 0.1;

/**
 * Half-maximum, slope and range of a response to a dose, for the run in the middle and for each member: `responses` hold
 * the values of each dose, doses ascending. At least four doses, of which three above 0.
 *
 * @example doseResponseOf([0, 1, 2, 4, 8], values.map((value) => Float64Array.of(value)))
 */
export function doseResponseOf(doses: readonly number[], responses: readonly Draw[]): DoseResponse {
  const members = responses[0]?.length ?? 0;
  const valuesOf = (member: number) => responses.map((draw) => draw[member] ?? Number.NaN);
  const fits = Array.from({ length: members }, (_, member) => reachedFit(doses, valuesOf(member)));
  const middle = valuesOf(0);
  const shape = shapeOf(middle);
  const whole = shape === "flat" || shape === "both" ? undefined : fitHill(doses, middle);
  const ends = [doses[0] ?? 0, doses.at(-1) ?? 0].map((dose) =>
    whole === undefined ? Number.NaN : hillShare(dose, whole.half, whole.slope),
  );
  const [reachesBottom, reachesTop] = [(ends[0] ?? 1) <= nearEnd, (ends[1] ?? 0) >= 1 - nearEnd];
  const ofFits = (read: (fit: Hill) => number): Banded =>
    bandedOf(Float64Array.from(fits, (fit) => (fit === undefined ? Number.NaN : read(fit))));
  return {
    shape,
    half: ofFits(({ half }) => half),
    slope: ofFits(({ slope }) => slope),
    lowest: bandedOf(responses[0] ?? new Float64Array(0)),
    highest: bandedOf(responses.at(-1) ?? new Float64Array(0)),
    reachesBottom,
    reachesTop,
    curve: fits[0],
    limits: limitsOf({ shape, reachesBottom, reachesTop, whole, curve: fits[0], doses }),
  };
}

/** The curve of one member; undefined where it is flat, goes both ways, or has its half beyond the doses. */
function reachedFit(doses: readonly number[], values: readonly number[]): Hill | undefined {
  const shape = shapeOf(values);
  if (shape === "flat" || shape === "both") return undefined;
  const fit = fitHill(doses, values);
  if (fit === undefined) return undefined;
  return isWithin(fit, doses) ? fit : undefined;
}

/** Whether doses lie on both sides of the half-maximum. */
function isWithin({ half, slope }: Hill, doses: readonly number[]): boolean {
  const last = doses.at(-1) ?? 0;
  return half <= last && hillShare(doses[0] ?? 0, half, slope) <= 0.5;
}

/** Which way the values go, from the lowest dose to the highest. */
export function shapeOf(values: readonly number[]): DoseShape {
  const known = values.filter(Number.isFinite);
  const size = Math.max(...known.map(Math.abs));
  const range = Math.max(...known) - Math.min(...known);
  if (known.length === 0 || !(range > leastRange * size)) return "flat";
  let up = 0;
  let down = 0;
  known.forEach((value, i) => {
    const step = value - (known[i - 1] ?? value);
    if (step > 0) up += step;
    else down -= step;
  });
  if (Math.min(up, down) > mostBack * range) return "both";
  return up > down ? "rises" : "falls";
}

interface Found {
  readonly shape: DoseShape;
  readonly reachesBottom: boolean;
  readonly reachesTop: boolean;
  readonly whole: Hill | undefined;
  readonly curve: Hill | undefined;
  readonly doses: readonly number[];
}

function limitsOf({ shape, reachesBottom, reachesTop, whole, curve, doses }: Found): string[] {
  if (shape === "flat")
    return ["flat: it moves by less than 1 % of its size, so that there is no half-maximum"];
  if (shape === "both") return ["it goes up and down: there is no one half-maximum"];
  if (whole === undefined) return ["too few doses for a curve: at least four, three of them above 0"];
  if (curve === undefined) {
    const side = whole.half > (doses.at(-1) ?? 0) ? "above the highest" : "below the lowest";
    return [`half of the way lies ${side} dose: the doses do not show a half-maximum`];
  }
  return [
    ...(reachesBottom ? [] : ["the bottom is not reached: the lowest dose already does more than a tenth"]),
    ...(reachesTop
      ? []
      : ["the top is not reached: half-maximum and slope rest on the curve beyond the doses"]),
    ...(whole.slope > 0.99 * mostSlope
      ? [`as steep as is looked for (${mostSlope}): doses in between would tell the slope`]
      : []),
    ...(whole.fit < 0.95 ? ["the points do not follow a Hill curve closely"] : []),
  ];
}
