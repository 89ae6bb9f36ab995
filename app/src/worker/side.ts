import { fitInUse } from "equator";
import { posteriorOf } from "equator/analysis";
import type { EnsembleSide } from "equator/ensemble";
import type { Protocol } from "equator/protocol";
import { systemOf } from "./run.ts";

/** What a protocol runs on, with the draws of the fit in use, as on the command line. */
export function sideOf(protocol: Protocol): EnsembleSide {
  const { variants } = protocol;
  const system = systemOf(protocol);
  // The page carries what was fitted, and its draws only where there is room for them.
  const fit = fitInUse(system, { variants });
  return {
    protocol,
    system,
    variants,
    ...(fit?.members === undefined ? {} : { posterior: { fit: fit.id, ...posteriorOf(fit) } }),
  };
}
