import { useView } from "../state/view.ts";

/** Opens the view of models in SBML. */
export function SbmlButton() {
  const look = useView((view) => view.look);
  return (
    <button
      type="button"
      onClick={() => look({ sheet: "sbml" })}
      title="Read and run a model of somebody else, in SBML"
    >
      SBML
    </button>
  );
}
