import { arity, depends, leafDependence, op } from "./operation.ts";

/** A node is its index in the graph. Operands always have smaller indices than the node that uses them. */
export type Node = number;

const initialTable = 1 << 12;
/** Operation and three operands of each node. */
const fields = 4;

/** Expressions with equal parts shared: the same operation on the same operands is the same node. */
export class Graph {
  readonly constants: number[] = [];
  private count = 0;
  private parts = new Int32Array((fields * initialTable) / 2);
  private dependence = new Uint8Array(initialTable / 2);
  private readonly constantNode = new Map<number, Node>();
  private table = new Int32Array(initialTable).fill(-1);

  get size(): number {
    return this.count;
  }

  constant(value: number): Node {
    const known = this.constantNode.get(value);
    if (known !== undefined) return known;
    const node = this.append(op.constant, this.constants.length, 0, 0, 0);
    // Minus zero is stored as zero.
    this.constants.push(value === 0 ? 0 : value);
    this.constantNode.set(value, node);
    return node;
  }

  leaf(operation: number, index: number): Node {
    return this.node(operation, index, 0, 0);
  }

  /** The node of an operation, without any simplification. */
  node(operation: number, a: number, b = 0, c = 0): Node {
    const { table, parts } = this;
    const mask = table.length - 1;
    let slot = hash(operation, a, b, c) & mask;
    for (;;) {
      const node = table[slot] as number;
      if (node < 0) break;
      const at = fields * node;
      if (parts[at + 1] === a && parts[at + 2] === b && parts[at] === operation && parts[at + 3] === c) {
        return node;
      }
      slot = (slot + 1) & mask;
    }
    table[slot] = this.count;
    return this.append(operation, a, b, c, this.dependenceOf(operation, a, b, c));
  }

  operationOf(node: Node): number {
    return this.parts[fields * node] as number;
  }

  first(node: Node): Node {
    return this.parts[fields * node + 1] as number;
  }

  second(node: Node): Node {
    return this.parts[fields * node + 2] as number;
  }

  third(node: Node): Node {
    return this.parts[fields * node + 3] as number;
  }

  dependsOn(node: Node): number {
    return this.dependence[node] as number;
  }

  /** Known before the run: constants and what is made of parameters alone. */
  isFixed(node: Node): boolean {
    return ((this.dependence[node] as number) & ~depends.parameter) === 0;
  }

  /** Value of a constant node; undefined for every other. */
  valueOf(node: Node): number | undefined {
    return this.operationOf(node) === op.constant ? this.constants[this.first(node)] : undefined;
  }

  private append(operation: number, a: number, b: number, c: number, dependence: number): Node {
    const node = this.count++;
    const { parts } = this;
    const at = fields * node;
    parts[at] = operation;
    parts[at + 1] = a;
    parts[at + 2] = b;
    parts[at + 3] = c;
    this.dependence[node] = dependence;
    if (2 * this.count === this.table.length) this.grow();
    return node;
  }

  private dependenceOf(operation: number, a: number, b: number, c: number): number {
    const operands = arity(operation);
    if (operands === 0) return leafDependence[operation] as number;
    let bits = this.dependence[a] as number;
    if (operands > 1) bits |= this.dependence[b] as number;
    if (operands > 2) bits |= this.dependence[c] as number;
    return bits;
  }

  /** Room for half as many nodes as the table has places. */
  private grow(): void {
    const length = 4 * this.table.length;
    const parts = new Int32Array((fields * length) / 2);
    parts.set(this.parts);
    const dependence = new Uint8Array(length / 2);
    dependence.set(this.dependence);
    this.parts = parts;
    this.dependence = dependence;
    const table = new Int32Array(length).fill(-1);
    const mask = length - 1;
    for (let node = 0; node < this.count; node++) {
      const at = fields * node;
      const operation = parts[at] as number;
      if (operation === op.constant) continue;
      const [a, b, c] = [parts[at + 1] as number, parts[at + 2] as number, parts[at + 3] as number];
      let slot = hash(operation, a, b, c) & mask;
      while ((table[slot] as number) >= 0) slot = (slot + 1) & mask;
      table[slot] = node;
    }
    this.table = table;
  }
}

function hash(operation: number, a: number, b: number, c: number): number {
  let h =
    Math.imul(a, 0x9e3779b1) ^
    Math.imul(b, 0x85ebca6b) ^
    Math.imul(c, 0xc2b2ae35) ^
    Math.imul(operation, 0x27d4eb2f);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
