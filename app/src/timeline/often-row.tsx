import { protocolLength } from "equator/protocol";
import { useId, useState } from "react";
import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { plannedDays } from "./blocks.ts";
import { dayIndexOf, timeText } from "./calendar.ts";
import { entryAt } from "./entry-changes.ts";
import type { EventFormProps } from "./event-form.tsx";
import { plain } from "./event-words.ts";
import { FieldRow } from "./field-rows.tsx";
import { numberField } from "./fields.ts";
import { makeChanges } from "./make-changes.ts";
import { addressOf } from "./occurrences.ts";
import { OfferRow } from "./offer-row.tsx";
import { type Often, oftenChanges, oftenOf } from "./repeat.ts";
import { repeatsBeyond } from "./repeats-beyond.ts";
import { announce } from "./timeline-ui.ts";
import { Why } from "./why.tsx";

/** How often it happens. */
export function OftenRow({ mark, calendar }: Pick<EventFormProps, "mark" | "calendar">) {
  const id = useId();
  const [why, setWhy] = useState<string | undefined>(undefined);
  const { source, protocol } = activeOf(useStudies.getState())?.reading ?? {};
  if (source === undefined || protocol === undefined) return null;
  const entry = entryAt(source, mark.path);
  const often = oftenOf(mark.path, entry);
  const address = addressOf(mark.path);
  const planned = plannedDays(protocol);
  const beyond = often === "every" ? repeatsBeyond(source, mark.path, address) : undefined;
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
          {beyond !== undefined && <OfferRow key={beyond.says} {...beyond} />}
        </>
      )}
    </>
  );
}
