import { expect, it } from "vitest";
import { runEvents } from "./support/event-run.ts";

it("of hundreds of conditions each is met at its own time, also where a step crosses many", () => {
  const count = 200;
  const levels = Array.from({ length: count }, (_, i) => 1 + (i + 0.5) / count);
  const run = runEvents(
    {
      states: { x: ["x", 1], hits: ["0", 0] },
      events: Object.fromEntries(
        levels.map((level, i) => [`e${i}`, { when: `x >= ${level}`, sets: { hits: "hits + 1" } }]),
      ),
    },
    1,
  );
  expect(run.success).toBe(true);
  expect(run.fired).toHaveLength(count);
  for (const [i, level] of levels.entries())
    expect(Math.abs((run.fired[i]?.at ?? 0) - Math.log(level))).toBeLessThan(1e-6);
});
