import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localSensitivityHtml, reportHtml } from "../../src/report/index.ts";
import { launchChromium } from "../house/chromium.ts";
import { madeUpDetails, madeUpRun } from "./fixture.ts";
import { openReport } from "./open-report.ts";
import { madeUpSensitivity } from "./sensitivity-fixture.ts";

let browser: Browser;
let html: string;

beforeAll(async () => {
  browser = await launchChromium();
  const sensitivity = localSensitivityHtml(madeUpSensitivity);
  html = await reportHtml(madeUpRun(), madeUpDetails(), { sensitivity });
});
afterAll(() => browser.close());

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds in a page; it is given to the page by the debugger, which the policy of the page does not bind. */
async function axeFindings(page: Awaited<ReturnType<typeof openReport>>["page"]): Promise<string[]> {
  await page.evaluate(await readFile(axeFile, "utf8"));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

describe("a report in a browser", () => {
  it("breaks no policy, asks the network for nothing and runs no hostile text, also when used", async () => {
    const { page, complaints, close } = await openReport(browser, html);
    for (const summary of await page.locator("summary").all()) await summary.click();
    await page.locator("svg.chart").first().hover();
    await page.locator("[data-save]").first().click();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => (globalThis as { __pwn?: unknown }).__pwn)).toBeUndefined();
    expect(await page.locator("img").count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it("would notice a broken policy", async () => {
    const { page, complaints, close } = await openReport(
      browser,
      html.replace("</main>", "<script>1</script></main>"),
    );
    await page.waitForTimeout(50);
    expect(complaints.join()).toContain("script-src");
    await close();
  });

  it.each([
    [1280, "light"],
    [1280, "dark"],
    [400, "light"],
    [400, "dark"],
  ] as const)(
    "has no accessibility finding at %i px, %s, and does not scroll sideways",
    async (width, colorScheme) => {
      const { page, close } = await openReport(browser, html, {
        viewport: { width, height: 900 },
        colorScheme,
      });
      await page.locator("summary").nth(1).click();
      await page.locator("summary").nth(2).click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await close();
    },
  );

  it("shows one time on all charts when one is hovered over", async () => {
    const { page, close } = await openReport(browser, html);
    await page.locator("svg.chart").first().hover();
    const times = await page
      .locator(".now")
      .evaluateAll((all) => all.map((each) => each.textContent?.slice(0, 5)));
    expect(times.length).toBeGreaterThan(5);
    expect(new Set(times).size).toBe(1);
    expect(times[0]).toMatch(/^\d\d:\d\d$/);
    expect(await page.locator("#curve-leucine_plasma .now").textContent()).toContain("µmol/L");
    expect(await page.locator("#curve-fsr_myofibrillar .now").textContent()).toContain("left leg");
    await close();
  });

  it("moves the cursor by keyboard, in steps and from event to event", async () => {
    const { page, close } = await openReport(browser, html);
    const shown = page.locator(".cursor-bar output");
    await page.locator("#cursor").focus();
    await page.keyboard.press("ArrowRight");
    expect(await shown.textContent()).toBe("06:05");
    await page.getByRole("button", { name: "next event" }).focus();
    await page.keyboard.press("Enter");
    expect(await shown.textContent()).toBe("06:30");
    await page.keyboard.press("Enter");
    expect(await shown.textContent()).toBe("07:00");
    const height = () => page.locator("#curve-leucine_plasma .dot").getAttribute("cy").then(Number);
    const settled = await height();
    for (let i = 0; i < 12; i++) await page.locator("#cursor").press("ArrowRight");
    expect(await height()).toBeLessThan(settled);
    await close();
  });

  it("can be read without script", async () => {
    const { page, close } = await openReport(browser, html, { javaScriptEnabled: false });
    expect(await page.locator("svg.chart path.line").count()).toBeGreaterThan(10);
    expect(await page.locator(".cursor-bar").isVisible()).toBe(false);
    expect(await page.locator("#curve-leucine_plasma").textContent()).toContain("peak");
    await close();
  });

  it("prints on light paper, without controls, whatever the screen", async () => {
    const { page, close } = await openReport(browser, html, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".cursor-bar").isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      "rgb(255, 255, 255)",
    );
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
    await close();
  });

  it("has no link into itself that leads nowhere, and no id twice", async () => {
    const { page, close } = await openReport(browser, html);
    const lost = await page
      .locator("a[href^='#']")
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute("href")?.slice(1) ?? "")
          .filter((id) => document.getElementById(decodeURIComponent(id)) === null),
      );
    expect(lost).toEqual([]);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    await close();
  });

  it("opens the module that a link under a curve points at", async () => {
    const { page, close } = await openReport(browser, html);
    await page.locator("#curve-leucine_plasma summary").first().click();
    await page.locator("#curve-leucine_plasma a", { hasText: "insulin" }).click();
    await expect.poll(() => page.locator("#module-insulin").isVisible()).toBe(true);
    await page.locator("#curve-fsr_myofibrillar summary").first().click();
    await page.getByRole("link", { name: "muscle.mtorc1", exact: true }).click();
    await expect.poll(() => page.locator("[id='module-muscle.mtorc1']").isVisible()).toBe(true);
    await close();
  });
});
