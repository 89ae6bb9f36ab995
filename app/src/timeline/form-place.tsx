import { useView } from "../state/view.ts";
import { AddPanel } from "./add-panel.tsx";
import type { Calendar } from "./calendar.ts";
import { EventForm } from "./event-form.tsx";
import { type Occurrence, timesOf } from "./occurrences.ts";
import { PersonPanel } from "./person-panel.tsx";
import { useTimelineUi } from "./timeline-ui.ts";

/** The timeline as it is written: what its forms are about. */
export interface Written {
  readonly all: readonly Occurrence[];
  readonly calendar: Calendar;
  readonly length: number;
}

/** What is open below the timeline. */
export function FormPlace(written: Written) {
  const selected = useView((view) => view.selected);
  const panel = useTimelineUi((ui) => ui.panel);
  const focused = useTimelineUi((ui) => ui.focused);
  if (panel === "add") return <AddPanel {...written} />;
  if (panel === "person") return <PersonPanel />;
  if (panel === undefined || selected === undefined) return null;
  const times = timesOf(selected, written.all);
  const mark = times.find(({ key }) => key === focused) ?? times[0];
  return mark && <EventForm key={selected} mark={mark} all={written.all} calendar={written.calendar} />;
}
