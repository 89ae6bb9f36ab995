import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../scripts/find-chromium.mjs";

/** Sandboxing needs a user of its own; the rest keeps Chromium from calling home. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts headless Chromium with an empty profile. The caller closes it. `npm test` sees to it that there is one. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error("Chromium not found: set CHROMIUM to its path or put it on the PATH");
  }
  return chromium.launch({ executablePath, headless: true, args: flags });
}
