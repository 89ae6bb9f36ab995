import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { build, buildApp } from "../../../scripts/set-up.mjs";
import { type Serving, startServing } from "../../../src/cli/serve/start-serving.ts";
import { launchChromium } from "../../house/chromium.ts";
import { projectRoot } from "../../support/project-root.ts";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** The app in Chromium for each test of a file: whatever its policy refuses, and whatever it throws, fails the test. */
export function servedPage(): () => Page {
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    build();
    buildApp();
    serving = await startServing({ folder: join(projectRoot, "dist", "app"), port: 0 });
    browser = await launchChromium();
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await serving.close();
  });
  beforeEach(async () => {
    faults = [];
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(serving.url);
  });
  afterEach(async () => {
    await page.close();
    expect(faults).toEqual([]);
  });
  return () => page;
}

/** What axe finds in the sheet that is open; the debugger hands it over, whom no policy binds. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axeFile, "utf8"));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(at: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run("dialog[open]");
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}
