import { join } from "node:path";
import { root } from "../../processes.mjs";
import { lateBreakfast, measured, trainingDay, withRapamycin } from "./protocols.mjs";

// Every view of the app that is looked at, and what is done until it is there.

/**
 * @typedef {import("playwright-core").Page} Page
 * @typedef {import("playwright-core").Locator} Locator
 * @typedef {"deuteranopia" | "achromatopsia"} Vision
 * @typedef {object} View
 * @property {string} says one line below the picture
 * @property {boolean} [kept] whether it stands in the repository
 * @property {string[]} [texts] the protocols that are open
 * @property {boolean} [first] a first visit: nothing is kept, and nothing was said about safety
 * @property {import("playwright-core").BrowserContextOptions} [context]
 * @property {Vision} [vision]
 * @property {number} [zoom] size of text, in parts of the usual
 * @property {boolean} [whole] the whole page, however long it is
 * @property {boolean} [print]
 * @property {(page: Page) => Promise<Locator | void>} [open] what is done; a part that it gives is brought to the top
 */

/** @param {Page | Locator} page @param {string | RegExp} name */
const button = (page, name) => page.getByRole("button", { name, exact: typeof name === "string" });

/** @param {Page} page */
const timeline = (page) => page.locator(".timeline");

/** Opens the form of an event. @param {Page} page @param {RegExp} name */
async function openForm(page, name) {
  await page.getByRole("listbox", { name: "Events" }).getByRole("option", { name }).first().click();
  await page.locator(".event-form").waitFor();
}

/** All members of the bands are there. @param {Page} page */
export const bandsDrawn = (page) => page.locator('[data-bands="done"]', { hasText: "128 members" }).waitFor();

/** The curves, with their bands. @param {Page} page */
async function charts(page) {
  await bandsDrawn(page);
  return page.locator(".area-charts");
}

/** The map at one of its depths. @param {string} name */
const mapAt = (name) => async (/** @type {Page} */ page) => {
  await button(page.locator(".map-levels"), new RegExp(`^${name}`)).click();
  await page.locator(".map-number", { hasText: "×" }).first().waitFor();
  return page.locator(".map");
};

/** The large map at a depth with the card of an influence. @param {string} level @param {string} influence */
const cardAt = (level, influence) => async (/** @type {Page} */ page) => {
  await mapAt(level)(page);
  await button(page.locator(".map-more"), "Large").click();
  await page.getByRole("button", { name: influence, exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".map-details h2").waitFor();
};

/** Opens the page of a claim. @param {Page} page @param {string} id */
async function openClaim(page, id) {
  await button(page, "Claims").click();
  await page.locator(`#card-${id}`).click();
  await page.getByRole("dialog").locator(".claim canvas").first().waitFor();
}

/** Loads a file through a button that asks for one. @param {Page} page @param {Locator} pressed @param {Parameters<import("playwright-core").FileChooser["setFiles"]>[0]} file */
async function choose(page, pressed, file) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), pressed.click()]);
  await chooser.setFiles(file);
}

const narrow = { viewport: { width: 400, height: 800 } };
const dark = /** @type {const} */ ({ colorScheme: "dark" });

/** @type {Readonly<Record<string, View>>} */
export const views = {
  screen: { says: "One screen: a day above, the map and the curves that follow from it below", kept: true },
  "screen-dark": { says: "The same in the dark", kept: true, context: dark },
  "screen-400": { says: "On a narrow window", kept: true, context: narrow },
  "screen-400-whole": { says: "All of the page, narrow", context: narrow, whole: true },
  "screen-400-dark": { says: "Narrow and dark", context: { ...narrow, ...dark } },
  "screen-2560": {
    says: "On a wide one",
    kept: true,
    context: { viewport: { width: 2560, height: 1440 } },
  },
  "screen-2560-dark": {
    says: "Wide and dark",
    context: { viewport: { width: 2560, height: 1440 }, ...dark },
  },
  "screen-whole": { says: "All of the page", whole: true },
  "screen-whole-dark": { says: "All of the page in the dark", whole: true, context: dark },
  "screen-1000": { says: "Between", context: { viewport: { width: 1000, height: 800 } } },
  "screen-print": { says: "As it is printed", print: true, whole: true, kept: true },
  "screen-calm": { says: "With reduced motion", context: { reducedMotion: "reduce" } },
  "screen-deuteranopia": { says: "Without red and green", vision: "deuteranopia", kept: true },
  "screen-achromatopsia": { says: "Without colours", vision: "achromatopsia", kept: true },
  "screen-contrast": { says: "With more contrast", context: { contrast: "more" } },
  "screen-contrast-dark": { says: "More contrast, dark", context: { contrast: "more", ...dark } },
  "screen-forced": { says: "With forced colours", kept: true, context: { forcedColors: "active" } },
  "screen-forced-dark": { says: "Forced colours, dark", context: { forcedColors: "active", ...dark } },
  "screen-text-200": { says: "Text at 200 %", zoom: 2, whole: true },
  "screen-zoom-200": {
    says: "All at 200 %",
    context: { viewport: { width: 640, height: 400 } },
    whole: true,
  },
  "screen-weeks": {
    says: "Sixteen weeks: blocks, weeks and days by zoom",
    kept: true,
    texts: ["examples/lift-and-rest-week.yaml"],
  },
  form: {
    says: "A meal: numbers with units, moved by keys or by hand",
    kept: true,
    open: async (page) => {
      await openForm(page, /12:30/);
      return timeline(page);
    },
  },
  "form-400": {
    says: "The form, narrow",
    context: narrow,
    open: async (page) => {
      await openForm(page, /12:30/);
      return timeline(page);
    },
  },
  "form-training": {
    says: "The form of a session",
    open: async (page) => {
      await openForm(page, /17:00/);
      return timeline(page);
    },
  },
  add: {
    says: "What can be added, with what a compound is: medicine, research only, prohibited in sport",
    kept: true,
    open: async (page) => {
      await button(page, "Add").click();
      const dialog = page.getByRole("dialog", { name: "Add" });
      await dialog.getByLabel("Compound", { exact: true }).fill("r");
      await dialog.locator(".agent-list button").first().waitFor();
      return timeline(page);
    },
  },
  "add-400": {
    says: "What can be added, narrow",
    context: narrow,
    open: async (page) => {
      await button(page, "Add").click();
      await page.getByRole("dialog", { name: "Add" }).waitFor();
      return timeline(page);
    },
  },
  person: {
    says: "Who it is about, and what is taken as usual",
    open: async (page) => {
      await button(page, "Person and length").click();
      return timeline(page);
    },
  },
  templates: {
    says: "Protocols to start from",
    open: async (page) => {
      await button(page, "New").click();
      await page.getByRole("dialog", { name: "Start from" }).waitFor();
    },
  },
  safety: {
    says: "Asked before a protocol of one's own is run: for whom the model does not hold",
    kept: true,
    first: true,
    open: async (page) => {
      await openForm(page, /12:30/);
      await button(page.locator(".event-form"), "15 minutes later").click();
      await page.getByRole("dialog", { name: /does not hold/ }).waitFor();
    },
  },
  text: {
    says: "The protocol as text, with a fault in its place",
    kept: true,
    open: async (page) => {
      await button(page, "Text").click();
      const field = page.getByLabel("Protocol, YAML");
      await field.fill(trainingDay.replace("source: whey", "sauce: whey"));
      await page.locator(".faults li").first().waitFor();
      return timeline(page);
    },
  },
  "map-overview": { says: "The map at its least depth", open: mapAt("Overview") },
  "map-activities": {
    says: "The map of activities, and the evidence for one influence",
    kept: true,
    open: cardAt("Activities", "TSC2 lowers mTORC1"),
  },
  "map-activities-dark": {
    says: "The same in the dark",
    context: dark,
    open: cardAt("Activities", "TSC2 lowers mTORC1"),
  },
  "map-everything": { says: "All of the map", kept: true, open: cardAt("Everything", "TSC2 lowers mTORC1") },
  "map-card": {
    says: "A card beside the small map",
    open: async (page) => {
      await page.getByRole("button", { name: "TSC2 lowers mTORC1", exact: true }).focus();
      await page.keyboard.press("Enter");
      await page.locator(".map-details h2").waitFor();
      return page.locator(".map");
    },
  },
  "map-card-400": {
    says: "A card, narrow",
    context: narrow,
    open: async (page) => {
      await page.getByRole("button", { name: "TSC2 lowers mTORC1", exact: true }).focus();
      await page.keyboard.press("Enter");
      await page.locator(".map-details h2").waitFor();
      return page.locator(".map-details");
    },
  },
  influence: {
    says: "What would move if a number were wrong",
    open: async (page) => {
      await cardAt("Overview", "TSC2 lowers mTORC1")(page);
      await page
        .locator(".map-details")
        .getByRole("button", { name: /^What if this is wrong/ })
        .first()
        .click();
      await page
        .locator(".map-details")
        .getByText(/moves the mean of this protocol/)
        .first()
        .waitFor();
    },
  },
  "map-table": {
    says: "The map as a table",
    open: async (page) => {
      await button(page.locator(".map-more"), "Table").click();
      await page.locator(".map-table").waitFor();
      return page.locator(".map");
    },
  },
  charts: { says: "Curves with their bands", open: charts },
  "charts-dark": {
    says: "Curves with their bands, dark",
    context: dark,
    open: charts,
  },
  "charts-400": {
    says: "Curves, narrow",
    context: narrow,
    open: charts,
  },
  "charts-other": {
    says: "All tissues, fuels and hormones",
    open: async (page) => page.locator(".group").nth(1),
  },
  table: {
    says: "The same numbers as a table",
    open: async (page) => {
      await page.getByLabel(/^mTORC1 of leg muscle: table/).click();
      await button(page.locator("figure[data-panel=mtorc1_active]"), "Table").click();
      await page.locator(".chart-table").waitFor();
      return page.locator(".area-charts");
    },
  },
  findings: {
    says: "A conflict of growth and maintenance, and the move that eases it, previewed",
    kept: true,
    texts: [withRapamycin],
    open: async (page) => {
      await page.locator('.findings[data-members="24"]').waitFor();
      await page.getByRole("button", { name: "Preview the move" }).first().click();
      return page.locator(".findings");
    },
  },
  "findings-dark": {
    says: "Findings, dark",
    texts: [withRapamycin],
    context: dark,
    open: async (page) => {
      await page.locator('.findings[data-members="24"]').waitFor();
      return page.locator(".findings");
    },
  },
  "findings-400": {
    says: "Findings, narrow",
    texts: [withRapamycin],
    context: narrow,
    open: async (page) => {
      await page.locator('.findings[data-members="24"]').waitFor();
      return page.locator(".findings");
    },
  },
  balance: {
    says: "Hours of growth and of maintenance in each tissue",
    kept: true,
    open: async (page) => {
      await page.locator('.balance header p:has-text("members")').waitFor();
      return page.locator(".balance");
    },
  },
  "balance-dark": {
    says: "Hours, dark",
    context: dark,
    open: async (page) => {
      await page.locator('.balance header p:has-text("members")').waitFor();
      return page.locator(".balance");
    },
  },
  "balance-400": {
    says: "Hours, narrow",
    context: narrow,
    open: async (page) => {
      await page.locator('.balance header p:has-text("members")').waitFor();
      return page.locator(".balance");
    },
  },
  compare: {
    says: "Two protocols: curves over one another, and the band of what differs",
    kept: true,
    texts: [trainingDay, lateBreakfast],
    open: async (page) => {
      await page.locator(".compare table, .compare canvas, .compare svg").first().waitFor();
      await page.locator(".compare", { hasText: /members/ }).waitFor();
      return page.locator(".compare");
    },
  },
  "compare-dark": {
    says: "Two protocols, dark",
    texts: [trainingDay, lateBreakfast],
    context: dark,
    open: async (page) => {
      await page.locator(".compare", { hasText: /members/ }).waitFor();
      return page.locator(".compare");
    },
  },
  "compare-400": {
    says: "Two protocols, narrow",
    texts: [trainingDay, lateBreakfast],
    context: narrow,
    open: async (page) => {
      await page.locator(".compare", { hasText: /members/ }).waitFor();
      return page.locator(".compare");
    },
  },
  "compare-curves": {
    says: "Curves of two protocols",
    texts: [trainingDay, lateBreakfast],
    open: charts,
  },
  scan: {
    says: "One input over a range, with a slider",
    kept: true,
    open: async (page) => {
      await button(page, "Scan").click();
      await page.locator(".scan svg path").first().waitFor();
      return page.locator(".area-charts");
    },
  },
  "scan-400": {
    says: "Scan, narrow",
    context: narrow,
    open: async (page) => {
      await button(page, "Scan").click();
      await page.locator(".scan svg path").first().waitFor();
    },
  },
  claims: {
    says: "Claims and questions of the founding documents",
    kept: true,
    open: async (page) => {
      await button(page, "Claims").click();
      await page.locator(".card").first().waitFor();
    },
  },
  "claims-dark": {
    says: "Claims, dark",
    context: dark,
    open: async (page) => {
      await button(page, "Claims").click();
      await page.locator(".card").first().waitFor();
    },
  },
  "claims-400": {
    says: "Claims, narrow",
    context: narrow,
    open: async (page) => {
      await button(page, "Claims").click();
      await page.locator(".card").first().waitFor();
    },
  },
  claim: {
    says: "One claim: what the model shows, when it holds, and what the literature says",
    kept: true,
    open: async (page) => openClaim(page, "A05"),
  },
  "claim-dark": { says: "A claim, dark", context: dark, open: async (page) => openClaim(page, "A05") },
  "claim-400": { says: "A claim, narrow", context: narrow, open: async (page) => openClaim(page, "A05") },
  again: {
    says: "A claim whose protocols were changed, judged again",
    kept: true,
    open: async (page) => {
      await openClaim(page, "Q06");
      await page.locator("section[aria-labelledby=change-it] button").click();
      await page.locator(".claim-strip").getByRole("button").click();
      await button(page, "Compute it again").click();
      await page.locator('.again-found:not([data-members="0"])').waitFor();
      return page.locator(".again");
    },
  },
  "own-data": {
    says: "Measurements of one's own beside the model",
    kept: true,
    open: async (page) => {
      const file = { name: "my-insulin.csv", mimeType: "text/csv", buffer: Buffer.from(measured) };
      await choose(page, button(page, "Own data …"), file);
      await page.locator(".own-file").waitFor();
      return page.locator("figure[data-readouts*=insulin_plasma]").first();
    },
  },
  sbml: {
    says: "A model of somebody else, in SBML, run as it is",
    kept: true,
    open: async (page) => {
      await button(page, "SBML").click();
      await choose(page, button(page, "Choose a file"), join(root, "examples", "enzyme.xml"));
      await page.getByRole("dialog").locator("canvas").first().waitFor();
    },
  },
  report: {
    says: "The report of a run: one file that works offline",
    kept: true,
    open: async (page) => {
      await page.locator(".run-files summary").click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        button(page, "Report, HTML with bands").click(),
      ]);
      await page.goto(`file://${await download.path()}`);
      await page.locator("svg, canvas").first().waitFor();
    },
  },
  export: {
    says: "What can be taken away",
    open: async (page) => {
      await page.locator(".run-files summary").click();
      return page.locator(".area-charts");
    },
  },
};
