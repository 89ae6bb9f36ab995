import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { afterAll, describe, expect, it } from "vitest";
import { claims, costOf, isComputed } from "../../../evidence/claims/index.ts";
import { answerClaims } from "../../../src/cli/claims/answer-claims.ts";
import { endThreads } from "../../../src/cli/open-threads.ts";
import { projectRoot } from "../../support/project-root.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";

const members = 0.2;

/** Bundles the code of threads from the source, as the package does from what is compiled. */
async function bundled(): Promise<URL> {
  const folder = scratchFolder();
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: "error",
    json: { stringify: true },
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: join(projectRoot, "src", "cli", "claims", "claim-thread.ts"),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: "claim-thread.mjs", codeSplitting: false } },
    },
  });
  return pathToFileURL(join(folder, "claim-thread.mjs"));
}

const cheapest = claims
  .filter(isComputed)
  .filter(({ arms }) => Object.keys(arms).length > 0)
  .sort((a, b) => costOf(a, members) - costOf(b, members))
  .slice(0, 4);

afterAll(endThreads);

describe("claims in threads", () => {
  it("come out the same in three as in none, each told as it comes", async () => {
    const told: string[] = [];
    const alone = await answerClaims(cheapest, { members, workers: 0, draw: true });
    const spread = await answerClaims(cheapest, {
      members,
      workers: 3,
      draw: true,
      entry: await bundled(),
      onAnswer: ({ id }) => told.push(id),
    });
    expect([...told].sort()).toEqual(cheapest.map(({ id }) => id).sort());
    for (const { id } of cheapest) {
      const [one, other] = [alone.get(id), spread.get(id)];
      if (one === undefined || other === undefined || "why" in one || "why" in other)
        throw new Error(`${id}: ${JSON.stringify([one, other])}`);
      expect(one.result.members, id).toBeGreaterThan(0);
      expect({ ...other, seconds: 0 }).toEqual({ ...one, seconds: 0 });
    }
  }, 240_000);

  it("begin with the longest", () => {
    const [shortest, second] = cheapest;
    const longest = claims.filter(isComputed).sort((a, b) => costOf(b, 1) - costOf(a, 1))[0];
    if (shortest === undefined || second === undefined || longest === undefined) throw new Error("no claims");
    expect(costOf(longest, 1)).toBeGreaterThan(10 * costOf(shortest, 1));
    expect(costOf(shortest, 2)).toBeGreaterThan(costOf(shortest, 1));
  });
});
