import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { simulateEnsemble } from "../../src/ensemble/index.ts";
import { smallBody, smallProtocol } from "./support/small-body.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes in use when the last member has been taken in. */
async function bytesAtEnd(members: number): Promise<number> {
  let bytes = 0;
  await simulateEnsemble(smallProtocol(), {
    system: smallBody,
    members,
    every: 60_000,
    bandsEvery: 60_000,
    onProgress: (done, total) => {
      if (done < total) return;
      // Buffers of one collection are given back while others run; the next one waits for that.
      for (let i = 0; i < 3; i++) collect();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      bytes = heapUsed + arrayBuffers;
    },
  });
  return bytes;
}

it("4096 members take less than half of what their curves alone would (24 MB) more than 256", async () => {
  await bytesAtEnd(64);
  const few = await bytesAtEnd(256);
  const many = await bytesAtEnd(4096);
  expect(many - few).toBeLessThan(12e6);
});
