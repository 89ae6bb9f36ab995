import type { Graph, Node } from "../expression/graph.ts";
import { arity, op } from "../expression/operation.ts";
import { type Layout, leafCell } from "./layout.ts";
import { type Output, operand, operandKind, type Tape } from "./tape.ts";

/** Writes tapes of one graph. Fixed expressions are read from the cells that `hoisted` gives them. */
export class Recorder {
  private readonly graph: Graph;
  private readonly layout: Layout;
  private readonly hoisted: ReadonlyMap<Node, number>;
  /** Temporary of a node in the tape with number `stamp`. */
  private readonly temporary: Int32Array;
  private readonly seen: Int32Array;
  private stamp = 0;
  /** The tape in the making, of which `length` instructions are written. */
  private code = new Int32Array(4096);
  private length = 0;

  constructor(graph: Graph, layout: Layout, hoisted: ReadonlyMap<Node, number>) {
    this.graph = graph;
    this.layout = layout;
    this.hoisted = hoisted;
    this.temporary = new Int32Array(graph.size);
    this.seen = new Int32Array(graph.size);
  }

  /** The tape that computes the nodes in the given order. With `fixed`, hoisted expressions are computed, not read. */
  record(outputs: readonly Output[], fixed = false): Tape {
    this.stamp++;
    this.length = 0;
    const stores: number[] = [];
    for (const { node, cell } of outputs) {
      if (this.isPending(node, fixed)) this.compute(node, fixed);
      if (cell >= 0) stores.push(this.operandOf(node, fixed), cell);
    }
    const { length } = this;
    return { length, code: this.code.slice(0, 4 * length), outputs: new Int32Array(stores) };
  }

  private compute(root: Node, fixed: boolean): void {
    const { graph } = this;
    const pending = [root];
    while (pending.length > 0) {
      const node = pending[pending.length - 1] as Node;
      if (!this.isPending(node, fixed)) {
        pending.pop();
        continue;
      }
      const waiting = pending.length;
      const operands = arity(graph.operationOf(node));
      if (operands > 2 && this.isPending(graph.third(node), fixed)) pending.push(graph.third(node));
      if (operands > 1 && this.isPending(graph.second(node), fixed)) pending.push(graph.second(node));
      if (operands > 0 && this.isPending(graph.first(node), fixed)) pending.push(graph.first(node));
      if (pending.length === waiting) {
        pending.pop();
        this.write(node, operands, fixed);
      }
    }
  }

  private isPending(node: Node, fixed: boolean): boolean {
    return (
      this.seen[node] !== this.stamp &&
      arity(this.graph.operationOf(node)) > 0 &&
      (fixed || !this.graph.isFixed(node))
    );
  }

  private write(node: Node, operands: number, fixed: boolean): void {
    const { graph, length } = this;
    const a = this.operandOf(graph.first(node), fixed);
    const b = operands > 1 ? this.operandOf(graph.second(node), fixed) : a;
    const c = operands > 2 ? this.operandOf(graph.third(node), fixed) : a;
    this.temporary[node] = length;
    this.seen[node] = this.stamp;
    if (4 * length === this.code.length) this.grow();
    const { code } = this;
    code[4 * length] = graph.operationOf(node);
    code[4 * length + 1] = a;
    code[4 * length + 2] = b;
    code[4 * length + 3] = c;
    this.length++;
  }

  private grow(): void {
    const grown = new Int32Array(2 * this.code.length);
    grown.set(this.code);
    this.code = grown;
  }

  private operandOf(node: Node, fixed: boolean): number {
    const { graph } = this;
    const operation = graph.operationOf(node);
    if (operation === op.constant) return operand(operandKind.constant, graph.first(node));
    if (arity(operation) === 0)
      return operand(operandKind.cell, leafCell(this.layout, operation, graph.first(node)));
    if (graph.isFixed(node) && !fixed) return operand(operandKind.cell, this.hoisted.get(node) as number);
    return operand(operandKind.temporary, this.temporary[node] as number);
  }
}

/** The largest fixed expressions below the roots: what is computed once per change of parameters. */
export function findHoisted(graph: Graph, roots: readonly Node[]): Node[] {
  const seen = new Uint8Array(graph.size);
  const hoisted: Node[] = [];
  const pending = [...roots];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen[node] === 1) continue;
    seen[node] = 1;
    const operands = arity(graph.operationOf(node));
    if (operands === 0) continue;
    if (graph.isFixed(node)) {
      hoisted.push(node);
      continue;
    }
    pending.push(graph.first(node));
    if (operands > 1) pending.push(graph.second(node));
    if (operands > 2) pending.push(graph.third(node));
  }
  return hoisted.sort((a, b) => a - b);
}
