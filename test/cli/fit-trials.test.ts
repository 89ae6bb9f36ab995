import { expect, it } from "vitest";
import { isWanted } from "../../src/cli/commands/fit.ts";

it("a fit takes the trials of its system and those that name none, or all that are named for it", () => {
  const asked = (trials: readonly string[]) => ({ trials, system: { id: "muscle" } });
  expect(isWanted({}, asked([]))).toBe(true);
  expect(isWanted({ system: "muscle" }, asked([]))).toBe(true);
  expect(isWanted({ system: "human-adult" }, asked([]))).toBe(false);
  expect(isWanted({ system: "human-adult" }, asked(["ho-1988"]))).toBe(true);
});
