import { tissues } from "../panels/panels.ts";
import { useView } from "../state/view.ts";

/** Which tissue is looked at. */
export function TissueChoice() {
  const tissue = useView((view) => view.tissue);
  const look = useView((view) => view.look);
  return (
    <fieldset className="tissues">
      <legend>Tissue</legend>
      {Object.entries(tissues).map(([id, { name }]) => (
        <button type="button" key={id} aria-pressed={id === tissue} onClick={() => look({ tissue: id })}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
