import type { Wording } from "./wording.ts";

/** How the faults of the model language are worded. */
export const langMessages = {
  // units
  "unit-empty": () => "a unit is missing; write 1 for a plain number",
  "unit-syntax": (d) => `${d.found} cannot be read as a unit: expected ${d.expected}`,
  "unit-unknown": (d) => `${d.found} is not a unit that is known here`,
  "unit-substance-unknown": (d) =>
    `nothing is known of the substance ${d.found}, so its mass or activity is no amount`,
  "unit-substance-needed": (d) =>
    `${d.found} counts the activity of a substance: name it, as in ${d.expected}`,
  "unit-substance-unused": (d) => `${d.found} names a substance but has no mass and no activity to convert`,
  "unit-offset": (d) => `${d.found} has its zero elsewhere, so it stands alone and only for values: use K`,
  "unit-not-convertible": (d) => `${d.found} cannot be converted to ${d.expected}`,

  // formulas
  "formula-empty": () => "the formula is empty",
  "formula-syntax": (d) => `expected ${d.expected}, found ${d.found}${atColumn(d.where.column)}`,
  "formula-too-deep": (d) => `the formula nests ${d.found} deep; at most ${d.expected} is read`,
  "formula-too-long": (d) => `the formula has ${d.found} characters; at most ${d.expected} are read`,
  "formula-chained-comparison": (d) =>
    `comparisons do not chain${atColumn(d.where.column)}: write a < b && b < c`,
  "formula-arguments": (d) => `${d.found}${atColumn(d.where.column)}; it takes ${d.expected}`,
  "formula-unknown-function": (d) =>
    `${d.found} is not a function that formulas have${atColumn(d.where.column)}`,
  "unknown-name": (d) => `${d.found} is not declared ${d.expected}${atColumn(d.where.column)}`,

  // units of formulas
  "unit-mismatch": (d) => `${d.found}\n${d.expected}`,
  "unit-not-plain": (d) => `${d.found}, and ${d.expected} takes a plain number (unit 1)`,
  "unit-power": (d) => `${d.found}; a power that is not a constant needs a base of unit 1`,
  "not-a-condition": (d) => `${d.found} is a number where a condition is needed (a comparison)`,
  "not-a-number": (d) => `${d.found} is a condition where a number is needed: write if(${d.found}, 1, 0)`,

  // modules
  "bad-name": (d) => `${d.found} is not a name: names are ${d.expected}`,
  "name-twice": (d) => `${d.found} is declared twice: as ${d.expected}`,
  unused: (d) => `${d.found} is declared and used nowhere`,
  "not-finite": (d) => `${d.found} is not a finite number`,
  "spread-impossible": (d) => `a spread of ${d.found} is not possible: ${d.expected}`,
  "no-evidence": (d) => `${d.found} has no evidence`,
  "unknown-reference": (d) => `${d.found} is not a key of the references`,
  "unknown-state": (d) => `${d.found} is not a state of this module`,
  "process-nowhere": () => "the process has neither from nor to",
  "yields-elsewhere": (d) => `yields names ${d.found}, which the process does not make`,
  "bad-coefficient": (d) => `${d.found} is not a positive number of states`,
  "not-conserved": (d) => `${d.found} changes the sum ${d.expected}`,
  "keeps-not-a-sum": (d) =>
    `${d.found} cannot be computed here: keep sums of states, with parameters as factors`,
  "initial-on-state": (d) => `the initial value of ${d.found} depends on the state ${d.expected}`,
  loop: (d) => `these depend on each other with no state in between: ${d.found}`,
  "gene-nothing": (d) =>
    `the gene ${d.found} multiplies ${d.expected}, which is neither a parameter nor a state`,

  // systems
  "wire-missing": (d) => `${d.found} is wired to nothing and no single offer of that name is in reach`,
  "wire-ambiguous": (d) => `${d.found} could be wired to any of ${d.expected}: say which`,
  "wire-unknown-need": (d) => `${d.found} is not a need of this system`,
  "wire-unknown-offer": (d) => `${d.found} is offered by nobody`,
  "wire-unit": (d) => `${d.found}, and ${d.expected}`,
  "adjustment-unknown": (d) => `${d.found} is not a parameter of this system`,
  "baseline-unknown-parameter": (d) => `${d.found} is not a parameter of this system`,
  "baseline-unknown-offer": (d) => `${d.found} is offered by nobody`,
  "baseline-unit": (d) => `${d.found}, and ${d.expected}`,
  "baseline-spread": (d) => `${d.found} takes its value from the settled state: it has no spread of its own`,
  "baseline-missing": (d) => `${d.found} is said to be read off the settled state; baselines do not name it`,
  "baseline-adjusted": (d) =>
    `${d.found} takes its value from the settled state (${d.expected}), so it cannot be given one`,
  "people-unknown": (d) => `${d.found} is no parameter, port of the subject or column of a table here`,
  "people-impossible": (d) => `${d.found} is not possible in people: ${d.expected}`,
  "people-order": (d) => `${d.found} goes along with ${d.expected}, which must stand before it`,
  "variant-unknown": (d) => `${d.found} is not a variant of this system`,
  "choice-unknown": (d) => `${d.found} is not a choice of ${d.expected}`,
  "gene-unknown": (d) => `no module${d.expected ? ` of ${d.expected}` : ""} has the gene ${d.found}`,
  "target-unknown": (d) => `${d.found} is not ${d.expected} of this system`,
  "level-impossible": (d) => `a level of ${d.found} is not possible: 0 is absent, 1 is as it is`,
  "row-unknown": (d) => `the table ${d.expected} has no row for ${d.found}`,
  "column-unknown": (d) => `${d.found} is not a column of every row of the table ${d.expected}`,
  "quantity-unit": (d) => `${d.found} is given, ${d.expected} is needed`,
  "event-unheard": (d) =>
    `nothing in this system responds to ${d.found}${d.expected === undefined ? "" : `; named, not modelled: ${d.expected}`}`,
  "agent-name-taken": (d) => `${d.expected} brings ${d.found}, which is there already`,
  "channel-place-unknown": (d) => `${d.found} is no need, term, offer or process of this system`,
  "settle-unreadable": (d) =>
    `${d.found} is no time to settle: write a number and a unit of time, as in 12 h`,
  "effect-not-finite": (d) => `the effect on ${d.found} is not a finite number`,
} satisfies Record<string, Wording>;

/** Codes of the model language. */
export type LangCode = keyof typeof langMessages;

function atColumn(column: number | undefined): string {
  return column === undefined ? "" : ` at character ${column}`;
}
