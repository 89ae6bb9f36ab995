import type { DrawnMap, PlacedActivity } from "../../lang/index.ts";

/**
 * A map as SBGN-ML 0.3 in the language of activity flow: each activity is a glyph `biological activity`, each influence an
 * arc `positive influence` or `negative influence`.
 *
 * @example const text = writeSbgn(layOut(map));
 */
export function writeSbgn(map: DrawnMap): string {
  const ids = new Map(map.activities.map(({ id }, i) => [id, `a${i + 1}`]));
  const known = new Map(map.activities.map((activity) => [activity.id, activity]));
  const arcs = map.influences.flatMap(({ from, to, gain }, i) => {
    const [a, b] = [known.get(from), known.get(to)];
    if (a === undefined || b === undefined) return [];
    return [arcOf(`i${i + 1}`, [a, b], [ids.get(from) ?? "", ids.get(to) ?? ""], gain)];
  });
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sbgn xmlns="http://sbgn.org/libsbgn/0.3">',
    '  <map id="map" language="activity flow">',
    ...map.activities.map((activity) => glyphOf(activity, ids.get(activity.id) ?? "")),
    ...arcs,
    "  </map>",
    "</sbgn>",
  ].join("\n")}\n`;
}

function glyphOf({ x, y, width, height, label }: PlacedActivity, id: string): string {
  return [
    `    <glyph class="biological activity" id="${id}">`,
    `      <label text="${escaped(label)}"/>`,
    `      <bbox x="${n(x - width / 2)}" y="${n(y - height / 2)}" w="${n(width)}" h="${n(height)}"/>`,
    "    </glyph>",
  ].join("\n");
}

function arcOf(
  id: string,
  [from, to]: readonly [PlacedActivity, PlacedActivity],
  [source, target]: readonly [string, string],
  gain: number,
): string {
  const kind = gain > 0 ? "positive influence" : "negative influence";
  const down = to.y > from.y ? 1 : -1;
  return [
    `    <arc class="${kind}" id="${id}" source="${source}" target="${target}">`,
    `      <start x="${n(from.x)}" y="${n(from.y + (down * from.height) / 2)}"/>`,
    `      <end x="${n(to.x)}" y="${n(to.y - (down * to.height) / 2)}"/>`,
    "    </arc>",
  ].join("\n");
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
