import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { build, buildApp } from "../../../scripts/set-up.mjs";
import { type Serving, startServing } from "../../../src/cli/serve/start-serving.ts";
import { launchChromium } from "../../house/chromium.ts";
import { projectRoot } from "../../support/project-root.ts";

const axe = readFileSync(join(projectRoot, "node_modules", "axe-core", "axe.min.js"), "utf8");
let serving: Serving;
let browser: Browser;
let page: Page;
const wrong: string[] = [];

// One page for all: what takes time is the first curves.
beforeAll(async () => {
  build();
  buildApp();
  serving = await startServing({ folder: join(projectRoot, "dist", "app"), port: 0 });
  browser = await launchChromium();
  const context = await browser.newContext({
    acceptDownloads: true,
    viewport: { width: 1280, height: 1000 },
  });
  page = await context.newPage();
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  await page.goto(serving.url);
  await summary("mtorc1_active").filter({ hasText: "peaks" }).waitFor({ timeout: 60_000 });
}, 600_000);
afterAll(async () => {
  await browser.close();
  await serving.close();
});
afterEach(() => expect(wrong).toEqual([]));

const chart = (panel: string) => page.locator(`[data-panel="${panel}"]`);
const summary = (panel: string) => chart(panel).locator(".chart-summary");
const head = (panel: string) => chart(panel).locator(".chart-now").textContent();
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const time = () => page.getByRole("region", { name: "Time", exact: true });

/** What a file that a button saves holds. */
async function saved(save: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), save()]);
  return readFileSync(await file.path(), "utf8");
}

async function fromMenu(panel: string, name: string): Promise<void> {
  await chart(panel).locator("summary").click();
  await chart(panel).getByRole("button", { name, exact: true }).click();
}

describe("charts", () => {
  it("say what they show, at the peak and at the cursor, as a table and as files", async () => {
    const words = (await summary("mtorc1_active").textContent()) ?? "";
    const [, peak, clock] = /peaks at ([\d.]+) × rest at (\d\d:\d\d)/.exec(words) ?? [];
    const field = time().getByLabel("Clock, as 09:10");
    await field.fill(clock ?? "");
    await page.keyboard.press("Enter");
    await expect.poll(() => head("mtorc1_active")).toBe(`${peak} × rest at ${clock}`);
    // What is typed next is typed there too, and what is no time is not taken.
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await field.fill("25:99");
    await page.keyboard.press("Enter");
    expect(await field.inputValue()).toBe(clock);
    await fromMenu("mtorc1_active", "Table");
    expect(await chart("mtorc1_active").getByRole("row").count()).toBeGreaterThan(40);
    const csv = await saved(() => chart("mtorc1_active").getByRole("button", { name: "CSV" }).click());
    expect(csv.split("\n")[0]).toBe("time_h,mtorc1_active [1]");
    const svg = await saved(() => chart("mtorc1_active").getByRole("button", { name: "SVG" }).click());
    expect(svg).toContain("<title>mTORC1 of leg muscle</title>");
  });

  it("point at one time, by keys and by buttons, and play", async () => {
    await time().getByRole("slider").focus();
    await page.keyboard.press("PageDown");
    const first = await head("mtorc1_active");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => head("mtorc1_active")).not.toBe(first);
    await page.keyboard.press("End");
    await expect.poll(() => head("mtorc1_active")).toContain("at 06:00");
    await page.keyboard.press("Home");
    await expect.poll(() => head("mtorc1_active")).toBe("1 × rest at 06:00");
    // They are taken where nothing has the focus, too.
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press("End");
    await expect.poll(() => head("mtorc1_active")).toContain("at 06:00");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => head("mtorc1_active")).toContain("at 05:45");
    await page.keyboard.press("Home");
    await expect.poll(() => head("mtorc1_active")).toBe("1 × rest at 06:00");
    await button("Play").click();
    await expect.poll(() => head("mtorc1_active")).not.toContain("at 06:00");
    await button("Pause").click();
    await button("Play").waitFor();
  });

  it("show a stretch that is drawn over them, and all of it again", async () => {
    const box = await chart("mtorc1_active").locator(".u-over").boundingBox();
    if (box === null) throw new Error("no chart is there");
    await page.mouse.move(box.x + box.width / 4, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 30, { steps: 4 });
    await page.mouse.up();
    await button("Show the whole time").click();
    await button("Show the whole time").waitFor({ state: "detached" });
  });

  it("are found by what they mean, and of every tissue", async () => {
    await page.getByLabel("Chart a readout").fill("glycogen liver");
    await page.getByRole("button", { name: /^glycogen of the liver/ }).click();
    await chart("own liver_glycogen").waitFor();
    await page.getByLabel("Chart a readout").fill("");
    await page.getByRole("button", { name: "Liver", exact: true }).click();
    await summary("mtorc1_active_liver").filter({ hasText: "mTORC1 of liver" }).waitFor();
    await page.locator(".group > summary", { hasText: "All tissues" }).click();
    await summary("all mtorc1").filter({ hasText: "Highest:" }).waitFor();
    await page.getByRole("button", { name: "Muscle, legs", exact: true }).click();
    await chart("mtorc1_active").waitFor();
  });

  it("carry bands, and what is mostly assumed is labelled", async () => {
    await page.locator("[data-bands=done], [data-bands=first]").waitFor({ timeout: 60_000 });
    expect(await chart("autophagy_flux").locator("[data-assumed=true]").textContent()).toMatch(
      /^Hatched: \d+ % of the spread from assumed numbers$/,
    );
    expect(await page.locator("[data-bands]").getAttribute("title")).toMatch(/^The model is run many times/);
    await page.getByLabel("Bands of").selectOption("none");
    await page.locator("[data-bands]").waitFor({ state: "detached" });
  });

  it("explain their words where they stand, by keys too", async () => {
    expect(await chart("mtorc1_active").locator(".chart-now").getAttribute("title")).toMatch(/night without/);
    await page.locator(".glossary summary").press("Enter");
    for (const word of ["rest, × rest", "members", "active share", "autophagy"])
      await page.locator(`.glossary dt:text-is("${word}")`).waitFor();
    const told = await page.locator(".glossary dd").allTextContents();
    for (const text of told) expect(text.split(" ").length).toBeLessThanOrEqual(60);
  });

  it("take measurements of one's own, and say which lines they do not", async () => {
    const text = "time,readout,value,error\n09:10,insulin,300,40\n10:00,no such thing,1,";
    const file = { name: "mine.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await page.getByLabel("Files of measurements").setInputFiles(file);
    await page.getByText("line 3, column 7").waitFor();
    const svg = await saved(() => fromMenu("insulin_plasma", "SVG"));
    expect(svg.match(/Z" fill="#ffffff"/g)).toHaveLength(1);
    await button("Remove mine.csv").click();
    await button("Remove mine.csv").waitFor({ state: "detached" });
  });

  it("have nothing that axe finds, light and dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        type Axe = { run: (where: object) => Promise<{ violations: { id: string }[] }> };
        const { axe: own } = globalThis as unknown as { axe: Axe };
        const { violations } = await own.run({ include: [".board", ".transport"] });
        return violations.map(({ id }) => id);
      });
      expect(found).toEqual([]);
    }
  });

  it("of many days are drawn by the mean of each, which a stretch of them is not", async () => {
    await button("New").click();
    await page.getByRole("button", { name: /^Rapamycin once a week/ }).click();
    await summary("mtorc1_active")
      .filter({ hasText: "Drawn: the mean of each day" })
      .waitFor({ timeout: 60_000 });
    await button("Week").click();
    await summary("mtorc1_active").filter({ hasNotText: "Drawn" }).waitFor();
  });
});
