import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, vi } from "vitest";
import { build, buildApp } from "../../scripts/set-up.mjs";
import { type Serving, startServing } from "../../src/cli/serve/start-serving.ts";
import { launchChromium } from "../house/chromium.ts";
import { projectRoot } from "../support/project-root.ts";

/** The folder of the built app. */
export const appFolder = join(projectRoot, "dist", "app");

/** Under load a first run takes seconds: what must appear is waited for so long. */
const patience = 60_000;

/** The built app, served under its policy, in a browser with an empty profile. */
export interface ServedApp {
  /** Opens the app in a profile of its own. What its policy refuses and what it throws fails the test. */
  open(options?: BrowserContextOptions): Promise<Page>;
}

/** Builds and serves the app for the tests of a file, and closes all of it after them. */
export function servedApp(): ServedApp {
  let serving: Serving;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let faults: string[] = [];
  vi.setConfig({ testTimeout: 2 * patience });
  beforeAll(async () => {
    build();
    buildApp();
    serving = await startServing({ folder: appFolder, port: 0 });
    browser = await launchChromium();
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await serving.close();
  });
  afterEach(async () => {
    const found = faults;
    faults = [];
    for (const context of contexts) await context.close();
    contexts = [];
    expect(found).toEqual([]);
  });
  return {
    open: async (options = {}) => {
      const context = await browser.newContext({
        acceptDownloads: true,
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      contexts.push(context);
      context.setDefaultTimeout(patience);
      await noteFaults(context, faults);
      const page = await context.newPage();
      await page.goto(serving.url);
      await curvesDrawn(page);
      return page;
    },
  };
}

/** Notes what a policy refuses, what is thrown and what is printed as an error, on every page. */
export async function noteFaults(context: BrowserContext, faults: string[]): Promise<void> {
  context.on("weberror", (error) => faults.push(error.error().message));
  context.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await context.exposeFunction("tellViolation", (what: string) => faults.push(what));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
      (globalThis as unknown as { tellViolation(text: string): void }).tellViolation(
        `${effectiveDirective} ${blockedURI} ${sample}`,
      ),
    );
  });
}

/** Waits for the first curves. */
export async function curvesDrawn(page: Page): Promise<void> {
  await page.locator("[data-drawn]").first().waitFor({ timeout: patience });
}

/** A chart, by the readout that it is of. */
export const chartOf = (page: Page, readout: string) => page.locator(`figure[data-panel="${readout}"]`);

/** What a chart says of its curves in a sentence: those that are out of sight are drawn when they come into it. */
export async function summaryOf(page: Page, readout: string): Promise<string> {
  const chart = chartOf(page, readout);
  await chart.scrollIntoViewIfNeeded();
  return chart.locator(".chart-summary").innerText();
}

/** Waits until a text is another one, and gives it. */
export async function changed(read: () => Promise<string>, before: string): Promise<string> {
  let now = before;
  await expect
    .poll(
      async () => {
        now = await read();
        return now;
      },
      { timeout: patience, interval: 50 },
    )
    .not.toBe(before);
  return now;
}
