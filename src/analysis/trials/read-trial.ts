import type { Diagnostic } from "../../messages/diagnostic.ts";
import { didYouMean } from "../../messages/near-matches.ts";
import type { TrialCode } from "../../messages/trial.ts";
import { type Protocol, protocolLength, type ReadOptions, readProtocol } from "../../protocol/index.ts";
import { type CsvRecord, readCsv } from "./csv.ts";
import type { Trial, TrialRow } from "./trial.ts";
import { readAbout } from "./trial-about.ts";
import { armName, neededColumns, otherColumns, type RowContext, RowReader } from "./trial-row.ts";

/** A text with the name of the file that it was read from. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** The files of a trial folder. `arms` are its protocols, by file name with or without `.yaml`. */
export interface TrialTexts {
  readonly id: string;
  readonly about: SourceText;
  readonly data: SourceText;
  readonly arms: Readonly<Record<string, SourceText>>;
}

/** A trial, or all that is wrong with its folder. Warnings may come with a trial. */
export interface TrialReading {
  /** Absent where a diagnostic is an error. */
  readonly trial?: Trial;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a trial folder: the paper, one protocol per arm, and the observed rows. It never throws on what they say. */
export function readTrial(texts: TrialTexts, options: Omit<ReadOptions, "file"> = {}): TrialReading {
  const { about, faults } = readAbout(texts.about.text, texts.about.file);
  const arms = readArms(texts, options);
  const { rows, faults: rowFaults } = readRows(texts.data, {
    file: texts.data.file,
    arms: Object.keys(texts.arms).map(armName),
    hoursOf: hoursOf(arms.protocols),
  });
  const diagnostics: Diagnostic[] = [...faults, ...arms.diagnostics, ...rowFaults];
  if (about === undefined || diagnostics.some(({ severity }) => severity === "error")) return { diagnostics };
  return { trial: { id: texts.id, ...about, arms: arms.protocols, rows }, diagnostics };
}

function readArms({ arms, about }: TrialTexts, options: Omit<ReadOptions, "file">) {
  const protocols: Record<string, Protocol> = {};
  const diagnostics: Diagnostic[] = [];
  for (const [name, { file, text }] of Object.entries(arms)) {
    const reading = readProtocol(text, { ...options, file });
    diagnostics.push(...reading.diagnostics);
    if (reading.protocol !== undefined) protocols[armName(name)] = reading.protocol;
  }
  if (Object.keys(arms).length === 0)
    diagnostics.push({ code: "trial-no-arms", severity: "error", where: { file: about.file } });
  return { protocols, diagnostics };
}

function hoursOf(arms: Readonly<Record<string, Protocol>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(arms).map(([arm, protocol]) => [arm, protocolLength(protocol) / 3_600_000]),
  );
}

function readRows({ file, text }: SourceText, context: RowContext) {
  const { header, records } = readCsv(text);
  const faults = headerFaults(header, file);
  if (faults.some(({ severity }) => severity === "error")) return { rows: [], faults };
  if (records.length === 0) faults.push({ code: "trial-no-rows", severity: "error", where: { file } });
  const lineOfId = new Map<string, number>();
  const rows = records.map((record): TrialRow => {
    faults.push(...quoteFaults(record, file));
    const row = new RowReader(record, context, faults).read();
    const before = lineOfId.get(row.id);
    if (before !== undefined && row.id !== "") {
      const where = { file, line: record.line, column: record.columns["id"] ?? 1 };
      faults.push({ code: "trial-id-twice", severity: "error", where, found: row.id, expected: `${before}` });
    }
    lineOfId.set(row.id, before ?? record.line);
    return row;
  });
  return { rows, faults };
}

type Fault = Diagnostic<TrialCode>;

function headerFaults(header: readonly string[], file: string): Fault[] {
  const known: readonly string[] = [...neededColumns, ...otherColumns];
  const where = { file, line: 1, column: 1 };
  const missing = neededColumns.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !known.includes(name));
  const twice = header.filter((name, i) => header.indexOf(name) !== i);
  const fault = (
    code: TrialCode,
    severity: Fault["severity"],
    rest: Pick<Fault, "expected" | "found" | "hint">,
  ): Fault => {
    return { code, severity, where, ...rest };
  };
  return [
    ...missing.map((expected) => fault("trial-column-missing", "error", { expected })),
    ...twice.map((found) => fault("trial-column-twice", "error", { found })),
    ...unknown.map((found) => {
      const hint = didYouMean(found, known) ?? `columns are ${known.join(", ")}`;
      return fault("trial-column-unknown", "warning", { found, hint });
    }),
  ];
}

function quoteFaults({ line, brokenQuote }: CsvRecord, file: string): Diagnostic<TrialCode>[] {
  if (brokenQuote === undefined) return [];
  return [
    {
      code: "trial-quote",
      severity: "error",
      where: { file, line, column: 1 },
      found: brokenQuote.slice(0, 40),
    },
  ];
}
