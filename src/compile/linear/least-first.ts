/** Items by cost: the least first, of equal ones the item with the highest number. A later cost of an item replaces its former. */
export class LeastFirst {
  private readonly costs: number[] = [];
  private readonly items: number[] = [];
  private readonly current: Float64Array;

  constructor(items: number) {
    this.current = new Float64Array(items).fill(Number.NaN);
  }

  set(item: number, cost: number): void {
    this.current[item] = cost;
    const { costs, items } = this;
    let at = costs.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!comesFirst(cost, item, costs[above] as number, items[above] as number)) break;
      costs[at] = costs[above] as number;
      items[at] = items[above] as number;
      at = above;
    }
    costs[at] = cost;
    items[at] = item;
  }

  /** Takes the first item out; undefined where there is none. */
  take(): number | undefined {
    for (;;) {
      const item = this.items[0];
      if (item === undefined) return undefined;
      const isCurrent = this.costs[0] === this.current[item];
      this.removeFirst();
      if (!isCurrent) continue;
      this.current[item] = Number.NaN;
      return item;
    }
  }

  private removeFirst(): void {
    const { costs, items } = this;
    const cost = costs.pop() as number;
    const item = items.pop() as number;
    const { length } = costs;
    if (length === 0) return;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= length) break;
      if (below + 1 < length && this.isFirst(below + 1, below)) below++;
      if (!comesFirst(costs[below] as number, items[below] as number, cost, item)) break;
      costs[at] = costs[below] as number;
      items[at] = items[below] as number;
      at = below;
    }
    costs[at] = cost;
    items[at] = item;
  }

  private isFirst(a: number, b: number): boolean {
    const { costs, items } = this;
    return comesFirst(costs[a] as number, items[a] as number, costs[b] as number, items[b] as number);
  }
}

function comesFirst(cost: number, item: number, otherCost: number, other: number): boolean {
  return cost < otherCost || (cost === otherCost && item > other);
}
