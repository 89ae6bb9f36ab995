import type { Banded, Interaction, LeverEffect, SetInteraction, Statement } from "../../analysis/index.ts";
import { formatNumber, formatPercent } from "../numbers.ts";

/** A number with its 90 % band. */
export function bandedWords(
  { middle, band }: Banded,
  format: (value: number) => string = formatNumber,
): string {
  if (Number.isNaN(middle)) return "–";
  const shown = format(middle);
  if (band === undefined) return shown;
  const [low, high] = [format(band.low90), format(band.high90)];
  return low === shown && high === shown ? shown : `${shown} (${low} to ${high})`;
}

const statements: Readonly<Record<Statement, string>> = {
  "adds-up": "adds up",
  more: "more",
  less: "less",
  higher: "higher",
  lower: "lower",
  open: "left open by the band",
};

/** What two or more agents do together by one model, in words. */
export function statementWords(interaction: Interaction): string {
  return interaction.defined ? statements[interaction.statement] : `not defined: ${interaction.reason}`;
}

/** The index by one model: a share of the response without agents (Bliss, HSA) or the combination index (Loewe). */
export function indexWords(interaction: Interaction, model: keyof typeof modelNames): string {
  if (!interaction.defined) return "–";
  return bandedWords(interaction.index, model === "loewe" ? formatNumber : formatPercent);
}

/** Names of the models, as tables have them. */
export const modelNames = { bliss: "Bliss", hsa: "HSA", loewe: "Loewe" } as const;
export const models = ["bliss", "hsa", "loewe"] as const;

/** What each model takes for adding up. */
export const modelMeanings: Readonly<Record<keyof typeof modelNames, string>> = {
  bliss:
    "Bliss: each leaves its share whatever the other does, so shares multiply; the index is observed less expected, as a share of the response without agents",
  hsa: "HSA: together no more than the stronger alone; index as for Bliss",
  loewe:
    "Loewe: doses count as shares of the dose alone that has the same effect; the index is 1 where they add up, below 1 where they do more",
};

/** A change against the protocol without the lever: a percentage, or a difference where there is nothing without. */
export function changeWords({ change, isShare }: Pick<LeverEffect, "change" | "isShare">): string {
  return bandedWords(change, isShare ? formatPercent : signedNumber);
}

export function signedNumber(value: number): string {
  return `${value > 0 ? "+" : ""}${formatNumber(value)}`;
}

/** The sign of a lever for tables: minus as a true minus, `?` where the band reaches to both sides. */
export function signWord(sign: LeverEffect["sign"]): string {
  return sign === "-" ? "−" : sign;
}

/** Agents of a set by name. */
export function setName({ set }: Pick<SetInteraction, "set">, names: readonly string[]): string {
  return set.length === names.length && names.length > 2
    ? "all together"
    : set.map((place) => names[place] ?? "").join(" with ");
}
