import type { Change } from "equator/protocol";
import { useId, useState } from "react";
import { activeOf, useStudies } from "../state/studies.ts";
import { changesWith, changesWithout } from "./changes-with.ts";
import { capital, plain } from "./event-words.ts";
import { writtenNumber } from "./field-shapes.ts";
import type { Field, NumberField, WordField } from "./fields.ts";
import { makeChanges, showChanges } from "./make-changes.ts";
import { announce } from "./timeline-ui.ts";

/** A field of a form: what is typed or slid is shown at once, and made when it is left. */
export function FieldRow({ field }: { readonly field: Field }) {
  return field.kind === "number" ? <NumberRow field={field} /> : <WordRow field={field} />;
}

/** What is typed is tried out as it stands, and becomes one step when the field is left. */
function useDraft(name: string, changesOf: (text: string) => readonly Change[] | undefined) {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [why, setWhy] = useState<string | undefined>(undefined);
  const forget = () => {
    setDraft(undefined);
    setWhy(undefined);
  };
  const type = (text: string) => {
    setDraft(text);
    const changes = changesOf(text);
    setWhy(changes === undefined ? "Write a number." : showChanges(changes));
  };
  const make = (text = draft) => {
    if (text === undefined) return;
    const changes = changesOf(text);
    if (changes === undefined) return;
    const refused = makeChanges(changes, name);
    if (refused === undefined) forget();
    else setWhy(refused);
    announce(refused ?? `${name}: ${text}`);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      make();
    }
    if (event.key !== "Escape" || draft === undefined) return;
    event.stopPropagation();
    forget();
    useStudies.getState().endDrag();
  };
  return { draft, why, type, make, onKeyDown };
}

function NumberRow({ field }: { readonly field: NumberField }) {
  const { address, label, unit, least, most, step, usual, value } = field;
  const id = useId();
  const { draft, why, type, make, onKeyDown } = useDraft(label, (text) => {
    const typed = Number(text.replace(",", "."));
    return text.trim() === "" || !Number.isFinite(typed)
      ? undefined
      : changesOf(address, writtenNumber(field, typed));
  });
  const shown = draft ?? (value === undefined ? "" : String(value));
  const slid = Number(shown) || least;
  return (
    <div className="field" data-address={address}>
      <label htmlFor={id}>{label}</label>
      <input
        type="range"
        aria-label={`${label}, slider`}
        list={usual === undefined ? undefined : `${id}-usual`}
        min={least}
        max={Math.max(most, slid)}
        step={step}
        value={slid}
        aria-valuetext={`${shown} ${unit}`}
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
      <input
        id={id}
        type="number"
        className="field-number"
        inputMode="decimal"
        step="any"
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
    </div>
  );
}

/** A field with another value, in the active protocol. */
function changesOf(address: string, to: string | number): readonly Change[] {
  const source = activeOf(useStudies.getState())?.reading.source;
  return source === undefined ? [] : changesWith(source, address, to);
}

/** Takes a field out that need not be said. */
function RemoveField({ field: { address, label } }: { readonly field: Field }) {
  const [why, setWhy] = useState<string | undefined>(undefined);
  const id = useId();
  const name = `Remove ${label.toLowerCase()}`;
  return (
    <>
      <button
        type="button"
        className="field-remove"
        aria-label={name}
        title={name}
        onClick={() => {
          const refused = makeChanges(changesWithout(address), name.toLowerCase());
          setWhy(refused);
          announce(refused ?? `${label} removed`);
        }}
      >
        ×
      </button>
      <Why id={id} why={why} />
    </>
  );
}

function WordRow({ field }: { readonly field: WordField }) {
  const { kind, address, label, value, words } = field;
  const id = useId();
  const { draft, why, type, make, onKeyDown } = useDraft(label, (text) =>
    text === "" ? undefined : changesOf(address, kind === "clock" ? text.trim().padStart(5, "0") : text),
  );
  const isOther = kind === "word" && value !== "" && !words.includes(value);
  return (
    <div className="field" data-address={address}>
      <label htmlFor={id}>{label}</label>
      {kind !== "word" ? (
        <input
          id={id}
          type="text"
          className={kind === "date" ? "field-date" : "field-clock"}
          value={draft ?? value}
          aria-invalid={why !== undefined}
          onChange={(event) => type(event.target.value)}
          onBlur={() => make()}
          onKeyDown={onKeyDown}
        />
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
    </div>
  );
}

/** Why a field cannot be so, below it. */
export function Why({ id, why }: { readonly id: string; readonly why: string | undefined }) {
  if (why === undefined) return null;
  return (
    <p className="field-why" id={id} role="alert">
      {why}
    </p>
  );
}
