import type { TableName } from "../../engine/elementary-arithmetic.ts";
import { elementaryTables } from "../../engine/elementary-tables.ts";
import type { FunctionBody } from "./function-body.ts";
import type { ModuleBuilder } from "./module-builder.ts";

const tableNames: readonly TableName[] = ["logarithm", "exponential", "twoOverPi", "arctangent"];

const constantsStart = tableNames.reduce((bytes, name) => bytes + 8 * elementaryTables[name].length, 0);
const mostConstants = 128;

/** Bytes at the start of memory that hold the tables, and the constants of the functions. */
export const tableBytes = constantsStart + 8 * mostConstants;

/** Byte address of a table. */
export function tableAddress(name: TableName): number {
  let address = 0;
  for (const earlier of tableNames.slice(0, tableNames.indexOf(name)))
    address += 8 * elementaryTables[earlier].length;
  return address;
}

/** Writes the tables into a module's memory. */
export function addTables(module: ModuleBuilder): void {
  for (const name of tableNames) module.addData(tableAddress(name), elementaryTables[name]);
}

/** Constants in memory: an instruction reads one as its operand, where an immediate takes two instructions more. */
export class ConstantPool {
  private readonly constants: number[] = [];

  /** Byte address of a constant. */
  addressOf(constant: number): number {
    const known = this.constants.findIndex((other) => Object.is(other, constant));
    const at = known >= 0 ? known : this.constants.push(constant) - 1;
    if (at >= mostConstants) throw new Error("more constants than there is room for");
    return constantsStart + 8 * at;
  }

  /** Pushes a constant; 0 needs no memory. */
  push(body: FunctionBody, constant: number): void {
    if (constant === 0) body.double(0);
    else {
      body.integer(0);
      body.load(this.addressOf(constant));
    }
  }

  /** Writes the constants into a module's memory. */
  addTo(module: ModuleBuilder): void {
    module.addData(constantsStart, Float64Array.from(this.constants));
  }
}
