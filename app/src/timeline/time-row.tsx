import type { Change } from "equator/protocol";
import { useRef, useState } from "react";
import { activeOf, useStudies } from "../state/studies.ts";
import { minute } from "./calendar.ts";
import { movePlan } from "./drag-plan.ts";
import type { EventFormProps } from "./event-form.tsx";
import { makeChanges, showChanges } from "./make-changes.ts";
import { timesOf } from "./occurrences.ts";
import { TimeFields } from "./time-fields.tsx";
import { announce } from "./timeline-ui.ts";

/** When an entry happens. */
export function TimeRow({ mark, all, calendar }: EventFormProps) {
  const [why, setWhy] = useState<string | undefined>(undefined);
  const [shown, setShown] = useState<number | undefined>(undefined);
  const made = useRef<readonly Change[]>([]);
  const { source, protocol } = activeOf(useStudies.getState())?.reading ?? {};
  if (source === undefined || protocol === undefined) return null;
  const plan = movePlan(mark, { source, protocol, calendar, times: timesOf(mark.path, all) });
  const did = `move ${mark.name.toLowerCase()}`;
  const moveTo = (to: number) => {
    const by = to - mark.at;
    if (by === 0 || plan === undefined) return;
    const moved = plan.at(by, minute);
    const isThere = Math.abs(moved.by - by) < minute;
    const refused = isThere ? makeChanges(moved.changes, did) : outOfReach(mark.path);
    setWhy(refused);
    announce(refused ?? moved.text);
  };
  // Dragged, it is shown live, and made when it is let go.
  const show = (to: number) => {
    const moved = plan?.at(to - mark.at, 5 * minute);
    if (moved === undefined) return;
    made.current = moved.changes;
    const isMoved = moved.changes.length > 0;
    setWhy(isMoved ? showChanges(moved.changes) : undefined);
    if (!isMoved) useStudies.getState().endDrag();
    setShown(mark.at + moved.by);
  };
  const make = () => {
    const changes = made.current;
    made.current = [];
    setShown(undefined);
    useStudies.getState().endDrag();
    setWhy(changes.length > 0 ? makeChanges(changes, did) : undefined);
  };
  return (
    <TimeFields
      at={shown ?? mark.at}
      calendar={calendar}
      isWithinDay={mark.path.startsWith("days.")}
      why={why}
      onShow={show}
      onMake={make}
      onTo={moveTo}
    />
  );
}

function outOfReach(path: string): string {
  return path.startsWith("days.")
    ? "That time is out of its day, or before the start."
    : "That time is before the start, or after the end.";
}
