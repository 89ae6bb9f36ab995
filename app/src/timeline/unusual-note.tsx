import { activeOf, useStudies } from "../state/studies.ts";
import { unusualOf } from "./make-changes.ts";

/** Says of a field, as it stands or is tried out, that its value is unusual. */
export function UnusualNote({ address }: { readonly address: string }) {
  const said = useStudies((state) =>
    unusualOf((state.preview ?? activeOf(state)?.reading)?.diagnostics ?? [], address),
  );
  return (
    said !== undefined && (
      <p className="field-why" role="status">
        {said}
      </p>
    )
  );
}
