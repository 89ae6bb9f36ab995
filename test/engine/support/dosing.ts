import { type Impulse, type Kernel, kernelFromFunctions } from "../../../src/engine/index.ts";
import { entry } from "./fit.ts";

/** A bolus into the depot. */
export interface Bolus {
  readonly at: number;
  readonly amount: number;
}

/** A constant infusion into the centre. */
export interface Infusion {
  readonly from: number;
  readonly to: number;
  readonly rate: number;
}

/** States of the dosed system, in order. */
export const dosed = { depot: 0, centre: 1, gone: 2, infused: 3, taken: 4, count: 5 } as const;

/** Rates of absorption and elimination of the dosed system. */
export interface Kinetics {
  readonly absorption: number;
  readonly elimination: number;
}

/** Depot, centre, what is eliminated; what was infused; sum and number of boluses. Parameter 0 is the infusion. */
export function dosedKernel({ absorption, elimination }: Kinetics): Kernel {
  return kernelFromFunctions({
    size: 6,
    parameters: [0],
    dependsOnTime: false,
    rates(_t, y, out, { parameters }) {
      const input = entry(parameters, 0);
      const absorbed = absorption * (y[0] as number);
      const eliminated = elimination * (y[1] as number);
      out[0] = -absorbed;
      out[1] = absorbed - eliminated + input;
      out[2] = eliminated;
      out[3] = input;
      out[4] = 0;
      out[5] = 0;
    },
    jacobian(_t, _y, out) {
      out.fill(0);
      out[0] = -absorption;
      out[6] = absorption;
      out[7] = -elimination;
      out[13] = elimination;
    },
  });
}

/** The impulses of boluses and infusions: one setting of the input at each instant where it changes. */
export function dosingImpulses(boluses: readonly Bolus[], infusions: readonly Infusion[]): Impulse[] {
  const given = boluses.map(
    ({ at, amount }): Impulse => ({
      at,
      apply: [
        { kind: "add", state: dosed.depot, amount },
        { kind: "add", state: dosed.taken, amount },
        { kind: "add", state: dosed.count, amount: 1 },
      ],
    }),
  );
  const changes = new Set(infusions.flatMap(({ from, to }) => [from, to]));
  const levels = [...changes].map((at): Impulse => {
    const active = infusions.filter(({ from, to }) => from <= at && at < to);
    const value = active.reduce((sum, { rate }) => sum + rate, 0);
    return { at, apply: [{ kind: "set", parameter: 0, value }] };
  });
  return [...given, ...levels];
}

/** Depot and centre at a time, by superposition; `unit` is the length of a tick. */
export function closedForm(
  { absorption: a, elimination: e }: Kinetics,
  boluses: readonly Bolus[],
  infusions: readonly Infusion[],
  at: number,
  unit: number,
): { depot: number; centre: number } {
  let depot = 0;
  let centre = 0;
  for (const { at: given, amount } of boluses) {
    if (given > at) continue;
    const since = (at - given) * unit;
    depot += amount * Math.exp(-a * since);
    centre += ((amount * a) / (a - e)) * (Math.exp(-e * since) - Math.exp(-a * since));
  }
  for (const { from, to, rate } of infusions) {
    if (from >= at) continue;
    const lasted = (Math.min(at, to) - from) * unit;
    const since = (at - Math.min(at, to)) * unit;
    centre += (rate / e) * -Math.expm1(-e * lasted) * Math.exp(-e * since);
  }
  return { depot, centre };
}
