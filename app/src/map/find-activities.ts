import type { MapActivity } from "./maps.ts";

/** Letters and digits alone: `4E-BP1` and `4ebp1` are one. */
const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, "");

const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** How well an activity is met, from 0, the best; undefined where it is not. */
function rankOf({ label, also = "", means }: MapActivity, wanted: string): number | undefined {
  const key = bare(wanted);
  const others = also.split(", ").map(bare);
  if (bare(label) === key) return 0;
  if (others.includes(key)) return 1;
  if (bare(label).startsWith(key)) return 2;
  const words = wordsIn(wanted);
  const names = `${bare(label)} ${others.join(" ")}`;
  if (words.every((word) => names.includes(word))) return 3;
  const said = bare(means);
  return words.every((word) => names.includes(word) || said.includes(word)) ? 4 : undefined;
}

/** Places of the activities that a name, an alias or words of what they are meet: the best first. */
export function findActivities(activities: readonly MapActivity[], wanted: string): number[] {
  if (bare(wanted) === "") return [];
  return activities
    .map((activity, place) => ({ place, rank: rankOf(activity, wanted) }))
    .filter((one): one is { place: number; rank: number } => one.rank !== undefined)
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ place }) => place);
}

/** Whether a text is the whole of a name or of an alias. */
export function isNamed(activity: MapActivity, wanted: string): boolean {
  return (rankOf(activity, wanted) ?? 2) < 2;
}
