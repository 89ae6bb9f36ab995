import { wordDiagnostic } from "equator";
import type { ConflictFinding } from "equator/analysis";
import type { Change } from "equator/protocol";
import type { ConflictWords } from "equator/report";
import { useState } from "react";
import { useStudies } from "../state/studies.ts";
import { FindingHead } from "./finding-head.tsx";
import { addressOfPath } from "./finding-time.ts";
import { Lines, PapersOf } from "./findings.tsx";
import { OffsetPicture } from "./offset-picture.tsx";

/** Two drives that cost each other: what is lost on each side, and what a move does. */
export function Conflict({
  finding,
  words,
  move,
}: {
  readonly finding: ConflictFinding;
  readonly words: ConflictWords;
  readonly move: string;
}) {
  const { offsets } = finding;
  return (
    <li className={`finding finding-${finding.severity}`}>
      <FindingHead finding={finding} />
      <p>{words.what}</p>
      <div className="finding-body">
        <div>
          <ul className="losses">
            {words.losses.map((text, i) => (
              <li key={text}>
                <span className={`side side-${finding.losses[i]?.side}`}>{finding.losses[i]?.side}</span>{" "}
                {text}
              </li>
            ))}
          </ul>
          {words.others.length > 0 && (
            <details>
              <summary>Elsewhere</summary>
              <Lines lines={words.others} />
            </details>
          )}
          <Lines lines={words.moves} />
        </div>
        {offsets !== undefined && <OffsetPicture curve={offsets.curve} moved={offsets.moved} />}
      </div>
      <Proposed finding={finding} did={move} />
      <PapersOf keys={finding.refs} />
    </li>
  );
}

/** A move that was simulated can be looked at, and made. */
function Proposed({
  finding: { proposal },
  did,
}: {
  readonly finding: ConflictFinding;
  readonly did: string;
}) {
  const [why, setWhy] = useState<string>();
  const isShown = useStudies((state) => state.preview !== undefined);
  const path = proposal?.where.path;
  if (proposal === undefined || path === undefined) return null;
  const changes: Change[] = [{ move: addressOfPath(path), by: proposal.by }];
  const { drag, endDrag, apply } = useStudies.getState();
  return (
    <div className="proposed">
      <button type="button" aria-pressed={isShown} onClick={() => (isShown ? endDrag() : drag(changes))}>
        Preview the move
      </button>
      <button
        type="button"
        onClick={() => setWhy(apply(changes, `move ${did}`).map(wordDiagnostic).join(" "))}
      >
        Move it: {did}
      </button>
      <span role="status">{why}</span>
    </div>
  );
}
