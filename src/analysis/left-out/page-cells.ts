import type { Coverage } from "./summary.ts";

export type Cell = string | number;

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  const line = (cells: readonly Cell[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

export function held({ held: count, rows }: Coverage): string {
  return `${count} of ${rows}`;
}

/** Three significant digits; a dash where there is no number. */
export function figure(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : "–";
}

/** A difference with its sign and its standard error. */
export function difference(mean: number, standardError: number): string {
  return `${mean < 0 ? "−" : "+"}${Math.abs(mean).toFixed(3)} ± ${standardError.toFixed(3)}`;
}
