import type { Field } from "./fields.ts";
import { NumberRow } from "./number-row.tsx";
import { WordRow } from "./word-row.tsx";

/** A field of a form: what is typed, dragged or slid is shown at once, and made when it is left. */
export function FieldRow({ field }: { readonly field: Field }) {
  return field.kind === "number" ? <NumberRow field={field} /> : <WordRow field={field} />;
}
