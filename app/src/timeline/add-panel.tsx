import { useEffect, useId, useState } from "react";
import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { AgentList } from "./agent-list.tsx";
import { newCompound, type OfferedAgent } from "./agents-offered.ts";
import { AmountForm } from "./amount-form.tsx";
import { hour, minute, whenText } from "./calendar.ts";
import type { Group } from "./entry-changes.ts";
import { FormPanel } from "./form-panel.tsx";
import type { Written } from "./form-place.tsx";
import { doubtOf, makeChanges } from "./make-changes.ts";
import {
  addChanges,
  fastUntilMeal,
  kindsBy,
  type NewKind,
  newKinds,
  newKindsOfCells,
} from "./new-entries.ts";
import { TimeFields } from "./time-fields.tsx";
import { announce, useTimelineUi } from "./timeline-ui.ts";
import { Why } from "./why.tsx";

/** Adds an event: the time, and what it is; its form opens then. */
export function AddPanel({ all, calendar, length }: Written) {
  const { addAt, addTo, tell } = useTimelineUi();
  const [why, setWhy] = useState<string | undefined>(undefined);
  const [typed, setTyped] = useState<number | undefined>(undefined);
  const id = useId();
  const isCells = calendar.firstDate === undefined;
  const at = Math.min(typed ?? addAt ?? firstFree(useView.getState().cursor), length - minute);
  useEffect(() => setTyped((before) => (addAt === undefined ? before : undefined)), [addAt]);
  const [agent, setAgent] = useState<OfferedAgent | undefined>(undefined);
  const { source } = activeOf(useStudies.getState())?.reading ?? {};
  if (source === undefined) return null;
  const add = (name: string, fields: Group) => {
    const made = addChanges(source, name === "Fast" ? fastUntilMeal(at, all) : fields, at, calendar);
    const refused = makeChanges(made.changes, `add ${name.toLowerCase()}`);
    setWhy(refused);
    announce(refused ?? `${name} added, ${whenText(at, calendar, length)}`);
    if (refused !== undefined) return;
    useView.getState().look({ selected: made.path });
    tell({ panel: "event", focused: `${made.path} 0`, addAt: undefined, addTo: undefined });
  };
  const choose = (chosen: OfferedAgent) => {
    const fields = newCompound(chosen, isCells);
    if (fields === undefined) setAgent(chosen);
    else add(chosen.name, fields);
  };
  const put = (to: number) => setTyped(Math.max(0, to));
  const kinds = isCells ? newKindsOfCells : newKinds;
  return (
    <FormPanel
      title={agent === undefined ? "Add" : `Add ${agent.name}`}
      head={<TimeFields at={at} calendar={calendar} onShow={put} onTo={put} />}
      onClose={() => tell({ panel: undefined })}
    >
      <Why id={`${id}-why`} why={why} />
      {agent === undefined ? (
        <>
          {addTo === "compounds" && <AgentList onChoose={choose} />}
          <KindButtons {...kindsBy(addTo, kinds)} onChoose={({ name, fields }) => add(name, fields)} />
          {addTo === undefined && <AgentList onChoose={choose} />}
          {addTo !== undefined && addTo !== "compounds" && (
            <details className="add-compounds">
              <summary>Compounds</summary>
              <AgentList onChoose={choose} />
            </details>
          )}
        </>
      ) : (
        <AmountForm
          agent={agent}
          doubtOf={(dose) => doubtOf(addChanges(source, { compound: agent.id, dose }, at, calendar).changes)}
          onAdd={(dose) => add(agent.name, { compound: agent.id, dose })}
          onBack={() => setAgent(undefined)}
        />
      )}
    </FormPanel>
  );
}

/** What is likeliest, and behind it the rest. */
function KindButtons({
  first,
  others,
  onChoose,
}: {
  readonly first: readonly NewKind[];
  readonly others: readonly NewKind[];
  readonly onChoose: (kind: NewKind) => void;
}) {
  const buttons = (all: readonly NewKind[]) =>
    all.map((kind) => (
      <button type="button" key={kind.name} onClick={() => onChoose(kind)}>
        {kind.name}
      </button>
    ));
  return (
    <div className="add-kinds">
      {buttons(first)}
      <details>
        <summary>Other</summary>
        {buttons(others)}
      </details>
    </div>
  );
}

/** The quarter of an hour that the cursor points at; an hour after the start where it points nowhere. */
function firstFree(cursor: number): number {
  return cursor <= 0 ? hour : Math.round(cursor / (15 * minute)) * 15 * minute;
}
