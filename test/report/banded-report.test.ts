import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sensitivityPage } from "../../src/report/html/sensitivity-page.ts";
import { readReport, reportHtml } from "../../src/report/index.ts";
import { launchChromium } from "../house/chromium.ts";
import { madeUpBands } from "./banded-fixture.ts";
import { madeUpDetails, madeUpRun } from "./fixture.ts";
import { openReport } from "./open-report.ts";
import { madeUpSensitivity } from "./sensitivity-fixture.ts";

const run = madeUpRun();
const bands = madeUpBands(run);
let browser: Browser;
let html: string;

beforeAll(async () => {
  browser = await launchChromium();
  html = await reportHtml(run, madeUpDetails(), { bands });
});
afterAll(() => browser.close());

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const leucine = "#curve-leucine_plasma";

describe("a report with bands", () => {
  it("has the same bytes for the same run and bands, and gives back how they were drawn", async () => {
    const details = madeUpDetails();
    const settings = { ...details.settings, members: 256, seed: 1 };
    const again = await reportHtml(run, { ...details, settings }, { bands: madeUpBands(run) });
    expect(again).toBe(await reportHtml(run, { ...details, settings }, { bands }));
    expect(readReport(again)?.settings).toEqual(settings);
  });

  it("stays under 1 MB for a day and for twelve weeks", async () => {
    expect(html.length).toBeLessThan(1_000_000);
    const long = madeUpRun({ hours: 12 * 7 * 24, everyMinutes: 20 });
    const text = await reportHtml(long, madeUpDetails(), { bands: madeUpBands(long) });
    expect(text.length).toBeLessThan(1_000_000);
  });

  it("shows bands of parameters at first, and each kind by its switch, without script too", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, complaints, close } = await openReport(browser, html, { javaScriptEnabled });
      const shown = (kind: string) => page.locator(`${leucine} svg .of-${kind} .q90`).first().isVisible();
      expect([await shown("parameters"), await shown("people")]).toEqual([true, false]);
      await page.getByLabel("people", { exact: true }).focus();
      await page.keyboard.press("Space");
      expect([await shown("parameters"), await shown("people")]).toEqual([true, true]);
      await page.getByLabel("parameters", { exact: true }).uncheck();
      expect([await shown("parameters"), await shown("people")]).toEqual([false, true]);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it("draws the wider band under the narrower one, and both lines over them", async () => {
    const { page, close } = await openReport(browser, html);
    const marks = await page
      .locator(`${leucine} svg path`)
      .evaluateAll((paths) => paths.map((path) => path.getAttribute("class") ?? ""));
    const order = ["band q90 b0", "band q50 b0", "median m0", "line s0"].map((name) => marks.indexOf(name));
    expect(order.every((place) => place >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    await close();
  });

  it("gives every number with its bands: beside the picture, in the table under it, and at the cursor", async () => {
    const { page, close } = await openReport(browser, html);
    const facts = await page.locator(`${leucine} table.facts`).innerText();
    expect(facts).toMatch(/run\s+90 % of parameters\s+90 % of people/);
    expect(facts).toMatch(/peak\s+437\s+350–520\s+390–480/);
    expect(facts).toMatch(/at\s+13:30\s+13:10–13:50\s+13:20–13:40/);
    await page.locator(`${leucine} summary`).nth(1).click();
    const heads = await page.locator(`${leucine} table.numbers th[scope=col]`).allInnerTexts();
    expect(heads).toEqual([
      "time",
      "µmol/L",
      ...["parameters: median", "50 %", "90 %", "people: median", "50 %", "90 %"],
    ]);
    await page.locator("#cursor").press("ArrowRight");
    expect(await page.locator(`${leucine} .now-bands`).innerText()).toMatch(/^parameters \d+–\d+$/);
    await close();
  });

  it("copies the bands with the curve", async () => {
    const { page, close } = await openReport(browser, html);
    await page.locator(`${leucine} summary`).nth(1).click();
    const download = page.waitForEvent("download");
    await page.locator(`${leucine} [data-save]`).click();
    const [header = "", first = ""] = (await readFile(await (await download).path(), "utf8")).split("\n");
    expect(header.split(",")).toHaveLength(2 + 5 + 5);
    expect(header).toContain("leucine_plasma elsewhere people high90 [umol/L]");
    const values = first.split(",").map(Number);
    expect(values.slice(2, 7)).toEqual([...values.slice(2, 7)].sort((a, b) => a - b));
    await close();
  });

  it("hatches a curve and says so where nothing behind it has a source", async () => {
    const details = madeUpDetails("");
    const modules = details.modules.map((card) => ({
      ...card,
      parameters: card.parameters.map((each) => ({ ...each, grade: "assumed" })),
    }));
    const text = await reportHtml(madeUpRun({ text: "" }), { ...details, modules }, { bands });
    expect(text).toContain("Hatched: everything behind this curve is assumed (12 parameters).");
    expect(text).toContain('class="hatch"');
    expect(html).not.toContain('class="hatch"');
    expect(html).toContain("4 of the 12 parameters behind it are assumed");
  });

  it.each([
    [1280, "light"],
    [1280, "dark"],
    [400, "light"],
    [400, "dark"],
  ] as const)("has no accessibility finding at %i px, %s, with both bands", async (width, colorScheme) => {
    const { page, close } = await openReport(browser, html, {
      viewport: { width, height: 900 },
      colorScheme,
    });
    await page.getByLabel("people", { exact: true }).check();
    await page.locator("summary").nth(2).click();
    await page.evaluate(await readFile(axeFile, "utf8"));
    const findings = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(findings).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close();
  });

  it("shows the table of all readouts on a small screen without a sideways bar, each number under its name", async () => {
    const { page, close } = await openReport(browser, html, { viewport: { width: 400, height: 900 } });
    const table = page.locator('.scroll[aria-label="At a glance"]');
    const [inside, room] = await table.evaluate((box) => [box.scrollWidth, box.clientWidth] as const);
    expect(inside).toBeLessThanOrEqual(room);
    const named = await table
      .locator("td.number")
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, "::before").content));
    expect(new Set(named.slice(0, 7))).toEqual(
      new Set(
        ["baseline", "peak", "peak at", "lowest", "lowest at", "mean", "hours > 1.5×"].map(
          (name) => `"${name}"`,
        ),
      ),
    );
    await close();
  });

  it("draws what a number depends on within a small screen, and once on each", async () => {
    const provenance = run.provenance;
    const text = sensitivityPage(madeUpSensitivity, { title: "x", system: "muscle", provenance });
    for (const width of [400, 1280]) {
      const { page, close } = await openReport(browser, text, { viewport: { width, height: 900 } });
      const drawn = page.locator("svg.tornado").filter({ visible: true });
      expect(await drawn.count()).toBe(1);
      const box = await drawn.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await close();
    }
  });

  it("shows figures of sensitivity in a section of their own", async () => {
    const sensitivity = "<p>what leucine depends on</p>";
    const text = await reportHtml(run, madeUpDetails(), { bands, sensitivity });
    expect(text).toMatch(/<h2 id="sensitivity">Sensitivity<\/h2><p>what leucine depends on/);
    expect(html).not.toContain('id="sensitivity"');
  });
});
