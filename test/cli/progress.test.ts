import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { progressOn } from "../../src/cli/progress.ts";
import { plainStyler } from "../../src/report/index.ts";

const quiet = { out: () => {}, err: () => {}, styler: plainStyler, errStyler: plainStyler, width: 100 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

function watched() {
  const shown: (string | undefined)[] = [];
  const terminal = { ...quiet, status: (text: string | undefined) => void shown.push(text) };
  return { shown, terminal };
}

describe("progress", () => {
  it("is shown from the second second on, all parts together, and taken away", () => {
    const { shown, terminal } = watched();
    const progress = progressOn(terminal, "members");
    const [parameters, people] = [progress.of("parameters"), progress.of("people")];
    parameters(10, 256);
    vi.advanceTimersByTime(900);
    people(20, 256);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(200);
    people(40, 256);
    people(60, 256);
    expect(shown).toEqual(["members: 50 of 512"]);
    progress.end();
    expect(shown.at(-1)).toBeUndefined();
  });

  it("leaves no trace of short work, nor where nobody looks", () => {
    const { shown, terminal } = watched();
    const short = progressOn(terminal, "members");
    short.of("parameters")(256, 256);
    short.end();
    expect(shown).toEqual([]);
    const unseen = progressOn(quiet, "members");
    vi.advanceTimersByTime(5000);
    expect(() => {
      unseen.of("parameters")(1, 2);
      unseen.end();
    }).not.toThrow();
  });
});
