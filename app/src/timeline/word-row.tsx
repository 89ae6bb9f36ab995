import { type ChangeEvent, useId } from "react";
import { fineOfQuarter, laterClock } from "./calendar.ts";
import { DragInput } from "./drag-input.tsx";
import { capital, plain } from "./event-words.ts";
import { FieldHead } from "./field-head.tsx";
import type { WordField } from "./fields.ts";
import { MealsOfferRow } from "./offer-row.tsx";
import { RemoveField } from "./remove-field.tsx";
import { changesOf, useDraft } from "./use-draft.ts";
import { Why } from "./why.tsx";

/** One of a few words, a time of day, or a date. */
export function WordRow({ field }: { readonly field: WordField }) {
  const { kind, address, label, value, words } = field;
  const id = useId();
  const { draft, why, offer, type, make, giveUp, onKeyDown } = useDraft(label, (text) =>
    text === "" ? undefined : changesOf(address, kind === "clock" ? text.trim().padStart(5, "0") : text),
  );
  const isOther = kind === "word" && value !== "" && !words.includes(value);
  const typed = {
    id,
    type: "text",
    value: draft ?? value,
    "aria-invalid": why !== undefined,
    onChange: (event: ChangeEvent<HTMLInputElement>) => type(event.target.value),
    onBlur: () => make(),
    onKeyDown,
  };
  return (
    <div className="field" data-address={address}>
      <FieldHead id={id} field={field} />
      {kind === "clock" ? (
        <DragInput
          steps={{
            show: (steps) => type(laterClock(value, steps)),
            make: () => make(),
            giveUp,
            fine: fineOfQuarter,
          }}
          {...typed}
          className="field-clock"
        />
      ) : kind === "date" ? (
        <input {...typed} className="field-date" />
      ) : (
        <select id={id} value={value} onChange={(event) => make(event.target.value)}>
          {value === "" && <option value="">not said</option>}
          {isOther && <option value={value}>{capital(plain(value))}</option>}
          {words.map((word) => (
            <option key={word} value={word}>
              {capital(plain(word))}
            </option>
          ))}
        </select>
      )}
      {field.isOptional === true && <RemoveField field={field} />}
      <Why id={`${id}-why`} why={why} />
      <MealsOfferRow offer={offer} />
    </div>
  );
}
