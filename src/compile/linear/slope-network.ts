import { isTruth } from "../expression/functions.ts";
import type { Graph, Node } from "../expression/graph.ts";
import { arity, depends, op } from "../expression/operation.ts";
import { singularNodes } from "../expression/probe.ts";
import { slopesOf } from "../expression/slopes.ts";
import { LeastFirst } from "./least-first.ts";
import { added, chained, chainedIf, isUnit, plus, type Weight } from "./weight.ts";

const changing = depends.state | depends.time;
/** Operations that may leave one operand out of account: where they do, its slope counts as 0, finite or not. */
const choosing: ReadonlySet<number> = new Set([op.min, op.max, op.select]);

/**
 * What nodes change by when others do: an arrow from each node to each operation on it, with the slope. Taking a node out
 * puts the product of slopes on a way around it. When all are gone, the arrows that are left are derivatives of roots by
 * states and time; in which order they go, decides how many products that takes (A. Griewank and S. Reese, On the
 * calculation of Jacobian matrices by the Markowitz rule, 1991: the node with the fewest first).
 *
 * Roots are points of their own, `first root + i`, behind the nodes.
 */
export class SlopeNetwork {
  readonly firstRoot: number;
  private readonly graph: Graph;
  /** Per point: arrows that end there, by where they start; and where those go that start there. */
  private readonly into: (Map<number, Weight> | undefined)[];
  private readonly from: (Set<number> | undefined)[];
  /** Whether a node, or something below it, is singular. */
  private readonly risky: Uint8Array;
  private readonly guards: Uint8Array;
  private readonly waiting: LeastFirst;

  constructor(graph: Graph, roots: readonly Node[], parameters: ArrayLike<number>) {
    this.graph = graph;
    this.firstRoot = roots.reduce((most, root) => Math.max(most, root), -1) + 1;
    this.into = new Array(this.firstRoot + roots.length);
    this.from = new Array(this.firstRoot);
    this.risky = new Uint8Array(this.firstRoot);
    this.guards = new Uint8Array(this.firstRoot);
    this.waiting = new LeastFirst(this.firstRoot);
    const inner = this.build(roots, singularNodes(graph, this.firstRoot, parameters));
    for (const node of inner) this.waiting.set(node, this.costOf(node));
  }

  /** Arrows that end at a point: from which node, and the slope. */
  arrows(point: number): ReadonlyMap<number, Weight> {
    return this.into[point] ?? new Map();
  }

  isVariable(node: Node): boolean {
    return arity(this.graph.operationOf(node)) === 0;
  }

  /**
   * Takes nodes out until only those are left that would each replace more than `most` arrows more than it has; returns
   * them in their order.
   */
  reduce(most: number): Node[] {
    const kept = new Set<Node>();
    for (let node = this.waiting.take(); node !== undefined; node = this.waiting.take()) {
      if (this.isWorthKeeping(node, most)) kept.add(node);
      else {
        kept.delete(node);
        this.takeOut(node);
      }
    }
    const left = [...kept].sort((a, b) => a - b);
    for (const node of left) this.waiting.set(node, this.costOf(node));
    return left;
  }

  private build(roots: readonly Node[], singular: Uint8Array): Node[] {
    const { graph, firstRoot } = this;
    const changes = (node: Node) => (graph.dependsOn(node) & changing) !== 0;
    const wanted = new Uint8Array(firstRoot);
    for (const root of roots) wanted[root] = 1;
    for (let node = firstRoot - 1; node >= 0; node--)
      if (wanted[node] === 1 && changes(node)) for (const of of operandsOf(graph, node)) wanted[of] = 1;
    const inner: Node[] = [];
    for (let node = 0; node < firstRoot; node++) {
      if (wanted[node] === 0 || !changes(node) || this.isVariable(node)) continue;
      inner.push(node);
      for (const { of, ...slope } of slopesOf(graph, node, changes)) this.join(of, node, slope);
      this.assess(node, singular);
    }
    for (const [i, root] of roots.entries())
      if (changes(root)) this.join(root, firstRoot + i, plus(graph.constant(1)));
    return inner;
  }

  private assess(node: Node, singular: Uint8Array): void {
    const operation = this.graph.operationOf(node);
    let risky = singular[node] === 1;
    for (const of of this.arrows(node).keys()) {
      if (this.risky[of] !== 1) continue;
      risky = true;
      if (choosing.has(operation)) this.guards[node] = 1;
    }
    if (risky) this.risky[node] = 1;
  }

  private join(start: number, end: number, slope: Weight): void {
    if (this.graph.valueOf(slope.node) === 0) return;
    let ending = this.into[end];
    if (ending === undefined) this.into[end] = ending = new Map();
    const known = ending.get(start);
    ending.set(start, known === undefined ? slope : added(this.graph, known, slope));
    const starting = this.from[start];
    if (starting === undefined) this.from[start] = new Set([end]);
    else starting.add(end);
  }

  private takeOut(node: Node): void {
    const before = this.into[node] ?? new Map<number, Weight>();
    const after = this.from[node] ?? new Set<number>();
    const isRisky = this.risky[node] === 1;
    for (const end of after) {
      const ending = this.into[end] as Map<number, Weight>;
      const outer = ending.get(node) as Weight;
      ending.delete(node);
      const isChoice = isRisky && this.guards[end] === 1 && isTruth(this.graph, outer.node);
      const chain = isChoice ? chainedIf : chained;
      for (const [start, inner] of before) this.join(start, end, chain(this.graph, outer, inner));
    }
    for (const start of before.keys()) this.from[start]?.delete(node);
    this.into[node] = undefined;
    this.from[node] = undefined;
    for (const start of before.keys())
      if (!this.isVariable(start)) this.waiting.set(start, this.costOf(start));
    for (const end of after) if (end < this.firstRoot) this.waiting.set(end, this.costOf(end));
  }

  /** Products that taking a node out would cost. */
  private costOf(node: Node): number {
    if (this.mustWait(node)) return Number.POSITIVE_INFINITY;
    let before = 0;
    let after = 0;
    for (const slope of this.arrows(node).values()) if (!isUnit(this.graph, slope)) before++;
    for (const end of this.from[node] ?? [])
      if (!isUnit(this.graph, this.arrows(end).get(node) as Weight)) after++;
    return before * after;
  }

  /**
   * What is left out of account must stay so: the slopes below a choice are brought together from below, so that the
   * choice is the last factor.
   */
  private mustWait(node: Node): boolean {
    if (this.guards[node] !== 1 && !this.isGuarded(node)) return false;
    for (const start of this.arrows(node).keys())
      if (this.risky[start] === 1 && !this.isVariable(start)) return true;
    return false;
  }

  private isGuarded(node: Node): boolean {
    if (this.risky[node] !== 1) return false;
    for (const end of this.from[node] ?? []) if (this.guards[end] === 1) return true;
    return false;
  }

  private isWorthKeeping(node: Node, most: number): boolean {
    const before = this.into[node]?.size ?? 0;
    const after = this.from[node]?.size ?? 0;
    return before * after - before - after > most && !this.holdsUp(node);
  }

  /** Whether others wait for it to go. */
  private holdsUp(node: Node): boolean {
    if (this.risky[node] !== 1) return false;
    for (const end of this.from[node] ?? []) if (this.guards[end] === 1 || this.isGuarded(end)) return true;
    return false;
  }
}

function operandsOf(graph: Graph, node: Node): Node[] {
  const operands = [graph.first(node), graph.second(node), graph.third(node)];
  return operands.slice(0, arity(graph.operationOf(node)));
}
