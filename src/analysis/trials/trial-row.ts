import type { Diagnostic, Place } from "../../messages/diagnostic.ts";
import { didYouMean } from "../../messages/near-matches.ts";
import type { TrialCode } from "../../messages/trial.ts";
import type { CsvRecord } from "./csv.ts";
import { errorKindNames, errorKindOf } from "./error-kind.ts";
import { type RowUnit, rowUnit, unitsOfKind } from "./row-unit.ts";
import { type RowKind, rowKinds, type TrialRow } from "./trial.ts";

/** The columns of data.csv; those that a row cannot do without come first. */
export const neededColumns = ["id", "arm", "readout", "unit", "from_h", "to_h", "kind", "value"] as const;
export const otherColumns = ["versus", "error", "error_kind", "n", "weight", "verified", "note"] as const;

type Column = (typeof neededColumns)[number] | (typeof otherColumns)[number];

type Said = Pick<Diagnostic, "expected" | "found" | "hint">;

/** What a row is read against: the arms of its trial, and how many hours those that could be read last. */
export interface RowContext {
  readonly file: string;
  readonly arms: readonly string[];
  readonly hoursOf: Readonly<Record<string, number>>;
}

/** Reads one line of data.csv; what is wrong with it goes to `report`. */
export class RowReader {
  private readonly record: CsvRecord;
  private readonly file: string;
  private readonly arms: readonly string[];
  private readonly hoursOf: Readonly<Record<string, number>>;
  private readonly faults: Diagnostic<TrialCode>[];

  constructor(record: CsvRecord, context: RowContext, faults: Diagnostic<TrialCode>[]) {
    this.record = record;
    this.file = context.file;
    this.arms = context.arms;
    this.hoursOf = context.hoursOf;
    this.faults = faults;
  }

  read(): TrialRow {
    const kind = this.word("kind", rowKinds, "absolute") as RowKind;
    const fromHours = this.number("from_h");
    const toHours = this.number("to_h");
    if (toHours < fromHours)
      this.fault("trial-window", "to_h", { found: `${toHours}`, expected: `${fromHours}` });
    const windowed = this.armsIn("arm");
    const { versus, versusHours } = this.versus();
    this.withinArms([...windowed, ...(versusHours === undefined ? versus.split("|") : [])], toHours);
    if (versusHours !== undefined) this.withinArms([versus], versusHours, "versus");
    const { unit, times } = this.unitOf(kind);
    const error = this.optional("error");
    this.errorKindFor(error);
    const n = this.optional("n");
    return {
      id: this.text("id"),
      arm: windowed.join("|"),
      readout: this.text("readout"),
      unit,
      fromHours,
      toHours,
      versus,
      ...(versusHours === undefined ? {} : { versusHours }),
      kind,
      value: this.number("value") * times,
      ...(error === undefined ? {} : { error: error * times }),
      errorKind: this.cell("error_kind"),
      ...(n === undefined ? {} : { n }),
      weight: this.weight(),
      verified:
        this.word("verified", ["true", "false", "yes", "no", "1", "0", ""], "").match(/^(true|yes|1)$/) !==
        null,
      note: this.cell("note"),
      where: this.place("id"),
    };
  }

  private unitOf(kind: RowKind): RowUnit {
    const written = this.cell("unit");
    const unit = rowUnit(kind, written);
    if (unit !== undefined && !unit.unknown) return unit;
    const found = written === "" ? "nothing" : written;
    const told = unitsOfKind(kind);
    if (unit?.unknown)
      this.warn("trial-unit-unknown", "unit", { found, expected: unit.unit, hint: `${kind} is in ${told}` });
    else if (written === "") this.fault("trial-cell", "unit", { expected: told, found });
    else this.fault("trial-unit", "unit", { found, expected: kind, hint: `expected ${told}` });
    return unit ?? { unit: written, times: 1 };
  }

  private withinArms(arms: readonly string[], toHours: number, column: Column = "to_h"): void {
    for (const arm of new Set(arms)) {
      const length = this.hoursOf[arm];
      if (length === undefined || !(toHours > length + 1e-9)) continue;
      const expected = `${length} h that the arm ${arm} lasts`;
      this.fault("trial-window-beyond", column, { found: `${toHours}`, expected });
      return;
    }
  }

  /** Without an error its kind says nothing, and a wrong one does no harm. */
  private errorKindFor(error: number | undefined): void {
    const found = this.cell("error_kind");
    if (errorKindOf(found) !== undefined) return;
    const hint = didYouMean(found, errorKindNames);
    const rest = { found, expected: `one of ${errorKindNames.join(", ")}`, ...(hint ? { hint } : {}) };
    if (error === undefined) this.warn("trial-error-kind", "error_kind", rest);
    else this.fault("trial-error-kind", "error_kind", rest);
  }

  private cell(column: Column): string {
    return this.record.cells[column] ?? "";
  }

  private text(column: Column): string {
    const text = this.cell(column);
    if (text === "") this.fault("trial-cell", column, { expected: "some text", found: "nothing" });
    return text;
  }

  private number(column: Column): number {
    const value = this.optional(column);
    if (value === undefined && this.cell(column) === "")
      this.fault("trial-cell", column, { expected: "a number", found: "nothing" });
    return value ?? Number.NaN;
  }

  private optional(column: Column): number | undefined {
    const text = this.cell(column);
    if (text === "") return undefined;
    if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text);
    this.fault("trial-cell", column, { expected: "a number", found: text });
    return undefined;
  }

  private weight(): number {
    const weight = this.optional("weight") ?? 1;
    if (weight < 0)
      this.fault("trial-cell", "weight", { expected: "a weight of at least 0", found: `${weight}` });
    return weight;
  }

  private word(column: Column, words: readonly string[], otherwise: string): string {
    const text = this.cell(column).toLowerCase();
    if (words.includes(text)) return text;
    const hint = didYouMean(text, words.filter(Boolean));
    const expected = `one of ${words.filter(Boolean).join(", ")}`;
    this.fault("trial-cell", column, {
      expected,
      found: text === "" ? "nothing" : text,
      ...(hint ? { hint } : {}),
    });
    return otherwise;
  }

  /** An arm may be compared with at another time than the row's own: `arm@hours`. */
  private versus(): Pick<TrialRow, "versus" | "versusHours"> {
    const text = this.cell("versus");
    if (text === "" || text === "baseline") return { versus: text };
    const [, name = text, hours] = /^([^@|]*)@(\d+\.?\d*)$/.exec(text) ?? [];
    const versus = this.armsIn("versus", name).join("|");
    return hours === undefined ? { versus } : { versus, versusHours: Number(hours) };
  }

  /** Arms may be named with or without `.yaml`; a threshold names several, with | between them. */
  private armsIn(column: "arm" | "versus", text = this.text(column)): string[] {
    const names = text.split("|").map((name) => armName(name.trim()));
    for (const name of names) {
      if (name === "" || this.arms.includes(name)) continue;
      const hint = didYouMean(name, this.arms);
      this.fault("trial-arm", column, { found: name, ...(hint ? { hint } : {}) });
    }
    return names;
  }

  private fault(code: TrialCode, column: Column, rest: Said): void {
    this.faults.push({ code, severity: "error", where: this.place(column), ...rest });
  }

  private warn(code: TrialCode, column: Column, rest: Said): void {
    this.faults.push({ code, severity: "warning", where: this.place(column), ...rest });
  }

  private place(column: Column): Place {
    const { line, columns } = this.record;
    return { file: this.file, line, column: columns[column] ?? 1, path: column };
  }
}

/** The name of an arm: its file without the ending. */
export function armName(file: string): string {
  return file.replace(/\.ya?ml$/i, "");
}
