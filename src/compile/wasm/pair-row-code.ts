import type { Program } from "../program.ts";
import { FunctionBody } from "./function-body.ts";
import { code, pair, valueType } from "./opcodes.ts";
import type { PairLayout } from "./pair-layout.ts";

/** Parameters: fraction of the last step, time. */
const theta = 0;
const time = 1;

/**
 * The readouts of one lane within its last step: the states as engine/dense-output.ts computes them from `y`, `next` and
 * `bends`, two at a time, then the tape of the readouts, of which the lane gets its own.
 */
export function pairRowBody(
  program: Program,
  outputs: readonly number[],
  at: PairLayout,
  lane: number,
): FunctionBody {
  const { counts, layout, resting } = program;
  const body = new FunctionBody([valueType.f64, valueType.f64]);
  const [part, left, state] = [0, 1, 2].map(() => body.local(valueType.v128)) as [number, number, number];
  body.get(theta);
  body.simd(pair.splat);
  body.set(part);
  body.double(1);
  body.get(theta);
  body.emit(code.f64Subtract);
  body.simd(pair.splat);
  body.set(left);
  body.integer(0);
  body.get(time);
  body.store(at.pairs("time") + 8 * lane);
  for (let i = 0; i < counts.states; i += 2) {
    pushStates(body, at, lane, i, counts.states, { part, left });
    body.set(state);
    for (let k = i; k < Math.min(i + 2, counts.states); k++) {
      body.integer(0);
      // What is not finite has no differences to interpolate.
      if (resting?.[k] === 1) {
        body.integer(0);
        body.load(at.own("y", lane) + 8 * k);
        body.store(at.pairs("argument") + 16 * k + 8 * lane);
      } else {
        body.get(state);
        body.storeLane(at.pairs("argument") + 16 * k + 8 * lane, k - i);
      }
    }
  }
  for (const index of outputs) body.call(index);
  for (let i = 0; i < layout.length.outputs; i++) {
    body.integer(0);
    body.integer(0);
    body.load(at.pairs("outputs") + 16 * i + 8 * lane);
    body.store(at.own("outputs", lane) + 8 * i);
  }
  return body;
}

/** start + theta ((next - start) + (1 - theta) (K2 + theta (K3 + theta K4))) of two states. */
function pushStates(
  body: FunctionBody,
  at: PairLayout,
  lane: number,
  i: number,
  size: number,
  { part, left }: { readonly part: number; readonly left: number },
): void {
  const load = (region: "y" | "next" | "bends", vector = 0): void => {
    body.integer(0);
    body.loadPair(at.own(region, lane) + 8 * (vector * size + i));
  };
  load("y");
  body.get(part);
  load("next");
  load("y");
  body.simd(pair.subtract);
  body.get(left);
  load("bends", 0);
  body.get(part);
  load("bends", 1);
  body.get(part);
  load("bends", 2);
  body.simd(pair.multiply);
  body.simd(pair.add);
  body.simd(pair.multiply);
  body.simd(pair.add);
  body.simd(pair.multiply);
  body.simd(pair.add);
  body.simd(pair.multiply);
  body.simd(pair.add);
}
