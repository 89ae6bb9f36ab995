import { chromium } from "playwright-core";
import { findChromium } from "../../find-chromium.mjs";

/** @returns {Promise<import("../browsers.mjs").Browser | string>} or why there is none */
export async function openChromium() {
  const executablePath = findChromium();
  if (executablePath === undefined) return "Chromium: it is not on the PATH";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage();
  return {
    name: `Chromium ${browser.version()}`,
    go: (url) => page.goto(url),
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
