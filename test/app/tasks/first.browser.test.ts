import { describe, expect, it } from "vitest";
import { changed, chartOf, servedApp, summaryOf } from "../app-page.ts";
import { bothHands, goToEvent } from "../hands.ts";
import { agree, button, eventOf, openAdd, openForm, openTemplate } from "./steps.ts";

const app = servedApp();

const mtorc1 = "mtorc1_active";

describe.each(["pointer", "keys"] as const)("a first-time user, by %s,", (name) => {
  it("opens a template and sees it play", async () => {
    const page = await app.open();
    const hands = bothHands[name](page);
    const before = await summaryOf(page, mtorc1);
    await openTemplate(page, hands, "36 h without food");
    await changed(() => summaryOf(page, mtorc1), before);
    expect(await page.locator(".study-name").innerText()).toContain("36 h");
    const now = () => chartOf(page, mtorc1).locator(".chart-now").innerText();
    const start = await now();
    await hands.press(button(page, "Play"));
    const later = await changed(now, start);
    await changed(now, later);
    await hands.press(button(page, "Pause"));
    await button(page, "Play").waitFor();
    const stopped = await now();
    expect(stopped).toMatch(/× rest at /);
    await page.waitForTimeout(500);
    expect(await now()).toBe(stopped);
  });

  it("moves a meal and sees mTORC1 of muscle move with it", async () => {
    const page = await app.open();
    const hands = bothHands[name](page);
    const breakfast = eventOf(page, /07:30/);
    const before = await summaryOf(page, mtorc1);
    if (name === "pointer") {
      const box = await breakfast.boundingBox();
      if (box === null) return expect.fail("the meal is not drawn");
      await page.mouse.move(box.x + 4, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + 44, box.y + box.height / 2, { steps: 4 });
      // It moves while it is dragged, before anything is let go.
      await changed(() => summaryOf(page, mtorc1), before);
      await page.mouse.up();
    } else {
      await goToEvent(page, /07:30/);
      await page.keyboard.press("Alt+Shift+ArrowRight");
    }
    await agree(page, hands);
    await changed(() => summaryOf(page, mtorc1), before);
    expect(await breakfast.count()).toBe(0);
    await hands.press(page.getByRole("button", { name: /^Undo/ }));
    await breakfast.waitFor();
    await expect.poll(() => summaryOf(page, mtorc1), { timeout: 60_000 }).toBe(before);
  });

  it("changes the grams of protein of a meal", async () => {
    const page = await app.open();
    const hands = bothHands[name](page);
    const before = await summaryOf(page, mtorc1);
    const form = await openForm(page, hands, /07:30/);
    const field = form.getByLabel("Protein", { exact: true });
    if (name === "pointer") {
      const slider = form.getByLabel("Protein, slider");
      const box = await slider.boundingBox();
      if (box === null) return expect.fail("there is no slider");
      await page.mouse.click(box.x + box.width * 0.8, box.y + box.height / 2);
    } else await hands.type(field, "70");
    await agree(page, hands);
    const grams = await field.inputValue();
    expect(Number(grams)).toBeGreaterThan(50);
    await eventOf(page, new RegExp(`07:30.*${grams} g protein`)).waitFor();
    await changed(() => summaryOf(page, mtorc1), before);
  });

  it("adds a training session", async () => {
    const page = await app.open();
    const hands = bothHands[name](page);
    const before = await summaryOf(page, "turnover");
    const add = await openAdd(page, hands);
    await hands.type(add.getByLabel("Time", { exact: true }), "16:00");
    await hands.press(button(add, "Strength training"));
    await eventOf(page, /Strength training.*16:00/).waitFor();
    await agree(page, hands);
    await changed(() => summaryOf(page, "turnover"), before);
  });
});
