import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { servedApp } from "./app-page.ts";
import { bothHands, goTo, goToEvent } from "./hands.ts";
import { agree, button, eventOf, openTemplate } from "./tasks/steps.ts";

const app = servedApp();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The card of the tour at a step. */
const cardOf = (page: Page, title: string | RegExp) => page.getByRole("dialog", { name: title });
const marked = (page: Page) => page.locator("[data-tour]");

describe.each(["pointer", "keys"] as const)("the tour, by %s,", (name) => {
  it("goes on when a step was done, through all of them", async () => {
    const page = await app.open();
    const hands = bothHands[name](page);
    await hands.press(button(page, "Tour"));
    await cardOf(page, "Begin with a template").waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("tour");
    expect(await marked(page).innerText()).toBe("New");
    await hands.press(button(page, "New"));
    await hands.press(page.getByRole("button", { name: /^High protein, older adult/ }));
    const meal = cardOf(page, "Move a meal");
    await meal.getByText("✓ Done").waitFor();
    if (name === "pointer") {
      const box = await marked(page).boundingBox();
      if (box === null) return expect.fail("no meal is marked");
      await page.mouse.move(box.x + 4, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + 44, box.y + box.height / 2, { steps: 4 });
      await page.mouse.up();
    } else {
      await goToEvent(page, /protein/);
      await page.keyboard.press("Alt+Shift+ArrowRight");
    }
    await agree(page, hands);
    await cardOf(page, "Read a curve").waitFor();
    if (name === "pointer") {
      await marked(page).scrollIntoViewIfNeeded();
      const plot = await marked(page).locator(".u-over").boundingBox();
      if (plot === null) return expect.fail("no chart is marked");
      await page.mouse.move(plot.x + 0.6 * plot.width, plot.y + plot.height / 2, { steps: 2 });
    } else {
      await goTo(page, page.getByRole("slider", { name: "Time", exact: true }));
      for (let step = 0; step < 9; step++) await page.keyboard.press("ArrowRight");
    }
    await cardOf(page, "Look at another tissue").waitFor();
    await hands.press(button(page, "Liver"));
    await cardOf(page, "Ask the map why").waitFor();
    await page.getByRole("group", { name: /^Map of Liver/ }).waitFor();
    await hands.press(button(page.locator(".map-more"), "Table"));
    await hands.press(page.locator(".map-table tbody td:nth-child(2) button").first());
    const findings = cardOf(page, "Read the findings");
    await findings.waitFor();
    await hands.press(button(findings, "Go there"));
    await cardOf(page, "Compare").waitFor();
    await hands.press(button(page.getByRole("group", { name: "Protocols" }), "Duplicate"));
    await cardOf(page, "Take it with you").waitFor();
    await hands.press(page.locator(".run-files summary"));
    const end = cardOf(page, "That was the tour");
    await end.waitFor();
    await hands.press(button(end, "End tour"));
    await end.waitFor({ state: "hidden" });
    expect(await marked(page).count()).toBe(0);
  });
});

describe("the tour", () => {
  it("is offered on a first visit by a line that is passed over, and not again once something was done", async () => {
    const page = await app.open();
    const offer = page.getByText("New here?");
    await offer.waitFor();
    await bothHands.keys(page).press(button(page, "No, thanks"));
    await offer.waitFor({ state: "hidden" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Tour");
    await openTemplate(page, bothHands.pointer(page), "High protein, older adult");
    await page.reload();
    await eventOf(page, /protein/).waitFor();
    expect(await offer.count()).toBe(0);
  });

  it("stops nobody: it can be stepped through, left by Escape, and gives the focus back", async () => {
    const page = await app.open();
    await button(page, "Take the tour").click();
    await button(cardOf(page, /template/), "Next").click();
    await button(cardOf(page, "Move a meal"), "Back").click();
    await cardOf(page, "Begin with a template").waitFor();
    // What a dialog closes by Escape is closed alone.
    await button(page, "New").click();
    const templates = page.getByRole("dialog", { name: "Start from" });
    await templates.waitFor();
    await page.keyboard.press("Escape");
    await templates.waitFor({ state: "hidden" });
    const card = cardOf(page, "Begin with a template");
    expect(await card.count()).toBe(1);
    await card.focus();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "hidden" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Tour");
  });

  it.each([
    [1280, "light"],
    [400, "dark"],
  ] as const)(
    "has nothing that axe finds at %i px, %s, and lies within the window",
    async (width, colorScheme) => {
      const page = await app.open({ colorScheme, viewport: { width, height: 900 } });
      await button(page, "Tour").click();
      const card = cardOf(page, "Begin with a template");
      await card.waitFor();
      const box = await card.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { axe: checker } = globalThis as unknown as {
          axe: { run(where: string): Promise<{ violations: { id: string }[] }> };
        };
        return (await checker.run(".tour")).violations.map(({ id }) => id);
      });
      expect(found).toEqual([]);
    },
  );
});
