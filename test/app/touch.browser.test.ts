import type { CDPSession, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { servedApp } from "./app-page.ts";
import { eventOf } from "./tasks/steps.ts";

const app = servedApp();

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger that goes from one point by so many pixels, in steps as a screen reports them. */
async function swipe(finger: CDPSession, from: Point, by: Partial<Point>): Promise<void> {
  const touch = (type: string, part: number) =>
    finger.send("Input.dispatchTouchEvent", {
      type: type as "touchStart",
      touchPoints:
        type === "touchEnd" ? [] : [{ x: from.x + (by.x ?? 0) * part, y: from.y + (by.y ?? 0) * part }],
    });
  await touch("touchStart", 0);
  for (let step = 1; step <= 10; step++) await touch("touchMove", step / 10);
  await touch("touchEnd", 1);
}

/** Two fingers on one place that part sideways to so many pixels from each other, in steps as a screen reports them. */
async function spread(fingers: CDPSession, { x, y }: Point, from: number, to: number): Promise<void> {
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number) =>
    fingers.send("Input.dispatchTouchEvent", {
      type,
      touchPoints:
        type === "touchEnd"
          ? []
          : [
              { x: x - apart / 2, y, id: 0 },
              { x: x + apart / 2, y, id: 1 },
            ],
    });
  await touch("touchStart", from);
  for (let step = 1; step <= 10; step++) await touch("touchMove", from + ((to - from) * step) / 10);
  await touch("touchEnd", to);
}

/** A phone, on which nothing was asked yet. */
async function phone(): Promise<{ readonly page: Page; readonly finger: CDPSession }> {
  const page = await app.open({ viewport: { width: 400, height: 800 }, hasTouch: true, isMobile: true });
  return { page, finger: await page.context().newCDPSession(page) };
}

async function middleOf(page: Page, name: RegExp): Promise<Point> {
  const box = await eventOf(page, name).boundingBox();
  if (box === null) return expect.fail(`${name} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);

describe("a finger on the timeline", () => {
  it("moves an event sideways, and scrolls the page up and down wherever it begins", async () => {
    const { page, finger } = await phone();
    await swipe(finger, await middleOf(page, /12:30/), { x: 60 });
    await page.getByRole("button", { name: /^None applies/ }).tap();
    await eventOf(page, /12:30/).waitFor({ state: "detached" });
    await eventOf(page, /^Meal, 1[5-7]:\d\d, 30 g protein/).waitFor();
    expect(await scrolled(page)).toBe(0);
    const marks = await page.getByRole("option").allInnerTexts();
    await swipe(finger, await middleOf(page, /07:30/), { y: -200 });
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
    expect(await page.getByRole("option").allInnerTexts()).toEqual(marks);
    expect(await page.locator(".event-form").count()).toBe(0);
  });

  it("opens the form of an event by a tap, and moves along what is shown", async () => {
    const { page, finger } = await phone();
    await eventOf(page, /07:30/).tap();
    const form = page.getByRole("dialog", { name: "Meal" });
    await form.waitFor();
    // No keyboard comes up before somebody goes into a field.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await form.getByRole("button", { name: "Close" }).tap();
    await form.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Zoom in" }).tap();
    await eventOf(page, /07:30/).waitFor();
    const lane = await page.locator(".lane-training").boundingBox();
    if (lane === null) return expect.fail("no lane");
    await swipe(finger, { x: lane.x + lane.width - 40, y: lane.y + lane.height / 2 }, { x: -300 });
    await eventOf(page, /07:30/).waitFor({ state: "detached" });
    expect(await scrolled(page)).toBe(0);
    expect(await page.locator(".event-form").count()).toBe(0);
  });

  it("and a second one zoom: what is between them stays there", async () => {
    const { page, finger } = await phone();
    // The lane moves down when there are buttons to go along by.
    const lane = async () => {
      const { y = Number.NaN, height = 0 } = (await page.locator(".lane-training").boundingBox()) ?? {};
      return y + height / 2;
    };
    const marks = await page.getByRole("option").count();
    const left = async () => (await eventOf(page, /12:30/).boundingBox())?.x ?? Number.NaN;
    const noon = await left();
    await spread(finger, { x: noon, y: await lane() }, 40, 160);
    await eventOf(page, /07:30/).waitFor({ state: "detached" });
    expect(Math.abs((await left()) - noon)).toBeLessThan(12);
    await spread(finger, { x: noon, y: await lane() }, 160, 20);
    await eventOf(page, /07:30/).waitFor();
    expect(await page.getByRole("option").count()).toBe(marks);
    expect(await page.locator(".event-form").count()).toBe(0);
  });
});
