import { useTimelineUi } from "./timeline-ui.ts";

/** Where a drag is, in words: shown above, and read out with all else that is done. */
export function Spoken() {
  const dragged = useTimelineUi((ui) => ui.dragged);
  const said = useTimelineUi((ui) => ui.said);
  return (
    <>
      {dragged !== undefined && (
        <p className="drag-note" data-refused={dragged.why !== undefined} aria-hidden="true">
          {dragged.text}
          {dragged.why !== undefined && <span className="drag-why"> {dragged.why}</span>}
        </p>
      )}
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </>
  );
}
