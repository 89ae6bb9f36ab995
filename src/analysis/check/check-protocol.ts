import type { EnsembleSide, WorkerHost } from "../../ensemble/index.ts";
import { protocolLength, realise } from "../../protocol/index.ts";
import { actsOnSystem } from "../../simulate/index.ts";
import { findConflicts } from "./find-conflicts.ts";
import type { Finding } from "./finding.ts";
import type { CheckRules } from "./rules.ts";
import { screenSources } from "./screen.ts";
import { sourcesOf } from "./sources.ts";

/** What is checked, and how. */
export interface CheckQuestion {
  readonly side: EnsembleSide;
  readonly rules: CheckRules;
  /** Members of bands; 0 = none. */
  readonly members: number;
  readonly seed: number;
  readonly host?: WorkerHost | undefined;
}

/** What the simulated curves of a protocol say of it. */
export async function checkProtocol({ side, rules, members, seed, host }: CheckQuestion): Promise<Finding[]> {
  const { protocol, system } = side;
  const tissues = rules.systems[system.id] ?? [];
  const events = realise(protocol).filter((event) => actsOnSystem(event, system));
  const setting = {
    side,
    limb: protocol.observe?.limb,
    readouts: tissues.flatMap(({ growth, maintenance }) =>
      [...growth, ...maintenance].map(({ readout }) => readout),
    ),
    step: 300_000,
    seed,
    host,
  };
  const stretch = { events, end: protocolLength(protocol), sources: sourcesOf(events, rules) };
  const screened = await screenSources(stretch, tissues, setting);
  return findConflicts(stretch, screened, { ...setting, rules, members });
}
