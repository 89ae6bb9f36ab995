import { beforeAll, describe, expect, it } from "vitest";
import { checkRules } from "../../../evidence/rules/index.ts";
import { checkProtocol } from "../../../src/analysis/index.ts";
import type { WorkerHost } from "../../../src/ensemble/index.ts";
import { systems } from "../../../src/index.ts";
import { threadHost } from "../../../src/node/index.ts";
import { bundleThread } from "../../ensemble/support/thread-entry.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";
import { protocolOf } from "./support/toy.ts";

const folder = scratchFolder();
let entry: URL;
beforeAll(async () => {
  entry = await bundleThread(folder);
});

const protocol = protocolOf([
  "equator: 1",
  "subject: {sex: male, age: 30 y, height: 180 cm, mass: 80 kg}",
  "start: 2026-03-02T06:00",
  "lasts: 24 h",
  "events:",
  '  - {at: "14:00", compound: rapamycin, dose: 12 mg}',
  '  - {at: "16:00", train: {kind: resistance, sets: 12, load: 0.75, duration: 60 min, muscle: legs}}',
  '  - {at: "17:15", meal: {protein: 40 g, source: whey, carbohydrate: 60 g}}',
]);

function answer(host: WorkerHost | undefined) {
  return checkProtocol({
    side: { protocol, system: systems.muscle },
    rules: checkRules,
    members: 20,
    seed: 3,
    host,
  });
}

describe("findings", () => {
  it("are the same bytes for no thread and for three", async () => {
    const here = JSON.stringify(await answer(undefined));
    const host = threadHost({ count: 3, entry });
    const there = JSON.stringify(await answer(host));
    host.close();
    expect(there).toBe(here);
    expect(here).toContain("gas-and-brake");
    expect(here).toContain("low90");
  });
});
