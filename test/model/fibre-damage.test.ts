import { describe, expect, it } from "vitest";
import { fibreDamage } from "../../model/outcome/months/fibre-damage.ts";
import { describeModule } from "../support/describe-module.ts";
import { cite, fact } from "../support/fact.ts";
import type { Values } from "../support/module-run.ts";
import { runModule } from "../support/run-module.ts";
import { type Changes, day, during } from "./special-runs.ts";

describeModule(fibreDamage);

const rest = { effort: 0, eccentric: 0 };
const severe = { effort: 1, eccentric: 1 };

/** Strength at so many minutes, with bouts on the way. */
function strength(at: readonly number[], bouts: Changes, values: Values = {}): readonly number[] {
  const minutes = Math.max(...at);
  return runModule(fibreDamage, { minutes, at, values, changes: bouts, relativeTolerance: 1e-6 }).offers
    .strength_now;
}

/** Maximal eccentric work for 20 min on each of these days. */
const eccentric = (...days: readonly number[]) => days.flatMap((one) => during(one * day, 20, severe, rest));

describe("strength after sessions, published", () => {
  fact("maximal eccentric work halves it; two weeks later it is 80 %", cite("newham1987", "abstract"), () => {
    const [at = 0, later = 0] = strength([20, 14 * day], eccentric(0));
    expect(at).toBeGreaterThan(0.42);
    expect(at).toBeLessThan(0.58);
    expect(later).toBeGreaterThan(0.72);
    expect(later).toBeLessThan(0.86);
  });
  fact("it comes back faster after the second and third bout", cite("newham1987", "abstract"), () => {
    const bouts = eccentric(0, 14, 28);
    const [first = 0, third = 0] = strength([7 * day, 35 * day], bouts);
    expect(third).toBeGreaterThan(first + 0.05);
  });
  fact("a bout four weeks later costs less", cite("chenTC2009", "abstract"), () => {
    const [first = 0, second = 0] = strength([3 * day, 31 * day], eccentric(0, 28));
    expect(second).toBeGreaterThan(first + 0.05);
  });
  fact("of trained men it is back within a day of a usual session", cite("marshall2018", "abstract"), () => {
    const session = during(0, 60, { effort: 0.6 }, rest);
    const [at = 0, next = 0] = strength([60, day], session, { accustomed: 1 });
    expect(at).toBeLessThan(0.85);
    expect(next).toBeGreaterThan(0.95);
  });
  it("comes back more slowly where repair is poor", () => {
    const [well = 0] = strength([7 * day], eccentric(0));
    const [ill = 0] = strength([7 * day], eccentric(0), { repair_competence: 0.4 });
    expect(ill).toBeLessThan(0.95 * well);
  });
});
