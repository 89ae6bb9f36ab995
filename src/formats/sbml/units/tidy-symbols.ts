import { prefixTens, unitTable } from "../../../lang/units/unit-table.ts";

/** Symbols with their powers, and the power of ten that was taken out of them. */
export interface TidySymbols {
  readonly symbols: readonly (readonly [symbol: string, power: number])[];
  readonly tens: number;
}

/** Amounts first, then mass and size, and time last; what is not named stands before time. */
const order = ["mol", "item", "g", "L", "m", "", "s", "min", "h", "d", "wk", "y"];

/** Unit with a prefix -> the unit and the power of ten; units of other names hide those. */
const scaled: ReadonlyMap<string, readonly [root: string, tens: number]> = new Map([
  ...Object.entries(unitTable).flatMap(([root, { prefixed }]) =>
    prefixed
      ? Object.entries(prefixTens).map(([prefix, tens]) => [prefix + root, [root, tens]] as const)
      : [],
  ),
  ...Object.keys(unitTable).map((root) => [root, [root, 0]] as const),
]);

/** Symbols of one unit under several prefixes are put under one where that is a whole power of ten: `L/fL^2`. */
export function tidySymbols(symbols: ReadonlyMap<string, number>): TidySymbols {
  const alike = new Map<string, [symbol: string, power: number][]>();
  for (const [symbol, power] of symbols) {
    const [root] = scaled.get(symbol) ?? [symbol];
    const group = alike.get(root);
    if (group) group.push([symbol, power]);
    else alike.set(root, [[symbol, power]]);
  }
  const inOrder = [...alike].sort(([a], [b]) => rank(a) - rank(b));
  const merged = inOrder.map(([, group]) => underOne(group));
  return {
    symbols: merged.flatMap((one) => one.symbols),
    tens: merged.reduce((sum, { tens }) => sum + tens, 0),
  };
}

function rank(root: string): number {
  const at = order.indexOf(root);
  return at === -1 ? order.indexOf("") : at;
}

/** Under the symbol that has the highest power. */
function underOne(group: readonly (readonly [symbol: string, power: number])[]): TidySymbols {
  const chosen = group.reduce((best, one) => (Math.abs(one[1]) > Math.abs(best[1]) ? one : best));
  const tensOf = (symbol: string) => scaled.get(symbol)?.[1] ?? 0;
  const tens = group.reduce((sum, [one, power]) => sum + (tensOf(one) - tensOf(chosen[0])) * power, 0);
  if (group.length === 1 || !Number.isInteger(tens)) return { symbols: group, tens: 0 };
  const power = group.reduce((sum, one) => sum + one[1], 0);
  return { symbols: Math.abs(power) < 1e-9 ? [] : [[chosen[0], power]], tens };
}
