import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../support/project-root.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";
import { servedApp } from "../app-page.ts";
import { bothHands, type Hands } from "../hands.ts";
import { agree, button, eventOf, openForm } from "./steps.ts";

const app = servedApp();
const scratch = scratchFolder();
const command = join(projectRoot, "dist", "bin", "equator.mjs");

/** Presses a button that gives a file, and keeps it in the scratch folder. */
async function saved(page: Page, press: () => Promise<void>, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const file = join(scratch, name);
  await download.saveAs(file);
  return file;
}

/** Presses one of what the run can be exported as. */
async function exported(page: Page, hands: Hands, kind: string): Promise<void> {
  const menu = page.locator("details.run-files");
  if ((await menu.getAttribute("open")) === null) await hands.press(menu.locator("summary"));
  await hands.press(button(menu, kind));
}

const runtime = /<dt>Runtime<\/dt><dd>([^<]*)<\/dd>/;

/** What a report says that it was made by. */
const runtimeOf = (html: string) => runtime.exec(html)?.[1];

const withoutRuntime = (html: string) => html.replace(runtime, "");

describe.each(["pointer", "keys"] as const)("a first-time user, by %s,", (name) => {
  it("exports the protocol, the curves and the report, which the command line makes again, each byte but where it ran", async () => {
    const page = await app.open();
    const hands = bothHands[name](page);
    const form = await openForm(page, hands, /07:30/);
    await hands.type(form.getByLabel("Protein", { exact: true }), "41");
    await agree(page, hands);
    await eventOf(page, /07:30.*41 g protein/).waitFor();
    await page.locator('.balance header p:has-text("members")').waitFor();
    const protocol = await saved(page, () => hands.press(button(page, "Save")), `${name}.yaml`);
    expect(readFileSync(protocol, "utf8")).toContain("41 g");
    const csv = () => exported(page, hands, "All curves, CSV");
    const curves = readFileSync(await saved(page, csv, `${name}.csv`), "utf8");
    const html = () => exported(page, hands, "Report, HTML with bands");
    const report = await saved(page, html, `${name}.html`);
    expect(readFileSync(report, "utf8")).toMatch(/not medical advice/i);

    const run = async (...options: string[]) => {
      const folder = join(scratch, `${name}-${options.length}`);
      const argv = [command, "run", ...options, "--out", folder];
      await promisify(execFile)(process.execPath, argv);
      return (file: string) => readFileSync(join(folder, file), "utf8");
    };
    const again = await run(protocol, "--no-bands", "--every", "5min");
    expect(curves.split("\n").length).toBe(24 * 12 + 3);
    expect(again("curves.csv") === curves).toBe(true);
    const fromReport = await run("--from", report);
    const [made, own] = [fromReport("report.html"), readFileSync(report, "utf8")];
    expect(runtimeOf(own)).toBe("browser");
    expect(runtimeOf(made)).toBe(`node ${process.version}`);
    expect(withoutRuntime(made) === withoutRuntime(own)).toBe(true);
  });
});
