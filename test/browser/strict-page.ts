import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { launchChromium } from "../house/chromium.ts";

/** What a page printed, and what it did that it must not. */
export interface PageOutcome {
  readonly printed: readonly string[];
  readonly violations: readonly string[];
  readonly errors: readonly string[];
}

/** WebAssembly may be compiled; text may not become code, and no script comes from elsewhere. */
export const strictPolicy = "script-src 'self' 'wasm-unsafe-eval'";

const types: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css" };

/**
 * Serves a folder on the loopback under the strict policy, opens its index.html in headless Chromium, and waits until
 * `lines` lines are printed.
 */
export async function openStrictly(folder: string, lines: number, limit: number): Promise<PageOutcome> {
  const server = await serve(folder);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const printed: string[] = [];
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      (message.type() === "log" ? printed : errors).push(message.text());
    });
    await page.addInitScript(watchViolations);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const end = Date.now() + limit;
    while (printed.length < lines && errors.length === 0 && Date.now() < end) await page.waitForTimeout(50);
    const violations = await page.evaluate(() => (globalThis as Watched).violations ?? ["not watched"]);
    return { printed, violations, errors };
  } finally {
    await browser.close();
    server.close();
  }
}

type Watched = { violations?: string[] };

/** Runs in the page, before its scripts. */
function watchViolations(): void {
  const violations: string[] = [];
  (globalThis as Watched).violations = violations;
  document.addEventListener("securitypolicyviolation", (event) => {
    violations.push(
      `${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
    );
  });
}

function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = "/" }, response) => {
    const path = normalize(url === "/" ? "/index.html" : url.replace(/\?.*/, ""));
    const body = path === "/favicon.ico" ? "" : textAt(join(folder, path));
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": types[path.split(".").at(-1) ?? ""] ?? "application/octet-stream",
      "content-security-policy": strictPolicy,
    });
    response.end(body);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function textAt(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
