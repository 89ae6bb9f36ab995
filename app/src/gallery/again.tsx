import type { ClaimView, ShownRun } from "equator/report";
import { useMemo } from "react";
import { useStudies } from "../state/studies.ts";
import { agreeing } from "./agreeing.ts";
import { CaseList } from "./case-list.tsx";
import { studiesOf } from "./claim-arms.ts";
import { conditionsBeside } from "./conditions-beside.ts";
import { Panels } from "./drawn.tsx";
import { FigureTable } from "./figure-table.tsx";
import {
  type Again as AgainFound,
  againMembers,
  computeAgain,
  stopAgain,
  useGallery,
} from "./gallery-store.ts";
import { Listed } from "./listed.tsx";
import { Verdict } from "./verdict.tsx";

/** Whether a claim holds with the protocols that are worked on in place of its arms. */
export function Again({ stored, view }: { readonly stored: ShownRun; readonly view: ClaimView }) {
  const studies = useStudies((state) => state.studies);
  const own = useMemo(() => studiesOf(view.id, studies), [view.id, studies]);
  const { found, isComing, why } = useGallery((gallery) => gallery.again);
  const replaced = Object.entries(own);
  if (replaced.length === 0) return null;
  const isBroken = replaced.some(
    ([, { reading }]) => reading.protocol === undefined || reading.isOld === true,
  );
  return (
    <section className="again" aria-labelledby="again">
      <h3 id="again">Does it still hold?</h3>
      <p>
        With {replaced.map(([arm, { id }]) => `protocol ${id} as ${arm.replaceAll("_", " ")}`).join(", ")} and
        the other arms as they are. The numbers as they stand come first, then {againMembers} members.
      </p>
      <div className="dialog-acts">
        <button
          type="button"
          className="main-act"
          disabled={isBroken || isComing}
          onClick={() => void computeAgain()}
        >
          Compute it again
        </button>
        {isComing === true && (
          <button type="button" onClick={stopAgain}>
            Stop
          </button>
        )}
      </div>
      <p role="status">
        {isBroken && "One of these protocols cannot be read: put it right first."}
        {isComing === true &&
          (found === undefined ? "Running the numbers as they stand …" : `Running ${againMembers} members …`)}
      </p>
      {why !== undefined && <p role="alert">It could not be run: {why}</p>}
      {found?.view.run !== undefined && (
        <Found
          again={found}
          run={found.view.run}
          stored={stored}
          view={view}
          isOld={replaced.some(([arm, { text }]) => found.texts[arm] !== text)}
        />
      )}
    </section>
  );
}

interface FoundProps {
  readonly again: AgainFound;
  readonly run: ShownRun;
  readonly stored: ShownRun;
  readonly view: ClaimView;
  readonly isOld: boolean;
}

function Found({ again, run, stored, view, isOld }: FoundProps) {
  const decides = run.figures.filter(({ name }) => name === run.decides);
  return (
    <div className="again-found" data-members={again.members}>
      {isOld && <p className="claim-conflict">These are of the protocols before they were last changed.</p>}
      <dl className="again-verdicts">
        <div>
          <dt>As stored</dt>
          <dd>
            <Verdict verdict={view.verdict} />
            {shareText(stored)}
          </dd>
        </div>
        <div>
          <dt>With your protocols{again.members === 0 ? ", numbers as they stand alone" : ""}</dt>
          <dd>
            <Verdict verdict={again.view.verdict} />
            {shareText(run)}
          </dd>
        </div>
      </dl>
      <p className="claim-shows">{run.shows}</p>
      <Listed items={conditionsBeside(run)} />
      <CaseList cases={run.cases} />
      <FigureTable name="What decides, with your protocols" run={run} figures={decides} />
      <Panels panels={again.panels.filter(({ kind }) => kind === "curves")} run={run} />
    </div>
  );
}

function shareText(run: ShownRun): string {
  return run.share === undefined ? "" : `, ${agreeing(run)}`;
}
