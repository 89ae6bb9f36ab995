import { Charts } from "../charts/charts.tsx";
import { tissues } from "../panels/panels.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { Timeline } from "../timeline/timeline.tsx";

/** The one screen. */
export function App() {
  const name = useStudies((state) => activeOf(state)?.reading.protocol?.name);
  const tissue = useView((view) => view.tissue);
  const setTissue = useView((view) => view.setTissue);
  return (
    <main>
      <header>
        <h1>Equator</h1>
        <p>{name}</p>
        <p className="notice">For research and education; not medical advice.</p>
      </header>
      <Timeline />
      <nav aria-label="Tissues">
        {Object.entries(tissues).map(([id, { name: label }]) => (
          <button type="button" key={id} aria-pressed={id === tissue} onClick={() => setTissue(id)}>
            {label}
          </button>
        ))}
      </nav>
      <Charts />
    </main>
  );
}
