import type { Complaint } from "./complaint.ts";
import { otherEntryOf, realDose } from "./entries/compound.ts";
import type { MealFields } from "./entries/meal.ts";
import type { Entry } from "./entries/register.ts";
import { isTimedAlone, type SessionFields } from "./entries/train.ts";
import type { Quantity } from "./event.ts";
import { findCompound } from "./known-compounds.ts";
import type { Path } from "./places.ts";
import type { Protocol } from "./protocol.ts";
import { inUnit } from "./quantity.ts";
import { formatDuration, hour } from "./time-text.ts";

/** What can be, but is more often a slip of a unit. It is warned of and read as written. */
interface Usual {
  readonly unit: string;
  /** Warned of above this, in `unit`. */
  readonly most: number;
  /** What is usual, in words. */
  readonly range: string;
  /** The unit that was meant, by the unit that was written. */
  readonly meant?: Readonly<Record<string, string>>;
}

const insulin: Usual = {
  unit: "pmol/L",
  most: 10_000,
  range: "60 to 6000 pmol/L (10 to 1000 mU/L)",
  meant: { "U/L": "mU/L", "nmol/L": "pmol/L", "umol/L": "pmol/L", "mmol/L": "pmol/L" },
};
const glucose: Usual = {
  unit: "mmol/L",
  most: 40,
  range: "3 to 20 mmol/L (54 to 360 mg/dL)",
  meant: { "mmol/L": "mg/dL", "g/L": "mg/dL", "g/dL": "mg/dL", "mol/L": "mmol/L" },
};
const protein: Usual = { unit: "g", most: 300, range: "up to 100 g in one meal", meant: { kg: "g" } };
const infusedAminoAcids: Usual = {
  unit: "mg/kg/h",
  most: 1000,
  range: "50 to 300 mg/kg/h",
  meant: { "g/kg/h": "mg/kg/h", "mg/kg/min": "mg/kg/h" },
};
const load: Usual = { unit: "1", most: 1.2, range: "20 to 100 % of the one-repetition maximum" };
const longestSession = 6 * hour;

/** Values of a protocol that look like a slip, wherever they are written: named parts, days, events. */
export function unusualValues(protocol: Protocol): Complaint[] {
  const { meals, sessions, days, events } = protocol;
  return [
    ...Object.entries(meals).flatMap(([name, fields]) => inMeal(fields, ["meals", name])),
    ...Object.entries(sessions).flatMap(([name, fields]) => inSession(fields, ["sessions", name])),
    ...Object.entries(days).flatMap(([name, list]) => inList(list, ["days", name], protocol)),
    ...inList(events, ["events"], protocol),
  ];
}

function inList(list: readonly Entry[], path: Path, protocol: Protocol): Complaint[] {
  return list.flatMap((entry, i) => inEntry(entry, [...path, i], protocol));
}

function inEntry(entry: Entry, path: Path, protocol: Protocol): Complaint[] {
  switch (entry.kind) {
    case "meal": {
      const { meal } = entry.fields;
      if (!Array.isArray(meal)) return inMeal(meal, [...path, "meal"]);
      return meal.flatMap((part, i) => inMeal(part, [...path, "meal", i]));
    }
    case "train":
      return inSession(entry.fields.train, [...path, "train"]);
    case "clamp": {
      const held = entry.fields.clamp;
      return [
        ...above(held.insulin, insulin, [...path, "clamp", "insulin"]),
        ...above(held.glucose, glucose, [...path, "clamp", "glucose"]),
      ];
    }
    case "infuse":
      if (entry.fields.infuse !== "amino_acids") return [];
      return above(entry.fields.rate, infusedAminoAcids, [...path, "rate"]);
    case "compound":
      return [
        ...inCompound(entry.fields.compound, [...path, "compound"]),
        ...inDose(entry.fields, [...path, "dose"], protocol),
      ];
    default:
      return [];
  }
}

function inMeal(meal: MealFields | string, path: Path): Complaint[] {
  return typeof meal === "string" ? [] : above(meal.protein, protein, [...path, "protein"]);
}

function inSession(session: SessionFields | string, path: Path): Complaint[] {
  if (typeof session === "string") return [];
  const { duration } = session;
  const tooHeavy = above(session.load, load, [...path, "load"]);
  if (duration === undefined || duration <= longestSession || isTimedAlone(session)) return tooHeavy;
  const found = formatDuration(duration);
  const hint = duration % hour === 0 ? `did you mean ${duration / hour} min?` : undefined;
  const expected = "shorter than 6 h";
  return [
    ...tooHeavy,
    { code: "unusual-value", path: [...path, "duration"], found: `training of ${found}`, expected, hint },
  ];
}

function inCompound(name: string, path: Path): Complaint[] {
  const hint = otherEntryOf(name);
  return hint === undefined ? [] : [{ code: "other-entry", path, found: `compound: ${name}`, hint }];
}

/** More of a compound at once than people are given. Animals and cells take what they take. */
function inDose(
  fields: { readonly compound: string; readonly dose?: Quantity | undefined },
  path: Path,
  protocol: Protocol,
): Complaint[] {
  const { subject, compounds } = protocol;
  if (subject?.species !== "human" || compounds === undefined || fields.dose === undefined) return [];
  const [name = "", known] = findCompound(fields.compound, compounds) ?? [];
  const dose = known?.usual && realDose(fields, { subject, compounds });
  if (dose === undefined || known?.usual === undefined) return [];
  const { most, unit } = known.usual;
  const taken = inUnit(dose, unit) ?? inUnit(dose, `${unit}{${name}}`);
  if (taken === undefined || taken <= most) return [];
  const written = fields.dose;
  const smaller = Object.hasOwn(thousandth, written.unit) ? thousandth[written.unit] : undefined;
  const isMeant = smaller !== undefined && taken / 1000 <= most && taken / 1000 >= most / 100;
  const hint = isMeant ? `did you mean ${written.value} ${smaller}?` : undefined;
  const found = `dose ${written.value} ${written.unit} of ${fields.compound}`;
  return [{ code: "unusual-value", path, found, expected: `up to ${most} ${unit} at once`, hint }];
}

/** What is often meant by a unit that is a thousand times too large. */
const thousandth: Readonly<Record<string, string>> = {
  kg: "g",
  g: "mg",
  mg: "ug",
  "g/kg": "mg/kg",
  "mg/kg": "ug/kg",
  mol: "mmol",
  mmol: "umol",
  umol: "nmol",
};

function above(quantity: Quantity | undefined, usual: Usual, path: Path): Complaint[] {
  const value = quantity && inUnit(quantity, usual.unit);
  if (quantity === undefined || value === undefined || value <= usual.most) return [];
  const written = quantity.unit.replace(/\{.*\}/, "");
  const meant = usual.meant && Object.hasOwn(usual.meant, written) ? usual.meant[written] : undefined;
  const found = `${path.at(-1)} ${quantity.value}${written === "1" ? "" : ` ${written}`}`;
  const hint = meant && `did you mean ${quantity.value} ${meant}?`;
  return [{ code: "unusual-value", path, found, expected: usual.range, hint }];
}
