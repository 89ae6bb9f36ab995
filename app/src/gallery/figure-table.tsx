import { bandTitle, figureWords, type ShownFigure, type ShownRun } from "equator/report";
import { boundsOf, type Scale, scalesOf } from "./figure-scale.ts";

interface FigureTableProps {
  /** What it is the table of, as no other on the page. */
  readonly name: string;
  readonly run: ShownRun;
  readonly figures: readonly ShownFigure[];
}

/** Figures with their bands: a dot, the band as a bar, and the bounds that cases set as dashes. */
export function FigureTable({ name, run, figures }: FigureTableProps) {
  const scales = scalesOf(figures, run);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys.
    <section className="wide-table" aria-label={`${name}, table`} tabIndex={0}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">figure</th>
            <th scope="col">{run.members === 0 ? "value" : `value (${bandTitle(run.members)})`}</th>
            <th scope="col" className="figure-strip-head">
              drawn: ● value, ▬ band, ┆ bound of a case
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.name}>
              <td>
                {figure.means}
                {figure.name === run.decides && <strong className="figure-decides"> decides</strong>}
              </td>
              <td className="figure-value">{figureWords(figure)}</td>
              <td>
                <Strip figure={figure} scale={scales.get(figure.unit)} bounds={boundsOf(figure.name, run)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface StripProps {
  readonly figure: ShownFigure;
  readonly scale: Scale | undefined;
  readonly bounds: readonly number[];
}

function Strip({ figure, scale, bounds }: StripProps) {
  const { value, low, high } = figure;
  if (scale === undefined || !Number.isFinite(value)) return null;
  const at = (one: number) => `${(100 * scale(one)).toFixed(1)}%`;
  return (
    <div className="strip" aria-hidden="true">
      {low !== undefined && high !== undefined && (
        <span
          className="strip-band"
          style={{ left: at(low), width: `${(100 * (scale(high) - scale(low))).toFixed(1)}%` }}
        />
      )}
      {bounds.map((bound) => (
        <span key={bound} className="strip-bound" style={{ left: at(bound) }} />
      ))}
      <span className="strip-dot" style={{ left: at(value) }} />
    </div>
  );
}
