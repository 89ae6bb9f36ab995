import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { AgentNote } from "./agent-note.tsx";
import { agentNamed } from "./agents-offered.ts";
import { type Calendar, dayIndexOf, dayNames, timeText } from "./calendar.ts";
import { duplicateEntry } from "./duplicate.ts";
import { entryAt, groupOf } from "./entry-changes.ts";
import { plain } from "./event-words.ts";
import { FieldGroupRows } from "./field-group.tsx";
import { fieldGroups, numbersIn } from "./fields.ts";
import { FormPanel } from "./form-panel.tsx";
import { isEntryPath, type Occurrence } from "./occurrences.ts";
import { OftenRow } from "./often-row.tsx";
import { removeEntry } from "./option-keys.ts";
import { TimeRow } from "./time-row.tsx";
import { useTimelineUi } from "./timeline-ui.ts";
import { useSameEntry } from "./use-same-entry.ts";

export interface EventFormProps {
  /** The time of the entry that was chosen. */
  readonly mark: Occurrence;
  readonly all: readonly Occurrence[];
  readonly calendar: Calendar;
}

/** The form of an event: all that can be dragged can be typed here, and the rest of what its entry says. */
export function EventForm({ mark, all, calendar }: EventFormProps) {
  const reading = useStudies((state) => activeOf(state)?.reading);
  const leave = () => {
    useTimelineUi.getState().tell({ panel: undefined });
    useView.getState().look({ selected: undefined });
  };
  useSameEntry(mark, leave);
  const close = () => {
    leave();
    document.querySelector<HTMLElement>(`[data-key="${CSS.escape(mark.key)}"]`)?.focus();
  };
  if (reading?.source === undefined || reading.protocol === undefined) return null;
  const { source } = reading;
  const isEntry = isEntryPath(mark.path);
  const entry = entryAt(source, mark.path);
  const groups = isEntry
    ? fieldGroups(source, mark.path, entry)
    : [{ fields: numbersIn(groupOf(source.written("medium")), "medium") }];
  const agent = agentNamed(entry["compound"]);
  return (
    <FormPanel
      title={mark.name}
      head={<p>{reachOf(mark, calendar)}</p>}
      acts={
        isEntry && (
          <>
            <button type="button" onClick={() => duplicateEntry(mark)}>
              Duplicate
            </button>
            <button type="button" onClick={() => removeEntry(mark)}>
              Remove
            </button>
          </>
        )
      }
      onClose={close}
    >
      {agent !== undefined && <AgentNote agent={agent} />}
      <div className="fields">
        {isEntry && <TimeRow mark={mark} all={all} calendar={calendar} />}
        {isEntry && mark.kind !== "medium" && <OftenRow mark={mark} calendar={calendar} />}
        {groups.map((group, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups have no identity but their place.
          <FieldGroupRows key={i} group={group} />
        ))}
      </div>
    </FormPanel>
  );
}

function reachOf({ path, times, at }: Occurrence, calendar: Calendar): string {
  const [, long = "", short = ""] = ["", ...dayNames(dayIndexOf(at, calendar), calendar)];
  const where = calendar.firstDate === undefined ? timeText(at, calendar) : long || short;
  const [area, name = ""] = path.split(".");
  if (area === "days")
    return `${where}. Every day “${plain(name)}”: changes hold on ${times} ${times === 1 ? "day" : "days"}.`;
  return times > 1 ? `${where}. Changes hold for all ${times} times.` : `${where}.`;
}
