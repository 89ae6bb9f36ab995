import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../support/project-root.ts";
import { trainingDayGaps } from "../support/slope-check.ts";

it("npm run verify sensitivities looks at as many parameters as it is asked for, spread over all", async () => {
  const text = readFileSync(join(projectRoot, "examples", "day.yaml"), "utf8").replace(
    "reps: 10,",
    "reps: 9,",
  );
  const { addresses, gaps } = await trainingDayGaps(text, [0, 300, 600], 6);
  expect(addresses).toHaveLength(6);
  expect(new Set(addresses.map((address) => address.split(".")[0])).size).toBeGreaterThan(1);
  expect(gaps.flat().length).toBeGreaterThan(0);
  for (const { gap } of gaps.flat()) expect(gap).toBeLessThan(1e-5);
});
