import { integrate } from "../../src/engine/index.ts";
import type { BuildOptions, System } from "../../src/lang/index.ts";
import { type Prepared, prepare, setParameters, type Tolerances } from "../../src/simulate/prepare.ts";
import { Settling } from "../../src/simulate/settling.ts";
import { settlingSpan } from "../../src/simulate/settling-span.ts";
import { tick } from "../../src/simulate/tick.ts";

/** A prepared system whose baselines are a fixed point to all digits. */
export async function polished(
  system: System,
  build: BuildOptions,
  tolerances: Tolerances,
): Promise<Prepared> {
  const prepared = await prepare(system, build, tolerances);
  const { built, kernel, scale } = prepared;
  const settling = new Settling(built.flat);
  let parameters: Float64Array = Float64Array.from(kernel.parameters);
  let state = prepared.settled;
  for (let k = 0; k < 40; k++) {
    kernel.parameters.set(parameters);
    const { final } = integrate({
      kernel,
      initial: state,
      ...settlingSpan(built),
      tick,
      scale,
      method: "rodas5p",
      ...tolerances,
    });
    const outcome = settling.after(settling.first(parameters, state), final);
    if (!("settled" in outcome)) throw new Error("no rest");
    const next = outcome.settled;
    const change = Math.max(
      0,
      ...settling.sets.map((i) => Math.abs((next.parameters[i] as number) / (parameters[i] as number) - 1)),
    );
    ({ parameters, state } = next);
    if (change < 1e-13) break;
  }
  const flat = {
    ...built.flat,
    parameters: built.flat.parameters.map((p, i) => ({ ...p, value: parameters[i] as number })),
  };
  const full = { ...prepared, built: { ...built, flat }, settled: state };
  setParameters(kernel, full.built);
  return full;
}
