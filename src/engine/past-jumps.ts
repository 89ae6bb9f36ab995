import { sameInstant } from "./schedule.ts";

/** Jumps in derivatives of a higher order than this are no matter for the order of the method. */
const highestOrder = 3;
/** Instants that may wait: systems whose jumps never fade would have ever more. */
const mostWaiting = 100_000;

/** An instant at which a value (order 0) or its derivative of some order jumps. */
export interface Jump {
  readonly at: number;
  readonly order: number;
}

/** The instants of a run, in ticks, at which delayed values jump because something jumped a lag before. */
export class PastJumps {
  /** Those to come, ascending. */
  readonly #coming: Jump[] = [];

  /** The jump to come at this tick, if there is one; those before are forgotten, and it too. */
  reach(tick: number): Jump | undefined {
    const coming = this.#coming;
    let reached: Jump | undefined;
    while (coming.length > 0) {
      const next = coming[0] as Jump;
      const isHere = sameInstant(next.at, tick);
      if (next.at > tick && !isHere) break;
      coming.shift();
      if (isHere && (reached === undefined || next.order < reached.order)) reached = next;
    }
    return reached;
  }

  add(at: number, order: number): void {
    const coming = this.#coming;
    if (!(at < Infinity) || order > highestOrder || coming.length >= mostWaiting) return;
    let low = 0;
    let high = coming.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((coming[middle] as Jump).at < at) low = middle + 1;
      else high = middle;
    }
    const twin = [low - 1, low].find(
      (k) => coming[k] !== undefined && sameInstant((coming[k] as Jump).at, at),
    );
    if (twin === undefined) coming.splice(low, 0, { at, order });
    else if ((coming[twin] as Jump).order > order) coming[twin] = { at: (coming[twin] as Jump).at, order };
  }

  /** The tick up to which a run may go that is planned to go to `cut`. */
  cut(cut: number): number {
    const next = this.#coming[0]?.at ?? Infinity;
    return next < cut && !sameInstant(next, cut) ? next : cut;
  }
}
