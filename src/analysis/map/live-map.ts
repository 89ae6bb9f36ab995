import type { Influence } from "../../lang/index.ts";
import type { Protocol } from "../../protocol/index.ts";
import { quantitiesOver, type SimulateOptions, stateCourse } from "../../simulate/index.ts";

/** An activity that is followed over a run. */
export interface LiveActivity {
  /** Address of its term or state. */
  readonly id: string;
  /** Coherent value that counts as 1 where it is 0 at rest. */
  readonly reference?: number;
}

/** How activities stand over a run. All numbers are in arrays that can be handed over to another thread. */
export interface LiveMap {
  /** Milliseconds from `start`. */
  readonly times: Float64Array;
  /** Activity after activity: its value over that at rest; over its reference where it is 0 at rest. */
  readonly levels: Float32Array;
  /** The level of each at rest: 1, or 0 where it is 0 at rest. */
  readonly resting: Float32Array;
}

const everyTenMinutes = 600_000;

/**
 * How activities of a map stand at each time of a protocol, against rest. The run is made anew, with the equations that
 * were compiled for `simulate`; nothing else is compiled.
 *
 * @example const live = await liveMap(protocol, { system }, map.activities);
 */
export async function liveMap(
  protocol: Protocol,
  options: SimulateOptions,
  activities: readonly LiveActivity[],
): Promise<LiveMap> {
  const course = await stateCourse(protocol, { every: everyTenMinutes, ...options });
  const { times } = course;
  const { rest, values } = quantitiesOver(
    course,
    activities.map(({ id }) => id),
  );
  const levels = new Float32Array(values.length);
  const resting = new Float32Array(activities.length);
  for (const [i, { reference = 1 }] of activities.entries()) {
    const own = rest[i] as number;
    const unit = own === 0 ? reference : own;
    resting[i] = own / unit;
    for (let k = i * times.length; k < (i + 1) * times.length; k++) levels[k] = (values[k] as number) / unit;
  }
  return { times, levels, resting };
}

/**
 * What an influence does at a level of its activity: its gain times the change from rest. 0.3 means that it alone would
 * raise what it acts on by 30 %.
 */
export function influenceAt({ gain }: Pick<Influence, "gain">, level: number, resting: number): number {
  return gain * (level - resting);
}

/** The influences of a map at each time of a live one: influence after influence. */
export function influencesOver(
  { times, levels, resting }: LiveMap,
  activities: readonly LiveActivity[],
  influences: readonly Influence[],
): Float32Array {
  const places = new Map(activities.map(({ id }, place) => [id, place]));
  const found = new Float32Array(influences.length * times.length);
  for (const [i, one] of influences.entries()) {
    const from = places.get(one.from);
    if (from === undefined) continue;
    const rest = resting[from] as number;
    for (let k = 0; k < times.length; k++)
      found[i * times.length + k] = influenceAt(one, levels[from * times.length + k] as number, rest);
  }
  return found;
}
