import { formatUnit, type ShownPanel, type ShownRun } from "equator/report";
import { useMemo } from "react";
import { FigureTable } from "./figure-table.tsx";
import { drawClaim, useGallery } from "./gallery-store.ts";
import { type Line, LinesChart } from "./lines-chart.tsx";

/** The plots of a claim: figures as they are stored, and curves of its arms, run now. */
export function Drawn({ run }: { readonly run: ShownRun }) {
  const { found, isComing, why } = useGallery((gallery) => gallery.drawn);
  const claim = useGallery((gallery) => gallery.claim);
  const seconds = claim.found?.seconds ?? 0;
  if (found !== undefined) return <Panels panels={found.panels} run={run} />;
  return (
    <div className="drawing">
      {(why ?? claim.why) !== undefined && <p role="alert">It could not be run: {why ?? claim.why}</p>}
      {claim.isComing === true && <p role="status">Loading its arms …</p>}
      {isComing === true && <p role="status">Running its arms ({about(seconds)}) …</p>}
      {isComing !== true && claim.found !== undefined && (
        <button type="button" onClick={() => void drawClaim()}>
          Draw it: runs its arms, {about(seconds)}
        </button>
      )}
    </div>
  );
}

/** How long something takes, as far as that can be said before. */
export function about(seconds: number): string {
  return seconds < 5 ? "a few seconds" : `about ${Math.ceil(seconds / 5) * 5} s`;
}

/** Panels of figures and of curves. */
export function Panels({ panels, run }: { readonly panels: readonly ShownPanel[]; readonly run: ShownRun }) {
  return (
    <div className="panels">
      {panels.map((panel) =>
        panel.kind === "curves" ? (
          <Curves key={panel.title} panel={panel} />
        ) : (
          <section key={panel.title} className="panel-figures" aria-label={panel.title}>
            <h4>{panel.title}</h4>
            <FigureTable
              name={panel.title}
              run={run}
              figures={run.figures.filter(({ name }) => panel.figures.includes(name))}
            />
          </section>
        ),
      )}
    </div>
  );
}

function Curves({ panel }: { readonly panel: Extract<ShownPanel, { kind: "curves" }> }) {
  const { lines, across } = useMemo(() => linesOf(panel), [panel]);
  const unit = formatUnit(panel.unit);
  return <LinesChart title={panel.title} across={across} up={unit === "" ? "no unit" : unit} lines={lines} />;
}

const weekOf = 168;

/** Curves in hours, days or weeks, whichever is easiest to read. */
function linesOf({ lines }: Extract<ShownPanel, { kind: "curves" }>): {
  readonly lines: readonly Line[];
  readonly across: string;
} {
  const span = Math.max(...lines.map(({ hours }) => (hours.at(-1) ?? 0) - (hours[0] ?? 0)));
  const [across, hoursOf] = span <= 72 ? ["hours", 1] : span <= 60 * 24 ? ["days", 24] : ["weeks", weekOf];
  return {
    across: across as string,
    lines: lines.map(({ arm, hours, values }) => ({
      name: arm.replaceAll("_", " "),
      x: hours.map((hour) => hour / (hoursOf as number)),
      y: values,
    })),
  };
}
