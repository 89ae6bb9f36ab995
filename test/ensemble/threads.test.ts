import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { wasmKernel } from "../../src/compile/index.ts";
import {
  latinHypercubeDraws,
  type MembersQuestion,
  simulateEnsemble,
  type WorkerHost,
} from "../../src/ensemble/index.ts";
import { MemberRunner } from "../../src/ensemble/member-runner.ts";
import { planMembers } from "../../src/ensemble/plan-members.ts";
import { threadHost } from "../../src/node/index.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { example, outcomesOf, scenarioOf, variedAt } from "./support/day.ts";
import { smallBody, smallProtocol } from "./support/small-body.ts";
import { bundleThread } from "./support/thread-entry.ts";

const folder = scratchFolder();
let entry: URL;
beforeAll(async () => {
  entry = await bundleThread(folder);
});

const members = 23;
const varied = variedAt(
  "tables.food.whey.availability",
  "insulin.gain_carbohydrate",
  "muscle.akt.k_t308",
  "muscle.loading.tau_signal",
);
const question: MembersQuestion = {
  scenarios: [scenarioOf(example("whey-bolus.yaml")), scenarioOf(example("insulin-clamp.yaml"))],
  draws: latinHypercubeDraws(varied, { seed: 5, members }),
  members,
};

/** SHA-256 of all curves, and the members in the order in which they came. */
async function answer(host: WorkerHost | undefined, asked = question) {
  const hash = createHash("sha256");
  const order: number[] = [];
  for (const [member, outcomes] of await outcomesOf({ ...asked, host })) {
    order.push(member);
    for (const outcome of outcomes) {
      if (!outcome.ok) throw new Error(outcome.why);
      for (const { baseline, values } of outcome.runs) hash.update(bytesOf(baseline)).update(bytesOf(values));
    }
  }
  return { hash: hash.digest("hex"), order };
}

function bytesOf(values: Float64Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

describe("members in threads", () => {
  it("have the same bits in the same order for 0 to 4 threads", async () => {
    const here = await answer(undefined);
    expect(here.order).toEqual(Array.from({ length: members }, (_, i) => i));
    for (const count of [1, 2, 3, 4]) {
      const host = threadHost({ count, entry });
      expect(await answer(host)).toEqual(here);
      host.close();
    }
  });

  it("have the same bits in one lane or two, in batches of any size", async () => {
    const scenarios = question.scenarios.map((scenario) => ({
      scenario,
      varied: varied.map((one, value) => ({ ...one, value })),
    }));
    const { plan } = await planMembers([{ scenarios, width: varied.length }]);
    const oneLane = new MemberRunner(
      plan,
      await Promise.all(plan.programs.map(({ program }) => wasmKernel(program))),
    );
    const twoLanes = await MemberRunner.of(plan);
    const values = new Float64Array(members * varied.length);
    for (let i = 0; i < members; i++) {
      question.draws.write(i, values.subarray(i * varied.length, (i + 1) * varied.length));
    }
    const hashOf = (runner: MemberRunner, size: number) => {
      const hash = createHash("sha256");
      for (let from = 0; from < members; from += size) {
        const count = Math.min(size, members - from);
        const given = values.slice(from * varied.length, (from + count) * varied.length);
        hash.update(bytesOf(runner.run(given, count).curves));
      }
      return hash.digest("hex");
    };
    const hashes = [
      hashOf(oneLane, members),
      hashOf(twoLanes, members),
      hashOf(twoLanes, 7),
      hashOf(oneLane, 1),
    ];
    expect(new Set(hashes).size).toBe(1);
  });

  it("are used again by the next ensemble, and bands have the same bits as without", async () => {
    const host = threadHost({ count: 2, entry });
    const started: object[] = [];
    const counting: WorkerHost = {
      count: 2,
      start() {
        const worker = host.start();
        started.push(worker);
        return worker;
      },
    };
    const options = { system: smallBody, members: 50 };
    const protocol = smallProtocol();
    const here = await simulateEnsemble(protocol, options);
    const first = await simulateEnsemble(protocol, { ...options, host: counting });
    const second = await simulateEnsemble(protocol, { ...options, host: counting });
    host.close();
    expect(first).toEqual(here);
    expect(second).toEqual(here);
    expect(started).toHaveLength(4);
  });

  it("that end before their work is done are told of, with their reason", async () => {
    const file = join(folder, "broken.mjs");
    writeFileSync(file, 'throw new Error("out of luck");');
    const host = threadHost({ count: 2, entry: pathToFileURL(file) });
    const dead = simulateEnsemble(smallProtocol(), { system: smallBody, members: 20, host });
    await expect(dead).rejects.toMatchObject({
      diagnostics: [{ code: "worker-died", found: "out of luck" }],
    });
  });

  it("stop where they are told to, and leave nothing to the next ensemble", async () => {
    const host = threadHost({ count: 2, entry });
    let done = 0;
    const stopped = simulateEnsemble(smallProtocol(), {
      system: smallBody,
      members: 2000,
      host,
      shouldStop: () => done > 0,
      onProgress: (now) => {
        done = now;
      },
    });
    await expect(stopped).rejects.toMatchObject({ diagnostics: [{ code: "ensemble-stopped" }] });
    expect(done).toBeLessThan(2000);
    const options = { system: smallBody, members: 20 };
    const after = await simulateEnsemble(smallProtocol(), { ...options, host });
    host.close();
    expect(after).toEqual(await simulateEnsemble(smallProtocol(), options));
  });
});
