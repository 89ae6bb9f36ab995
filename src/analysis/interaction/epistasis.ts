import { type Banded, bandedOf, type Draw, eachMember } from "../scan/banded.ts";
import { blissOf, type Interaction, tolerances } from "./models.ts";
import type { Subset } from "./subsets.ts";

/** What one lever does to one readout. */
export interface LeverEffect {
  readonly lever: number;
  readonly figure: number;
  /** With the lever less without, as a share of without; in the unit of the readout where there is none without. */
  readonly change: Banded;
  readonly isShare: boolean;
  /** `0`: it moves by less than 2 %; `?`: the band does not tell which way. */
  readonly sign: "+" | "-" | "0" | "?";
}

/** Two levers on one readout. */
export interface PairEffect {
  readonly pair: Subset;
  readonly figure: number;
  readonly observed: Banded;
  /** By multiplication: what each leaves alone, times what the other leaves. */
  readonly interaction: Interaction;
  /** The lever whose effect alone is that of both, where they do not multiply: it hides the other; `either` alone does. */
  readonly hides?: number | "either";
}

/** Levers by readouts, alone and in pairs. */
export interface EpistasisTable {
  readonly levers: readonly string[];
  readonly effects: readonly LeverEffect[];
  readonly pairs: readonly PairEffect[];
}

/**
 * The table of levers by figures: the sign and size of each lever alone, and for pairs what adds (each leaves its share)
 * and what does not. `responseOf` gives the response of a figure to a set of levers.
 *
 * @example
 * epistasisOf(["rapamycin", "restriction"], 1, pairsAndAll(2), (set, figure) => drawOf(values, pointOf(set), figure))
 */
export function epistasisOf(
  levers: readonly string[],
  figures: number,
  sets: readonly Subset[],
  responseOf: (set: Subset, figure: number) => Draw,
): EpistasisTable {
  const places = Array.from({ length: figures }, (_, figure) => figure);
  const effects = levers.flatMap((_, lever) =>
    places.map((figure): LeverEffect => {
      return { lever, figure, ...changeOf(responseOf([], figure), responseOf([lever], figure)) };
    }),
  );
  const pairs = sets
    .filter((set) => set.length === 2)
    .flatMap((pair) =>
      places.map((figure): PairEffect => {
        const base = responseOf([], figure);
        const alone = pair.map((one) => responseOf([one], figure));
        const together = responseOf(pair, figure);
        const interaction = blissOf({ base, alone, together });
        const hides = hiderOf(base, alone, together, interaction);
        const lever = typeof hides === "number" ? pair[hides] : hides;
        return {
          pair,
          figure,
          observed: changeOf(base, together).change,
          interaction,
          ...(lever === undefined ? {} : { hides: lever }),
        };
      }),
    );
  return { levers, effects, pairs };
}

/** A change against a response, with its sign. */
export function changeOf(base: Draw, moved: Draw): Pick<LeverEffect, "change" | "isShare" | "sign"> {
  const isShare = base[0] !== 0;
  const change = bandedOf(
    eachMember([base, moved], ([from = 0, to = 0]) => (isShare ? (to - from) / Math.abs(from) : to - from)),
  );
  return { change, isShare, sign: signOf(change, isShare ? tolerances.share : 0) };
}

function signOf({ middle, band }: Banded, tolerance: number): LeverEffect["sign"] {
  const [low, high] = [band?.low90 ?? middle, band?.high90 ?? middle];
  if (Math.max(Math.abs(low), Math.abs(high), Math.abs(middle)) <= tolerance) return "0";
  if (low > 0 && middle > 0) return "+";
  return high < 0 && middle < 0 ? "-" : "?";
}

/** The one of two whose effect alone is that of both, or either; of none where they multiply, or where it is neither. */
function hiderOf(
  base: Draw,
  alone: readonly Draw[],
  together: Draw,
  interaction: Interaction,
): number | "either" | undefined {
  if (!interaction.defined || interaction.statement === "adds-up") return undefined;
  const differences = alone.map((draw) => {
    const off = eachMember(
      [base, draw, together],
      ([from = 0, one = 0, both = 0]) => Math.abs(both - one) / Math.abs(from),
    );
    return bandedOf(off);
  });
  const near = differences.map(
    ({ middle, band }) => middle <= tolerances.share && (band?.median ?? middle) <= tolerances.share,
  );
  if (near.every(Boolean)) return "either";
  return near.includes(true) ? near.indexOf(true) : undefined;
}
