import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { writtenFrom } from "./claim-arms.ts";
import { openClaim } from "./gallery-store.ts";
import "./gallery.css";

/** Of a protocol that was written from a claim: back to it, to see whether it still holds. */
export function ClaimStrip() {
  const text = useStudies((state) => activeOf(state)?.text ?? "");
  const from = writtenFrom(text);
  if (from === undefined) return null;
  const { id, arm } = from;
  const open = () => {
    useView.getState().look({ sheet: "gallery" });
    void openClaim(id);
  };
  return (
    <p className="claim-strip">
      This protocol stands for “{arm.replaceAll("_", " ")}” in {id}.
      <button type="button" onClick={open}>
        Does {id} still hold?
      </button>
    </p>
  );
}
