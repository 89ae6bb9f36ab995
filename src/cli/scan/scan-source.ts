import type { EnsembleSide } from "../../ensemble/index.ts";
import { compounds, type Protocol, systemInUse } from "../../index.ts";
import type { ProtocolSource } from "../../protocol/index.ts";
import { openProtocol } from "../../protocol/index.ts";
import { type LoadedProtocol, systemNamed } from "../protocol-run.ts";
import { refuse } from "../refuse.ts";
import { sideOf } from "../run-bands.ts";

/** A protocol file to be read with parts of it changed, and what each such protocol runs on. */
export interface ScanSource {
  readonly source: ProtocolSource;
  readonly sideOf: (protocol: Protocol) => EnsembleSide;
}

/** Opens a loaded protocol for a scan: all points are of its system, each with the fit for its own variants. */
export function scanSource(loaded: LoadedProtocol): ScanSource {
  const { source, diagnostics } = openProtocol(loaded.text, { file: loaded.path, knownCompounds: compounds });
  if (source === undefined) return refuse(diagnostics);
  const plain = systemNamed(loaded.system.id);
  const known = new Map<string, EnsembleSide>();
  return {
    source,
    sideOf: (protocol) => {
      const variants = { ...protocol.variants, ...loaded.settings.variants };
      const key = JSON.stringify(variants);
      const { settings } = loaded;
      const side =
        known.get(key) ??
        sideOf({ ...loaded, protocol, system: systemInUse(plain, { fit: settings.fit, variants }) });
      known.set(key, side);
      return { ...side, protocol };
    },
  };
}
