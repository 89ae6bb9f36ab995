import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { simulateEnsemble } from "../../src/ensemble/index.ts";
import { newProtocol, readProtocol, systems } from "../../src/index.ts";
import { installPackage } from "../support/installed-package.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { bundle } from "./bundle.ts";
import { openStrictly } from "./strict-page.ts";

const members = 12;

const inBrowser = `
import { newProtocol, readProtocol, systems } from "equator";
import { simulateEnsemble } from "equator/ensemble";
import { webWorkerHost } from "equator/ensemble/web";
const { protocol } = readProtocol(newProtocol("three-meals"));
for (const count of [0, 2]) {
  const { series } = await simulateEnsemble(protocol, {
    system: systems.muscle,
    members: ${members},
    every: 600000,
    host: webWorkerHost({ count }),
  });
  const bytes = new TextEncoder().encode(JSON.stringify(series, (_, value) => ArrayBuffer.isView(value) ? [...value] : value));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  console.log(count + " " + [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
}
`;

const folder = scratchFolder();
beforeAll(() => installPackage(folder));

it("bands in a browser have the bits of Node, with Web Workers and without, under a strict policy", async () => {
  const { protocol } = readProtocol(newProtocol("three-meals") ?? "");
  if (protocol === undefined) throw new Error("no protocol");
  const { series } = await simulateEnsemble(protocol, { system: systems.muscle, members, every: 600_000 });
  const text = JSON.stringify(series, (_, value) =>
    ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value,
  );
  const hash = createHash("sha256").update(text).digest("hex");
  writeFileSync(`${folder}/bands.js`, inBrowser);
  const outcome = await openStrictly(await bundle(folder, "bands.js"), 2, 60_000);
  expect(outcome).toEqual({ printed: [`0 ${hash}`, `2 ${hash}`], violations: [], errors: [] });
});
