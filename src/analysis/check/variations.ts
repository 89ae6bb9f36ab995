import type { RealisedEvent } from "../../protocol/index.ts";
import { type Arm, type ArmCurves, type ArmSetting, runMembers } from "./paired-runs.ts";
import type { Source } from "./sources.ts";

/** A stretch of a protocol, with what acts in it. */
export interface Stretch {
  /** What the system hears. */
  readonly events: readonly RealisedEvent[];
  /** All that is planned, heard or not, on the same clock. */
  readonly planned: readonly RealisedEvent[];
  /** Milliseconds from the midnight before the protocol starts to where the stretch starts. */
  readonly midnight: number;
  /** Milliseconds from where the stretch starts, as the times of its events. */
  readonly end: number;
  /** When looking begins: what is before leads up to it. */
  readonly from: number;
  /** Milliseconds from the start of the protocol to that of the stretch. */
  readonly start: number;
  readonly sources: readonly Source[];
}

/** How a stretch is altered: what is left out, and what is moved. */
export interface Variation {
  readonly stretch: Stretch;
  readonly left: readonly Source[];
  readonly moved?: { readonly source: Source; readonly by: number } | undefined;
}

/** Reads the curves of a variation that was asked for. */
export type ReadCurves = (variation: Variation) => ArmCurves;

/** Variations of stretches to be run together; what is asked for twice is run once. */
export class Variations {
  readonly #asked = new Map<string, Variation>();
  readonly #stretches = new Map<Stretch, number>();

  ask(...variations: readonly Variation[]): void {
    for (const variation of variations) this.#asked.set(this.#keyOf(variation), variation);
  }

  /** Member -> curves; one member with the numbers as they stand where `members` is 0. */
  async run(setting: ArmSetting, members: number): Promise<ReadCurves[]> {
    const asked = [...this.#asked.values()];
    const places = new Map([...this.#asked.keys()].map((key, place) => [key, place]));
    const found = await runMembers(setting, asked.map(armOf), members);
    return found.map((curves) => {
      const looked = curves.map((arm, i) =>
        afterRow(arm, Math.floor((asked[i]?.stretch.from ?? 0) / arm.step)),
      );
      return (variation) => {
        const read = looked[places.get(this.#keyOf(variation)) ?? -1];
        if (read === undefined) throw new RangeError("a variation that was not asked for");
        return read;
      };
    });
  }

  #keyOf({ stretch, left, moved }: Variation): string {
    const place = this.#stretches.get(stretch) ?? this.#stretches.size;
    this.#stretches.set(stretch, place);
    const without = left.map(({ key }) => key).sort();
    const isMoved = moved !== undefined && moved.by !== 0;
    return JSON.stringify([place, without, isMoved ? [moved.source.key, moved.by] : ""]);
  }
}

function afterRow(arm: ArmCurves, row: number): ArmCurves {
  if (row === 0) return arm;
  const curves = Object.entries(arm.curves).map(([name, values]) => [name, values.subarray(row)] as const);
  return { ...arm, curves: Object.fromEntries(curves) };
}

/** Events as they would be, in order of time. */
function armOf({ stretch: { events, end }, left, moved }: Variation): Arm {
  const gone = new Set(left.flatMap((source) => source.events));
  const shifted = new Set(moved?.source.events);
  const by = moved?.by ?? 0;
  const kept = events
    .filter((event) => !gone.has(event))
    .map((event) => (shifted.has(event) ? { ...event, at: event.at + by } : event));
  return { events: kept.sort((a, b) => a.at - b.at), end };
}
