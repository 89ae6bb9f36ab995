import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ClaimAnswer } from "../../src/cli/claims/answer-claim.ts";
import { claimsProgress } from "../../src/cli/claims/claims-progress.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance", "setInterval", "clearInterval"] });
});
afterEach(() => {
  vi.useRealTimers();
});

function watched(workers: number) {
  const shown: (string | undefined)[] = [];
  return { shown, progress: claimsProgress({ status: (text) => void shown.push(text) }, workers) };
}

function answer(id: string, seconds: number): ClaimAnswer {
  const result = {
    id,
    verdict: "agrees",
    cases: [],
    figures: {},
    members: 0,
    failed: { count: 0 },
    read: {},
  };
  return { id, seconds, result: { ...result, verdict: "agrees" } };
}

describe("progress of claims", () => {
  it("says at once how long it may take, then by what claims took, and is taken away", () => {
    const { shown, progress } = watched(2);
    progress.begin(
      new Map([
        ["A01", 100],
        ["A02", 100],
        ["A03", 200],
      ]),
    );
    expect(shown).toEqual(["claims: 0 of 3, about 5 min left"]);
    vi.advanceTimersByTime(20_000);
    expect(shown).toHaveLength(21);
    progress.answered(answer("A01", 20));
    expect(shown.at(-1)).toBe("claims: 1 of 3, about 20 s left");
    vi.advanceTimersByTime(20_000);
    expect(shown.at(-1)).toBe("claims: 1 of 3, a few seconds left");
    progress.answered({ id: "A02", why: "A02: no", diagnostics: [] });
    expect(shown.at(-1)).toBe("claims: 2 of 3, a few seconds left");
    progress.end();
    expect(shown.at(-1)).toBeUndefined();
    const { length } = shown;
    vi.advanceTimersByTime(5000);
    expect(shown).toHaveLength(length);
  });

  it("is silent of short work, until it has taken longer", () => {
    const { shown, progress } = watched(4);
    progress.begin(new Map([["A01", 0.5]]));
    vi.advanceTimersByTime(1500);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual(["claims: 0 of 1, a few seconds left"]);
    const brief = watched(4);
    brief.progress.begin(new Map([["A01", 0.5]]));
    brief.progress.answered(answer("A01", 0.5));
    brief.progress.end();
    expect(brief.shown).toEqual([]);
  });

  it("asks nothing of a terminal at which nobody looks", () => {
    const progress = claimsProgress({}, 4);
    expect(() => {
      progress.begin(new Map([["A01", 100]]));
      progress.answered(answer("A01", 1));
      progress.end();
    }).not.toThrow();
    expect(vi.getTimerCount()).toBe(0);
  });
});
