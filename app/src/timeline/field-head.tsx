import type { Field } from "./fields.ts";
import { RemoveField } from "./remove-field.tsx";

/** The name of a field, and what takes it out where it need not be said. */
export function FieldHead({ id, field }: { readonly id: string; readonly field: Field }) {
  return (
    <div className="field-head">
      <label htmlFor={id}>{field.label}</label>
      {field.isOptional === true && <RemoveField field={field} />}
    </div>
  );
}
