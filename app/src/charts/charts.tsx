import "./charts.css";
import { useMemo, useState } from "react";
import { RunFiles } from "../export/run-files.tsx";
import { OwnData } from "../own-data/own-data.tsx";
import { groupsOf, type Panel, type PanelGroup } from "../panels/panels.ts";
import { useHeld } from "../safety/use-held.ts";
import { Later } from "../shell/later.tsx";
import { useResults } from "../state/results.ts";
import { useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import type { ShownCurve } from "../worker/run.ts";
import { BandsChoice } from "./bands-choice.tsx";
import { Chart } from "./chart.tsx";
import { Glossary } from "./glossary.tsx";
import { ReadoutSearch } from "./readout-search.tsx";
import { Spoken } from "./spoken.tsx";
import { useColouring } from "./use-colouring.ts";

/** The charts of the tissue that is looked at, in groups. */
export function Charts() {
  const active = useStudies((state) => state.active);
  const tissue = useView((view) => view.tissue);
  const charted = useView((view) => view.charted);
  // Which curves there are, not what they are: charts draw themselves.
  const key = useResults(({ of }) => {
    const run = of[active]?.run;
    return run === undefined ? "" : `${run.system} ${Object.keys(run.curves).join(" ")}`;
  });
  const colouring = useColouring();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the run is read anew when its curves are others.
  const run = useMemo(() => useResults.getState().of[active]?.run, [active, key]);
  const groups = useMemo(
    () => (run === undefined ? [] : groupsOf(run, { tissue, charted })),
    [run, tissue, charted],
  );
  if (run === undefined) return <Waiting id={active} />;
  return (
    <section className="board" aria-label="Charts">
      <div className="board-tools">
        <ReadoutSearch curves={run.curves} />
        <OwnData />
        <RunFiles />
        <WholeTime />
        <Glossary />
        <BandsChoice />
      </div>
      <Failure id={active} />
      {groups.map((group) => (
        <Group key={group.id} group={group} curves={run.curves} colouring={`${colouring} ${active}`} />
      ))}
      <Spoken panel={groups[0]?.panels[0]} />
    </section>
  );
}

/** Back to all of the time, where a part of it is shown. */
function WholeTime() {
  const range = useView((view) => view.range);
  const look = useView((view) => view.look);
  if (range === undefined) return null;
  return (
    <button type="button" onClick={() => look({ range: undefined })}>
      Show the whole time
    </button>
  );
}

function Waiting({ id }: { readonly id: string }) {
  const why = useResults(({ of }) => of[id]?.why);
  const isHeld = useHeld();
  const words = isHeld ? "No curves: this protocol is not run." : (why ?? "Making the model ready …");
  return (
    <section className="board" aria-label="Charts" aria-busy={!isHeld && why === undefined}>
      <p className="board-word" role="status">
        {words}
      </p>
    </section>
  );
}

/** Why the curves are not those of what the protocol says now. */
function Failure({ id }: { readonly id: string }) {
  const why = useResults(({ of }) => of[id]?.why);
  if (why === undefined) return null;
  return (
    <p className="board-word" role="alert">
      Curves of before the last change: {why}
    </p>
  );
}

function Group({
  group,
  curves,
  colouring,
}: {
  readonly group: PanelGroup;
  readonly curves: Readonly<Record<string, ShownCurve>>;
  readonly colouring: string;
}) {
  const [isOpen, setOpen] = useState(group.isOpen);
  const keyOf = ({ id }: Panel) => `${id} ${colouring}`;
  return (
    <details className="group" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{group.title}</h2>
        <span className="group-count">{group.panels.length}</span>
      </summary>
      {isOpen && (
        <div className="charts">
          {group.panels.map((panel, i) => {
            const chart = (
              <Chart
                key={keyOf(panel)}
                panel={panel}
                curves={Object.keys(panel.curves).flatMap((readout) => curves[readout] ?? [])}
              />
            );
            // The first is there at once; each of the others in a task of its own.
            return i === 0 ? chart : <Later key={keyOf(panel)}>{chart}</Later>;
          })}
        </div>
      )}
    </details>
  );
}
