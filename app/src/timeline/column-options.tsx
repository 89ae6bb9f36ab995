import type { Column } from "./day-columns.ts";
import { followPan } from "./pan.ts";
import type { TimeScale } from "./time-scale.ts";

interface ColumnOptionsProps {
  readonly columns: readonly Column[];
  /** The one that Tab comes to. */
  readonly current: string | undefined;
  readonly scale: TimeScale;
  readonly length: number;
  readonly onEnter: (column: Column) => void;
}

/** Days or weeks that stand for their events where those are too narrow to be chosen. */
export function ColumnOptions({ columns, current, scale, length, onEnter }: ColumnOptionsProps) {
  if (columns.length === 0) return null;
  return (
    <div className="columns">
      {columns.map((column) => (
        <div
          key={column.key}
          role="option"
          aria-selected={false}
          aria-label={column.says}
          title={column.says}
          data-key={column.key}
          className="column"
          tabIndex={column.key === current ? 0 : -1}
          style={{ left: column.left, width: column.width }}
          onPointerDown={(event) => followPan(event, scale, length, () => onEnter(column))}
        />
      ))}
    </div>
  );
}
