import { useId } from "react";
import { DragInput } from "./drag-input.tsx";
import { FieldHead } from "./field-head.tsx";
import { writtenNumber } from "./field-shapes.ts";
import { type NumberField, steppedNumber } from "./fields.ts";
import { MealsOfferRow } from "./offer-row.tsx";
import { RemoveField } from "./remove-field.tsx";
import { UnusualNote } from "./unusual-note.tsx";
import { changesOf, useDraft } from "./use-draft.ts";
import { Why } from "./why.tsx";

const notSaid = "not said";

/** A number with its slider. */
export function NumberRow({ field }: { readonly field: NumberField }) {
  const { address, label, unit, least, most, step, usual, first, value } = field;
  const id = useId();
  const { draft, why, offer, type, make, giveUp, onKeyDown } = useDraft(
    label,
    (text) => {
      const typed = Number(text.replace(",", "."));
      return text.trim() === "" || !Number.isFinite(typed)
        ? undefined
        : changesOf(address, writtenNumber(field, typed));
    },
    unit,
  );
  const shown = draft ?? (value === undefined ? "" : String(value));
  const isUnset = shown.trim() === "";
  const slid = isUnset ? first : Number(shown) || least;
  return (
    <div className="field" data-address={address}>
      <FieldHead id={id} field={field} />
      <input
        type="range"
        className={isUnset ? "unset" : undefined}
        aria-label={`${label}, slider`}
        list={usual === undefined ? undefined : `${id}-usual`}
        min={least}
        max={Math.max(most, slid)}
        step={step}
        value={slid}
        aria-valuetext={isUnset ? notSaid : `${shown} ${unit}`}
        onChange={(event) => type(event.target.value)}
        onPointerUp={() => make()}
        onKeyUp={() => make()}
        onBlur={() => make()}
        onKeyDown={onKeyDown}
      />
      {usual !== undefined && (
        <datalist id={`${id}-usual`}>
          <option value={usual} />
        </datalist>
      )}
      <DragInput
        steps={{
          show: (steps) => type(String(steppedNumber(field, steps))),
          make: () => make(),
          giveUp,
        }}
        id={id}
        type="number"
        className="field-number"
        inputMode="decimal"
        step="any"
        placeholder={notSaid}
        value={shown}
        aria-invalid={why !== undefined}
        aria-describedby={why === undefined ? undefined : `${id}-why`}
        onChange={(event) => type(event.target.value)}
        onBlur={() => make()}
        onKeyDown={onKeyDown}
      />
      <span className="field-unit">{unit}</span>
      {field.isOptional === true && <RemoveField field={field} />}
      <Why id={`${id}-why`} why={why} />
      <UnusualNote address={address} />
      <MealsOfferRow offer={offer} />
    </div>
  );
}
