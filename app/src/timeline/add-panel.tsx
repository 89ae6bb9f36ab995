import { useEffect, useId, useMemo, useState } from "react";
import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { AgentMarks } from "./agent-marks.tsx";
import { newCompound, type OfferedAgent, offeredAgents, searched } from "./agents-offered.ts";
import {
  type Calendar,
  clockOf,
  dayIndexOf,
  dayStart,
  hour,
  minute,
  timeText,
  whenText,
} from "./calendar.ts";
import type { Group } from "./entry-changes.ts";
import { Why } from "./field-rows.tsx";
import { FormPanel } from "./form-panel.tsx";
import type { Written } from "./form-place.tsx";
import { makeChanges } from "./make-changes.ts";
import { addChanges, fastUntilMeal, newKinds, newKindsOfCells } from "./new-entries.ts";
import { announce, useTimelineUi } from "./timeline-ui.ts";

/** Adds an event: the time, and what it is; its form opens then. */
export function AddPanel({ all, calendar, length }: Written) {
  const { addAt, tell } = useTimelineUi();
  const [why, setWhy] = useState<string | undefined>(undefined);
  const [typed, setTyped] = useState<number | undefined>(undefined);
  const id = useId();
  const isCells = calendar.firstDate === undefined;
  const at = Math.min(typed ?? addAt ?? firstFree(useView.getState().cursor), length - minute);
  useEffect(() => setTyped((before) => (addAt === undefined ? before : undefined)), [addAt]);
  const add = (name: string, fields: Group) => {
    const { source } = activeOf(useStudies.getState())?.reading ?? {};
    if (source === undefined) return;
    const made = addChanges(source, name === "Fast" ? fastUntilMeal(at, all) : fields, at, calendar);
    const refused = makeChanges(made.changes, `add ${name.toLowerCase()}`);
    setWhy(refused);
    announce(refused ?? `${name} added, ${whenText(at, calendar, length)}`);
    if (refused !== undefined) return;
    useView.getState().look({ selected: made.path });
    tell({ panel: "event", focused: `${made.path} 0`, addAt: undefined });
  };
  const kinds = isCells ? newKindsOfCells : newKinds;
  return (
    <FormPanel
      title="Add"
      head={<WhenFields at={at} calendar={calendar} onAt={setTyped} />}
      onClose={() => tell({ panel: undefined })}
    >
      <Why id={`${id}-why`} why={why} />
      <div className="add-kinds">
        {kinds
          .filter(({ isCommon }) => isCommon)
          .map(({ name, fields }) => (
            <button type="button" key={name} onClick={() => add(name, fields)}>
              {name}
            </button>
          ))}
        <details>
          <summary>Other</summary>
          {kinds
            .filter(({ isCommon }) => isCommon !== true)
            .map(({ name, fields }) => (
              <button type="button" key={name} onClick={() => add(name, fields)}>
                {name}
              </button>
            ))}
        </details>
      </div>
      <AgentList onChoose={(agent) => add(agent.name, newCompound(agent, isCells))} />
    </FormPanel>
  );
}

/** The quarter of an hour that the cursor points at; an hour after the start where it points nowhere. */
function firstFree(cursor: number): number {
  return cursor <= 0 ? hour : Math.round(cursor / (15 * minute)) * 15 * minute;
}

function WhenFields({
  at,
  calendar,
  onAt,
}: {
  readonly at: number;
  readonly calendar: Calendar;
  readonly onAt: (at: number) => void;
}) {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const isClock = calendar.firstDate !== undefined;
  const index = dayIndexOf(at, calendar);
  const take = () => {
    const to = draft === undefined ? undefined : isClock ? clockOf(draft) : Number(draft) * hour;
    setDraft(undefined);
    if (to === undefined || !Number.isFinite(to)) return;
    onAt(Math.max(0, isClock ? dayStart(index, calendar) + to : to));
  };
  return (
    <>
      {isClock && (
        <label className="field-day">
          Day
          <input
            type="number"
            min={1}
            value={index + 1}
            onChange={(event) => onAt(Math.max(0, at + (Number(event.target.value) - 1 - index) * 24 * hour))}
          />
        </label>
      )}
      <label className="field-day">
        {isClock ? "Time" : "Hours from the start"}
        <input
          type={isClock ? "text" : "number"}
          className="field-clock"
          value={draft ?? (isClock ? timeText(at, calendar) : at / hour)}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => event.key === "Enter" && take()}
        />
      </label>
    </>
  );
}

/** The compounds, by search. */
function AgentList({ onChoose }: { readonly onChoose: (agent: OfferedAgent) => void }) {
  const [text, setText] = useState("");
  const id = useId();
  const all = useMemo(offeredAgents, []);
  const found = searched(all, text);
  return (
    <div className="agents">
      <label htmlFor={id}>Compound</label>
      <input
        id={id}
        type="search"
        placeholder="rapamycin, caffeine, ..."
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="agents-note">
        Numbers are there to be changed; they are no recommendation. Research-only agents take a level of
        exposure, never an amount.
      </p>
      <ul className="agent-list" aria-label={`Compounds, ${found.length}`}>
        {found.map((agent) => (
          <li key={agent.id}>
            <button type="button" onClick={() => onChoose(agent)} title={agent.notModelled}>
              <strong>{agent.name}</strong>
              <AgentMarks agent={agent} />
            </button>
          </li>
        ))}
        {found.length === 0 && <li>No compound of that name.</li>}
      </ul>
    </div>
  );
}
