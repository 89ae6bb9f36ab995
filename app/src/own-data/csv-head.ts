import type { OwnFault } from "./own-points.ts";
import { timeUnitOf } from "./own-time.ts";
import type { Cell } from "./read-csv.ts";

const names = {
  time: /^(time|t|hours?|minutes|days|clock|at|when)\b/,
  readout: /^(readout|name|variable|species|measure|analyte|observable)\b/,
  value: /^(value|mean|median|y|dv|concentration|level|result)\b/,
  error: /^(error|err|sd|se|sem|stdev|std|uncertainty|half width)\b/,
  unit: /^units?\b/,
  set: /^(set|series)\b/,
} as const;

type Column = keyof typeof names;

/** What the first line of a table of measurements says. */
export interface Head {
  readonly places: Readonly<Partial<Record<Column, number>>>;
  /** Milliseconds of the unit that times without one are in: hours, unless the header says another. */
  readonly timeUnit: number;
  /** Unit of all values, where the header says one in brackets. */
  readonly unit?: Cell;
}

/** The columns of a table by their headers. */
export function columnsOf(head: readonly Cell[]): Head {
  const places: Partial<Record<Column, number>> = {};
  head.forEach(({ text }, place) => {
    const plain = plainOf(text);
    for (const [column, pattern] of Object.entries(names) as [Column, RegExp][]) {
      if (places[column] === undefined && pattern.test(plain)) places[column] = place;
    }
  });
  const time = plainOf(head[places.time ?? -1]?.text ?? "").split(" ");
  const value = head[places.value ?? -1];
  const [, unit] = /[[(]([^\])]+)[\])]/.exec(value?.text ?? "") ?? [];
  return {
    places,
    timeUnit: time.map(timeUnitOf).find((one) => one !== undefined) ?? 3_600_000,
    ...(value === undefined || unit === undefined || /^(mean|median|average)$/i.test(unit)
      ? {}
      : { unit: { ...value, text: unit.trim() } }),
  };
}

function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
}

/** What must be there and is not. */
export function missing(head: readonly Cell[], { places }: Head, isNamed: boolean): OwnFault[] {
  const needed: readonly Column[] = isNamed ? ["time", "value"] : ["time", "readout", "value"];
  const there = head.map(({ text }) => text || "one without a name").join(", ");
  return needed
    .filter((column) => places[column] === undefined)
    .map((column) => ({ line: 1, column: 1, text: `no column is called ${column}: there are ${there}` }));
}
