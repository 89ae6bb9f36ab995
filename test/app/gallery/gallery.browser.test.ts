import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { axeFindings, servedPage } from "./served-page.ts";

const served = servedPage();
let page: Page;
beforeEach(() => {
  page = served();
});

const button = (name: string | RegExp) =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

describe("claims and questions", () => {
  it("are found, opened, changed as protocols and computed again", async () => {
    await button("Claims").click();
    await page.locator(".card").first().waitFor({ timeout: 90_000 });
    expect(await page.locator(".card").count()).toBe(91);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel("Search").fill("how is mtor measured");
    await page.getByText("1 of 91", { exact: true }).waitFor();
    await page.keyboard.press("Tab");
    await page.locator("#card-Q06").focus();
    await page.keyboard.press("Enter");
    await page.locator(".lines-chart canvas").waitFor({ timeout: 90_000 });
    expect(await axeFindings(page)).toEqual([]);
    await page.locator("section[aria-labelledby=change-it] button").click();
    await page.getByText("This protocol stands for “rest” in Q06.").waitFor();
    expect(await page.locator(".study-tabs [aria-pressed]").allInnerTexts()).toEqual(["A", "B", "C"]);
    await button(/^None applies/).click();
    await button("Does Q06 still hold?").click();
    await button("Compute it again").click();
    await page.locator(".again-found").waitFor({ timeout: 90_000 });
    expect(await page.locator(".again-verdicts dt").allInnerTexts()).toHaveLength(2);
    expect(await axeFindings(page)).toEqual([]);
  }, 240_000);
});
