import { serveApp } from "../app/serve-app.mjs";
import { buildApp } from "../set-up.mjs";
import { openChromium } from "./browsers/chromium.mjs";
import { openFirefox } from "./browsers/firefox.mjs";
import { openWebKit } from "./browsers/webkit.mjs";

/**
 * A browser that shows a page.
 * @typedef {object} Browser
 * @property {string} name With its version.
 * @property {(url: string) => Promise<unknown>} go
 * @property {(expression: string) => Promise<unknown>} evaluate What an expression comes to in the page.
 * @property {() => Promise<void>} close
 */

const patience = 60_000;

/** Keeps the text of files that the page hands to the browser. */
const keepFiles = `(() => {
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    if (blob.type === "text/csv") void blob.text().then((text) => { globalThis.keptFile = text; });
    return make.call(URL, blob);
  };
})()`;
const drawn = `document.querySelector("[data-drawn]") !== null`;
const openMenu = `document.querySelector(".run-files button, .run-files summary").click()`;
const saveCurves = `[...document.querySelectorAll("button")].find(({ textContent }) => textContent === "All curves, CSV").click()`;

/**
 * Opens the built app in Chromium, Firefox and WebKit, those that are at hand, and has each save the curves of the first
 * template.
 *
 * @returns {Promise<{ name: string, curves: string }[]>} Chromium's first
 */
export async function verifyBrowsers() {
  buildApp();
  const { url, stop } = await serveApp();
  try {
    const found = [];
    for (const open of [openChromium, openFirefox, openWebKit]) {
      const browser = await open();
      if (typeof browser === "string") console.log(`skip ${browser}`);
      else found.push({ name: browser.name, curves: await curvesIn(browser, url) });
    }
    return found;
  } finally {
    stop();
  }
}

/** @param {Browser} browser @param {string} url */
async function curvesIn(browser, url) {
  try {
    await browser.go(url);
    await until(browser, drawn);
    await browser.evaluate(keepFiles);
    await browser.evaluate(openMenu);
    await browser.evaluate(saveCurves);
    await until(browser, `globalThis.keptFile !== undefined`);
    return String(await browser.evaluate("globalThis.keptFile"));
  } finally {
    await browser.close();
  }
}

/** @param {Browser} browser @param {string} expression */
async function until(browser, expression) {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if ((await browser.evaluate(expression)) === true) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`${browser.name}: not within ${patience / 1000} s: ${expression}`);
}
