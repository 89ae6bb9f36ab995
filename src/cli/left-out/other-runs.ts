import type { Trial } from "../../analysis/index.ts";
import { EquatorError } from "../../messages/index.ts";
import { type Run, simulate } from "../../simulate/index.ts";
import { systemNamed } from "../protocol-run.ts";

/** Runs of trials on a system, by trial and arm; arms whose events it does not hear or that fail are left out. */
export async function heardRuns(
  trials: readonly Trial[],
  id: string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Run>>> {
  const system = systemNamed(id);
  const found = new Map<string, Map<string, Run>>();
  for (const trial of trials) {
    const arms = new Map<string, Run>();
    for (const [arm, protocol] of Object.entries(trial.arms)) {
      try {
        const run = await simulate(protocol, { system });
        if (run.diagnostics.length === 0) arms.set(arm, run);
      } catch (error) {
        if (!(error instanceof EquatorError)) throw error;
      }
    }
    found.set(trial.id, arms);
  }
  return found;
}
