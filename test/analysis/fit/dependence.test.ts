import { expect, it } from "vitest";
import { dependenceOn } from "../../../src/analysis/fit/dependence.ts";
import { newProtocol, readProtocol, systems } from "../../../src/index.ts";
import type { System } from "../../../src/lang/index.ts";
import { simulate } from "../../../src/simulate/index.ts";

it("a readout depends on a parameter as two runs beside each other say", async () => {
  const address = "muscle.synthesis.gain_amino_acids";
  const system: System = systems.muscle;
  const { protocol } = readProtocol(newProtocol("three-meals") ?? "");
  if (protocol === undefined) throw new Error("no protocol");
  const [most] = await dependenceOn(address, protocol, system);
  if (most === undefined) throw new Error("no readout depends on it");
  const value = system.modules["muscle.synthesis"]?.parameters?.["gain_amino_acids"]?.value ?? Number.NaN;
  const mean = async (factor: number) => {
    const adjusted = { system, adjustments: { [address]: factor * value } };
    const { series, times } = await simulate(protocol, adjusted);
    const values = series[0]?.curves[most.readout]?.values ?? new Float64Array();
    let sum = 0;
    for (let i = 1; i < times.length; i++) sum += ((values[i] ?? 0) + (values[i - 1] ?? 0)) / 2;
    return sum / (times.length - 1);
  };
  const [up, down] = [await mean(1.01), await mean(0.99)];
  expect(most.elasticity).toBeCloseTo(Math.log(up / down) / Math.log(1.01 / 0.99), 3);
});
