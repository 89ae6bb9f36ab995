import { type FunctionSystem, kernelFromFunctions } from "../../../src/engine/index.ts";

type Vector = [number, number, number, number, number, number, number, number];

interface StiffProblem {
  readonly initial: readonly number[];
  readonly rates: (y: Vector, out: Float64Array) => void;
  readonly jacobian: (y: Vector, out: Float64Array) => void;
}

const vanDerPol = (epsilon: number): StiffProblem => ({
  initial: [2, 0],
  rates: (y, out) => out.set([y[1], ((1 - y[0] * y[0]) * y[1] - y[0]) / epsilon]),
  jacobian: (y, out) => out.set([0, 1, (-2 * y[0] * y[1] - 1) / epsilon, (1 - y[0] * y[0]) / epsilon]),
});

/**
 * The equations of the stiff reference suite, under its keys. F. Mazzia and C. Magherini, Test Set for Initial
 * Value Problem Solvers, release 2.4, University of Bari (2008); E. Hairer and G. Wanner, Solving Ordinary
 * Differential Equations II, chapter IV.10.
 */
export const stiffProblems: Readonly<Record<string, StiffProblem>> = {
  rober: {
    initial: [1, 0, 0],
    rates(y, out) {
      const used = -0.04 * y[0] + 1e4 * y[1] * y[2];
      const made = 3e7 * y[1] * y[1];
      out.set([used, -used - made, made]);
    },
    jacobian(y, out) {
      const forth = -1e4 * y[2] - 6e7 * y[1];
      out.set([-0.04, 1e4 * y[2], 1e4 * y[1], 0.04, forth, -1e4 * y[1], 0, 6e7 * y[1], 0]);
    },
  },
  hires: {
    initial: [1, 0, 0, 0, 0, 0, 0, 0.0057],
    rates(y, out) {
      const bound = 280 * y[5] * y[7];
      out[0] = -1.71 * y[0] + 0.43 * y[1] + 8.32 * y[2] + 0.0007;
      out[1] = 1.71 * y[0] - 8.75 * y[1];
      out[2] = -10.03 * y[2] + 0.43 * y[3] + 0.035 * y[4];
      out[3] = 8.32 * y[1] + 1.71 * y[2] - 1.12 * y[3];
      out[4] = -1.745 * y[4] + 0.43 * y[5] + 0.43 * y[6];
      out[5] = -bound + 0.69 * y[3] + 1.71 * y[4] - 0.43 * y[5] + 0.69 * y[6];
      out[6] = bound - 1.81 * y[6];
      out[7] = -bound + 1.81 * y[6];
    },
    jacobian(y, out) {
      const p = 280 * y[7];
      const q = 280 * y[5];
      out.fill(0);
      out.set([-1.71, 0.43, 8.32], 0);
      out.set([1.71, -8.75], 8);
      out.set([-10.03, 0.43, 0.035], 18);
      out.set([8.32, 1.71, -1.12], 25);
      out.set([-1.745, 0.43, 0.43], 36);
      out.set([0.69, 1.71, -p - 0.43, 0.69, -q], 43);
      out.set([p, -1.81, q], 53);
      out.set([-p, 1.81, -q], 61);
    },
  },
  orego: {
    initial: [1, 2, 3],
    rates(y, out) {
      out[0] = 77.27 * (y[1] + y[0] * (1 - 8.375e-6 * y[0] - y[1]));
      out[1] = (y[2] - (1 + y[0]) * y[1]) / 77.27;
      out[2] = 0.161 * (y[0] - y[2]);
    },
    jacobian(y, out) {
      out.set([77.27 * (1 - 2 * 8.375e-6 * y[0] - y[1]), 77.27 * (1 - y[0]), 0], 0);
      out.set([-y[1] / 77.27, -(1 + y[0]) / 77.27, 1 / 77.27], 3);
      out.set([0.161, 0, -0.161], 6);
    },
  },
  vdpol6: vanDerPol(1e-6),
  vdpol3: vanDerPol(1e-3),
  vdpolmu: {
    initial: [2, 0],
    rates: (y, out) => out.set([y[1], 1000 * (1 - y[0] * y[0]) * y[1] - y[0]]),
    jacobian: (y, out) => out.set([0, 1, -2000 * y[0] * y[1] - 1, 1000 * (1 - y[0] * y[0])]),
  },
};

/** The kernel of a stiff problem, with its exact Jacobian or with differences. */
export function stiffKernel(name: string, jacobian: "exact" | "differences" = "exact") {
  const problem = stiffProblems[name];
  if (problem === undefined) throw new Error(`no stiff problem ${name}`);
  // A typed array reads like the tuple that the formulas index.
  const asVector = (y: Float64Array) => y as unknown as Vector;
  const system: FunctionSystem = {
    size: problem.initial.length,
    dependsOnTime: false,
    rates: (_t, y, out) => problem.rates(asVector(y), out),
  };
  if (jacobian === "differences") return kernelFromFunctions(system);
  return kernelFromFunctions({ ...system, jacobian: (_t, y, out) => problem.jacobian(asVector(y), out) });
}
