import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { day, hour } from "./calendar.ts";
import { entryAt } from "./entry-changes.ts";
import { faultOf, makeChanges } from "./make-changes.ts";
import { addressOf, listOf, type Occurrence } from "./occurrences.ts";
import { countIn } from "./repeat.ts";
import { announce, useTimelineUi } from "./timeline-ui.ts";

/** An entry once more: as soon after it as the protocol allows. */
export function duplicateEntry(mark: Occurrence): void {
  const { source } = activeOf(useStudies.getState())?.reading ?? {};
  if (source === undefined) return;
  const list = listOf(mark.path);
  const path = `${list}.${countIn(source, list)}`;
  const entry = entryAt(source, mark.path);
  const soon = Math.ceil(mark.duration / hour) * hour;
  const tries = [hour, 2 * hour, 3 * hour, day].map((after) => [
    { add: list, entries: [entry] },
    { move: addressOf(path), by: soon + after > day ? day : soon + after },
  ]);
  const changes = tries.find((each) => faultOf(each) === undefined) ?? tries[0] ?? [];
  const why = makeChanges(changes, `duplicate ${mark.name.toLowerCase()}`);
  announce(why ?? `${mark.name} duplicated`);
  if (why !== undefined) return;
  useView.getState().look({ selected: path });
  useTimelineUi.getState().tell({ focused: `${path} 0`, panel: "event" });
}
