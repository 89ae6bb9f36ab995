import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";

/** A report opened from a file, with what it did that it should not do. */
export interface OpenReport {
  readonly page: Page;
  /** Console messages (a policy violation is one), page errors, and requests beside the file itself. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Writes a report to a folder of its own and opens it. */
export async function openReport(
  browser: Browser,
  html: string,
  options: Parameters<Browser["newPage"]>[0] = {},
): Promise<OpenReport> {
  const folder = await mkdtemp(join(tmpdir(), "equator-report-"));
  const file = join(folder, "report.html");
  await writeFile(file, html);
  const address = pathToFileURL(file).href;
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== address) complaints.push(request.url());
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => console.error(event.violatedDirective));
  });
  await page.goto(address);
  const close = async () => {
    await page.close();
    await rm(folder, { recursive: true });
  };
  return { page, complaints, close };
}
