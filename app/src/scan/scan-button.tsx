import { useView } from "../state/view.ts";

/** Opens and closes the scan of one input. */
export function ScanButton() {
  const isOpen = useView((view) => view.sheet === "scan");
  const look = useView((view) => view.look);
  return (
    <button
      type="button"
      aria-pressed={isOpen}
      title="What a readout becomes as one number or time of the protocol is varied"
      onClick={() => look({ sheet: isOpen ? undefined : "scan" })}
    >
      Scan
    </button>
  );
}
