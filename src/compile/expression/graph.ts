import { arity, depends, leafDependence, op } from "./operation.ts";

/** A node is its index in the graph. Operands always have smaller indices than the node that uses them. */
export type Node = number;

const initialTable = 1 << 12;

/** Expressions with equal parts shared: the same operation on the same operands is the same node. */
export class Graph {
  readonly operation: number[] = [];
  readonly a: number[] = [];
  readonly b: number[] = [];
  readonly c: number[] = [];
  readonly dependence: number[] = [];
  readonly constants: number[] = [];
  private readonly constantNode = new Map<number, Node>();
  private table = new Int32Array(initialTable).fill(-1);

  get size(): number {
    return this.operation.length;
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
    const mask = this.table.length - 1;
    let slot = hash(operation, a, b, c) & mask;
    for (;;) {
      const node = this.table[slot] as number;
      if (node < 0) break;
      if (
        this.operation[node] === operation &&
        this.a[node] === a &&
        this.b[node] === b &&
        this.c[node] === c
      ) {
        return node;
      }
      slot = (slot + 1) & mask;
    }
    const node = this.append(operation, a, b, c, this.dependenceOf(operation, a, b, c));
    this.table[slot] = node;
    if (2 * this.size > this.table.length) this.grow();
    return node;
  }

  operationOf(node: Node): number {
    return this.operation[node] as number;
  }

  first(node: Node): Node {
    return this.a[node] as number;
  }

  second(node: Node): Node {
    return this.b[node] as number;
  }

  third(node: Node): Node {
    return this.c[node] as number;
  }

  dependsOn(node: Node): number {
    return this.dependence[node] as number;
  }

  /** Known before the run: constants and what is made of parameters alone. */
  isFixed(node: Node): boolean {
    return ((this.dependence[node] as number) & ~depends.parameter) === 0;
  }

  isConstant(node: Node): boolean {
    return this.operation[node] === op.constant;
  }

  /** Value of a constant node; undefined for every other. */
  valueOf(node: Node): number | undefined {
    return this.operation[node] === op.constant ? this.constants[this.a[node] as number] : undefined;
  }

  private append(operation: number, a: number, b: number, c: number, dependence: number): Node {
    this.operation.push(operation);
    this.a.push(a);
    this.b.push(b);
    this.c.push(c);
    this.dependence.push(dependence);
    return this.operation.length - 1;
  }

  private dependenceOf(operation: number, a: number, b: number, c: number): number {
    const operands = arity(operation);
    if (operands === 0) return leafDependence[operation] as number;
    let bits = this.dependence[a] as number;
    if (operands > 1) bits |= this.dependence[b] as number;
    if (operands > 2) bits |= this.dependence[c] as number;
    return bits;
  }

  private grow(): void {
    this.table = new Int32Array(4 * this.table.length).fill(-1);
    const mask = this.table.length - 1;
    for (let node = 0; node < this.size; node++) {
      const operation = this.operation[node] as number;
      if (operation === op.constant) continue;
      let slot =
        hash(operation, this.a[node] as number, this.b[node] as number, this.c[node] as number) & mask;
      while ((this.table[slot] as number) >= 0) slot = (slot + 1) & mask;
      this.table[slot] = node;
    }
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
