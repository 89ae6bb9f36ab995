import type { Arithmetic, TableName } from "./elementary-arithmetic.ts";
import { elementaryTables } from "./elementary-tables.ts";

const float = new Float64Array(1);
const words = new Int32Array(float.buffer);
float[0] = 1;
const high = words[1] === 0 ? 0 : 1;

/** The machine of the elementary functions over plain numbers. */
export const native: Arithmetic<number, number> = {
  number: (value) => value,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  root: (a) => Math.sqrt(a),
  magnitude: (a) => Math.abs(a),
  floor: (a) => Math.floor(a),
  smaller: (a, b) => Math.min(a, b),
  larger: (a, b) => Math.max(a, b),
  less: (a, b) => (a < b ? 1 : 0),
  equal: (a, b) => (a === b ? 1 : 0),
  choose: (condition, a, b) => (condition !== 0 ? a : b),
  branch: (condition, yes, no) => (condition !== 0 ? yes() : no()),

  integer: (value) => value | 0,
  plus: (a, b) => (a + b) | 0,
  minus: (a, b) => (a - b) | 0,
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  shiftLeft: (a, count) => a << count,
  shiftRight: (a, count) => a >> count,
  fromInteger: (a) => a,
  toInteger: (a) => a | 0,

  lowWord(a) {
    float[0] = a;
    return words[1 - high] as number;
  },
  highWord(a) {
    float[0] = a;
    return words[high] as number;
  },
  cut(a) {
    float[0] = a;
    words[1 - high] = 0;
    return float[0] as number;
  },
  raise(a, byHigh) {
    float[0] = a;
    words[high] = (words[high] as number) + byHigh;
    return float[0] as number;
  },
  fromHighWord(highWord) {
    float[0] = 0;
    words[high] = highWord;
    return float[0] as number;
  },
  lookUp: (table: TableName, index, offset) => elementaryTables[table][index + offset] as number,
};
