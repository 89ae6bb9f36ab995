import { parseUnit } from "../lang/index.ts";
import type { Move, StartPlan } from "./member-plan.ts";
import type { Varied } from "./plan.ts";

/** How a value in the unit of what varies becomes a coherent one, with the bits of a system that was built with it. */
export function moveOf(
  { address, unit }: Pick<Varied, "address" | "unit">,
  value: number,
  parameter: number,
  level: number,
): Move {
  const read = parseUnit(unit);
  if (!read.ok) throw new RangeError(`${address}: ${unit} is no unit`);
  const { over, under, tens } = read.value.parts;
  const power = Number(`1e${Math.abs(tens)}`);
  return {
    value,
    address,
    parameter,
    over,
    up: tens < 0 ? 1 : power,
    down: tens < 0 ? under * power : under,
    offset: read.value.offset ?? 0,
    level,
  };
}

/** The coherent values of a member, move after move. */
export function coherentValues(moves: readonly Move[], values: Float64Array): Float64Array {
  const coherent = new Float64Array(moves.length);
  for (let i = 0; i < moves.length; i++) {
    const { value, over, up, down, offset, level } = moves[i] as Move;
    const scaled = ((values[value] as number) * over * up) / down;
    coherent[i] = (offset === 0 ? scaled : scaled + offset) * level;
  }
  return coherent;
}

/** The parameters of a member. */
export function memberParameters(
  { parameters, moves }: Pick<StartPlan, "parameters" | "moves">,
  coherent: Float64Array,
): Float64Array {
  const own = parameters.slice();
  moves.forEach(({ parameter }, i) => {
    if (parameter >= 0) own[parameter] = coherent[i] as number;
  });
  return own;
}
