import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { build, buildApp } from "../../scripts/set-up.mjs";
import { type Serving, startServing } from "../../src/cli/serve/start-serving.ts";
import { launchChromium } from "../house/chromium.ts";
import { projectRoot } from "../support/project-root.ts";

const axeText = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Longer than any answer takes, on a machine that does much else. */
const patience = { timeout: 120_000 };
let serving: Serving;
let browser: Browser;
let context: BrowserContext;
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
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  faults = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(serving.url);
  await page.locator(".balance li").first().waitFor(patience);
});
afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

const button = (name: string | RegExp) =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

/** Opens a text of one's own, and says that the model may be run with it. */
async function opened(text: string): Promise<void> {
  await button("Text").click();
  await page.getByLabel("Protocol, YAML").fill(text);
  await button(/None applies/).click(patience);
  await button("Text").click();
}

/** What axe finds in a part of the page. */
async function axeIn(selector: string): Promise<string[]> {
  await page.evaluate(axeText);
  return page.evaluate(async (where) => {
    const { axe } = globalThis as unknown as {
      axe: { run(at: string): Promise<{ violations: { id: string }[] }> };
    };
    return (await axe.run(where)).violations.map(({ id }) => id);
  }, selector);
}

const interfering = `equator: 1
name: lifting, then endurance
system: human-adult
subject: {sex: male, age: 30 y, height: 178 cm, mass: 75 kg, training: trained}
start: 2026-03-02T06:00
events:
  - {at: "07:30", meal: {protein: 30 g, source: mixed, carbohydrate: 80 g, fat: 20 g}}
  - {at: "12:30", meal: {protein: 40 g, source: mixed, carbohydrate: 80 g, fat: 20 g}}
  - {at: "17:00", train: {kind: resistance, sets: 12, reps: 10, load: 75 %, muscle: legs}}
  - {at: "18:15", train: {kind: endurance, duration: 60 min, intensity: 70 %}}
  - {at: "19:30", meal: {protein: 40 g, source: mixed, carbohydrate: 80 g, fat: 25 g}}
  - {at: "23:00", sleep: {until: "07:00"}}
`;

describe("what the protocol means", () => {
  it("is told in findings, whose move can be looked at, made and undone", async () => {
    await opened(interfering);
    const conflict = page.locator("li.finding-conflict").first();
    await conflict.waitFor(patience);
    expect(await conflict.innerText()).toContain("conflict");
    await conflict.getByRole("button", { name: /^Show/ }).click();
    await button("Show the whole time").first().waitFor(patience);
    await conflict.getByRole("button", { name: "Preview the move" }).click();
    const shown = conflict.getByRole("button", { name: "Preview the move", pressed: true });
    await shown.waitFor(patience);
    await shown.click();
    await conflict.getByRole("button", { name: /^Move it/ }).click();
    await page.getByTitle(/^Undo move /).click(patience);
    expect(await axeIn(".findings")).toEqual([]);
  }, 240_000);

  it("is told in hours of each tissue, by levels that can be set, with bands", async () => {
    const rows = page.locator(".balance .bars li");
    expect(await rows.count()).toBe(8);
    const muscle = rows.first();
    const before = Number(/mTORC1 ([\d.]+) h/.exec(await muscle.innerText())?.[1]);
    await page.getByLabel("mTORC1 raised: above").fill("2");
    await expect
      .poll(async () => Number(/mTORC1 ([\d.]+) h/.exec(await muscle.innerText())?.[1]))
      .toBeLessThan(before);
    await muscle.getByText(/mTORC1 [\d.]+ h \([\d.]+–[\d.]+\)/).waitFor(patience);
    expect(await axeIn(".balance")).toEqual([]);
  }, 240_000);

  it("is compared between two protocols with the same members", async () => {
    await button("Duplicate").click();
    await page.getByText("The two protocols say the same.").waitFor(patience);
    await opened(interfering);
    const compare = page.locator(".compare");
    await compare.locator("tbody th", { hasText: "train.endurance" }).waitFor(patience);
    await compare.getByText(/Probability B > A: the mean is larger in \d+ % of 24 members/).waitFor(patience);
    const readouts = compare.getByLabel("Difference of");
    await readouts.selectOption({ label: "active share of mTORC1" });
    expect(await readouts.locator("option", { hasText: /^\w+_\w+$/ }).count()).toBe(0);
    await compare.getByText("B − A: active share of mTORC1").waitFor(patience);
    expect(await axeIn(".compare")).toEqual([]);
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    expect(await readouts.evaluate((select) => select.getBoundingClientRect().right)).toBeLessThan(400);
  }, 240_000);

  it("is scanned over one input, whose slider writes when it is kept", async () => {
    await button("Scan").click();
    const scan = page.locator(".scan");
    await scan.locator(".band-chart circle").first().waitFor(patience);
    await scan.getByLabel("Readout").selectOption({ label: "active share of mTORC1" });
    const slider = scan.getByRole("slider");
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    const moved = await scan.locator("output").innerText();
    await scan.getByRole("button", { name: "Keep" }).click();
    await page.getByTitle(new RegExp(`^Undo .* ${moved}`)).waitFor(patience);
    expect(await axeIn(".scan")).toEqual([]);
  }, 240_000);
});
