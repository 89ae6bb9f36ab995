import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { offeredTemplates } from "../../app/src/files/template-list.ts";
import { firstTemplate } from "../../app/src/templates.ts";
import { build, buildApp } from "../../scripts/set-up.mjs";
import { readProtocol, settleProtocol, systemInUse, systems } from "../../src/index.ts";
import { projectRoot } from "../support/project-root.ts";

beforeAll(() => {
  build();
  buildApp();
}, 600_000);

const numbersOf = (text: string) => {
  const bytes = Buffer.from(text, "base64");
  return Array.from({ length: bytes.length / 8 }, (_, i) => bytes.readDoubleLE(8 * i));
};

it("where the first template settles is in the page as it is computed here, bit for bit", async () => {
  expect(offeredTemplates[0]?.text).toBe(firstTemplate());
  const { protocol } = readProtocol(firstTemplate());
  if (protocol === undefined) throw new Error("the template cannot be read");
  const { key, ready } = await settleProtocol(protocol, { system: systemInUse(systems["human-adult"]) });
  const kept = JSON.parse(readFileSync(join(projectRoot, "dist", "settled-states.json"), "utf8"));
  expect(kept.key).toBe(key);
  expect(numbersOf(kept.settled)).toEqual([...ready.settled]);
  expect(numbersOf(kept.atReading)).toEqual([...ready.atReading]);
  expect(numbersOf(kept.baselines)).toEqual([...ready.baselines]);
  expect(kept.settled.length).toBeGreaterThan(1000);
}, 120_000);
