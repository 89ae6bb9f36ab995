import { describe, expect, it } from "vitest";
import { EventQueue, type Execution } from "../../src/engine/event-queue.ts";

const execution = (event: number, due: number): Execution => ({ event, due, values: undefined });

function queueOf(...due: readonly number[]): EventQueue {
  const queue = new EventQueue();
  for (const [event, tick] of due.entries()) queue.add(execution(event, tick));
  return queue;
}

/** The events that are due at a tick, taken out. */
function taken(queue: EventQueue, tick: number): number[] {
  const due: Execution[] = [];
  queue.take(tick, due);
  return due.map(({ event }) => event);
}

describe("executions that wait", () => {
  it("come in the order of their times, whenever they triggered, and those of one time side by side", () => {
    const queue = queueOf(5, 2, 9, 2, 1);
    expect(queue.next).toBe(1);
    expect(taken(queue, 2)).toEqual([4, 1, 3]);
    expect(queue.next).toBe(5);
    expect(taken(queue, 4)).toEqual([]);
    expect(taken(queue, 9)).toEqual([0, 2]);
    expect(queue.next).toBe(Infinity);
  });

  it("are due at the tick that rounding parts from theirs", () => {
    expect(taken(queueOf(0.1 + 0.2), 0.3)).toEqual([0]);
    expect(queueOf(0.1 + 0.2).cut(0.3)).toBe(0.3);
    expect(queueOf(0.3).cut(0.1 + 0.2)).toBe(0.1 + 0.2);
    expect(queueOf(0.25).cut(0.3)).toBe(0.25);
    expect(queueOf(0.5).cut(0.3)).toBe(0.3);
  });

  it("are dropped by event, and what was taken out does not come back", () => {
    const queue = queueOf(1, 2, 3);
    queue.add(execution(1, 4));
    expect(taken(queue, 1)).toEqual([0]);
    queue.drop(1);
    expect(taken(queue, 9)).toEqual([2]);
  });

  it("come each once where hundreds wait and are taken one after another", () => {
    const queue = new EventQueue();
    const order: number[] = [];
    for (let tick = 0; tick < 1000; tick++) {
      queue.add(execution(tick, tick + 100));
      order.push(...taken(queue, tick));
    }
    order.push(...taken(queue, 2000));
    expect(order).toEqual(Array.from({ length: 1000 }, (_, event) => event));
  });
});
