import "./findings.css";
import { activeOf, useStudies } from "../state/studies.ts";
import type { ShownFinding } from "../worker/check.ts";
import { Conflict } from "./conflict.tsx";
import { FindingHead } from "./finding-head.tsx";
import { members, useFindings } from "./findings-store.ts";
import { Papers } from "./papers.tsx";

/** What the model shows of the active protocol: findings of the checker. */
export function Findings() {
  const id = useStudies((state) => state.active);
  const found = useFindings(({ of }) => of[id]);
  const protocol = useStudies((state) => activeOf(state)?.reading.protocol);
  const isOld = found !== undefined && found.reading.protocol !== protocol;
  const all = found?.findings ?? [];
  const explained = all.filter(({ finding }) => finding.code === "both-on-explained");
  const told = all.filter((one) => !explained.includes(one));
  return (
    <section className="findings" aria-labelledby="findings" data-old={isOld} data-members={found?.members}>
      <header>
        <h2 id="findings">Findings: what the model shows</h2>
        <Doing isOld={isOld} />
      </header>
      {found !== undefined && told.length === 0 && (
        <p>Nothing found: no conflict, and nothing else that is looked for.</p>
      )}
      <ul className="found">
        {told.map((one) => (
          <Told key={keyOf(one)} one={one} />
        ))}
      </ul>
      {explained.length > 0 && (
        <details className="explained">
          <summary>
            {explained.length === 1 ? "1 case" : `${explained.length} cases`} of growth and maintenance both
            on, explained
          </summary>
          <ul className="found">
            {explained.map((one) => (
              <Told key={keyOf(one)} one={one} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** How many there are, and what is still being done. */
function Doing({ isOld }: { readonly isOld: boolean }) {
  const { doing, why, of } = useFindings();
  const found = of[useStudies((state) => state.active)];
  const counted = found?.counted ?? "";
  return (
    <p className="quiet" role="status">
      {why !== undefined
        ? `Could not be looked for: ${why}`
        : doing === "looking"
          ? "Looking …"
          : isOld
            ? "Of the protocol before the last change"
            : doing === "bands"
              ? `${counted}; drawing bands of ${members} members …`
              : counted}
    </p>
  );
}

function Told({ one }: { readonly one: ShownFinding }) {
  if ("words" in one) return <Conflict {...one} />;
  const { finding, lines } = one;
  return (
    <li className={`finding finding-${finding.severity}`}>
      <FindingHead finding={finding} />
      <Lines lines={lines} />
      <PapersOf keys={finding.refs} />
    </li>
  );
}

/** What is said, line by line. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>);
}

/** The papers of keys. */
export function PapersOf({ keys }: { readonly keys: readonly string[] }) {
  const papers = useFindings(({ of }) => of[useStudies.getState().active]?.papers);
  return <Papers papers={keys.map((key) => papers?.[key] ?? { text: key })} />;
}

/** One finding among all: its code, its place and what it is about. */
export function keyOf({ finding }: ShownFinding): string {
  const about =
    "losses" in finding
      ? [finding.tissue, finding.growth, finding.maintenance]
      : Object.values(finding.about);
  return [finding.code, finding.where.path, ...about].join(" ");
}
