import type { Program } from "../program.ts";
import type { Region } from "../tape/layout.ts";
import { FunctionBody } from "./function-body.ts";
import { declareScalar, forEachComponent, keepScalar, type Lanes } from "./lanes.ts";
import { code, valueType } from "./opcodes.ts";

/** Parameters: fraction of the last step, time. */
const theta = 0;
const time = 1;

const part = 0;
const left = 1;

/** The readouts within the last step: the states as engine/dense-output.ts computes them, then the tape of the readouts. */
export function rowBody(
  program: Program,
  outputs: readonly number[],
  address: (cell: number) => number,
): FunctionBody {
  const { counts, layout, resting } = program;
  const body = new FunctionBody([valueType.f64, valueType.f64]);
  const at = (region: Region, vector = 0) => address(layout.start[region] + vector * counts.states);
  const offset = body.local(valueType.i32);
  const scalars = [declareScalar(body), declareScalar(body)];
  body.get(theta);
  keepScalar(body, scalars[part] as (typeof scalars)[0]);
  body.double(1);
  body.get(theta);
  body.emit(code.f64Subtract);
  keepScalar(body, scalars[left] as (typeof scalars)[0]);
  body.integer(0);
  body.get(time);
  body.store(at("time"));
  forEachComponent(body, counts.states, scalars, (lanes) => writeStates(lanes, at), offset);
  // What is not finite has no differences to interpolate.
  for (const [state, rests] of resting?.entries() ?? []) {
    if (rests !== 1) continue;
    body.integer(0);
    body.integer(0);
    body.load(at("y") + 8 * state);
    body.store(at("argument") + 8 * state);
  }
  for (const index of outputs) body.call(index);
  return body;
}

/** start + theta ((next - start) + (1 - theta) (K2 + theta (K3 + theta K4))). */
function writeStates(lanes: Lanes, at: (region: Region, vector?: number) => number): void {
  lanes.target();
  lanes.load(at("y"));
  lanes.scalar(part);
  lanes.load(at("next"));
  lanes.load(at("y"));
  lanes.subtract();
  lanes.scalar(left);
  lanes.load(at("bends", 0));
  lanes.scalar(part);
  lanes.load(at("bends", 1));
  lanes.scalar(part);
  lanes.load(at("bends", 2));
  for (let k = 0; k < 4; k++) {
    lanes.multiply();
    lanes.add();
  }
  lanes.store(at("argument"));
}
