import { useId, useRef, useState } from "react";
import { FieldRow } from "./field-rows.tsx";
import type { FieldGroup } from "./fields.ts";
import { makeChanges } from "./make-changes.ts";
import { announce } from "./timeline-ui.ts";
import { Why } from "./why.tsx";

/** Fields of one part of an entry, and what could be said besides. */
export function FieldGroupRows({ group: { title, fields, others = [] } }: { readonly group: FieldGroup }) {
  const place = useRef<HTMLFieldSetElement>(null);
  const [why, setWhy] = useState<string | undefined>(undefined);
  const id = useId();
  const add = (chosen: string) => {
    const field = others.find(({ address }) => address === chosen);
    if (field === undefined) return;
    const refused = makeChanges([{ set: chosen, to: field.to }], `add ${field.label.toLowerCase()}`);
    setWhy(refused);
    announce(refused ?? `${field.label} added: ${field.to}`);
    // It is drawn first.
    requestAnimationFrame(() => {
      const row = place.current?.querySelector(`[data-address="${CSS.escape(chosen)}"]`);
      row?.querySelector<HTMLElement>("select, input:not([type=range])")?.focus();
    });
  };
  return (
    <fieldset className="fields field-group" ref={place}>
      {title !== undefined && <legend>{title}</legend>}
      {fields.map((field) => (
        <FieldRow key={field.address} field={field} />
      ))}
      {others.length > 0 && (
        <div className="field">
          <label htmlFor={id}>Add a field</label>
          <select id={id} value="" onChange={(event) => add(event.target.value)}>
            <option value="">Choose …</option>
            {others.map(({ address, label }) => (
              <option key={address} value={address}>
                {label}
              </option>
            ))}
          </select>
          <Why id={`${id}-why`} why={why} />
        </div>
      )}
    </fieldset>
  );
}
