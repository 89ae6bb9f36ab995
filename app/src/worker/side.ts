import { fitInUse } from "equator";
import { posteriorOf } from "equator/analysis";
import type { EnsembleSide } from "equator/ensemble";
import { exposedSystem } from "equator/lang";
import { type Protocol, realise } from "equator/protocol";
import { systemOf } from "./run.ts";

/**
 * What a protocol runs on, as on the command line, with the draws of the fit in use where the page has them; else numbers
 * that were fitted together are drawn one by one, each from its own spread.
 */
export function sideOf(protocol: Protocol): EnsembleSide {
  const { variants } = protocol;
  const system = systemOf(protocol);
  const fit = fitInUse(system, { variants });
  return {
    protocol,
    system: exposedSystem(system, realise(protocol)),
    variants,
    ...(fit?.members === undefined ? {} : { posterior: { fit: fit.id, ...posteriorOf(fit) } }),
  };
}

/** The fit that a protocol runs on, where its draws are not in the page, but with the command line. */
export function drawsElsewhere(protocol: Protocol): string | undefined {
  const fit = fitInUse(systemOf(protocol), { variants: protocol.variants });
  return fit?.members === undefined ? fit?.id : undefined;
}
