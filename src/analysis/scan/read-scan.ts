import { type Diagnostic, EquatorError, wordDiagnostic } from "../../messages/index.ts";
import { type GridInteraction, interactionOfGrid } from "../interaction/dose-grid.ts";
import { type Draw, drawOf } from "./banded.ts";
import { type DoseResponse, doseResponseOf } from "./dose-response.ts";
import { type FactorialTable, factorialOf } from "./factorial.ts";
import type { Scan } from "./find-scan.ts";
import { dosesOf } from "./input.ts";

/**
 * Half-maximum, slope and range of each figure of a scan over one input; undefined where its values are no doses:
 * ascending numbers, none below 0, at least four.
 *
 * @example const [{ half }] = doseResponsesOf(await findScan(question)) ?? [];
 */
export function doseResponsesOf({ inputs, at, values }: Scan): DoseResponse[] | undefined {
  const [input] = inputs;
  const doses = input && inputs.length === 1 ? dosesOf(input) : undefined;
  if (doses === undefined || doses.length < 4 || doses.filter((dose) => dose > 0).length < 3)
    return undefined;
  return values.figures.map((_, figure) =>
    doseResponseOf(
      doses,
      at.map((_, point) => drawOf(values, point, figure)),
    ),
  );
}

/**
 * How the two inputs of a scan act together on a figure. The first value of each must be 0 (see `withZero`).
 *
 * Throws an EquatorError where they are no doses from 0 up.
 */
export function interactionOfScan(scan: Scan, figure: number): GridInteraction {
  const [a, b] = scan.inputs;
  const dosed = [a, b].map((input) => {
    const doses = input && dosesOf(input);
    return doses?.[0] === 0 ? { name: input?.path ?? "", doses } : undefined;
  });
  const [first, second] = dosed;
  if (scan.inputs.length !== 2 || first === undefined || second === undefined)
    return refuse("two inputs with doses from 0 up");
  return interactionOfGrid(first, second, drawAt(scan, figure));
}

/**
 * Main effects and interaction terms of a scan over inputs of two values each, for each figure. The second value of each
 * input is the high one.
 *
 * Throws an EquatorError where an input has another number of values.
 */
export function factorialsOf(scan: Scan): FactorialTable[] {
  const { inputs, values } = scan;
  if (inputs.some(({ values: over }) => over.length !== 2)) return refuse("two values of each input");
  return values.figures.map((_, figure) => {
    const draw = drawAt(scan, figure);
    return factorialOf(inputs.length, (levels) => draw(...levels));
  });
}

function drawAt({ at, values }: Scan, figure: number): (...places: readonly number[]) => Draw {
  const points = new Map(at.map((places, point) => [places.join(), point]));
  return (...places) => drawOf(values, points.get(places.join()) ?? -1, figure);
}

function refuse(expected: string): never {
  const fault: Diagnostic = {
    code: "bad-option",
    severity: "error",
    where: {},
    found: "the inputs",
    expected,
  };
  throw new EquatorError([fault], wordDiagnostic(fault));
}
