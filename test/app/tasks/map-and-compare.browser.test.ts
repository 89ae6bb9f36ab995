import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { changed, servedApp } from "../app-page.ts";
import { bothHands, goTo } from "../hands.ts";
import { agree, button, eventOf, openForm } from "./steps.ts";

const app = servedApp();

/** How the activities of the map stand, in one text. */
const activities = async (page: Page) => (await page.locator(".map-number").allTextContents()).join(" ");

describe.each(["pointer", "keys"] as const)("a first-time user, by %s,", (name) => {
  it("scrubs and plays time on the map", async () => {
    const page = await app.open();
    const hands = bothHands[name](page);
    await expect.poll(() => activities(page), { timeout: 60_000 }).toMatch(/\d.*×/);
    const rest = await activities(page);
    const slider = page.getByRole("slider", { name: "Time", exact: true });
    if (name === "pointer") {
      const box = await slider.boundingBox();
      if (box === null) return expect.fail("there is no slider of time");
      await page.mouse.move(box.x + 8, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 8, box.y + box.height / 2, { steps: 6 });
      await page.mouse.up();
    } else {
      // From 09:15, where a first visit looks, a quarter of an hour at a time.
      await goTo(page, slider);
      for (let step = 0; step < 12; step++) await page.keyboard.press("ArrowRight");
      expect(await slider.getAttribute("aria-valuetext")).toMatch(/12:15/);
    }
    const scrubbed = await changed(() => activities(page), rest);
    await hands.press(button(page, "Play"));
    await changed(() => activities(page), scrubbed);
    await hands.press(button(page, "Pause"));
  });

  it("opens an influence of the map and its paper", async () => {
    const page = await app.open();
    const hands = bothHands[name](page);
    const card = page.getByRole("region", { name: "What is picked on the map" });
    const influence = page.getByRole("button", { name: "TSC2 lowers mTORC1" });
    await influence.waitFor();
    if (name === "pointer") {
      const at = await influence.evaluate((path) => {
        const line = path as unknown as SVGPathElement;
        const { x, y } = line.getPointAtLength(line.getTotalLength() / 2);
        const screen = line.getScreenCTM();
        return screen === null
          ? undefined
          : {
              x: new DOMPoint(x, y).matrixTransform(screen).x,
              y: new DOMPoint(x, y).matrixTransform(screen).y,
            };
      });
      if (at === undefined) return expect.fail("the influence is not drawn");
      await page.mouse.click(at.x, at.y);
    } else {
      await goTo(page, page.locator('.map-node[tabindex="0"]'));
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await hands.press(card.locator(".map-tie"));
    }
    await card.getByRole("heading", { name: /raises|lowers/ }).waitFor();
    const paper = card.getByRole("link").first();
    await paper.waitFor();
    expect(await paper.getAttribute("href")).toMatch(/^https:\/\/(doi\.org|pubmed\.ncbi\.nlm\.nih\.gov)\//);
    expect(await paper.innerText()).toMatch(/(19|20)\d\d/);
    expect(await card.innerText()).toMatch(/measured|derived|fitted|transferred|assumed/);
    if (name === "keys") await goTo(page, paper);
  });

  it("duplicates a protocol, changes it, and compares A with B, with bands", async () => {
    const page = await app.open();
    const hands = bothHands[name](page);
    await hands.press(button(page.getByRole("group", { name: "Protocols" }), "Duplicate"));
    await button(page, "B").waitFor();
    const compare = page.getByRole("region", { name: "Compare" });
    await compare.getByText("The two protocols say the same.").waitFor();
    const form = await openForm(page, hands, /07:30/);
    await hands.type(form.getByLabel("Protein", { exact: true }), "60");
    await agree(page, hands);
    await eventOf(page, /07:30.*60 g protein/).waitFor();
    await compare.getByText(/\d+ members, the same in both/).waitFor();
    await compare.getByText(/Probability B > A: the mean is larger in \d+ % of \d+ members/).waitFor();
    expect(
      await compare
        .getByRole("row", { name: /07:30|protein/ })
        .first()
        .innerText(),
    ).toMatch(/25 g[\s\S]*60 g/);
    expect(await compare.locator("path, polygon, polyline").count()).toBeGreaterThan(0);
    // The first protocol stands as it was.
    await hands.press(button(page, "A"));
    await eventOf(page, /07:30.*25 g protein/).waitFor();
  });
});
