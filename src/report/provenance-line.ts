import type { Provenance } from "../simulate/run.ts";

const shown = 8;

/**
 * What made a run, in a line of at most `width` characters: version and commit, fit, hashes of model and protocol, seed,
 * tolerance, runtime. What there is no room for is left out from its end; `provenance.json` has all.
 */
export function provenanceLine(provenance: Provenance, width = Number.POSITIVE_INFINITY): string {
  const { equator, commit, modelHash, protocolHash, relativeTolerance, seed, fit, runtime } = provenance;
  const parts = [
    `${equator} (${commit.slice(0, shown)})`,
    `fit ${fit.split(":")[0]}`,
    `model ${modelHash.slice(0, shown)}`,
    `protocol ${protocolHash.slice(0, shown)}`,
    `seed ${seed}`,
    `rtol ${relativeTolerance.toExponential(0)}`,
    runtime,
  ];
  const fitting = parts.filter((_, i) => parts.slice(0, i + 1).join(", ").length <= width);
  return fitting.join(", ");
}
