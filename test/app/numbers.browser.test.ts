import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { servedApp } from "./app-page.ts";
import { pointer } from "./hands.ts";
import { agree, button, eventOf, openAdd, openForm } from "./tasks/steps.ts";

const app = servedApp();

/** Presses a number and moves the pointer by so many pixels. */
async function grab(page: Page, field: Locator, by: number): Promise<void> {
  const box = await field.boundingBox();
  if (box === null) return expect.fail("the number is not drawn");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 4 });
}

describe("a number of a form", () => {
  it("is dragged sideways, live, as one step; Escape gives it up; keys step it; a click goes into it", async () => {
    const page = await app.open();
    const form = await openForm(page, pointer(page), /07:30/);
    const protein = form.getByLabel("Protein", { exact: true });
    await grab(page, protein, 50);
    await eventOf(page, /07:30, 35 g protein/).waitFor();
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await eventOf(page, /07:30, 25 g protein/).waitFor();
    await grab(page, protein, -25);
    await page.mouse.up();
    await eventOf(page, /07:30, 20 g protein/).waitFor();
    await agree(page, pointer(page));
    await protein.click();
    await page.keyboard.type("30");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Shift+ArrowUp");
    await page.keyboard.press("Alt+ArrowDown");
    await eventOf(page, /07:30, 40.9 g protein/).waitFor();
    await grab(page, form.getByLabel("Time", { exact: true }), 20);
    await eventOf(page, /08:30, 40.9 g protein/).waitFor();
    await page.mouse.up();
    await page.getByRole("button", { name: /^Undo move/ }).click();
    await eventOf(page, /07:30, 40.9 g protein/).waitFor();
  });

  it("that is not said stands so, begins at what is taken for it, and keeps the keys when it is taken out", async () => {
    const page = await app.open();
    await button(page, "Person and length").click();
    const [fat, slider] = [page.getByLabel("Body fat", { exact: true }), page.getByLabel("Body fat, slider")];
    const shown = async () => [await fat.inputValue(), await slider.getAttribute("aria-valuetext")];
    expect(await shown()).toEqual(["", "not said"]);
    expect(await fat.getAttribute("placeholder")).toBe("not said");
    expect(await slider.inputValue()).toBe("26");
    await fat.focus();
    await page.keyboard.press("ArrowUp");
    expect(await shown()).toEqual(["27", "27 %"]);
    await agree(page, pointer(page));
    await button(page, "Remove body fat").press("Enter");
    await page.locator("input:focus").waitFor();
    expect(await shown()).toEqual(["", "not said"]);
    expect(await fat.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("comes and goes where it need not be said, and what is trained is another kind of training", async () => {
    const page = await app.open();
    const hands = pointer(page);
    await hands.press(button(await openAdd(page, hands), "Strength training"));
    await agree(page, hands);
    const form = page.locator(".event-form");
    await form.getByLabel("Kind").selectOption({ label: "Endurance" });
    await eventOf(page, /^Endurance training.*60 min|^Endurance training.*1 h/).waitFor();
    expect(await form.getByLabel("Sets", { exact: true }).count()).toBe(0);
    await form.getByLabel("Add a field").selectOption({ label: "One limb" });
    await eventOf(page, /left leg/).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest(".field")?.textContent)).toMatch(
      /^One limb/,
    );
    await button(form, "Remove one limb").click();
    await form.getByLabel("One limb", { exact: true }).waitFor({ state: "detached" });
    for (let step = 0; step < 3; step++) await page.getByRole("button", { name: /^Undo/ }).click();
    await eventOf(page, /^Strength training.*12 sets/).waitFor();
  });
});

describe("the keys of the timeline", () => {
  it("stay with whoever moves by them until they rest, and are given back", async () => {
    const page = await app.open();
    await eventOf(page, /07:30/).focus();
    // One right behind the other: what is asked in between would take the keys.
    await Promise.all([1, 2, 3].map(() => page.keyboard.press("Alt+ArrowRight")));
    await agree(page, pointer(page));
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(await focused()).toMatch(/^Meal, 08:15/);
    await page.keyboard.press("Alt+ArrowRight");
    await eventOf(page, /^Meal, 08:30/).waitFor();
  });

  it("zoom, show all, and are listed", async () => {
    const page = await app.open();
    // Around the time that a first visit looks at, after breakfast.
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    await eventOf(page, /19:00/).waitFor({ state: "detached" });
    await page.keyboard.press("0");
    await eventOf(page, /19:00/).waitFor();
    await page.keyboard.press("?");
    const list = page.getByRole("dialog", { name: "Keys" });
    await list.getByText("show all of it").waitFor();
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "hidden" });
  });
});
