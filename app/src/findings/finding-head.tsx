import type { Finding } from "equator/analysis";
import { describeEvents, protocolLength } from "equator/protocol";
import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { findingNames, severities } from "./finding-names.ts";
import { around, shownStretch, stretchOf } from "./finding-time.ts";

/** What a finding is, how much it weighs, when it is, and a button that shows it on the timeline. */
export function FindingHead({ finding }: { readonly finding: Finding }) {
  const reading = useStudies((state) => activeOf(state)?.reading);
  const { mark, word } = severities[finding.severity];
  const stretch = reading && stretchOf(finding, reading);
  const first = reading?.events.find(({ from }) => from.path === finding.where.path);
  const [row] =
    first === undefined || reading?.protocol === undefined ? [] : describeEvents([first], reading.protocol);
  return (
    <div className="finding-head">
      <span className="severity">
        <span aria-hidden="true">{mark}</span> {word}
      </span>
      <h3>{findingNames[finding.code]}</h3>
      <NoticeMarks finding={finding} />
      {stretch !== undefined && (
        <button
          type="button"
          onClick={() => show(finding)}
          aria-label={`Show ${row?.kind ?? "it"} on the timeline`}
        >
          Show
        </button>
      )}
    </div>
  );
}

/** Marks of compounds that are no medicine, and of what sport prohibits. */
function NoticeMarks({ finding }: { readonly finding: Finding }) {
  if (finding.code !== "agent-status") return null;
  const { approval = "", wada = "" } = finding.about;
  const marks = [
    ...(/research|investigational/i.test(approval) ? ["research only"] : []),
    ...(/prohibited/i.test(wada) && !/^not prohibited/i.test(wada) ? ["WADA"] : []),
  ];
  return marks.map((mark) => (
    <span key={mark} className="notice-mark">
      {mark}
    </span>
  ));
}

/** Shows the events of a finding: selected, with the hours around them. */
export function show(finding: Finding): void {
  const reading = activeOf(useStudies.getState())?.reading;
  const stretch = reading && stretchOf(finding, reading);
  const shown = reading && shownStretch(finding, reading);
  if (reading?.protocol === undefined || stretch === undefined || shown === undefined) return;
  useView.getState().look({
    selected: finding.where.path,
    range: around(shown, protocolLength(reading.protocol)),
    cursor: stretch.from,
  });
}
