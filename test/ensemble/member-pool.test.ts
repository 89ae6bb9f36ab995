import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { latinHypercubeDraws, openMembers, simulateEnsemble } from "../../src/ensemble/index.ts";
import { threadHost } from "../../src/node/index.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { scenarioOf } from "./support/day.ts";
import { smallBody, smallProtocol, smallVaried } from "./support/small-body.ts";
import { bundleThread } from "./support/thread-entry.ts";

const folder = scratchFolder();
let entry: URL;
beforeAll(async () => {
  entry = await bundleThread(folder);
});

const varied = smallVaried();
const draws = latinHypercubeDraws(varied, { seed: 1, members: 30 });
const scenarios = [scenarioOf(smallProtocol(), 600_000, smallBody)];

describe("members that are asked for twice at once", () => {
  it.each([0, 2])("are run one work after the other, in %i threads", async (count) => {
    const host = threadHost({ count, entry });
    const members = await openMembers({ scenarios, varied, host });
    const told: string[] = [];
    const ask = (name: string) => members.evaluate(draws, { members: 30 }, () => told.push(name));
    await Promise.all([ask("first"), ask("second")]);
    members.close();
    host.close();
    expect(told).toEqual([...new Array<string>(30).fill("first"), ...new Array<string>(30).fill("second")]);
  });

  it("are run although what came before was stopped, and are not once they are closed", async () => {
    const members = await openMembers({ scenarios, varied });
    const taken = vi.fn();
    const ask = (shouldStop: () => boolean) =>
      members.evaluate(draws, { members: 30 }, taken, { shouldStop });
    const stopped = { diagnostics: [{ code: "ensemble-stopped" }] };
    await Promise.all([expect(ask(() => true)).rejects.toMatchObject(stopped), ask(() => false)]);
    expect(taken).toHaveBeenCalledTimes(30);
    members.close();
    await expect(ask(() => false)).rejects.toMatchObject(stopped);
  });

  it("end where the members are closed under them", async () => {
    const host = threadHost({ count: 2, entry });
    const members = await openMembers({ scenarios, varied, host });
    const both = [0, 1].map(() => members.evaluate(draws, { members: 30 }, () => undefined));
    const told = Promise.allSettled(both);
    await Promise.resolve();
    members.close();
    host.close();
    expect((await told).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});

describe("a thread that ends while nobody uses it", () => {
  it("is not lent again", async () => {
    const marker = join(folder, "died");
    const file = join(folder, "dies-once.mjs");
    const lines = [
      'import { existsSync, writeFileSync } from "node:fs";',
      `if (existsSync(${JSON.stringify(marker)})) await import(${JSON.stringify(entry.href)});`,
      `else { writeFileSync(${JSON.stringify(marker)}, ""); process.exit(3); }`,
    ];
    writeFileSync(file, lines.join("\n"));
    const host = threadHost({ count: 1, entry: pathToFileURL(file) });
    await vi.waitFor(() => expect(existsSync(marker)).toBe(true), 10_000);
    // Another thread begins and ends: by then the end of the first is known.
    await once(new Worker("0", { eval: true }), "exit");
    const { facts } = await simulateEnsemble(smallProtocol(), { system: smallBody, members: 20, host });
    host.close();
    expect(facts).toMatchObject({ members: 20, failed: 0 });
  });
});
