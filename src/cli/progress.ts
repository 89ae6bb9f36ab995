import type { Terminal } from "./terminal.ts";

/** Shorter work is not told of. */
const patienceMs = 1000;
const betweenMs = 100;

/** How far work has come, of several parts at once. */
export interface Progress {
  /** Takes the state of one part, which is known to be of some size. */
  readonly of: (part: string, size?: number) => (done: number, total: number) => void;
  /** Takes the message away. */
  readonly end: () => void;
}

/** Tells how far work has come, once it has taken longer than a second, where a person is looking. */
export function progressOn(terminal: Terminal, what: string): Progress {
  const parts = new Map<string, { done: number; total: number }>();
  const began = performance.now();
  let told = 0;
  const tell = () => {
    const now = performance.now();
    if (terminal.status === undefined || now - began < patienceMs || now - told < betweenMs) return;
    told = now;
    const all = [...parts.values()];
    const done = all.reduce((sum, part) => sum + part.done, 0);
    const total = all.reduce((sum, part) => sum + part.total, 0);
    terminal.status(`${what}: ${done} of ${total}`);
  };
  return {
    of: (part, size = 0) => {
      parts.set(part, { done: 0, total: size });
      return (done, total) => {
        parts.set(part, { done, total });
        tell();
      };
    },
    end: () => {
      if (told > 0) terminal.status?.(undefined);
    },
  };
}
