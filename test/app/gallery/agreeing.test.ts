import type { ShownRun } from "equator/report";
import { expect, it } from "vitest";
import { agreeing } from "../../../app/src/gallery/agreeing.ts";

it("of a claim it is said how many cases hold, and in how many members all do", () => {
  const run = (holds: readonly boolean[], share?: number) =>
    ({ share, members: 16, cases: holds.map((one) => ({ holds: one })) }) as unknown as ShownRun;
  expect(agreeing(run([true, false, true], 0.25))).toBe(
    "2 of 3 cases hold, all at once in 25 % of 16 members",
  );
  expect(agreeing(run([true], 0.5))).toBe("holds in 50 % of 16 members");
  expect(agreeing(run([true]))).toBe("");
});
