import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { build, buildApp } from "../../../scripts/set-up.mjs";
import { type Serving, startServing } from "../../../src/cli/serve/start-serving.ts";
import { launchChromium } from "../../house/chromium.ts";
import { projectRoot } from "../../support/project-root.ts";

const axe = readFileSync(join(projectRoot, "node_modules", "axe-core", "axe.min.js"), "utf8");
let serving: Serving;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let wrong: string[];

beforeAll(async () => {
  build();
  buildApp();
  serving = await startServing({ folder: join(projectRoot, "dist", "app"), port: 0 });
  browser = await launchChromium();
}, 600_000);
afterAll(async () => {
  await browser.close();
  await serving.close();
});
beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  await page.goto(serving.url);
  await numberOf("mTORC1").filter({ hasText: "×" }).waitFor({ timeout: 60_000 });
});
afterEach(async () => {
  await context.close();
  expect(wrong).toEqual([]);
});

const map = () => page.getByRole("region", { name: "Pathway map" });
const button = (name: string | RegExp) => map().getByRole("button", { name });
const node = (label: string) =>
  page.locator(".map-node", { has: page.locator(`.map-label:text-is("${label}")`) });
const numberOf = (label: string) => node(label).locator(".map-number");
const details = () => map().getByRole("region", { name: "What is picked on the map" });

/** Points at a part of the first chart, from 0 to 1, as a mouse would. */
async function pointAt(part: number): Promise<void> {
  const box = await page.locator(".u-over").first().boundingBox();
  if (box === null) throw new Error("no chart is there");
  await page.mouse.move(box.x + part * box.width, box.y + box.height / 2);
}

describe("the map of a tissue", () => {
  it("follows the shared time: numbers, fills and widths, and sets nothing that stays as it is", async () => {
    await pointAt(0.01);
    await expect.poll(() => numberOf("mTORC1").textContent()).toBe("1.00 ×");
    expect(await node("mTORC1").getAttribute("data-change")).toBe("0");
    await pointAt(3 / 24);
    await expect
      .poll(async () => Number.parseFloat((await numberOf("mTORC1").textContent()) ?? ""))
      .toBeGreaterThan(2);
    expect(Number(await node("mTORC1").getAttribute("data-change"))).toBeGreaterThan(3);
    expect(Number(await node("Autophagy").getAttribute("data-change"))).toBeLessThan(0);
    const set = await page.evaluate(async () => {
      const picture = document.querySelector(".map-picture");
      let count = 0;
      const watch = new MutationObserver((changes) => {
        count += changes.length;
      });
      if (picture !== null) watch.observe(picture, { attributes: true, subtree: true, characterData: true });
      for (let i = 0; i < 5; i++) await new Promise((done) => requestAnimationFrame(done));
      return count;
    });
    expect(set).toBe(0);
  });

  it("has three depths by button and key, and finds an activity by name", async () => {
    const count = () => page.locator(".map-node").count();
    const first = await count();
    await button(/^Activities/).click();
    await expect.poll(count).toBeGreaterThan(2 * first);
    await node("mTORC1").focus();
    await page.keyboard.press("3");
    await expect.poll(count).toBeGreaterThan(100);
    await page.keyboard.press("1");
    await expect.poll(count).toBe(first);
    await map().getByRole("combobox", { name: "Find an activity" }).fill("DDIT4 (REDD1)");
    await details().getByRole("heading", { name: "DDIT4 (REDD1)" }).waitFor();
    expect(await node("DDIT4 (REDD1)").getAttribute("data-picked")).toBe("");
    // By an alias, by words, and from one that is met to the next.
    const find = map().getByRole("combobox", { name: "Find an activity" });
    await find.fill("PKB");
    await details().getByRole("heading", { name: "AKT", exact: true }).waitFor();
    await find.fill("p-S6K1");
    const heading = details().getByRole("heading", { level: 2 });
    await find.press("Enter");
    await expect.poll(() => heading.textContent()).not.toBe("AKT");
    const one = await heading.textContent();
    await find.press("Enter");
    await expect.poll(() => heading.textContent()).not.toBe(one);
    await map()
      .getByText(/^2 of \d+: /)
      .waitFor();
  });

  it("shows where one is on a deep map, and goes elsewhere by click, drag and keys", async () => {
    await button(/^Everything/).click();
    const mini = map().getByRole("group", { name: /^Where on the map/ });
    await mini.scrollIntoViewIfNeeded();
    const frame = async () => Number(await mini.locator("rect").getAttribute("x"));
    const box = await mini.boundingBox();
    if (box === null) return expect.fail("there is no small map");
    await page.mouse.click(box.x + 10, box.y + 20);
    const left = await frame();
    await page.mouse.move(box.x + 10, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 10, box.y + 20, { steps: 4 });
    await page.mouse.up();
    const right = await frame();
    expect(right).toBeGreaterThan(left);
    await mini.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await frame()).toBeLessThan(right);
    await button("Fit").click();
    await mini.waitFor({ state: "hidden" });
  });

  it("leaves a trail of the last two hours, and goes from event to event by keys", async () => {
    await pointAt(0);
    expect(await node("mTORC1").locator(".map-trail").getAttribute("d")).toBeFalsy();
    await node("mTORC1").focus();
    const slider = page.getByRole("slider", { name: "Time", exact: true });
    const clock = () => slider.getAttribute("aria-valuetext");
    await page.keyboard.press("PageDown");
    await expect.poll(clock).toMatch(/07:30/);
    await page.keyboard.press("PageDown");
    await expect.poll(clock).toMatch(/12:30/);
    await expect.poll(() => node("mTORC1").locator(".map-trail").getAttribute("d")).toMatch(/^M-24 /);
    await page.keyboard.press("PageUp");
    await expect.poll(clock).toMatch(/07:30/);
  });

  it.each(["no-preference", "reduce"] as const)(
    "draws dots along influences while it plays, where motion is %s",
    async (reducedMotion) => {
      await page.emulateMedia({ reducedMotion });
      const isDotted = () =>
        page.locator(".map-dots").evaluate((sheet) => {
          const { width, height } = sheet as HTMLCanvasElement;
          const pen = (sheet as HTMLCanvasElement).getContext("2d");
          return width > 0 && pen?.getImageData(0, 0, width, height).data.some((value) => value > 0) === true;
        });
      const rest = await numberOf("mTORC1").textContent();
      await pointAt(2.5 / 24);
      await expect.poll(() => numberOf("mTORC1").textContent()).not.toBe(rest);
      expect(await isDotted()).toBe(false);
      const before = await numberOf("mTORC1").textContent();
      await page.getByRole("button", { name: "Play" }).click();
      await expect.poll(() => numberOf("mTORC1").textContent()).not.toBe(before);
      if (reducedMotion === "reduce") expect(await isDotted()).toBe(false);
      else await expect.poll(isDotted).toBe(true);
      await page.getByRole("button", { name: "Pause" }).click();
      await expect.poll(isDotted).toBe(false);
    },
  );

  it("is walked by keys; an activity leads to its influences, and these to papers", async () => {
    await node("AKT").focus();
    await page.keyboard.press("ArrowDown");
    const below = await page.evaluate(() => document.activeElement?.querySelector(".map-label")?.textContent);
    expect(below).not.toBe("AKT");
    await node("AKT").focus();
    await page.keyboard.press("Enter");
    await details().getByRole("heading", { name: "AKT", exact: true }).waitFor();
    await details().getByRole("button", { name: "⊣ TSC2" }).press("Enter");
    await details().getByText("k_akt", { exact: false }).first().waitFor();
    const [paper] = await details().getByRole("link").all();
    expect(await paper?.getAttribute("href")).toMatch(/^https:\/\/(pubmed\.ncbi\.nlm\.nih\.gov|doi\.org)\//);
    expect(await details().textContent()).toMatch(/fitted|assumed|measured/);
  });

  it("brings an influence that is picked by keys into view", async () => {
    await button(/^Everything/).click();
    const find = map().getByRole("combobox", { name: "Find an activity" });
    await find.fill("Insulin");
    await details().getByRole("heading", { name: "Insulin", exact: true }).waitFor();
    await button("1:1").click();
    await details()
      .getByRole("button", { name: /INSR, active/ })
      .press("Enter");
    await details().getByRole("heading", { name: "Insulin raises INSR, active" }).waitFor();
    // Both at once: the page is scrolled to what is picked.
    const margins = await page.evaluate(() => {
      const [screen, line] = [".map-picture", ".map-touch[data-picked]"].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      if (screen === undefined || line === undefined) return [];
      const { left, top, right, bottom } = line;
      return [left - screen.left, top - screen.top, screen.right - right, screen.bottom - bottom];
    });
    expect(margins).toHaveLength(4);
    expect(Math.min(...margins)).toBeGreaterThan(10);
  });

  it("frames on the small map what is seen, with all four sides", async () => {
    await button(/^Everything/).click();
    const mini = map().getByRole("group", { name: /^Where on the map/ });
    await mini.focus();
    // Up, past the end of the map.
    const top = async () => Number(await mini.locator("rect").getAttribute("y"));
    for (let i = 0; i < 40 && (await top()) > 0; i++) await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await top()).toBe(0);
    expect(Number(await mini.locator("rect").getAttribute("height"))).toBeGreaterThan(0);
  });

  it("charts an activity that is clicked, once, and says of a number what it is and where it is from", async () => {
    const chart = page.locator('figure[data-panel="own foxo_program"]');
    expect(await chart.count()).toBe(0);
    await node("FoxO").click();
    await chart.waitFor();
    await node("FoxO").click();
    expect(await chart.count()).toBe(1);
    // Its chart is on the screen without it.
    await node("mTORC1").click();
    await details().getByRole("heading", { name: "mTORC1" }).waitFor();
    expect(await page.locator('figure[data-panel^="own "]').count()).toBe(1);
    await details().getByRole("button", { name: "⊣ TSC2" }).click();
    const number = details().locator(".map-numbers li").first();
    for (const fact of ["value", "spread", "grade", "from", "used by"])
      expect(await number.locator(`dt:text-is("${fact}") + dd`).textContent()).toMatch(/\S/);
    expect(await details().locator(".map-sources").first().textContent()).toMatch(/In our own words.*: \w/);
  });

  it("says what would move if a number were wrong", async () => {
    await node("AKT").click();
    await details().getByRole("button", { name: "⊣ TSC2" }).click();
    await details()
      .getByRole("button", { name: /^What if this is wrong/ })
      .first()
      .click();
    await details()
      .getByText(/moves the mean of this protocol: .*[+−]\d/)
      .waitFor({ timeout: 50_000 });
  });

  it("is a table as well, sorted by any column", async () => {
    const edges = await page.locator("[data-edge]").count();
    await button("Table").click();
    const rows = map().getByRole("table").getByRole("row");
    expect(await rows.count()).toBe(edges + 1);
    await map().getByRole("button", { name: "% for 1 %" }).click();
    const gains = (await map().locator("td:nth-child(4)").allTextContents()).map(Number);
    expect(gains).toEqual(gains.toSorted((a, b) => a - b));
    await button(/^AKT lowers TSC2/).click();
    await details()
      .getByRole("heading", { name: /AKT lowers TSC2/ })
      .waitFor();
    await map().getByRole("button", { name: "Breakdown", exact: true }).first().click();
    await details().getByRole("heading", { name: "Breakdown" }).waitFor();
  });

  it("is saved as a picture that stands alone", async () => {
    const saved = async (kind: string) => {
      const waiting = page.waitForEvent("download");
      await button(kind).click();
      const file = await waiting;
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    };
    const svg = await saved("SVG");
    expect(svg.name).toBe("map-muscle-overview.svg");
    expect(svg.bytes.toString()).toMatch(/^<svg[^>]*viewBox.*mTORC1/s);
    expect(svg.bytes.toString()).toMatch(/Muscle, legs at \d\d:\d\d.*not medical advice/s);
    expect(svg.bytes.toString()).not.toMatch(/var\(--|class="map-touch/);
    const png = await saved("PNG");
    expect([...png.bytes.subarray(1, 4)]).toEqual([...Buffer.from("PNG")]);
    expect(png.bytes.length).toBeGreaterThan(10_000);
  });

  it("shows any tissue", async () => {
    for (const [tissue, label] of [
      ["Skin", "Healing"],
      ["POMC neurons", "POMC output"],
      ["Body", "IGF-1, free"],
    ] as const) {
      await map().getByRole("combobox", { name: "Map of" }).selectOption(tissue);
      await numberOf(label).filter({ hasText: "×" }).waitFor({ timeout: 50_000 });
    }
  });
});

describe("axe finds nothing on the map", () => {
  it.each(["light", "dark"] as const)("in %s", async (colorScheme) => {
    await context.close();
    context = await browser.newContext({ colorScheme, bypassCSP: true });
    page = await context.newPage();
    await page.goto(serving.url);
    await numberOf("mTORC1").filter({ hasText: "×" }).waitFor({ timeout: 60_000 });
    await page.evaluate(axe);
    const found = () =>
      page.evaluate(async () => {
        const { axe: run } = globalThis as unknown as {
          axe: { run(place: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await run.run(".map");
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
    expect(await found()).toEqual([]);
    await node("AKT").click();
    expect(await found()).toEqual([]);
    await details().getByRole("button", { name: "⊣ TSC2" }).click();
    await details().getByText("k_akt", { exact: false }).first().waitFor();
    expect(await found()).toEqual([]);
    await button("Table").click();
    expect(await found()).toEqual([]);
  });
});
