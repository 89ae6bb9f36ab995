import type { ShownFault } from "./faults.ts";

interface FaultListProps {
  readonly faults: readonly ShownFault[];
  /** Whether the curves are of an earlier text. */
  readonly isOld: boolean;
  readonly onGoTo: (fault: ShownFault) => void;
  readonly onNext: () => void;
}

/** What is wrong with the text, each with its place; a click goes there. */
export function FaultList({ faults, isOld, onGoTo, onNext }: FaultListProps) {
  const errors = faults.filter(({ isWarning }) => !isWarning).length;
  const words =
    errors > 0 ? countOf(errors, "error") : faults.length > 0 ? countOf(faults.length, "warning") : "";
  return (
    <div className="faults">
      <div className="faults-head">
        <p role="status">
          {words}
          {isOld && errors > 0 ? ": the curves are of the last text that could be read." : ""}
        </p>
        {faults.length > 1 && (
          <button type="button" onClick={onNext}>
            Next
          </button>
        )}
      </div>
      {faults.length > 0 && (
        <ol>
          {faults.map((fault) => (
            <li key={`${fault.line}:${fault.column} ${fault.words}`}>
              <button type="button" onClick={() => onGoTo(fault)}>
                <strong>
                  {fault.isWarning ? "! " : "✕ "}line {fault.line}, column {fault.column}
                </strong>{" "}
                {fault.words}
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function countOf(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
