import type { Provenance } from "../simulate/run.ts";

const shown = 8;

/** What made a run, in a line: version and commit, hashes of model and protocol, tolerance, fit, runtime. */
export function provenanceLine(provenance: Provenance): string {
  const { equator, commit, modelHash, protocolHash, relativeTolerance, seed, fit, runtime } = provenance;
  return [
    `${equator} (${commit.slice(0, shown)})`,
    `model ${modelHash.slice(0, shown)}`,
    `protocol ${protocolHash.slice(0, shown)}`,
    `rtol ${relativeTolerance.toExponential(0)}`,
    `seed ${seed}`,
    `fit ${fit}`,
    runtime,
  ].join(", ");
}
