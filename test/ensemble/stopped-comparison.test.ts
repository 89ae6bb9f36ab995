import { beforeAll, describe, expect, it } from "vitest";
import { compareEnsembles } from "../../src/ensemble/index.ts";
import { threadHost } from "../../src/node/index.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { smallBody, smallProtocol } from "./support/small-body.ts";
import { bundleThread } from "./support/thread-entry.ts";

const folder = scratchFolder();
let entry: URL;
beforeAll(async () => {
  entry = await bundleThread(folder);
});

const side = { protocol: smallProtocol(), system: smallBody };
const members = 200;

describe.each([0, 2])("a comparison in %i threads", (count) => {
  const compare = async (shouldStop: (taken: number) => boolean) => {
    const host = threadHost({ count, entry });
    const taken: number[] = [];
    const asked = { members, host, onMember: (member: number) => taken.push(member) };
    const stopping = compareEnsembles(side, side, { ...asked, shouldStop: () => shouldStop(taken.length) });
    const [outcome] = await Promise.allSettled([stopping]);
    const again = await compareEnsembles(side, side, { members: 20, host });
    host.close();
    return { outcome, taken, again };
  };
  const stopped = { status: "rejected", reason: { diagnostics: [{ code: "ensemble-stopped" }] } };

  it("ends before its first member where it is told to at once", async () => {
    const { outcome, taken } = await compare(() => true);
    expect(outcome).toMatchObject(stopped);
    expect(taken).toEqual([]);
  });

  it("ends among its members where it is told to, and lets the next one run whole", async () => {
    const { outcome, taken, again } = await compare((done) => done > 0);
    expect(outcome).toMatchObject(stopped);
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.length).toBeLessThan(members);
    expect([again.a.facts.failed, again.b.facts.failed, again.a.facts.members]).toEqual([0, 0, 20]);
  });

  it("comes to its end where nothing tells it to stop", async () => {
    const { outcome, taken } = await compare(() => false);
    expect(outcome?.status).toBe("fulfilled");
    expect(taken).toHaveLength(members);
  });
});
