import type { CardNumber, CardStep, EdgeCard } from "equator/report";
import { useEffect, useState } from "react";
import { askCard } from "./live-activities.ts";
import { useMap } from "./map-state.ts";
import { type MapEdge, type TissueMaps, wayOf } from "./maps.ts";
import { WhatIfWrong } from "./what-if-wrong.tsx";

/** What stands behind an influence: mechanism, numbers and papers, step by step. */
export function InfluenceCard({ maps, edge }: { readonly maps: TissueMaps; readonly edge: MapEdge }) {
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
        {Math.abs(gain).toPrecision(2)} % {gain > 0 ? "more" : "less"} for 1 % more, over an ordinary day
        {through.length > 0 && `; mostly through ${through.map(labelOf).join(", ")}`}
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
  return (
    <article className="map-step">
      <h3>Mechanism, in our own words</h3>
      <p>{step.about}</p>
      {step.formulas.map(({ name, means, is, evidence }) => (
        <p key={name} className="map-formula">
          {means}
          <code>
            {name} = {is}
          </code>
          {evidence !== undefined && <small>Its form: {evidence}</small>}
        </p>
      ))}
      {step.numbers.length > 0 && (
        <>
          <h3>Numbers</h3>
          <ul className="map-numbers">
            {step.numbers.map((number) => (
              <NumberLine key={number.address} number={number} />
            ))}
          </ul>
        </>
      )}
      {step.limits.length > 0 && <p className="map-limits">Left out: {step.limits.join("; ")}.</p>}
      <Papers step={step} card={card} />
      <p className="map-address">{step.module}</p>
    </article>
  );
}

const mostUses = 4;

function NumberLine({ number }: { readonly number: CardNumber }) {
  const { address, means, value, spread, grade, gradeMeans, study, evidence, usedBy } = number;
  const facts = {
    value: /\s/.test(value) ? value : `${value} (no unit)`,
    spread: spread.replace(/^x\/ /, "×/÷ ").replace(/^\+- /, "± "),
    grade: `${grade}: ${gradeMeans}`,
    "studied in": study,
    from: evidence,
    "used by": usedBy.length === 0 ? "nothing else" : usedBy.slice(0, mostUses).join(", "),
  };
  return (
    <li data-grade={grade}>
      <strong>{means}</strong>
      <dl>
        {Object.entries(facts).map(([name, said]) =>
          said === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          ),
        )}
      </dl>
      <WhatIfWrong address={address} means={means} />
      <small className="map-address">{address}</small>
    </li>
  );
}

function Papers({ step, card }: { readonly step: CardStep; readonly card: EdgeCard }) {
  const told = [...step.numbers, ...step.formulas];
  const cited = card.sources.filter(({ key }) => told.some(({ sources }) => sources.includes(key)));
  if (cited.length === 0) return <p>No paper stands behind this step: it is assumed.</p>;
  return (
    <>
      <h3>Papers</h3>
      <ul className="map-sources">
        {cited.map(({ key, words, address, doi, note, studied }) => (
          <li key={key}>
            <a href={address} target="_blank" rel="noreferrer">
              {words}
            </a>
            {doi !== undefined && (
              <>
                {" "}
                <a href={doi} target="_blank" rel="noreferrer">
                  (by DOI)
                </a>
              </>
            )}
            <small>
              In our own words, taken from it here:{" "}
              {told
                .filter(({ sources }) => sources.includes(key))
                .map(({ means }) => means)
                .join("; ")}
              .
            </small>
            {studied.length > 0 && <small>Measured by it, as the model has it: {studied.join("; ")}.</small>}
            {note !== undefined && <small>Note: {note}.</small>}
          </li>
        ))}
      </ul>
    </>
  );
}
