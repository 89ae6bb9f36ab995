import type { ClaimView, ShownRun } from "equator/report";
import { useEffect, useRef } from "react";
import { Papers } from "../findings/papers.tsx";
import { Again } from "./again.tsx";
import { agreeing } from "./agreeing.ts";
import { CaseList } from "./case-list.tsx";
import { ChangeIt } from "./change-it.tsx";
import { conditionsBeside } from "./conditions-beside.ts";
import { Drawn } from "./drawn.tsx";
import { FigureTable } from "./figure-table.tsx";
import { useGallery } from "./gallery-store.ts";
import { HangsOn } from "./hangs-on.tsx";
import { Listed } from "./listed.tsx";
import { Verdict } from "./verdict.tsx";

/** One claim or question, with all that is known of it. */
export function ClaimPage({ id }: { readonly id: string }) {
  const { found, why } = useGallery((gallery) => gallery.cards);
  const view = found?.find((one) => one.id === id);
  if (why !== undefined) return <p role="alert">The claims could not be loaded: {why}</p>;
  if (view === undefined) return <p role="status">Loading {id} …</p>;
  return <Claim view={view} />;
}

function Claim({ view }: { readonly view: ClaimView }) {
  const { run } = view;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const isQuestion = view.kind === "question";
  return (
    <article className="claim">
      <h3 ref={head} tabIndex={-1} className="claim-says">
        {view.id}: {view.says}
      </h3>
      {!isQuestion && <VerdictLine view={view} />}
      {view.conflict !== undefined && (
        <p className="claim-conflict">
          <strong>Conflict of interest.</strong> {view.conflict}
        </p>
      )}
      {run === undefined ? (
        <NotComputed view={view} />
      ) : (
        <Shown view={view} run={run} isQuestion={isQuestion} />
      )}
      <h3>What the literature says: {view.literature.verdict}</h3>
      <p>{view.literature.says}</p>
      <Papers papers={view.literature.papers.map(({ words, link }) => paperOf(words, link))} />
      {run?.hangs !== undefined && <HangsOn run={run} hangs={run.hangs} />}
      <h3>Limits</h3>
      <Listed items={view.limits} />
      <p className="quiet">For research and education; not medical advice.</p>
    </article>
  );
}

function Shown(props: { readonly view: ClaimView; readonly run: ShownRun; readonly isQuestion: boolean }) {
  const { view, run, isQuestion } = props;
  return (
    <>
      <h3>{isQuestion ? "The answer" : "What the model shows"}</h3>
      <p className="claim-shows">{run.shows}</p>
      {isQuestion && <VerdictLine view={view} />}
      <Drawn run={run} />
      {run.builtIn !== undefined && (
        <p>
          <strong>By construction.</strong> {run.builtIn}
        </p>
      )}
      <h3>Cases: when it holds</h3>
      <p>
        <strong>To be shown.</strong> {view.show}
      </p>
      <Listed items={conditionsBeside(run)} />
      <CaseList cases={run.cases} />
      {run.held !== undefined && <p className="quiet">{run.held}</p>}
      <ChangeIt id={view.id} />
      <Again stored={run} view={view} />
      <details>
        <summary>All {run.figures.length} figures</summary>
        <FigureTable name="All figures" run={run} figures={run.figures} />
      </details>
      {run.change !== undefined && (
        <>
          <h3>What would change it</h3>
          <p>{run.change}</p>
        </>
      )}
    </>
  );
}

function VerdictLine({ view }: { readonly view: ClaimView }) {
  const { verdict, kind, literature, run } = view;
  return (
    <p className="claim-verdicts">
      <span>
        The model: <Verdict verdict={verdict} />
      </span>
      <span>
        The literature: <strong>{literature.verdict}</strong>
      </span>
      {run !== undefined && <span>{agreeing(run)}</span>}
      <span className="quiet">{kind}</span>
    </p>
  );
}

function NotComputed({ view }: { readonly view: ClaimView }) {
  return (
    <>
      <p>
        <strong>To be shown.</strong> {view.show}
      </p>
      <p>
        <strong>Not computed.</strong> {view.why}
      </p>
      <p>
        <strong>What it needs.</strong> {view.needs}
      </p>
    </>
  );
}

function paperOf(text: string, address: string | undefined) {
  return address === undefined ? { text } : { text, address };
}
