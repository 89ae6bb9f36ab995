import type { CardStep, EdgeCard } from "equator/report";
import { useEffect, useState } from "react";
import { useView } from "../state/view.ts";
import { askCard } from "./live-activities.ts";
import { useMap } from "./map-state.ts";
import { type MapEdge, type MapLevel, type TissueMaps, wayOf } from "./maps.ts";
import { levelAt, levelText, rowAt } from "./painter.ts";
import { Sparkline } from "./sparkline.tsx";
import { WhatIfWrong } from "./what-if-wrong.tsx";

interface DetailsProps {
  readonly maps: TissueMaps;
  readonly level: MapLevel;
}

/** What was picked on the map: an activity with its course, or an influence with its evidence. */
export function MapDetails({ maps, level }: DetailsProps) {
  const picked = useMap((map) => map.picked);
  const look = useMap((map) => map.look);
  if (picked === undefined) return null;
  const edge = picked.kind === "influence" ? level.edges[picked.place] : undefined;
  return (
    <section className="map-details" aria-live="polite" aria-label="What is picked on the map">
      <button
        type="button"
        className="map-close"
        aria-label="Close"
        onClick={() => look({ picked: undefined })}
      >
        ×
      </button>
      {picked.kind === "activity" && <ActivityCard maps={maps} level={level} place={picked.place} />}
      {edge !== undefined && <InfluenceCard key={`${edge[0]} ${edge[1]}`} maps={maps} edge={edge} />}
    </section>
  );
}

function ActivityCard({ maps, level, place }: DetailsProps & { readonly place: number }) {
  const live = useMap((map) => map.live);
  const look = useMap((map) => map.look);
  const charted = useView((view) => view.charted);
  const chart = useView((view) => view.chart);
  const now = useView((view) => (live === undefined ? 0 : levelAt(live, place, rowAt(live, view.cursor))));
  const activity = maps.activities[place];
  if (activity === undefined) return null;
  const edges = level.edges.map((edge, i) => ({ edge, i }));
  const ties = [
    { title: "Acted on by", found: edges.filter(({ edge }) => edge[1] === place), end: 0 },
    { title: "Acts on", found: edges.filter(({ edge }) => edge[0] === place), end: 1 },
  ] as const;
  return (
    <>
      <h2>{activity.label}</h2>
      <p className="map-means">{activity.means}</p>
      {live !== undefined && (
        <>
          <p>
            Now {levelText(now, live.resting[place])}{" "}
            {live.resting[place] === 0 ? "(none at rest; 1 is its mean in an ordinary day)" : "rest"}
          </p>
          <Sparkline live={live} activity={place} label={activity.label} />
        </>
      )}
      {activity.readouts?.map((readout) => (
        <button
          type="button"
          key={readout}
          aria-pressed={charted.includes(readout)}
          onClick={() => chart(readout)}
        >
          Chart {readout}
        </button>
      ))}
      {ties.map(({ title, found, end }) =>
        found.length === 0 ? null : (
          <div key={title} className="map-ties">
            <h3>{title}</h3>
            {found.map(({ edge, i }) => (
              <button
                type="button"
                key={`${edge[0]} ${edge[1]}`}
                className={edge[2] > 0 ? "map-tie map-tie-raises" : "map-tie map-tie-lowers"}
                onClick={() => look({ picked: { kind: "influence", place: i } })}
              >
                {edge[2] > 0 ? "→" : "⊣"} {maps.activities[edge[end]]?.label}
              </button>
            ))}
          </div>
        ),
      )}
      <p className="map-address">{activity.id}</p>
    </>
  );
}

function InfluenceCard({ maps, edge }: { readonly maps: TissueMaps; readonly edge: MapEdge }) {
  const [card, setCard] = useState<EdgeCard | undefined>(undefined);
  const look = useMap((map) => map.look);
  const [from, to, gain, , through = []] = edge;
  useEffect(() => {
    let isAsked = true;
    void askCard(wayOf(maps, edge)).then((found) => {
      if (isAsked) setCard(found);
    });
    return () => {
      isAsked = false;
    };
  }, [maps, edge]);
  const labelOf = (one: number | string) => (typeof one === "string" ? one : maps.activities[one]?.label);
  const end = (place: number) => (
    <button type="button" className="map-end" onClick={() => look({ picked: { kind: "activity", place } })}>
      {maps.activities[place]?.label}
    </button>
  );
  return (
    <>
      <h2>
        {end(from)} {gain > 0 ? "raises" : "lowers"} {end(to)}
      </h2>
      <p>
        {Math.abs(gain).toPrecision(2)} % {gain > 0 ? "more" : "less"} for 1 % more
        {through.length > 0 && `, mostly through ${through.map(labelOf).join(", ")}`}
      </p>
      {card === undefined ? (
        <p>Looking up …</p>
      ) : (
        card.steps.map((step) => <Step key={`${step.from} ${step.to}`} step={step} card={card} />)
      )}
    </>
  );
}

function Step({ step, card }: { readonly step: CardStep; readonly card: EdgeCard }) {
  const cited = new Set([...step.formulas, ...step.numbers].flatMap(({ sources }) => sources));
  return (
    <article className="map-step">
      <h3>{step.module}</h3>
      <p>{step.about}</p>
      {step.formulas.map(({ name, means, is, evidence }) => (
        <p key={name} className="map-formula">
          {means}
          <code>
            {name} = {is}
          </code>
          {evidence !== undefined && <small>{evidence}</small>}
        </p>
      ))}
      {step.numbers.length > 0 && (
        <ul className="map-numbers">
          {step.numbers.map(({ address, means, value, spread, grade, study, evidence, usedBy }) => (
            <li key={address} data-grade={grade}>
              <strong>{means}</strong> {value} <span>({spread})</span> <em>{grade}</em>
              {study !== undefined && <span> · {study}</span>}
              <small>{evidence}</small>
              <WhatIfWrong address={address} means={means} />
              <small className="map-address">
                {address}; used by {usedBy.length === 0 ? "nothing else" : usedBy.slice(0, 4).join(", ")}
              </small>
            </li>
          ))}
        </ul>
      )}
      {step.limits.length > 0 && <p className="map-limits">Left out: {step.limits.join("; ")}.</p>}
      <ul className="map-sources">
        {card.sources
          .filter(({ key }) => cited.has(key))
          .map(({ key, words, address }) => (
            <li key={key}>
              <a href={address} target="_blank" rel="noreferrer">
                {words}
              </a>
            </li>
          ))}
      </ul>
    </article>
  );
}
