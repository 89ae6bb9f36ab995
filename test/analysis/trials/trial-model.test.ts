import { expect, it, vi } from "vitest";
import { muscle } from "../../../model/systems/muscle.ts";
import { openTrials } from "../../../src/analysis/trials/trial-model.ts";

const close = vi.hoisted(() => vi.fn());

vi.mock("../../../src/ensemble/index.ts", async (original) => ({
  ...(await original<object>()),
  openMembers: async () => {
    return { readouts: [], diagnostics: [], evaluate: () => Promise.reject(new Error("no run")), close };
  },
}));

it("trials whose first prediction fails leave no threads open", async () => {
  const opening = openTrials({ trials: [], system: muscle, variants: {}, parameters: [] });
  await expect(opening).rejects.toThrow("no run");
  expect(close).toHaveBeenCalledTimes(1);
});
