import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inlineScript, singlePolicy, withSinglePolicy } from "../../../scripts/app/single-policy.mjs";
import { launchChromium } from "../../house/chromium.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";
import { workerScript } from "./made-up-app.ts";

const page = (script: string, markup = "") =>
  `<!doctype html><html><head><meta charset="utf-8"><title>test</title><link rel="icon" href="data:,">` +
  `<style>p { color: rgb(1, 2, 3) }</style></head><body><p>app</p>${markup}<script type="module">${script}</script></body></html>`;

/** Starts its worker from a blob, as one file must. */
const honest = `
const strange = "</scr" + "ipt> " + ${inlineScript('"</script> <!-- <script>"')} + ${inlineScript("`</SCRIPT>`")};
const url = URL.createObjectURL(new Blob([${JSON.stringify(workerScript)}], { type: "text/javascript" }));
const worker = new Worker(url);
worker.addEventListener("message", ({ data }) => console.log(JSON.stringify({ ...data, strange })));
worker.postMessage({ a: 40, b: 2 });
document.querySelector("p").style.width = "7px";
`;

const attempts = `
const outcome = {};
const attempt = async (name, what) => {
  try { outcome[name] = String(await what()); } catch (error) { outcome[name] = error.name; }
};
await attempt("eval", () => eval("1"));
await attempt("new Function", () => new Function("return 1")());
await attempt("another server", () => fetch("https://page.example/").then(() => "asked"));
await attempt("a file of the disk", () => fetch("file:///etc/passwd").then(() => "asked"));
await attempt("a worker of data", () => new Promise((resolve) => {
  const worker = new Worker("data:text/javascript,postMessage(1)");
  worker.onmessage = () => resolve("ran");
  worker.onerror = () => resolve("refused");
}));
await attempt("a module of a blob", () => import(URL.createObjectURL(new Blob(["1"], { type: "text/javascript" }))));
document.body.insertAdjacentHTML("beforeend", "<img src=data: onerror='globalThis.ran = true'>");
const script = document.createElement("script");
script.textContent = "globalThis.ran = true";
document.body.append(script);
await new Promise((resolve) => setTimeout(resolve, 200));
outcome.ran = String(globalThis.ran === true);
console.log(JSON.stringify(outcome));
`;

const scratch = scratchFolder();
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function opened(html: string) {
  const file = join(scratch, "page.html");
  writeFileSync(file, html);
  const context = await browser.newContext({ offline: true });
  const tab = await context.newPage();
  const violations: string[] = [];
  await tab.exposeFunction("tellViolation", (directive: string) => violations.push(directive));
  await tab.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      (globalThis as unknown as { tellViolation(text: string): void }).tellViolation(
        event.effectiveDirective,
      ),
    );
  });
  const line = new Promise<string>((resolve) => {
    tab.on("console", (message) => message.type() === "log" && resolve(message.text()));
  });
  await tab.goto(pathToFileURL(file).href);
  const printed: Record<string, unknown> = JSON.parse(await line);
  const colour = await tab.evaluate(
    () => getComputedStyle(document.querySelector("p") ?? document.body).color,
  );
  await context.close();
  return { printed, violations, colour };
}

describe("the policy of the single file", () => {
  it("lets it run from the disk with its worker and WebAssembly, without one violation", async () => {
    for (const script of [honest, honest.replaceAll("\n", "\r\n"), `${honest}// ä 🍳`]) {
      expect(await opened(withSinglePolicy(page(script)))).toEqual({
        printed: { sum: 42, evaluated: "no", strange: "</script> </script> <!-- <script></SCRIPT>" },
        violations: [],
        colour: "rgb(1, 2, 3)",
      });
    }
  });

  it("stops everything that did not come with it, and every request", async () => {
    const { printed, violations } = await opened(withSinglePolicy(page(attempts)));
    expect(printed).toEqual({
      ...{ eval: "EvalError", "new Function": "EvalError", ran: "false" },
      ...{ "another server": "TypeError", "a file of the disk": "TypeError" },
      ...{ "a worker of data": "refused", "a module of a blob": "TypeError" },
    });
    for (const directive of [
      "script-src",
      "script-src-attr",
      "script-src-elem",
      "connect-src",
      "worker-src",
    ]) {
      expect(violations).toContain(directive);
    }
  });

  it("stands first in the head, and names the hash of each script that runs, and no other", () => {
    const html = page("1;", '<script>2;</script><script type="application/json">{"a": 3}</script>');
    const policy = singlePolicy(html);
    expect(policy).toBe(
      "default-src 'none'; script-src 'sha256-6ebDVMEX0Q2RjAHSOjG9gqwf5tL025wC5//fwos0ewY=' " +
        "'sha256-CImjRDTlhukYQ2AnxOi0wzgPhGQ3Mb3rVwJK24dFz1M=' 'wasm-unsafe-eval'; worker-src blob:; " +
        "style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'",
    );
    const meta = `<head><meta http-equiv="Content-Security-Policy" content="${policy}"><meta charset`;
    expect(withSinglePolicy(html)).toContain(meta);
  });

  it("is refused to a page that it would break, or that it could not hold", () => {
    const faulty = {
      "a script is loaded": '<script src="a.js"></script>',
      "a file is loaded": '<link rel="stylesheet" href="./a.css">',
      "markup carries code": '<img alt="" onerror="1">',
      "directives of its own": '<meta http-equiv="refresh" content="0">',
      "a base is set": '<base href="https://page.example/">',
      "a script has no end": "<p></p></script>",
    };
    for (const [fault, markup] of Object.entries(faulty)) {
      expect(() => withSinglePolicy(page("1;", markup)), markup).toThrow(fault);
    }
    expect(() => withSinglePolicy(page('"<!-- <script>"'))).toThrow("inlineScript");
    expect(() => withSinglePolicy("<p>no head</p>")).toThrow("no <head>");
    expect(() => withSinglePolicy("<script>1</script><head></head>")).toThrow("before the head");
    expect(() => withSinglePolicy("<head></head><p>no script</p>")).toThrow("no inline script");
    expect(withSinglePolicy(page('x = "<img onerror=1 src=a> <link href=a>"'))).toContain("sha256-");
  });
});
