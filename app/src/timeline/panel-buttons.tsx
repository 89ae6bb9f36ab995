import { useTimelineUi } from "./timeline-ui.ts";

const panels = { add: "Add", person: "Person and length" } as const;

/** Opens what stands below the timeline. */
export function PanelButtons() {
  const { panel, tell } = useTimelineUi();
  return (
    <fieldset className="zoom-bar">
      <legend className="unseen">Change the protocol</legend>
      {(Object.keys(panels) as (keyof typeof panels)[]).map((name) => (
        <button
          type="button"
          key={name}
          aria-expanded={panel === name}
          aria-pressed={panel === name}
          onClick={() =>
            tell({ panel: panel === name ? undefined : name, addAt: undefined, addTo: undefined })
          }
        >
          {panels[name]}
        </button>
      ))}
    </fieldset>
  );
}
