import type { Diagnostic, Place } from "../../messages/diagnostic.ts";
import { didYouMean } from "../../messages/near-matches.ts";
import type { TrialCode } from "../../messages/trial.ts";
import type { CsvRecord } from "./csv.ts";
import { type RowKind, rowKinds, type TrialRow } from "./trial.ts";

/** The columns of data.csv; those that a row cannot do without come first. */
export const neededColumns = ["id", "arm", "readout", "unit", "from_h", "to_h", "kind", "value"] as const;
export const otherColumns = ["versus", "error", "error_kind", "n", "weight", "verified", "note"] as const;

type Column = (typeof neededColumns)[number] | (typeof otherColumns)[number];

/** Reads one line of data.csv; what is wrong with it goes to `report`. */
export class RowReader {
  private readonly record: CsvRecord;
  private readonly file: string;
  private readonly arms: readonly string[];
  private readonly faults: Diagnostic<TrialCode>[];

  constructor(
    record: CsvRecord,
    context: { readonly file: string; readonly arms: readonly string[] },
    faults: Diagnostic<TrialCode>[],
  ) {
    this.record = record;
    this.file = context.file;
    this.arms = context.arms;
    this.faults = faults;
  }

  read(): TrialRow {
    const kind = this.word("kind", rowKinds, "absolute") as RowKind;
    const fromHours = this.number("from_h");
    const toHours = this.number("to_h");
    if (toHours < fromHours)
      this.fault("trial-window", "to_h", { found: `${toHours}`, expected: `${fromHours}` });
    const error = this.optional("error");
    const n = this.optional("n");
    return {
      id: this.text("id"),
      arm: this.armsIn("arm").join("|"),
      readout: this.text("readout"),
      unit: this.text("unit"),
      fromHours,
      toHours,
      versus: this.versus(),
      kind,
      value: this.number("value"),
      ...(error === undefined ? {} : { error }),
      errorKind: this.cell("error_kind"),
      ...(n === undefined ? {} : { n }),
      weight: this.weight(),
      verified:
        this.word("verified", ["true", "false", "yes", "no", "1", "0", ""], "").match(/^(true|yes|1)$/) !==
        null,
      note: this.cell("note"),
    };
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

  private versus(): string {
    const text = this.cell("versus");
    return text === "" || text === "baseline" ? text : this.armsIn("versus").join("|");
  }

  /** Arms may be named with or without `.yaml`; a threshold names several, with | between them. */
  private armsIn(column: "arm" | "versus"): string[] {
    const names = this.text(column)
      .split("|")
      .map((name) => armName(name.trim()));
    for (const name of names) {
      if (name === "" || this.arms.includes(name)) continue;
      const hint = didYouMean(name, this.arms);
      this.fault("trial-arm", column, { found: name, ...(hint ? { hint } : {}) });
    }
    return names;
  }

  private fault(
    code: TrialCode,
    column: Column,
    rest: Pick<Diagnostic, "expected" | "found" | "hint">,
  ): void {
    const { line, columns } = this.record;
    const where: Place = { file: this.file, line, column: columns[column] ?? 1, path: column };
    this.faults.push({ code, severity: "error", where, ...rest });
  }
}

/** The name of an arm: its file without the ending. */
export function armName(file: string): string {
  return file.replace(/\.ya?ml$/i, "");
}
