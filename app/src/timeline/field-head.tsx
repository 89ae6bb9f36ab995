import type { Field } from "./fields.ts";

/** The name of a field. */
export function FieldHead({ id, field }: { readonly id: string; readonly field: Field }) {
  return (
    <div className="field-head">
      <label htmlFor={id}>{field.label}</label>
    </div>
  );
}
