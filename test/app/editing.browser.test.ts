import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { build, buildApp } from "../../scripts/set-up.mjs";
import { type Serving, startServing } from "../../src/cli/serve/start-serving.ts";
import { launchChromium } from "../house/chromium.ts";
import { projectRoot } from "../support/project-root.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const folder = join(projectRoot, "dist", "app");
const scratch = scratchFolder();
let serving: Serving;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let violations: string[];

beforeAll(async () => {
  build();
  buildApp();
  serving = await startServing({ folder, port: 0 });
  browser = await launchChromium();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await serving.close();
});
beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1280, height: 900 } });
  violations = [];
  page = await opened(serving.url);
});
afterEach(async () => {
  await context.close();
  expect(violations).toEqual([]);
});

/** Opens a page, and notes what its policy refuses and what it throws. */
async function opened(url: string): Promise<Page> {
  const one = await context.newPage();
  one.on("pageerror", (error) => violations.push(error.message));
  one.on("console", (message) => message.type() === "error" && violations.push(message.text()));
  await one.goto(url);
  await one.getByRole("button", { name: "Text", exact: true }).waitFor();
  return one;
}

const field = (on = page) => on.getByLabel("Protocol, YAML");
const button = (name: string, on = page) => on.getByRole("button", { name, exact: true });
const textOf = (on = page) => field(on).inputValue();

async function openText(on = page): Promise<void> {
  await button("Text", on).click();
  await field(on).waitFor();
}

/** Types in place of some words of the text. */
async function replaced(words: string, by: string): Promise<void> {
  await field().evaluate((element, some) => {
    const at = (element as HTMLTextAreaElement).value.indexOf(some);
    element.focus();
    (element as HTMLTextAreaElement).setSelectionRange(at, at + some.length);
  }, words);
  await page.keyboard.type(by);
}

const cursor = () => field().evaluate((element) => (element as HTMLTextAreaElement).selectionStart);
const understood = (on = page) => on.getByRole("button", { name: /^None applies/ }).click();

describe("the text beside the timeline", () => {
  it("is typed in, and the timeline follows; what is wrong is marked in place, and a click goes there", async () => {
    await openText();
    await replaced('"07:30"', '"09:00"');
    await understood();
    await page.locator('[aria-label*="09:00"]').first().waitFor();
    await replaced("source: milk", "sorce: milk");
    const fault = page.getByRole("button", { name: /line 9, column 41 sorce is not a field here/ });
    await fault.waitFor();
    expect(await field().getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator(".code-wrong").innerText()).toContain("sorce");
    // The last protocol that could be read stays.
    expect(await page.locator('[aria-label*="09:00"]').count()).toBeGreaterThan(0);
    await fault.click();
    expect((await textOf()).slice(await cursor()).startsWith("sorce")).toBe(true);
    await page.keyboard.press("Home");
    await page.keyboard.press("F8");
    expect((await textOf()).slice(await cursor()).startsWith("sorce")).toBe(true);
  });

  it("is undone and done again by key and by button, whatever was done", async () => {
    await openText();
    const first = await textOf();
    await replaced("Three meals", "Mine");
    await understood();
    await field().focus();
    await page.keyboard.press("Control+z");
    expect(await textOf()).toBe(first);
    await page.keyboard.press("Control+Shift+z");
    expect(await textOf()).toContain("name: Mine");
    await button("Duplicate").click();
    await page.keyboard.press("Control+z");
    expect(await button("B").count()).toBe(0);
    await page.getByRole("button", { name: "Undo typing" }).click();
    expect(await textOf()).toBe(first);
    await page.keyboard.press("Control+y");
    expect(await textOf()).toContain("name: Mine");
    await page.getByText("Done again: typing").waitFor();
  });

  it("indents by Tab, and is left by Escape and then Tab", async () => {
    await openText();
    await field().focus();
    await field().evaluate((element) => (element as HTMLTextAreaElement).setSelectionRange(0, 0));
    await page.keyboard.press("Tab");
    expect((await textOf()).startsWith("  #")).toBe(true);
    await page.keyboard.press("Shift+Tab");
    expect((await textOf()).startsWith("#")).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(false);
  });

  it("marks the lines of the entry that the cursor is in", async () => {
    await openText();
    await field().evaluate((element) => {
      const text = element as HTMLTextAreaElement;
      text.focus();
      text.setSelectionRange(text.value.indexOf("19:00"), text.value.indexOf("19:00"));
    });
    await page.keyboard.press("ArrowRight");
    await page.locator('.code-line[data-marked="true"]', { hasText: "19:00" }).waitFor();
    expect(await page.locator('.code-line[data-marked="true"]').count()).toBe(1);
  });
});

describe("a drag", () => {
  it("writes one value as one step, and leaves the cursor of the text where it was", async () => {
    await openText();
    const before = await textOf();
    await field().evaluate((element) => {
      const text = element as HTMLTextAreaElement;
      text.focus();
      text.setSelectionRange(text.value.indexOf("until"), text.value.indexOf("until"));
    });
    const meal = await page.locator('[role="option"][data-path="events.0"]').boundingBox();
    if (meal === null) throw new Error("no meal is drawn");
    await page.mouse.move(meal.x + 5, meal.y + 8);
    await page.mouse.down();
    for (let i = 1; i <= 8; i++) await page.mouse.move(meal.x + 5 + 4 * i, meal.y + 8);
    await page.mouse.up();
    await understood();
    const after = await textOf();
    expect(after).not.toBe(before);
    expect(after.replace(/(at: )"\d\d:\d\d"/, '$1"07:30"')).toBe(before);
    expect(after.slice(await cursor()).startsWith("until")).toBe(true);
    await page.keyboard.press("Control+z");
    expect(await textOf()).toBe(before);
    // What is clicked on the timeline is marked in the text.
    await page.locator('[role="option"][data-path="events.1"]').click();
    await page.locator('.code-line[data-marked="true"]', { hasText: "12:30" }).waitFor();
  });
});

describe("a protocol", () => {
  it("is saved as it stands in the text, opened again, and refused in words where it is none", async () => {
    await openText();
    await replaced("Three meals", "Mine é");
    await understood();
    const [download] = await Promise.all([page.waitForEvent("download"), button("Save").click()]);
    expect(download.suggestedFilename()).toBe("protocol.yaml");
    expect(readFileSync(await download.path(), "utf8")).toBe(await textOf());

    const windows = join(scratch, "windows.yaml");
    const bytes = `\ufeff${(await textOf()).replaceAll("\n", "\r\n")}`;
    writeFileSync(windows, bytes);
    await page.locator("input[type=file][accept*=yaml]").setInputFiles(windows);
    await page.getByText("windows.yaml is open.").waitFor();
    const [again] = await Promise.all([page.waitForEvent("download"), button("Save").click()]);
    expect(readFileSync(await again.path(), "utf8")).toBe(bytes);

    const wrong = join(scratch, "wrong.yaml");
    writeFileSync(wrong, Buffer.from([0x61, 0xff, 0x62]));
    await page.locator("input[type=file][accept*=yaml]").setInputFiles(wrong);
    await page.getByText(/wrong.yaml cannot be read/).waitFor();
    expect(await textOf()).toContain("Mine é");
  });

  it("goes by a link, whole", async () => {
    await openText();
    await replaced("25 g, source: milk", "41 g, source: milk");
    await understood();
    await button("Link").click();
    const link = await page.getByLabel("Link", { exact: true }).inputValue();
    expect(link.startsWith(`${serving.url.replace(/#.*/, "")}#protocol=`)).toBe(true);
    const text = await textOf();
    const other = await browser.newContext();
    try {
      const there = await other.newPage();
      await there.goto(link);
      await there.getByText("The protocol of the link is open.").waitFor();
      // It comes from elsewhere: first it is said for whom the model does not hold.
      await there.getByRole("button", { name: /^None applies/ }).click();
      await openText(there);
      expect(await textOf(there)).toBe(text);
      expect(there.url()).not.toContain("#protocol=");
    } finally {
      await other.close();
    }
  });

  it("begins with a template that says what it shows", async () => {
    await openText();
    await button("New").click();
    await page.getByRole("button", { name: /36 h without food/ }).click();
    expect(await textOf()).toContain("fast: {duration: 36 h}");
    await page.getByRole("button", { name: "Undo new: 36 h without food" }).click();
    expect(await textOf()).toContain("name: Three meals");
  });

  it("is there when one comes back, and gone when it was to be forgotten", async () => {
    await openText();
    await replaced("Three meals", "Canary");
    await understood();
    await page.waitForTimeout(600);
    await page.reload();
    await openText();
    expect(await textOf()).toContain("name: Canary");
    // What was said stays said.
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await button("Forget").click();
    await page.getByRole("dialog").getByRole("button", { name: "Forget everything" }).click();
    await page.waitForTimeout(600);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).toBe("{}");
    await page.reload();
    await openText();
    expect(await textOf()).toContain("name: Three meals");
  });

  it("is kept by the single file from the disk too", async () => {
    const url = pathToFileURL(join(projectRoot, "dist", "equator.html")).href;
    const local = await opened(url);
    await openText(local);
    await field(local).focus();
    await local.keyboard.type("# mine\n");
    await understood(local);
    await local.waitForTimeout(600);
    await local.reload();
    await openText(local);
    expect(await textOf(local)).toContain("# mine");
  });
});

describe("what is read out", () => {
  it("has no fault that axe finds, in the text, its errors and the dialogs, light and dark", async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    const faultsIn = async (place: string): Promise<string[]> => {
      await page.evaluate(axe);
      return page.evaluate(async (within) => {
        const { axe: checker } = globalThis as unknown as { axe: Checker };
        const { violations: found } = await checker.run({ include: [within] });
        return found.map(({ id, nodes }) => `${within} ${id} ${nodes.map(({ html }) => html).join()}`);
      }, place);
    };
    await openText();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await replaced("sex: female", "sx: female");
      await page.getByRole("button", { name: /sx is not a field/ }).waitFor();
      expect(await faultsIn(".editor")).toEqual([]);
      expect(await faultsIn(".file-menu")).toEqual([]);
      await page.keyboard.press("Control+z");
      for (const name of ["New", "Link", "Forget"]) {
        await button(name).click();
        await page.locator("dialog[open]").waitFor();
        expect(await faultsIn("dialog[open]")).toEqual([]);
        await page.keyboard.press("Escape");
        await page.locator("dialog[open]").waitFor({ state: "detached" });
      }
    }
    await replaced("62 kg", "63 kg");
    await page.getByRole("dialog").waitFor();
    expect(await faultsIn("dialog[open]")).toEqual([]);
  });
});

/** What is used of axe. */
interface Checker {
  run(context: { include: string[] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

describe("a protocol of one's own", () => {
  it("is not run where the model does not hold; templates are", async () => {
    await page.locator("[data-drawn]").first().waitFor({ timeout: 60_000 });
    // What a chart says follows its curves alone: bands that come later draw it again, and leave its words.
    const drawn = () => page.locator(".chart-summary").first().textContent();
    await page.waitForFunction(() => document.querySelector(".chart-summary")?.textContent !== "");
    await openText();
    await replaced("25 g, source: milk", "45 g, source: milk");
    const dialog = page.getByRole("dialog", { name: "For whom this model does not hold" });
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    const before = await drawn();
    // Who sends it away has said nothing: it is not run, and can be asked again.
    if (!(await dialog.isVisible()))
      await page.getByRole("button", { name: "For whom it does not hold" }).click();
    expect(await drawn()).toBe(before);
    await page.getByRole("button", { name: "One of these applies to me" }).click();
    // Nor do curves of before stand under it.
    const held = page.getByText("No curves: this protocol is not run.");
    await held.waitFor();
    expect(await page.locator("[data-drawn]").count()).toBe(0);
    await page.reload();
    await held.waitFor();
    await page.getByRole("button", { name: "Open a template" }).click();
    await page.getByRole("button", { name: /36 h without food/ }).click();
    await page.locator("[data-drawn]").first().waitFor({ timeout: 60_000 });
    expect(await held.count()).toBe(0);
    expect(await page.locator(".held").count()).toBe(0);
    await button("Undo new: 36 h without food").click();
    await held.waitFor();
    await page.getByRole("button", { name: "For whom it does not hold" }).click();
    await understood();
    await page.locator("[data-drawn]").first().waitFor({ timeout: 60_000 });
    expect(await page.locator(".held").count()).toBe(0);
  });
});
