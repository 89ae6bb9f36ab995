import { op } from "../expression/operation.ts";
import type { Program } from "../program.ts";
import { bindTape, runTape } from "../tape/run.ts";
import { indexOf, kindOf, operandKind, type Tape } from "../tape/tape.ts";

/**
 * The rates and the Jacobian of a program as C, for comparison with native solvers: the same operations in the same
 * order as our own kernels, on plain arrays.
 *
 * `rates(t, y, m, out)` writes n numbers; `jacobian(t, y, m, out)` writes the non-zero entries column by column
 * (`column_starts`, `row_indices`). `m` is what {@link fixedCells} returns for the parameters in force.
 */
export function emitC(program: Program): string {
  const { counts } = program;
  const columns = columnOrder(program);
  return [
    "#include <math.h>",
    `enum { STATES = ${counts.states}, NONZEROS = ${counts.jacobian}, FIXED = ${fixedCount(program)} };`,
    `static const int column_starts[] = { ${columns.starts.join(", ")} };`,
    `static const int row_indices[] = { ${columns.rows.join(", ")} };`,
    ...emitFunction(program, "rates", program.tapes.rates, (cell) => cell - program.layout.start.rates),
    ...emitFunction(program, "jacobian", program.tapes.jacobian, (cell) => {
      return columns.place[cell - program.layout.start.entries] ?? -1;
    }),
    "",
  ].join("\n");
}

/** Parameters, hoisted values and switches for the given parameters: what `m` holds in the C of {@link emitC}. */
export function fixedCells(program: Program, parameters: Float64Array): Float64Array {
  const { layout, constants, tapes } = program;
  const memory = new Float64Array(layout.cells + constants.length + tapes.hoist.length);
  memory.set(constants, layout.cells);
  memory.set(parameters, layout.start.parameters);
  runTape(bindTape(tapes.hoist, layout.cells, constants.length), memory);
  return memory.slice(0, fixedCount(program));
}

function fixedCount({ layout }: Program): number {
  return layout.start.tolerance;
}

function columnOrder({ pattern, counts }: Program) {
  const entries = Array.from(pattern.rows, (row, k) => ({ row, column: pattern.columns[k] ?? 0, k }));
  entries.sort((a, b) => a.column - b.column || a.row - b.row);
  const place: number[] = [];
  entries.forEach(({ k }, position) => {
    place[k] = position;
  });
  const starts = Array.from(
    { length: counts.states + 1 },
    (_, column) => entries.filter((entry) => entry.column < column).length,
  );
  return { place, starts, rows: entries.map(({ row }) => row) };
}

function emitFunction(
  program: Program,
  name: string,
  tape: Tape,
  slotOf: (cell: number) => number,
): string[] {
  const read = (operand: number) => readOperand(program, operand);
  const lines: string[] = [];
  for (let i = 0; i < tape.length; i++) {
    const [operation = 0, a = 0, b = 0, c = 0] = tape.code.subarray(4 * i, 4 * i + 4);
    lines.push(`  const double x${i} = ${expression(operation, read, a, b, c)};`);
  }
  for (let i = 0; i < tape.outputs.length; i += 2) {
    const slot = slotOf(tape.outputs[i + 1] ?? -1);
    if (slot >= 0) lines.push(`  out[${slot}] = ${read(tape.outputs[i] ?? 0)};`);
  }
  return [`static void ${name}(double t, const double *y, const double *m, double *out) {`, ...lines, "}"];
}

function readOperand({ layout, constants }: Program, operand: number): string {
  const index = indexOf(operand);
  if (kindOf(operand) === operandKind.temporary) return `x${index}`;
  if (kindOf(operand) === operandKind.constant) return literal(constants[index] ?? Number.NaN);
  if (index === layout.start.time) return "t";
  const state = index - layout.start.argument;
  return state >= 0 && state < layout.length.argument ? `y[${state}]` : `m[${index}]`;
}

function literal(value: number): string {
  if (Number.isNaN(value)) return "NAN";
  if (!Number.isFinite(value)) return value > 0 ? "INFINITY" : "-INFINITY";
  const text = `${value}`;
  return `(${/[.e]/.test(text) ? text : `${text}.0`})`;
}

const infix: Readonly<Record<number, string>> = {
  [op.add]: "+",
  [op.subtract]: "-",
  [op.multiply]: "*",
  [op.divide]: "/",
  [op.less]: "<",
  [op.lessOrEqual]: "<=",
  [op.equal]: "==",
};

const called: Readonly<Record<number, string>> = {
  [op.sqrt]: "sqrt",
  [op.abs]: "fabs",
  [op.exp]: "exp",
  [op.log]: "log",
  [op.sin]: "sin",
  [op.cos]: "cos",
  [op.arctan]: "atan",
  [op.floor]: "floor",
  [op.min]: "fmin",
  [op.max]: "fmax",
  [op.pow]: "pow",
};

function expression(
  operation: number,
  read: (operand: number) => string,
  a: number,
  b: number,
  c: number,
): string {
  if (operation === op.negate) return `-${read(a)}`;
  if (operation === op.reciprocal) return `1.0 / ${read(a)}`;
  if (operation === op.select) return `${read(a)} != 0.0 ? ${read(b)} : ${read(c)}`;
  const sign = infix[operation];
  if (sign !== undefined) return `${read(a)} ${sign} ${read(b)}`;
  const operands = operation >= op.add ? `${read(a)}, ${read(b)}` : read(a);
  return `${called[operation]}(${operands})`;
}
