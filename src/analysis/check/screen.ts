import { evokedIn, peakOf } from "./evoked.ts";
import type { ArmSetting } from "./paired-runs.ts";
import type { TissueDrives } from "./rules.ts";
import type { Source } from "./sources.ts";
import { type ReadCurves, type Stretch, Variations } from "./variations.ts";

/** Which sources drive what, tissue by tissue. */
export interface Driven {
  readonly tissue: TissueDrives;
  readonly growth: readonly Source[];
  readonly maintenance: readonly Source[];
}

/** What a stretch does with all its sources, and with none. */
export interface Screened {
  readonly read: ReadCurves;
  readonly sources: readonly Source[];
  readonly driven: readonly Driven[];
}

/**
 * Which sources raise growth and which maintenance in each tissue: each is run alone and left out of all, since what
 * another hides in company shows alone, and what needs company does not.
 */
export async function screenSources(
  stretch: Stretch,
  tissues: readonly TissueDrives[],
  setting: ArmSetting,
): Promise<Screened> {
  const sources = stretch.sources.filter(({ kind }) => kind !== "other");
  const variations = new Variations(stretch);
  const all = { left: [] };
  const none = { left: sources };
  const alone = (source: Source) => ({ left: sources.filter((other) => other !== source) });
  const without = (source: Source) => ({ left: [source] });
  for (const variation of [all, none, ...sources.flatMap((source) => [alone(source), without(source)])])
    variations.ask(variation);
  const [read] = await variations.run(setting, 0);
  if (read === undefined) throw new RangeError("a run without curves");
  const drives = (source: Source, tissue: TissueDrives, side: "growth" | "maintenance") =>
    tissue[side].some(({ readout, rise }) => {
      const least = rise * Math.abs(read(none).baseline[readout] ?? Number.NaN);
      const evoked = [
        evokedIn(read(alone(source)), read(none), readout),
        evokedIn(read(all), read(without(source)), readout),
      ];
      return evoked.some((effect) => peakOf(effect) >= least);
    });
  const driven = tissues.map((tissue) => ({
    tissue,
    growth: sources.filter((source) => drives(source, tissue, "growth")),
    maintenance: sources.filter((source) => drives(source, tissue, "maintenance")),
  }));
  return { read, sources, driven };
}
