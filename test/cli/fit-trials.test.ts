import { expect, it } from "vitest";
import { isWanted } from "../../src/cli/commands/fit.ts";

it("a fit takes the trials of its system and those that name none, or all that are named for it", () => {
  const fit = (trials: readonly string[]) => ({ trials, system: { id: "muscle" } });
  expect(isWanted({}, fit([]))).toBe(true);
  expect(isWanted({ system: "muscle" }, fit([]))).toBe(true);
  expect(isWanted({ system: "human-adult" }, fit([]))).toBe(false);
  expect(isWanted({ system: "human-adult" }, fit(["ho-1988"]))).toBe(true);
});
