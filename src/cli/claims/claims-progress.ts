import type { Terminal } from "../terminal.ts";
import type { ClaimAnswer } from "./answer-claim.ts";

/** How far claims have come. */
export interface ClaimsProgress {
  /** Takes how much work each claim is expected to be, before the first is begun. */
  readonly begin: (costs: ReadonlyMap<string, number>) => void;
  readonly answered: (answer: ClaimAnswer) => void;
  /** Takes the message away. */
  readonly end: () => void;
}

/** Seconds for what is expected to take one, until a claim has told. */
const usualRate = 1.5;
/** Shorter work is not told of. */
const patience = 2;
const betweenMs = 1000;

/**
 * Tells how many claims are done, and roughly how long the others take, from the first moment on and anew each second,
 * where a person is looking.
 */
export function claimsProgress({ status }: Pick<Terminal, "status">, workers: number): ClaimsProgress {
  if (status === undefined) return { begin: () => {}, answered: () => {}, end: () => {} };
  const began = performance.now();
  let left = new Map<string, number>();
  let all = 0;
  let [seconds, costs] = [0, 0];
  let timer: NodeJS.Timeout | undefined;
  let isShown = false;
  const show = () => {
    const rate = costs > 0 ? seconds / costs : usualRate;
    const work = seconds + rate * [...left.values()].reduce((sum, cost) => sum + cost, 0);
    const elapsed = (performance.now() - began) / 1000;
    const rest = work / Math.max(1, Math.min(workers, all)) - elapsed;
    if (!isShown && elapsed < patience && rest < patience) return;
    isShown = true;
    status(`claims: ${all - left.size} of ${all}, ${leftWords(rest)}`);
  };
  return {
    begin(expected) {
      left = new Map(expected);
      all = expected.size;
      show();
      timer = setInterval(show, betweenMs);
      timer.unref();
    },
    answered(answer) {
      if ("result" in answer) {
        seconds += answer.seconds;
        costs += left.get(answer.id) ?? 0;
      }
      left.delete(answer.id);
      show();
    },
    end() {
      clearInterval(timer);
      if (isShown) status(undefined);
    },
  };
}

function leftWords(seconds: number): string {
  if (seconds < 5) return "a few seconds left";
  if (seconds < 90) return `about ${10 * Math.ceil(seconds / 10)} s left`;
  return `about ${Math.round(seconds / 60)} min left`;
}
