import { describe, expect, it } from "vitest";
import { day } from "../../../app/src/timeline/calendar.ts";
import { changesWith } from "../../../app/src/timeline/changes-with.ts";
import { repeatsBeyond } from "../../../app/src/timeline/repeats-beyond.ts";
import { type Change, editText } from "../../../src/protocol/index.ts";
import { timelineOf } from "./read-example.ts";

const text = (lasts: string) =>
  `equator: 1\nsubject: {sex: male, age: 34 y, mass: 78 kg}\nstart: 2026-03-02T06:00\n${lasts}events:
  - {at: "08:00", every: 1 d, times: 3, compound: rapamycin, dose: 5 mg}\n`;

function textAfter(before: string, changes: readonly Change[]) {
  const edited = editText(before, changes);
  if ("faults" in edited) throw new Error("cannot be edited");
  return edited.text;
}

const said = (of: string) => repeatsBeyond(timelineOf(of).source, "events.0", "events[0]");

describe("an entry that comes again", () => {
  it("keeps its times at another distance, says which of them come, and offers the length for all", () => {
    const short = text("lasts: 60 h\n");
    expect(said(short)).toBeUndefined();
    const weekly = textAfter(short, changesWith(timelineOf(short).source, "events[0].every", "7 d"));
    expect(weekly).toBe(short.replace("every: 1 d", "every: 7 d"));
    const found = said(weekly);
    expect(found?.says).toBe("The protocol lasts 2.5 days: a dose every 7 days comes once, not 3 times.");
    expect(found?.offer.label).toBe("Lengthen it to 15 days for 3");
    const long = textAfter(weekly, found?.offer.changes ?? []);
    expect(said(long)).toBeUndefined();
    const { all, length, source } = timelineOf(long);
    expect(source.read([]).diagnostics).toEqual([]);
    expect(length).toBe(15 * day);
    expect(all.filter(({ at }) => at < length)).toHaveLength(3);
    const next = said(textAfter(long, changesWith(source, "events[0].every", "8 d")));
    expect(next?.says).toContain("comes twice, not 3 times");
    expect(next?.offer.label).toBe("Lengthen it to 17 days for 3");
  });

  it("does not lengthen a protocol that says no length, unless it is asked to", () => {
    const open = text("");
    const before = timelineOf(open);
    const weekly = textAfter(open, changesWith(before.source, "events[0].every", "7 d"));
    expect(timelineOf(weekly).length).toBe(before.length);
    expect(said(weekly)?.says).toContain("comes once, not 3 times");
    expect(timelineOf(textAfter(weekly, said(weekly)?.offer.changes ?? [])).length).toBe(15 * day);
    // What fits leaves the rest of the text as it is.
    const closer = textAfter(open, changesWith(before.source, "events[0].every", "12 h"));
    expect(closer).toBe(open.replace("1 d", "12 h"));
  });
});
