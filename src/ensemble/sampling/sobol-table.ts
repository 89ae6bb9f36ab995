import { packedTable } from "./sobol-table.generated.ts";

/** Dimensions that there are initial numbers for. */
export const largestDimension = 1088;

/** The primitive polynomial of a dimension (its inner coefficients, highest power first) and its initial odd numbers. */
export interface InitialNumbers {
  readonly polynomial: number;
  readonly numbers: readonly number[];
}

let table: readonly InitialNumbers[] | undefined;

/** The initial numbers of a dimension from 1; dimension 0 needs none. */
export function initialNumbers(dimension: number): InitialNumbers {
  table ??= readTable();
  const found = table[dimension - 1];
  if (!found) throw new RangeError(`dimension ${dimension} of ${largestDimension}`);
  return found;
}

function readTable(): InitialNumbers[] {
  const packed = atob(packedTable.replaceAll("\n", ""));
  let at = 0;
  const take = (bits: number): number => {
    let value = 0;
    for (const end = at + bits; at < end; at++) {
      value = 2 * value + ((packed.charCodeAt(at >>> 3) >>> (7 - (at & 7))) & 1);
    }
    return value;
  };
  return Array.from({ length: largestDimension - 1 }, () => {
    const degree = take(4);
    const polynomial = take(degree - 1);
    return { polynomial, numbers: Array.from({ length: degree }, (_, i) => 2 * take(i) + 1) };
  });
}
