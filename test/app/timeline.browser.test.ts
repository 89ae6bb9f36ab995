import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, buildApp } from "../../scripts/set-up.mjs";
import { type Serving, startServing } from "../../src/cli/serve/start-serving.ts";
import { newProtocol } from "../../src/index.ts";
import { launchChromium } from "../house/chromium.ts";
import { projectRoot } from "../support/project-root.ts";
import { exampleText } from "./timeline/read-example.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let serving: Serving;
let browser: Browser;

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

/** The app on a protocol that was worked on before. */
async function opened(text: string, { width = 1280, dark = false } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
  });
  const page = await context.newPage();
  const held = { texts: [{ id: "A", text }], active: "A" };
  const saved = JSON.stringify({ version: 1, held, safety: "understood" });
  await page.addInitScript((kept) => localStorage.setItem("equator", kept), saved);
  await page.goto(serving.url);
  await page.getByRole("listbox", { name: "Events" }).waitFor();
  return page;
}

const template = (name: string) => newProtocol(name) ?? "";
const option = (page: Page, name: RegExp) => page.getByRole("option", { name }).first();
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Presses a mark and moves the pointer by so many pixels. */
async function grab(page: Page, name: RegExp, by: number): Promise<void> {
  const box = await option(page, name).boundingBox();
  if (box === null) throw new Error("not in view");
  await page.mouse.move(box.x + 6, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 6 + by / 2, box.y + 8);
  await page.mouse.move(box.x + 6 + by, box.y + 8);
}

describe("the timeline", () => {
  it("moves a meal under the pointer, all of its kind with it, as one step", async () => {
    const page = await opened(template("time-restricted-lifting"));
    await grab(page, /^Meal, lunch, day 2/, 20);
    await page
      .getByText(/moves on 4 days/)
      .first()
      .waitFor();
    await page.mouse.up();
    await option(page, /^Meal, lunch, day 2, Tue 3 Mar, 1[3-6]:/).waitFor();
    await option(page, /^Meal, lunch, day 7, Sun 8 Mar, 1[3-6]:/).waitFor();
    await page.getByRole("button", { name: /^Undo/ }).click();
    await option(page, /^Meal, lunch, day 2, Tue 3 Mar, 12:00/).waitFor();
    await page.context().close();
  }, 60_000);

  it("says why something cannot be put there, and gives a drag up on Escape", async () => {
    const page = await opened(template("time-restricted-lifting"));
    await grab(page, /^Meal, lunch, day 2/, -40);
    await page
      .getByText(/within the fast/i)
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await option(page, /^Meal, lunch, day 2, Tue 3 Mar, 12:00/).waitFor();
    expect(await page.locator(".drag-note").count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it("does with keys all that it does with the pointer", async () => {
    const page = await opened(template("three-meals"));
    await option(page, /^Meal, 07:30/).focus();
    await page.keyboard.press("ArrowRight");
    await option(page, /^Meal, 12:30/)
      .and(page.locator(":focus"))
      .waitFor();
    await page.keyboard.press("Alt+ArrowRight");
    await page.keyboard.press("Alt+Shift+ArrowRight");
    await option(page, /^Meal, 13:45, 30 g protein, mixed/).waitFor();
    await page.keyboard.press("Enter");
    await page.getByLabel("Protein", { exact: true }).fill("45");
    await page.keyboard.press("Enter");
    await option(page, /^Meal, 13:45, 45 g protein/).waitFor();
    await page.getByLabel("Protein", { exact: true }).fill("9000");
    await page
      .getByText(/out of range/)
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Delete");
    await option(page, /^Meal, 13:45/).waitFor({ state: "detached" });
    expect(await page.getByRole("listbox", { name: "Events" }).getByRole("option").count()).toBe(3);
    await page.context().close();
  }, 60_000);

  it("adds what is wanted where one clicks, and a compound by its name, which says what it is", async () => {
    const page = await opened(template("three-meals"));
    const lane = await page.locator(".lane-training").boundingBox();
    if (lane === null) throw new Error("no lane");
    // The day is from 06:00 to 06:00: the middle is 18:00.
    await page.mouse.click(lane.x + lane.width / 2, lane.y + 10);
    await button(page, "Strength training").click();
    await option(page, /^Strength training, 18:00, legs, 12 sets/).waitFor();
    await button(page, "Add").click();
    // When it will be is said by the same fields as when an event is.
    const form = page.locator(".event-form");
    const time = form.getByLabel("Time", { exact: true });
    await time.fill("noon");
    await page.keyboard.press("Enter");
    await form.getByText("Write a time of day as 08:30.").waitFor();
    await time.fill("9:00");
    await form.getByRole("button", { name: "15 minutes later" }).click();
    expect(await time.inputValue()).toBe("09:15");
    await page.getByLabel("Compound", { exact: true }).fill("ipamorelin");
    await page
      .getByRole("button", { name: /Ipamorelin.*research only.*level alone.*WADA: prohibited/ })
      .click();
    await page.getByLabel("Level, of a reference exposure", { exact: true }).waitFor();
    await page
      .getByText(/given at once: how long .* Over a day it moves growth hormone and IGF-1, and mTORC1 hardly/)
      .waitFor();
    expect(await page.getByLabel("Dose", { exact: true }).count()).toBe(0);
    await page.getByLabel("How often").selectOption("every");
    await page.getByLabel("Times in all", { exact: true }).waitFor();
    await page.context().close();
  }, 60_000);

  it("shows no other entry in a form once what was taken out is back", async () => {
    const text = template("three-meals").replace(
      /events:\n((?: {2}- .*\n)*)/,
      `events:\n$1  - {at: "06:15", fast: {duration: 1 h}}\n`,
    );
    const page = await opened(text);
    await option(page, /^Fast 1 h, 06:15/).click();
    const form = page.locator(".event-form");
    await form.getByLabel("Lasts", { exact: true }).fill("7");
    await page.keyboard.press("Enter");
    await button(page, "Take out these 2 meals").press("Enter");
    await option(page, /^Fast 7 h, 06:15/).waitFor();
    await form.getByRole("heading", { name: "Fast 7 h" }).waitFor();
    await page.getByRole("button", { name: /^Undo/ }).click();
    await option(page, /^Meal, 07:30/).waitFor();
    expect(await form.count()).toBe(0);
    await page.getByRole("button", { name: /^Redo/ }).click();
    await option(page, /^Meal, 07:30/).waitFor({ state: "detached" });
    expect(await form.count()).toBe(0);
    // What is changed in a form, or beside it, leaves it open through undo.
    await option(page, /^Sleep/).click();
    await form.getByRole("button", { name: "15 minutes earlier" }).click();
    await option(page, /^Sleep 8 h, 22:45/).waitFor();
    await page.getByRole("button", { name: /^Undo/ }).click();
    await option(page, /^Sleep 8 h, 23:00/).waitFor();
    await form.getByRole("heading", { name: "Sleep 8 h" }).waitFor();
    await page.context().close();
  }, 60_000);

  it("shows months by days and weeks, and opens a week where it is clicked", async () => {
    const page = await opened(exampleText("lift-and-rest-week.yaml"));
    await option(page, /^7 days from Mon 16 Mar: 21 meals/).click();
    await option(page, /^Meal, lunch, day 16, Tue 17 Mar/).waitFor();
    await button(page, "All").click();
    await option(page, /^7 days from Mon 2 Mar/).waitFor();
    await page.context().close();
  }, 60_000);

  it.each([
    { width: 1280, dark: false },
    { width: 400, dark: true },
  ])(
    "has nothing that axe finds, at $width px",
    async (look) => {
      const page = await opened(template("time-restricted-lifting"), look);
      const found = async () => {
        await page.evaluate(axe);
        return page.evaluate(async () => {
          const { axe: checker } = globalThis as unknown as {
            axe: { run(where: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          const { violations } = await checker.run(".timeline");
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
          );
        });
      };
      expect(await found()).toEqual([]);
      await button(page, "Day").click();
      await option(page, /^Meal/).click();
      await page.getByLabel("Protein", { exact: true }).waitFor();
      expect(await found()).toEqual([]);
      await button(page, "Add").click();
      await page.getByLabel("Compound", { exact: true }).waitFor();
      expect(await found()).toEqual([]);
      await button(page, "Person and length").click();
      await page.getByLabel("Body mass", { exact: true }).waitFor();
      expect(await found()).toEqual([]);
      await page.context().close();
    },
    90_000,
  );
});
