import { memo } from "react";
import type { DrawnMark } from "./drawn-marks.ts";
import type { Occurrence } from "./occurrences.ts";

export const rowHeight = 30;

interface MarkProps {
  readonly drawn: DrawnMark;
  /** How it is read out. */
  readonly says: string;
  readonly hasEnd: boolean;
  readonly isSelected: boolean;
  readonly isFocused: boolean;
  readonly isDragged: boolean;
  readonly total: number;
  readonly onPress: (event: React.PointerEvent, mark: Occurrence, isEnd: boolean) => void;
}

/** An event on the timeline. */
export const Mark = memo(function Mark(props: MarkProps) {
  const { drawn, says, hasEnd, isSelected, isFocused, isDragged, total, onPress } = props;
  const { occurrence, left, width, row, label, isLabelBeside } = drawn;
  const { size, lane, times } = occurrence;
  const fill = size === undefined ? {} : { "--fill": `${Math.round(size * 100)}%` };
  return (
    <div
      role="option"
      aria-label={says}
      aria-selected={isSelected}
      aria-setsize={total}
      aria-posinset={occurrence.place + 1}
      tabIndex={isFocused ? 0 : -1}
      data-key={occurrence.key}
      data-path={occurrence.path}
      data-dragged={isDragged}
      data-repeats={times > 1}
      className={`mark mark-${lane} ${size === undefined ? "" : "mark-sized"} ${drawn.occurrence.kind === "fast" ? "mark-fast" : ""}`}
      style={{ left, width, top: row * rowHeight + 2, ...fill } as React.CSSProperties}
      title={says}
      onPointerDown={(event) => onPress(event, occurrence, false)}
    >
      <span className={isLabelBeside ? "mark-label mark-label-beside" : "mark-label"}>{label}</span>
      {hasEnd && <span className="mark-end" onPointerDown={(event) => onPress(event, occurrence, true)} />}
    </div>
  );
}, isSame);

/** Marks are made anew in each frame of a drag; only those that look otherwise are drawn again. */
function isSame(a: MarkProps, b: MarkProps): boolean {
  const [x, y] = [a.drawn, b.drawn];
  return (
    a.says === b.says &&
    a.hasEnd === b.hasEnd &&
    a.isSelected === b.isSelected &&
    a.isFocused === b.isFocused &&
    a.isDragged === b.isDragged &&
    a.total === b.total &&
    a.onPress === b.onPress &&
    x.left === y.left &&
    x.width === y.width &&
    x.row === y.row &&
    x.label === y.label &&
    x.isLabelBeside === y.isLabelBeside &&
    x.occurrence.key === y.occurrence.key &&
    x.occurrence.at === y.occurrence.at &&
    x.occurrence.duration === y.occurrence.duration &&
    x.occurrence.size === y.occurrence.size &&
    x.occurrence.place === y.occurrence.place
  );
}
