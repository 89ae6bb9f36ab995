import type { MapNode } from "./maps.ts";

/** What lies more than so much aside as ahead is not that way, as long as there is something that is. */
const widest = 3;
const elsewhere = 1e6;

/** The nearest activity in a direction: what lies aside counts twice as far. */
export function neighbour(
  nodes: readonly MapNode[],
  [own, x, y]: MapNode,
  towards: { readonly x: number; readonly y: number },
): MapNode | undefined {
  let best: MapNode | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    if (node[0] === own) continue;
    const ahead = (node[1] - x) * towards.x + (node[2] - y) * towards.y;
    const aside = Math.abs((node[1] - x) * towards.y) + Math.abs((node[2] - y) * towards.x);
    if (ahead <= 0) continue;
    const far = ahead + 2 * aside + (aside > widest * ahead ? elsewhere : 0);
    if (far < least) [best, least] = [node, far];
  }
  return best;
}
