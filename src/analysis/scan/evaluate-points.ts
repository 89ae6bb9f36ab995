import { type GroupWork, openGroups } from "../../ensemble/index.ts";
import { type Diagnostic, EquatorError, wordDiagnostic } from "../../messages/index.ts";
import { bandOf } from "./bands.ts";
import { type KnownFigure, readFigure, unitOfFact } from "./figure.ts";
import { type MemberRows, memberRows } from "./member-rows.ts";
import { type PlannedPoints, planPoints, type Start } from "./plan-points.ts";
import type { PointsQuestion, PointValues } from "./points.ts";

/** Settled states that are made ready at once: what they share is sent to every thread. */
const mostAtOnce = 24;
/** Runs from one settled state that one thread does in a row, with members and without. */
const mostRuns = 32;
const runsAlone = 4;
const fewMembers = 16;

/**
 * Runs the same members at every point and reads figures off them. Points that differ in events alone start from one
 * settled state, and those that differ in numbers alone are one compiled program. Results have the same bytes for any
 * number of threads.
 *
 * Throws an EquatorError where a system does not fit a protocol or has no such readout, where a worker dies and where
 * `shouldStop` said so. What does not come to its end is NaN, and counted.
 *
 * @example
 * const values = await evaluatePoints({ points: [{ protocol, system }], figures: [{ readout: "bhb_plasma", fact: "mean" }] });
 * values.middle(0, 0); // and values.band(0, 0)
 */
export async function evaluatePoints(question: PointsQuestion): Promise<PointValues> {
  const plan = planPoints(question);
  const rows = memberRows(plan.blocks, question);
  const table = new ValueTable(question, rows);
  const pieces = plan.starts.flatMap((start) => piecesOf(start, rows.members));
  const total = question.points.length * (rows.members + 1);
  const progress = new Progress(question.onProgress, total);
  const failed = await runAll(pieces, {
    question,
    plan,
    rows,
    table,
    progress,
    from: 0,
    members: rows.members + 1,
  });
  // What stands in one start fails together: each point is given another go by itself.
  for (const [piece, places] of membersByPiece(failed)) {
    if (piece.points.length < 2) continue;
    const from = Math.min(...places);
    const count = Math.max(...places) - from + 1;
    await runAll(singly(piece), { question, plan, rows, table, progress: undefined, from, members: count });
  }
  return table.outcome(plan);
}

interface Work {
  readonly question: PointsQuestion;
  readonly plan: PlannedPoints;
  readonly rows: MemberRows;
  readonly table: ValueTable;
  readonly progress: Progress | undefined;
  readonly from: number;
  readonly members: number;
}

interface Failed {
  readonly piece: Start;
  readonly member: number;
}

function membersByPiece(failed: readonly Failed[]): Map<Start, number[]> {
  const pieces = new Map<Start, number[]>();
  for (const { piece, member } of failed) pieces.set(piece, [...(pieces.get(piece) ?? []), member]);
  return pieces;
}

async function runAll(pieces: readonly Start[], work: Work): Promise<Failed[]> {
  const failed: Failed[] = [];
  for (let first = 0; first < pieces.length; first += mostAtOnce) {
    failed.push(...(await runSome(pieces.slice(first, first + mostAtOnce), work)));
  }
  return failed;
}

async function runSome(
  pieces: readonly Start[],
  { question, plan, rows, table, progress, from, members }: Work,
): Promise<Failed[]> {
  const { host, shouldStop, figures } = question;
  const readouts = [...new Set(figures.map(({ readout }) => readout))];
  const groups = pieces.map(({ scenario, block }) => {
    return { scenarios: [{ scenario, varied: plan.blocks[block]?.placed ?? [] }], width: rows.width };
  });
  const opened = await openGroups(groups, { readouts, host });
  const failed: Failed[] = [];
  try {
    const works = pieces.map((piece, i): GroupWork => {
      const columns = (opened.groups[i]?.readouts[0] ?? []).map(({ readout }) => readout);
      table.learnUnits(opened.groups[i]?.readouts[0] ?? []);
      table.tell(opened.groups[i]?.diagnostics ?? []);
      return {
        draws: rows,
        from,
        members,
        onMember: (member, [outcome]) => {
          if (outcome?.ok !== true) {
            failed.push({ piece, member });
            table.fail(piece, outcome?.why ?? "");
          } else
            piece.points.forEach((point, run) => {
              table.take(point, member, columns, piece.scenario.runs[run], outcome.runs[run]);
            });
          progress?.add(piece.points.length);
        },
      };
    });
    await opened.evaluate(works, { shouldStop });
  } finally {
    opened.close();
  }
  return failed;
}

/** A start cut into pieces that threads can do side by side. */
function piecesOf(start: Start, members: number): Start[] {
  const size = members >= fewMembers ? mostRuns : runsAlone;
  const count = Math.ceil(start.points.length / size);
  return Array.from({ length: count }, (_, i) => cut(start, i * size, (i + 1) * size));
}

function singly(start: Start): Start[] {
  return start.points.map((_, i) => cut(start, i, i + 1));
}

function cut(start: Start, from: number, to: number): Start {
  const { scenario, points } = start;
  return {
    ...start,
    points: points.slice(from, to),
    scenario: { ...scenario, runs: scenario.runs.slice(from, to) },
  };
}

class Progress {
  #done = 0;
  readonly #tell: PointsQuestion["onProgress"];
  readonly #total: number;
  constructor(tell: PointsQuestion["onProgress"], total: number) {
    this.#tell = tell;
    this.#total = total;
  }
  add(count: number): void {
    this.#done += count;
    this.#tell?.(this.#done, this.#total);
  }
}

type Run = Start["scenario"]["runs"][number];
type Curves = { readonly baseline: Float64Array; readonly values: Float64Array };

/** Bands were asked for, and there are none: a system may know nothing of how people differ. */
function nothingVaries({ points, of }: PointsQuestion): Diagnostic {
  const found = points[0]?.system.id ?? "";
  const hint = of === "people" ? { hint: "it does not say how people differ in its numbers" } : {};
  return { code: "nothing-varies", severity: "warning", where: {}, found, ...hint };
}

/** One number for each figure, point and member; the run in the middle is member 0. */
class ValueTable {
  readonly #question: PointsQuestion;
  readonly #rows: MemberRows;
  readonly #values: Float64Array;
  readonly #units = new Map<string, string>();
  readonly #told = new Map<string, Diagnostic>();
  #why = "";

  constructor(question: PointsQuestion, rows: MemberRows) {
    this.#question = question;
    this.#rows = rows;
    const { points, figures } = question;
    this.#values = new Float64Array(figures.length * points.length * (rows.members + 1)).fill(Number.NaN);
    if (rows.members === 0 && question.members !== 0) this.tell([nothingVaries(question)]);
  }

  learnUnits(readouts: readonly { readonly readout: string; readonly unit: string }[]): void {
    for (const { readout, unit } of readouts) this.#units.set(readout, unit);
  }

  tell(found: readonly Diagnostic[]): void {
    for (const one of found) this.#told.set(JSON.stringify([one.code, one.found, one.where.path]), one);
  }

  fail(piece: Start, why: string): void {
    if (this.#why === "" && piece.points.length === 1) this.#why = why;
  }

  take(
    point: number,
    member: number,
    columns: readonly string[],
    run: Run | undefined,
    curves: Curves | undefined,
  ): void {
    if (run === undefined || curves === undefined) return;
    const { times } = run;
    this.#question.figures.forEach((figure, i) => {
      const column = columns.indexOf(figure.readout);
      const at = {
        times,
        values: curves.values,
        baseline: curves.baseline[column] ?? Number.NaN,
        column,
        width: columns.length,
      };
      this.#values[this.#place(point, i) + member] = readFigure(figure, at);
    });
  }

  #place(point: number, figure: number): number {
    return (figure * this.#question.points.length + point) * (this.#rows.members + 1);
  }

  outcome({ relativeTolerance }: PlannedPoints): PointValues {
    const { figures, points, seed = 1, of = "parameters" } = this.#question;
    const { members } = this.#rows;
    const membersOf = (point: number, figure: number) => {
      const from = this.#place(point, figure);
      return this.#values.slice(from + 1, from + 1 + members);
    };
    const count = points.reduce((sum, _, point) => sum + this.#failedAt(point), 0);
    const known = figures.map((figure): KnownFigure => {
      return { ...figure, unit: unitOfFact(figure.fact, this.#units.get(figure.readout) ?? "1") };
    });
    return {
      figures: known,
      points: points.length,
      members,
      seed,
      of,
      relativeTolerance,
      middle: (point, figure) => this.#values[this.#place(point, figure)] ?? Number.NaN,
      membersOf,
      band: (point, figure) => bandOf(membersOf(point, figure)),
      failures: { count, why: this.#why },
      diagnostics: [...this.#told.values(), ...this.#failures(count, points.length * (members + 1))],
    };
  }

  /** Simulations of a point none of whose figures is a number. */
  #failedAt(point: number): number {
    let count = 0;
    for (let member = 0; member <= this.#rows.members; member++) {
      const isThere = this.#question.figures.some(
        (_, figure) => !Number.isNaN(this.#values[this.#place(point, figure) + member]),
      );
      if (!isThere) count++;
    }
    return count;
  }

  #failures(count: number, simulations: number): Diagnostic[] {
    if (count === 0) return [];
    const found: Diagnostic = {
      code: "simulations-failed",
      severity: count === simulations ? "error" : "warning",
      where: {},
      found: `${count}`,
      expected: `${simulations}`,
      ...(this.#why === "" ? {} : { hint: `the first of them: ${this.#why}` }),
    };
    if (count === simulations) throw new EquatorError([found], wordDiagnostic(found));
    return [found];
  }
}
