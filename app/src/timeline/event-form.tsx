import { protocolLength } from "equator/protocol";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { AgentMarks } from "./agent-marks.tsx";
import { offeredAgents } from "./agents-offered.ts";
import { plannedDays } from "./blocks.ts";
import { type Calendar, clockOf, day, dayIndexOf, dayNames, minute, timeText } from "./calendar.ts";
import { movePlan } from "./drag-plan.ts";
import { duplicateEntry } from "./duplicate.ts";
import { entryAt } from "./entry-changes.ts";
import { plain } from "./event-words.ts";
import { FieldRow, Why } from "./field-rows.tsx";
import { fieldGroups, numberField } from "./fields.ts";
import { makeChanges } from "./make-changes.ts";
import { addressOf, isEntryPath, type Occurrence, timesOf } from "./occurrences.ts";
import { removeEntry } from "./option-keys.ts";
import { type Often, oftenChanges, oftenOf } from "./repeat.ts";
import { announce, useTimelineUi } from "./timeline-ui.ts";

export interface EventFormProps {
  /** The time of the entry that was chosen. */
  readonly mark: Occurrence;
  readonly all: readonly Occurrence[];
  readonly calendar: Calendar;
}

/** The form of an event: all that can be dragged can be typed here, and the rest of what its entry says. */
export function EventForm({ mark, all, calendar }: EventFormProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const reading = useStudies((state) => activeOf(state)?.reading);
  useEffect(() => {
    dialog.current?.querySelector<HTMLElement>("input, select, button")?.focus();
  }, []);
  const close = () => {
    useTimelineUi.getState().tell({ panel: undefined });
    useView.getState().look({ selected: undefined });
    document.querySelector<HTMLElement>(`[data-key="${CSS.escape(mark.key)}"]`)?.focus();
  };
  if (reading?.source === undefined || reading.protocol === undefined) return null;
  const { source } = reading;
  const isEntry = isEntryPath(mark.path);
  const entry = entryAt(source, mark.path);
  const groups = fieldGroups(source, mark.path, isEntry ? entry : { medium: source.written("medium") });
  return (
    <dialog
      ref={dialog}
      open
      className="event-form"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <header className="event-form-head">
        <h2 id={`${id}-title`}>{mark.name}</h2>
        <p>{reachOf(mark, calendar)}</p>
        <span className="event-form-acts">
          {isEntry && (
            <>
              <button type="button" onClick={() => duplicateEntry(mark)}>
                Duplicate
              </button>
              <button type="button" onClick={() => removeEntry(mark)}>
                Remove
              </button>
            </>
          )}
          <button type="button" onClick={close}>
            Close
          </button>
        </span>
      </header>
      {typeof entry["compound"] === "string" && <AgentNote name={entry["compound"]} />}
      <div className="fields">
        {isEntry && <TimeRow mark={mark} all={all} calendar={calendar} />}
        {isEntry && mark.kind !== "medium" && <OftenRow mark={mark} calendar={calendar} />}
        {groups.map(({ title, fields }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a meal have no other name
          <fieldset key={i} className="fields field-group">
            {title !== undefined && <legend>{title}</legend>}
            {fields.map((field) => (
              <FieldRow
                key={field.address}
                field={isEntry ? field : { ...field, address: field.address.replace(/^medium\./, "") }}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </dialog>
  );
}

/** What is known of a compound, and for whom it is. */
function AgentNote({ name }: { readonly name: string }) {
  const agent = useMemo(
    () => offeredAgents().find(({ id, aliases }) => id === name || aliases.includes(name)),
    [name],
  );
  if (agent === undefined) return null;
  return (
    <div className="agent-note">
      <AgentMarks agent={agent} />
      <p className="agents-note">
        {agent.isLevelAlone
          ? "Takes a level of a reference exposure, never an amount."
          : "The dose is a number to be changed, no recommendation."}
        {agent.notModelled !== "" && ` Not modelled: ${agent.notModelled}.`}
      </p>
    </div>
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

/** When it happens: typed, or by steps of a quarter of an hour. */
function TimeRow({ mark, all, calendar }: EventFormProps) {
  const id = useId();
  const [why, setWhy] = useState<string | undefined>(undefined);
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const { source, protocol } = activeOf(useStudies.getState())?.reading ?? {};
  if (source === undefined || protocol === undefined) return null;
  const plan = movePlan(mark, { source, protocol, calendar, times: timesOf(mark.path, all) });
  const moveBy = (by: number) => {
    setDraft(undefined);
    if (by === 0 || plan === undefined) return;
    const moved = plan.at(by, minute);
    const isThere = Math.abs(moved.by - by) < minute;
    const refused = isThere
      ? makeChanges(moved.changes, `move ${mark.name.toLowerCase()}`)
      : outOfReach(mark.path);
    setWhy(refused);
    announce(refused ?? moved.text);
  };
  const clock = timeText(mark.at, calendar);
  const index = dayIndexOf(mark.at, calendar);
  const isClock = calendar.firstDate !== undefined;
  const typed = () => {
    if (draft === undefined) return;
    const to = isClock ? clockOf(draft) : Number(draft) * 60 * minute;
    if (to === undefined) setWhy("Write a time of day as 08:30.");
    else moveBy(isClock ? to + dayBegin(mark.at, calendar) - mark.at : to - mark.at);
  };
  const isInDays = mark.path.startsWith("days.");
  return (
    <div className="field field-time">
      <label htmlFor={id}>{isClock ? "Time" : "Hours from the start"}</label>
      <button type="button" aria-label="15 minutes earlier" onClick={() => moveBy(-15 * minute)}>
        −15
      </button>
      <input
        id={id}
        type={isClock ? "text" : "number"}
        className="field-clock"
        step="any"
        value={draft ?? (isClock ? clock : mark.at / 3_600_000)}
        aria-invalid={why !== undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={typed}
        onKeyDown={(event) => {
          if (event.key === "Enter") typed();
        }}
      />
      <button type="button" aria-label="15 minutes later" onClick={() => moveBy(15 * minute)}>
        +15
      </button>
      {isClock && !isInDays && (
        <label className="field-day">
          Day
          <input
            type="number"
            min={1}
            value={index + 1}
            onChange={(event) => moveBy((Number(event.target.value) - 1 - index) * day)}
          />
        </label>
      )}
      <Why id={`${id}-why`} why={why} />
    </div>
  );
}

function outOfReach(path: string): string {
  return path.startsWith("days.")
    ? "That time is out of its day, or before the start."
    : "That time is before the start, or after the end.";
}

function dayBegin(at: number, calendar: Calendar): number {
  return dayIndexOf(at, calendar) * day - calendar.startClock;
}

/** How often it happens. */
function OftenRow({ mark, calendar }: Pick<EventFormProps, "mark" | "calendar">) {
  const id = useId();
  const [why, setWhy] = useState<string | undefined>(undefined);
  const { source, protocol } = activeOf(useStudies.getState())?.reading ?? {};
  if (source === undefined || protocol === undefined) return null;
  const entry = entryAt(source, mark.path);
  const often = oftenOf(mark.path, entry);
  const address = addressOf(mark.path);
  const planned = plannedDays(protocol);
  const choose = (to: Often) => {
    const made = oftenChanges(to, {
      source,
      path: mark.path,
      entry,
      day: dayIndexOf(mark.at, calendar) + 1,
      clock: timeText(mark.at, calendar),
      left: protocolLength(protocol) - mark.at,
    });
    const refused = makeChanges(made.changes, `repeat ${mark.name.toLowerCase()}`);
    setWhy(refused);
    announce(refused ?? "Repeats changed");
    if (refused === undefined) useView.getState().look({ selected: made.path });
  };
  return (
    <>
      <div className="field">
        <label htmlFor={id}>How often</label>
        <select id={id} value={often} onChange={(event) => choose(event.target.value as Often)}>
          <option value="once">Once</option>
          <option value="every">Again, after some days</option>
          {Object.keys(protocol.days).map((name) => (
            <option key={name} value={`days.${name}`}>
              Every day “{plain(name)}” ({planned.filter((one) => one === name).length})
            </option>
          ))}
        </select>
        <Why id={`${id}-why`} why={why} />
      </div>
      {often === "every" && (
        <>
          <FieldRow
            field={numberField(`${address}.every`, entry["every"], {
              label: "Every",
              unit: "d",
              range: [1, 28, 1, 7],
            })}
          />
          {entry["times"] !== undefined && (
            <FieldRow
              field={numberField(`${address}.times`, entry["times"], {
                label: "Times in all",
                unit: "",
                range: [1, 60, 1],
              })}
            />
          )}
        </>
      )}
    </>
  );
}
