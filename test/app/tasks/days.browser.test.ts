import { describe, expect, it } from "vitest";
import { changed, chartOf, curvesDrawn, servedApp, summaryOf } from "../app-page.ts";
import { bothHands } from "../hands.ts";
import { agree, button, eventOf, openAdd, openForm, openTemplate } from "./steps.ts";

const app = servedApp();

describe.each(["pointer", "keys"] as const)("a first-time user, by %s,", (name) => {
  it("adds a fast and reads the hours of raised autophagy of each tissue", async () => {
    const page = await app.open();
    const hands = bothHands[name](page);
    const rows = page.locator(".balance .bars > li");
    const hours = () => rows.allInnerTexts().then((texts) => texts.join("\n"));
    // Without a morning and a noon meal the day is free for it.
    await hands.press(button(await openForm(page, hands, /07:30/), "Remove"));
    await agree(page, hands);
    await hands.press(button(await openForm(page, hands, /12:30/), "Remove"));
    await eventOf(page, /12:30/).waitFor({ state: "detached" });
    const add = await openAdd(page, hands);
    await hands.type(add.getByLabel("Time", { exact: true }), "06:00");
    await hands.press(button(add, "Fast"));
    const fast = eventOf(page, /^Fast 13 h, 06:00/);
    await fast.waitFor();
    await page.locator('.balance header p:has-text("members")').waitFor();
    expect(await rows.count()).toBeGreaterThanOrEqual(8);
    for (const text of await rows.allInnerTexts()) expect(text).toMatch(/autophagy [\d.]+ h \([\d.–]+\)/);
    await hands.press(page.locator(".balance summary"));
    const table = page.locator(".balance table");
    expect(await table.getByRole("columnheader").allInnerTexts()).toContain("autophagy raised, h");
    expect(await table.getByRole("row", { name: /Liver/ }).innerText()).toMatch(/\d/);
    // It is lower to count: more hours are above it.
    const before = await hours();
    await hands.type(page.getByLabel(/Autophagy raised: above/), "1");
    await changed(hours, before);
  });

  it("adds a compound and repeats it every 7 days", async () => {
    const page = await app.open();
    const hands = bothHands[name](page);
    await openTemplate(page, hands, "Rapamycin once a week");
    await eventOf(page, /rapamycin/i).waitFor();
    const add = await openAdd(page, hands);
    // Enter takes the first that is found.
    await hands.type(add.getByLabel("Compound", { exact: true }), "metformin");
    const form = page.getByRole("dialog", { name: "Metformin" });
    // Nobody is told how much.
    const dose = form.getByLabel("Dose", { exact: true });
    expect(await dose.inputValue()).toBe("");
    await hands.type(dose, "850");
    await agree(page, hands);
    await hands.choose(form.getByLabel("How often"), "Again, after some days");
    await hands.type(form.getByLabel("Every", { exact: true }), "7");
    await hands.type(form.getByLabel("Times in all", { exact: true }), "4");
    await page.locator(".event-form-head", { hasText: "4 times" }).waitFor();
    await page
      .getByRole("option", { name: /Metformin.*850 mg/ })
      .first()
      .waitFor();
  });

  it("reads what growth and maintenance cost each other, and mends it", async () => {
    const page = await app.open();
    const hands = bothHands[name](page);
    const add = await openAdd(page, hands);
    await hands.type(add.getByLabel("Time", { exact: true }), "15:00");
    await hands.type(add.getByLabel("Compound", { exact: true }), "rapamycin");
    const form = page.getByRole("dialog", { name: "Rapamycin" });
    await hands.type(form.getByLabel("Dose", { exact: true }), "5");
    await agree(page, hands);
    const findings = page.locator('.findings[data-old="false"]');
    const conflict = findings.locator(".finding-conflict").first();
    await conflict.waitFor();
    expect(await conflict.innerText()).toMatch(/Growth and maintenance on together/);
    expect(await conflict.innerText()).toMatch(
      /at \d\d:\d\d raises mTORC1 by \d+ % less with Rapamycin at 15:00 than without/,
    );
    // Its meal is shown on the timeline, and what stands against it is taken out there.
    await hands.press(button(conflict, /^Show/));
    await page.locator('.mark[aria-selected="true"]').first().waitFor();
    const out = button(page, "Zoom out");
    for (let i = 0; i < 4 && (await out.isEnabled()); i++) await hands.press(out);
    const rapamycin = await openForm(page, hands, /^Rapamycin/);
    await hands.press(button(rapamycin, "Remove"));
    await findings
      .getByText(/^Nothing found|note/)
      .first()
      .waitFor();
    await expect.poll(() => findings.locator(".finding-conflict").count(), { timeout: 60_000 }).toBe(0);
  });

  it("looks at another tissue", async () => {
    const page = await app.open();
    const hands = bothHands[name](page);
    await curvesDrawn(page);
    expect(await chartOf(page, "mtorc1_active_liver").count()).toBe(0);
    await hands.press(button(page, "Liver"));
    await chartOf(page, "mtorc1_active_liver").locator("[data-drawn]").waitFor();
    expect(await summaryOf(page, "mtorc1_active_liver")).toMatch(/^mTORC1 of liver /);
    await page.getByRole("group", { name: /^Map of Liver/ }).waitFor();
    expect(await button(page, "Liver").getAttribute("aria-pressed")).toBe("true");
  });
});
