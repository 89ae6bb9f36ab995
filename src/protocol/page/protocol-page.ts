import * as z from "zod/mini";
import { blockFields, documentFields } from "../document-fields.ts";
import { timing } from "../entries/define-entry.ts";
import { entryKeys, entryKinds } from "../entries/register.ts";
import { subjectFields } from "../subject.ts";
import { fieldTable } from "./field-table.ts";
import { cellsExample, entryTexts, wholeExample } from "./page-texts.ts";

/** The protocol language as a Markdown page, made from the fields that are read. */
export function protocolPage(): string {
  const entries = entryKeys.map(entrySection);
  return `${[...opening(), "## Entries", entriesAbout, ...entries, ...closing()].join("\n\n")}\n`;
}

const entriesAbout =
  "An entry says when, and one thing that happens. The field that a kind is named for says which it is.";

/** Top-level fields that have a section of their own. */
const apart = [
  "subject",
  "medium",
  "values",
  "perturb",
  "observe",
  "foods",
  "meals",
  "sessions",
  "days",
  "blocks",
  "events",
];

function opening(): string[] {
  return [
    "<!-- Written by npm run docs. -->",
    "# The protocol language",
    "A protocol says who or what is observed, and everything that happens to them. It is YAML 1.2 in UTF-8. Every quantity has its unit: `40 g`, `75 %`, `30 mU/L`. What is wrong is told with its line, all at once; what looks like a slip of a unit is read as written and warned of. Examples hold numbers to be changed, not recommendations.",
    fenced(wholeExample),
    "`equator check FILE` lists every event as it will happen. Editors that know YAML schemas complete and check names by `schema/protocol.schema.json`.",
    "## Top-level fields",
    fieldTable(documentFields(z.unknown()), apart),
    "The other fields are `subject` or `medium`, `values`, `perturb` (as the entry), `observe`, and the parts of the time line: `foods`, `meals`, `sessions`, `days`, `blocks`, `events`.",
    "`start` is needed for a body, on a clock without time zones or daylight saving. Without `lasts` a protocol is as long as its days and events, at least 24 h.",
    "`variants` chooses between readings of the literature, as `variants: {muscle_full: supply_limited}`; `equator explain` lists them. `observe: {limb: left_leg}` says which limb's readouts are shown, where limbs are trained, immobilised or biopsied apart. `values` changes numbers of the model for one protocol, by address, as `values: {ageing.switch_inactivity: 0, digestion.k_slow: 0.27 1/h}`: in the unit of the parameter, or with a unit of the same kind. `equator explain` gives addresses, units and what the model has. They hold from before the start, so that the body settles with them, and bands of parameters and of people leave them as they are. A number that several modules share is changed where it is named alone; what is read off the settled state, and the time of day, cannot be given. The summary, the report and `provenance.json` list each with what it was.",
    "## Subject",
    fieldTable(subjectFields),
    "A person needs sex, age and mass. Height, body fat and training have defaults, and the result lists each that was taken. People under 18, underweight, or with one of the conditions are outside the model.",
    "## Time",
    "`days` are named lists of entries with times of day. `blocks` put days in a row: seven names as `week`, for `weeks`; or any number of names as `days`, `repeat` times. Without blocks each day comes once. `events` stand on the whole time line: a time of day on a `day` (the first if absent), or a time since the start.",
    "These fields are in every entry. A repeat has `every`, with `times` or `until`.",
    fieldTable(z.strictObject(timing)),
    "A block:",
    fieldTable(blockFields),
  ];
}

function entrySection(key: (typeof entryKeys)[number]): string {
  const { fields, about } = entryKinds[key];
  const { example, more } = entryTexts[key];
  const table = fieldTable(fields, Object.keys(timing));
  return [`### ${key}`, `${[`${about}.`, more].join(" ")}\n\`${example}\``, table].join("\n\n");
}

function closing(): string[] {
  return [
    "## Named parts",
    "`meals` and `sessions` hold, by name, the groups of `meal` and `train`. `foods` hold the nutrients of a meal and `per`, the amount of food that has them (`per: 100 g`); a meal names them as `foods: {oats: 80 g}`.",
    "## Cells",
    "Cells have a `medium` and no subject; `start` may be left out. They have settled in full medium, with serum, and come from there into this one at time zero: starving takes the hours that a protocol gives it. What the medium does not state is as in full medium. Entries are `medium`, `compound` (a dose is a concentration, and stays), `oxygen` and `perturb`. Systems are `muscle-cell` (as C2C12), `hek293` (also for MEF and HeLa), `hepatocyte` and `t-cell`.",
    fenced(cellsExample),
  ];
}

function fenced(text: string): string {
  return `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
}
