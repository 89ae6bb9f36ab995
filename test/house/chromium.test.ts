import { expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";

it("Chromium shows a page", async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent("<h1>Equator</h1>");
    expect(await page.textContent("h1")).toBe("Equator");
  } finally {
    await browser.close();
  }
});
