import { useStudies } from "../state/studies.ts";
import { useFindings } from "./findings-store.ts";

/** How many findings there are, where the screen begins: they stand below what most screens show. */
export function FindingsCount() {
  const id = useStudies((state) => state.active);
  const found = useFindings(({ of }) => of[id]);
  if (found === undefined || found.findings.length === 0) return null;
  return (
    <button
      type="button"
      className="findings-count"
      title="What the model shows of this protocol, at the end of the page"
      onClick={() => document.getElementById("findings")?.scrollIntoView({ block: "start" })}
    >
      {found.counted} <span aria-hidden="true">↓</span>
    </button>
  );
}
