import type { RunSettings } from "../report/report-details.ts";
import { numberOption } from "./number-option.ts";
import { refuseWith } from "./refuse.ts";
import type { BandOptions } from "./run-options.ts";

const usual = { members: 256, seed: 1 };

/** Fewer members have no 90 % band to speak of: their ends would be the two furthest of them. */
const fewest = 20;

/** What a command line says of bands; what it leaves open is not there. */
export function bandSettings({ bands, members, seed }: BandOptions): Pick<RunSettings, "members" | "seed"> {
  const wanted = numberOption("--members", members, { whole: true, least: 0 });
  const drawn = numberOption("--seed", seed, { whole: true, least: 0 });
  if (wanted !== undefined && wanted > 0 && wanted < fewest)
    refuseWith("bad-option", { found: `--members ${members}`, expected: `0, or at least ${fewest}` });
  if (bands === false && wanted !== undefined && wanted > 0)
    refuseWith("bad-option", { found: `--members ${members} with --no-bands`, expected: "one of the two" });
  return {
    ...(bands === false ? { members: 0 } : wanted === undefined ? {} : { members: wanted }),
    ...(drawn === undefined ? {} : { seed: drawn }),
  };
}

/** Settings with nothing of the bands left open, in one order: reports hold them as they stand. */
export function withBands(settings: RunSettings): RunSettings & { members: number; seed: number } {
  const { variants, everyMs, system, fit, sensitivity, readings } = settings;
  const { members = usual.members, seed = usual.seed } = settings;
  return {
    variants,
    ...(everyMs === undefined ? {} : { everyMs }),
    ...(system === undefined ? {} : { system }),
    ...(fit === undefined ? {} : { fit }),
    members,
    seed,
    ...(sensitivity === undefined ? {} : { sensitivity }),
    ...(readings === undefined ? {} : { readings }),
  };
}
