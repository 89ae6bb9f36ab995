import "./balance.css";
import { protocolLength } from "equator/protocol";
import { useDeferredValue, useMemo, useState } from "react";
import { useResults } from "../state/results.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { useBalanceMembers } from "./members-store.ts";
import {
  balanceOf,
  type Levels,
  type RaisedHours,
  type TissueBalance,
  timesAs,
  usualLevels,
} from "./tissue-balance.ts";

const msPerHour = 3_600_000;
/** Of more than a week, hours are told per day. */
const longestInHours = 8 * 24;

/** Hours with mTORC1 raised and hours with autophagy raised, in each tissue: two numbers, never one. */
export function Balance() {
  const [levels, setLevels] = useState(usualLevels);
  const study = useStudies(activeOf);
  const run = useDeferredValue(useResults(({ of }) => of[study?.id ?? ""]?.run));
  const range = useView((view) => view.range);
  const members = useBalanceMembers();
  const protocol = study?.reading.protocol;
  const own = members.protocol === protocol ? members.found : undefined;
  const isDragged = useStudies(({ preview }) => preview !== undefined);
  const bands = isDragged ? undefined : own;
  const length = protocol === undefined ? 0 : protocolLength(protocol);
  const all = ((range?.to ?? length) - (range?.from ?? 0)) / msPerHour;
  const isPerDay = all > longestInHours;
  const rows = useMemo(() => {
    const stretch = range ?? { from: 0, to: length };
    const found = run === undefined ? [] : balanceOf(run, levels, stretch, bands);
    return isPerDay ? found.map((row) => timesAs(row, 24 / all)) : found;
  }, [run, levels, range, length, bands, isPerDay, all]);
  if (rows.length === 0) return null;
  const total = isPerDay ? 24 : all;
  return (
    <section className="meaning balance" aria-labelledby="balance">
      <header>
        <h2 id="balance">Hours of growth and of maintenance</h2>
        <p className="quiet">
          {range === undefined ? "Whole protocol" : "Stretch in view"},{" "}
          {isPerDay ? `hours per day, mean of ${Number((all / 24).toFixed(1))} days` : shownHours(all)}
          {bands === undefined ? "" : `; in brackets what holds 90 % of ${bands.members} members`}
        </p>
      </header>
      <div className="levels">
        <Level side="growth" levels={levels} set={setLevels}>
          mTORC1 raised: above
        </Level>
        <Level side="maintenance" levels={levels} set={setLevels}>
          Autophagy raised: above
        </Level>
      </div>
      <Key />
      <ul className="bars">
        {rows.map((row) => (
          <Bar key={row.tissue} row={row} total={total} />
        ))}
      </ul>
      <p className="quiet">
        Rest is the level before the first event, after a night without food: an hour that is not raised is
        not an hour without autophagy. What the model shows; growth and maintenance are not scored against
        each other.
      </p>
      <Twin rows={rows} />
    </section>
  );
}

/** Hours for people. */
function shownHours(hours: number): string {
  return `${hours >= 100 ? Math.round(hours) : Number(hours.toFixed(1))} h`;
}

interface LevelProps {
  readonly side: keyof Levels;
  readonly levels: Levels;
  readonly set: (levels: Levels) => void;
  readonly children: string;
}

function Level({ side, levels, set, children }: LevelProps) {
  return (
    <label>
      {children}{" "}
      <input
        type="number"
        min={1}
        max={5}
        step={0.05}
        value={levels[side]}
        onChange={({ target }) => {
          if (target.valueAsNumber >= 1) set({ ...levels, [side]: target.valueAsNumber });
        }}
      />{" "}
      × rest
    </label>
  );
}

const parts = [
  ["growth", "mTORC1 raised"],
  ["both", "both"],
  ["maintenance", "autophagy raised"],
  ["neither", "neither"],
] as const;

function Key() {
  return (
    <p className="key" aria-hidden="true">
      {parts.map(([part, name]) => (
        <span key={part}>
          <span className={`part part-${part}`} /> {name}
        </span>
      ))}
    </p>
  );
}

function Bar({
  row: { name, hours, growth, maintenance },
  total,
}: {
  readonly row: TissueBalance;
  readonly total: number;
}) {
  return (
    <li>
      <span className="tissue">{name}</span>
      <span className="bar" aria-hidden="true">
        {parts.map(([part]) => (
          <span
            key={part}
            className={`part part-${part}`}
            style={{ width: `${(100 * hours[part]) / total}%` }}
          />
        ))}
      </span>
      <span className="numbers">
        <span>
          mTORC1 <b>{shownHours(growth.hours)}</b>
          {bandText(growth)}
        </span>
        <span>
          autophagy <b>{shownHours(maintenance.hours)}</b>
          {bandText(maintenance)}
        </span>
      </span>
    </li>
  );
}

function bandText({ band }: RaisedHours): string {
  return band === undefined ? "" : ` (${band.map((hours) => shownHours(hours).slice(0, -2)).join("–")})`;
}

/** The same as a table. */
function Twin({ rows }: { readonly rows: readonly TissueBalance[] }) {
  return (
    <details>
      <summary>As a table</summary>
      <div className="scrolled">
        <table>
          <thead>
            <tr>
              <th scope="col">Tissue</th>
              <th scope="col">mTORC1 raised, h</th>
              <th scope="col">autophagy raised, h</th>
              <th scope="col">both, h</th>
              <th scope="col">neither, h</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ tissue, name, hours, growth, maintenance }) => (
              <tr key={tissue}>
                <th scope="row">{name}</th>
                <td>{growth.hours.toFixed(1) + bandText(growth)}</td>
                <td>{maintenance.hours.toFixed(1) + bandText(maintenance)}</td>
                <td>{hours.both.toFixed(1)}</td>
                <td>{hours.neither.toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
