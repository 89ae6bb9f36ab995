import { mostStudies, useStudies } from "../state/studies.ts";

/** The protocols side by side, by letter. */
export function StudyTabs() {
  const { studies, active, choose, duplicate, close } = useStudies();
  return (
    <fieldset className="study-tabs">
      <legend className="unseen">Protocols</legend>
      {studies.map(({ id, reading }) => (
        <button
          type="button"
          key={id}
          aria-pressed={id === active}
          title={reading.protocol?.name}
          onClick={() => choose(id)}
        >
          {id}
        </button>
      ))}
      {studies.length < mostStudies && (
        <button type="button" onClick={duplicate} title="Duplicate this protocol, to change it and compare">
          Duplicate
        </button>
      )}
      {studies.length > 1 && (
        <button type="button" onClick={() => close(active)} title={`Close protocol ${active}`}>
          Close
        </button>
      )}
    </fieldset>
  );
}
