import { describe, expect, it } from "vitest";
import { wasmKernel } from "../../src/compile/index.ts";
import type { Task } from "../../src/engine/index.ts";
import type { RunPlan } from "../../src/ensemble/member-plan.ts";
import { MemberRunner } from "../../src/ensemble/member-runner.ts";
import { planMembers } from "../../src/ensemble/plan-members.ts";
import { WaitingRuns } from "../../src/ensemble/waiting-runs.ts";
import { scenarioOf } from "./support/day.ts";
import { smallBody, smallProtocol, smallVaried } from "./support/small-body.ts";

const members = 3;
const varied = smallVaried().map((one, value) => ({ ...one, value }));
const values = Float64Array.from({ length: members * varied.length }, (_, i) => {
  const { centre = 0 } = varied[i % varied.length] ?? {};
  return centre * (1 + i / 100);
});

/** Members that go through runs, in one lane and in two. */
async function outcomesOf(change: (run: RunPlan) => readonly RunPlan[]) {
  const scenario = scenarioOf(smallProtocol(), 1_800_000, smallBody);
  const { plan } = await planMembers([{ scenarios: [{ scenario, varied }], width: varied.length }]);
  const groups = plan.groups.map((group) => ({
    ...group,
    scenarios: group.scenarios.map((own) => ({ ...own, runs: own.runs.slice(0, 1).flatMap(change) })),
  }));
  const own = { ...plan, groups };
  const oneLane = new MemberRunner(
    own,
    await Promise.all(plan.programs.map(({ program }) => wasmKernel(program))),
  );
  const twoLanes = await MemberRunner.of(own);
  return [oneLane.run(values, members), twoLanes.run(values, members)] as const;
}

/** A run whose pill brings another amount. */
function bringing(run: RunPlan, value: number): RunPlan {
  const exposures = run.exposures.map((exposure, i) => ({
    ...exposure,
    formulas: exposure.formulas.map((one) =>
      i > 0 ? one : { ...one, formula: { kind: "number", value, at: { from: 0, to: 0 } } as const },
    ),
  }));
  return { ...run, exposures };
}

const impossible = 1e305;
const noNumber = Number.NaN;

describe("the runs of a member", () => {
  it("have the bits that each has alone, in one lane and in two", async () => {
    const amounts = [0, 1e-6, 2e-6, 3e-6];
    const together = await outcomesOf((run) => amounts.map((amount) => bringing(run, amount)));
    const alone = await Promise.all(amounts.map((amount) => outcomesOf((run) => [bringing(run, amount)])));
    const cells = (alone[0]?.[0].curves.length ?? 0) / members;
    for (const { curves, failures } of together) {
      expect(failures).toEqual([]);
      for (let member = 0; member < members; member++)
        alone.forEach(([one], i) => {
          const from = (member * amounts.length + i) * cells;
          expect(curves.slice(from, from + cells)).toEqual(
            one.curves.slice(member * cells, (member + 1) * cells),
          );
        });
    }
    expect(alone[0]?.[0].curves).not.toEqual(alone[1]?.[0].curves);
  });

  it("fail together, by the first of those that fail, whichever came to its end first", async () => {
    const [first] = await outcomesOf((run) => [bringing(run, impossible)]);
    expect(first.failures.map(({ during }) => during)).toEqual(Array(members).fill("running"));
    const runs = (run: RunPlan) => [run, bringing(run, impossible), bringing(run, noNumber), run];
    for (const { curves, failures } of await outcomesOf(runs)) {
      expect(failures).toEqual(first.failures);
      expect(curves.every(Number.isNaN)).toBe(true);
    }
  });

  it("have no curves where only the last fails", async () => {
    for (const { curves, failures } of await outcomesOf((run) => [run, run, bringing(run, noNumber)])) {
      expect(failures.map(({ member, during }) => [member, during])).toEqual([
        [0, "exposing"],
        [1, "exposing"],
        [2, "exposing"],
      ]);
      expect(curves.every(Number.isNaN)).toBe(true);
    }
  });
});

describe("runs that wait", () => {
  it("come in order, and those that are no longer asked for are passed over", () => {
    const task = (code: number): Task => ({
      problem: { initial: [code], start: 0, end: 0, tick: 1, scale: [1] },
      parameters: [],
      done: () => undefined,
    });
    const [a, b, c] = [task(1), task(2), task(3)];
    const waiting = new WaitingRuns();
    waiting.add([() => undefined, () => a]);
    waiting.add([() => b]);
    expect(waiting.next()).toBe(a);
    waiting.add([() => undefined, () => c]);
    expect([waiting.next(), waiting.next(), waiting.next()]).toEqual([b, c, undefined]);
  });
});
