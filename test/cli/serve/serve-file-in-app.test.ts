import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { build, buildApp } from "../../../scripts/set-up.mjs";
import { type Serving, startServing } from "../../../src/cli/serve/start-serving.ts";
import { launchChromium } from "../../house/chromium.ts";
import { projectRoot } from "../../support/project-root.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";
import { shortDay } from "../command-line.ts";

const file = join(scratchFolder(), "day.yaml");
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  build();
  buildApp();
  writeFileSync(file, shortDay);
  serving = await startServing({ folder: join(projectRoot, "dist", "app"), port: 0, file });
  browser = await launchChromium();
}, 600_000);
afterAll(async () => {
  await browser.close();
  await serving.close();
});

const onDisk = () => readFileSync(file, "utf8");

/** What the page last said, once it says it. */
async function told(page: Page, words: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), words);
}

/** Clicks as the page's own script would: dialogs that a first visit opens may lie over it. */
async function press(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const found = [...document.querySelectorAll("button")].find(
      ({ innerText }) => innerText.trim() === wanted,
    );
    if (found === undefined) throw new Error(`there is no button ${wanted}`);
    found.click();
  }, name);
}

/** From now on no save is answered, until the tab is loaded again. */
async function loseAnswers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const send = globalThis.fetch;
    globalThis.fetch = async (...asked) => {
      const answer = await send(...asked);
      return asked[1]?.method === "PUT" ? new Promise<never>(() => undefined) : answer;
    };
  });
}

const isHeld = (page: Page, text: string) =>
  page.evaluate((wanted) => (localStorage.getItem("equator") ?? "").includes(JSON.stringify(wanted)), text);

describe("a protocol that equator serve was started with", () => {
  it("opens in the app, whose address then gives no token away, and is saved back into it", async () => {
    const page = await browser.newPage();
    await page.goto(serving.url);
    await told(page, "Save to day.yaml");
    expect(page.url()).toBe(`http://127.0.0.1:${serving.port}/`);
    await vi.waitFor(async () => expect(await isHeld(page, shortDay)).toBe(true), { timeout: 10_000 });

    await press(page, "Save to day.yaml");
    await told(page, "day.yaml is saved.");
    expect(onDisk()).toBe(shortDay);

    await loseAnswers(page);
    await press(page, "A");
    await press(page, "Save to day.yaml");
    await vi.waitFor(() => expect(onDisk()).toContain("name: Three meals"), { timeout: 10_000 });
    const three = onDisk();

    // The tab never heard that it has saved: what stands in the file is still known as its own.
    await page.reload();
    await told(page, "Save to day.yaml");
    await press(page, "B");
    await press(page, "Save to day.yaml");
    await vi.waitFor(() => expect(onDisk()).toBe(shortDay), { timeout: 10_000 });
    await told(page, "day.yaml is saved.");

    const byHand = `${three}# by hand\n`;
    writeFileSync(file, byHand);
    await press(page, "Save to day.yaml");
    await told(page, "day.yaml has changed on the disk and was not saved.");
    expect(onDisk()).toBe(byHand);
    await vi.waitFor(async () => expect(await isHeld(page, byHand)).toBe(true), { timeout: 10_000 });
    expect(await isHeld(page, shortDay)).toBe(true);
    await page.close();
  }, 120_000);

  it("is in no tab that was opened without the token, and a wrong one is told", async () => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${serving.port}/`);
    await page.waitForSelector("canvas", { timeout: 60_000 });
    expect(await page.evaluate(() => document.body.innerText)).not.toContain("Save to");
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#token=${"0".repeat(32)}`,
    );
    await told(page, "The file of the server cannot be read");
    expect(await page.evaluate(() => document.body.innerText)).not.toContain("Save to");
    await page.evaluate((hash) => {
      location.hash = hash;
    }, new URL(serving.url).hash);
    await told(page, "Save to day.yaml");
    await page.close();
  }, 120_000);
});
