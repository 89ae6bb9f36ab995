import type { RealisedEvent } from "../../protocol/index.ts";
import { type Arm, type ArmCurves, type ArmSetting, runMembers } from "./paired-runs.ts";
import type { Source } from "./sources.ts";

/** A stretch of a protocol, with what acts in it. */
export interface Stretch {
  readonly events: readonly RealisedEvent[];
  /** Milliseconds. */
  readonly end: number;
  readonly sources: readonly Source[];
}

/** How a stretch is altered: what is left out, and what is moved. */
export interface Variation {
  readonly left: readonly Source[];
  readonly moved?: { readonly source: Source; readonly by: number } | undefined;
}

/** Reads the curves of a variation that was asked for. */
export type ReadCurves = (variation: Variation) => ArmCurves;

/** Variations of a stretch to be run together; what is asked for twice is run once. */
export class Variations {
  readonly #stretch: Stretch;
  readonly #arms = new Map<string, Arm>();

  constructor(stretch: Stretch) {
    this.#stretch = stretch;
  }

  ask(variation: Variation): void {
    const key = keyOf(variation);
    if (!this.#arms.has(key)) this.#arms.set(key, armOf(this.#stretch, variation));
  }

  /** Member -> curves; one member with the numbers as they stand where `members` is 0. */
  async run(setting: ArmSetting, members: number): Promise<ReadCurves[]> {
    const places = new Map([...this.#arms.keys()].map((key, place) => [key, place]));
    const found = await runMembers(setting, [...this.#arms.values()], members);
    return found.map((curves) => (variation) => {
      const read = curves[places.get(keyOf(variation)) ?? -1];
      if (read === undefined) throw new RangeError("a variation that was not asked for");
      return read;
    });
  }
}

function keyOf({ left, moved }: Variation): string {
  const without = left.map(({ key }) => key).sort();
  return JSON.stringify([without, moved === undefined || moved.by === 0 ? "" : [moved.source.key, moved.by]]);
}

/** Events as they would be, in order of time. */
function armOf({ events, end }: Stretch, { left, moved }: Variation): Arm {
  const gone = new Set(left.flatMap((source) => source.events));
  const shifted = new Set(moved?.source.events);
  const by = moved?.by ?? 0;
  const kept = events
    .filter((event) => !gone.has(event))
    .map((event) => (shifted.has(event) ? { ...event, at: event.at + by } : event));
  return { events: kept.sort((a, b) => a.at - b.at), end };
}
