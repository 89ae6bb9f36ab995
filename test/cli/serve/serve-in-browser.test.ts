import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Serving, startServing } from "../../../src/cli/serve/start-serving.ts";
import { launchChromium } from "../../house/chromium.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";
import { shortDay } from "../command-line.ts";
import { writeApp } from "./made-up-app.ts";

/** What the policy must stop, each by the name of the directive that stops it. */
const attempts = `
const outcome = {};
const attempt = async (name, what) => {
  try { outcome[name] = String(await what()); } catch (error) { outcome[name] = error.name; }
};
await attempt("eval", () => eval("1"));
await attempt("new Function", () => new Function("return 1")());
await attempt("timer of text", () => setTimeout("globalThis.ran = true"));
await attempt("markup", () => { document.body.innerHTML = "<img src=x onerror='globalThis.ran=true'>"; return "set"; });
await attempt("script of text", () => {
  const script = document.createElement("script");
  script.textContent = "globalThis.ran = true";
  document.body.append(script);
  return "appended";
});
await attempt("worker of text", () => { new Worker("./worker.js"); return "started"; });
await attempt("another policy", () => { trustedTypes.createPolicy("mine", {}); return "made"; });
await attempt("the policy twice", () => {
  trustedTypes.createPolicy("equator", {});
  trustedTypes.createPolicy("equator", {});
  return "made";
});
await attempt("another server", () => fetch("https://page.example/").then(() => "asked"));
await attempt("an image", () => new Promise((resolve) => {
  const image = new Image();
  image.onload = () => resolve("loaded");
  image.onerror = () => resolve("refused");
  image.src = "https://page.example/a.png";
}));
await attempt("a style element", () => {
  const style = document.createElement("style");
  style.textContent = "p { width: 1px }";
  document.head.append(style);
  return style.sheet === null ? "refused" : "applied";
});
await new Promise((resolve) => setTimeout(resolve, 200));
outcome.ran = String(globalThis.ran === true);
console.log(JSON.stringify(outcome));
`;

const scratch = scratchFolder();
const file = join(scratch, "day.yaml");
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  const folder = writeApp(scratch);
  writeFileSync(join(folder, "assets", "attempts.js"), attempts);
  writeFileSync(
    join(folder, "attempts.html"),
    '<!doctype html><link rel="icon" href="data:,"><body onload="globalThis.ran = true"><script>globalThis.ran = true</script>' +
      '<script type="module" src="./assets/attempts.js"></script>',
  );
  writeFileSync(file, shortDay);
  serving = await startServing({ folder, port: 0, file });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
});

interface Watched {
  readonly page: Page;
  /** The first line that the page printed. */
  readonly line: Promise<string>;
  violations(): Promise<string[]>;
  readonly errors: readonly string[];
}

async function watched(): Promise<Watched> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const line = new Promise<string>((resolve) => {
    page.on("console", (message) => message.type() === "log" && resolve(message.text()));
  });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    document.addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
  });
  const violations = () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  return { page, line, violations, errors };
}

describe("the app, served, in Chromium", () => {
  it("runs its scripts and compiles WebAssembly in a worker, without one violation", async () => {
    for (const name of ["127.0.0.1", "localhost"]) {
      const { page, line, violations, errors } = await watched();
      await page.goto(`http://${name}:${serving.port}/`);
      expect(JSON.parse(await line)).toEqual({ sum: 42, evaluated: "no" });
      expect(
        await page.evaluate(() => getComputedStyle(document.querySelector("p") ?? document.body).color),
      ).toBe("rgb(1, 2, 3)");
      expect(await violations()).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    }
  });

  it("draws SVG with styles of its own onto a canvas, and gives files", async () => {
    const { page, violations, errors } = await watched();
    await page.goto(`http://127.0.0.1:${serving.port}/`);
    const given = page.waitForEvent("download");
    const drawn = await page.evaluate(async () => {
      const rect = '<rect width="9" height="9" style="stroke: none"/>';
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><style>rect { fill: rgb(1, 200, 3) }</style>${rect}</svg>`;
      const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
      const image = Object.assign(new Image(), { src: address });
      await image.decode();
      const context = document.createElement("canvas").getContext("2d");
      context?.drawImage(image, 0, 0);
      Object.assign(document.createElement("a"), { href: address, download: "map.svg" }).click();
      return [...(context?.getImageData(4, 4, 1, 1).data ?? [])];
    });
    expect(drawn).toEqual([1, 200, 3, 255]);
    expect((await given).suggestedFilename()).toBe("map.svg");
    expect(await violations()).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("makes no text into code, starts no worker of its own making, and asks no other server", async () => {
    const { page, line, violations } = await watched();
    await page.goto(`http://127.0.0.1:${serving.port}/attempts.html`);
    expect(JSON.parse(await line)).toEqual({
      eval: "EvalError",
      "new Function": "EvalError",
      "timer of text": "TypeError",
      markup: "TypeError",
      "script of text": "TypeError",
      "worker of text": "TypeError",
      "another policy": "TypeError",
      "the policy twice": "TypeError",
      "another server": "TypeError",
      "an image": "refused",
      "a style element": "refused",
      ran: "false",
    });
    const directives = new Set(await violations());
    for (const directive of [
      "script-src-elem",
      "script-src-attr",
      "connect-src",
      "img-src",
      "style-src-elem",
    ]) {
      expect(directives).toContain(directive);
    }
    expect(directives).toContain("require-trusted-types-for");
    expect(directives).toContain("trusted-types");
    await page.close();
  });

  it("reads and saves its file with the token, which is in no request line", async () => {
    const { page } = await watched();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(serving.url);
    const outcome = await page.evaluate(async () => {
      const token = new URLSearchParams(location.hash.slice(1)).get("token") ?? "";
      const headers = { "equator-token": token, "content-type": "application/json" };
      const read = await (await fetch("./api/protocol", { headers })).json();
      const body = JSON.stringify({ text: `${read.text}# from the app\n`, version: read.version });
      const saved = await fetch("./api/protocol", { method: "PUT", headers, body });
      const without = await fetch("./api/protocol");
      return { name: read.name, saved: saved.status, without: without.status };
    });
    expect(outcome).toEqual({ name: "day.yaml", saved: 200, without: 403 });
    expect(asked.filter((url) => url.includes("token") && !url.includes("#"))).toEqual([]);
    await page.close();
  });
});

describe("another page in the same browser", () => {
  it("gets nothing of it: no answer to fetch, no script, no frame, no window, no write; a link that is clicked leads there", async () => {
    const other = createServer(({ url }, response) => {
      const leave = `<script>location.assign("http://127.0.0.1:${serving.port}/")</script>`;
      response.end(`<!doctype html><p>another page</p>${url === "/leaves" ? leave : ""}`);
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const elsewhere = (other.address() as AddressInfo).port;
    const { page } = await watched();
    await page.goto(`http://localhost:${elsewhere}/`);
    const outcome = await page.evaluate(
      async ({ target, token }) => {
        const settled = async (what: Promise<unknown>) => what.then(String, () => "refused");
        const json = { "equator-token": token, "content-type": "application/json" };
        const body = JSON.stringify({ text: "forged", version: "0" });
        const loaded = (element: HTMLScriptElement | HTMLLinkElement | HTMLImageElement) =>
          new Promise((resolve, reject) => {
            element.onload = () => resolve("loaded");
            element.onerror = reject;
            document.head.append(element);
          });
        return {
          read: await settled(fetch(target).then((answer) => answer.text())),
          opaque: await settled(fetch(target, { mode: "no-cors" }).then(({ type }) => type)),
          save: await settled(fetch(`${target}api/protocol`, { method: "PUT", headers: json, body })),
          post: await settled(
            fetch(`${target}api/protocol`, { method: "POST", body, mode: "no-cors" }).then(
              ({ type }) => type,
            ),
          ),
          script: await settled(
            loaded(Object.assign(document.createElement("script"), { src: `${target}assets/page.js` })),
          ),
          image: await settled(loaded(Object.assign(new Image(), { src: `${target}worker.js` }))),
        };
      },
      { target: `http://127.0.0.1:${serving.port}/`, token: serving.token },
    );
    expect(outcome).toEqual({
      ...{ read: "refused", opaque: "refused", save: "refused", post: "refused" },
      ...{ script: "refused", image: "refused" },
    });
    await page.evaluate((target) => {
      const frame = document.createElement("iframe");
      frame.src = target;
      document.body.append(frame);
    }, serving.url);
    await page.waitForTimeout(500);
    const framed = page.frames().filter((frame) => frame !== page.mainFrame());
    expect(framed).toHaveLength(1);
    expect(await framed[0]?.content()).not.toContain("page.js");
    const response = page.waitForResponse((each) =>
      each.url().startsWith(`http://127.0.0.1:${serving.port}`),
    );
    await page.goto(`http://localhost:${elsewhere}/leaves`);
    expect((await response).status()).toBe(403);
    await page.goto(`http://localhost:${elsewhere}/`);
    const link = `http://127.0.0.1:${serving.port}/#protocol=abc`;
    await page.evaluate((href) => {
      document.body.append(Object.assign(document.createElement("a"), { href, textContent: "a protocol" }));
    }, link);
    const followed = page.waitForResponse((each) => each.url().startsWith(link.replace(/#.*/, "")));
    await page.click("text=a protocol");
    expect((await followed).status()).toBe(200);
    expect(page.url()).toBe(link);
    await page.close();
    await new Promise((resolve) => other.close(resolve));
  });
});
