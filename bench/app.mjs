/**
 * Times the web app in headless Chromium and writes bench/results/app.json: first load to first curves, served and from the
 * disk; from pointer to chart over drag steps of a one-day whole-body protocol; the longest task of the main thread; what
 * stays in memory after many drags.
 * Usage: node bench/app.mjs [DRAGS] (1000), after `npm test` or `npm run app` has built the app (CHROMIUM names the browser,
 * else /usr/bin/chromium)
 */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { median } from "./machine.mjs";

const loads = 7;
const steps = 200;
const drags = Number(process.argv[2] ?? 1000);
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const before = loadavg()[0];
const serving = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
try {
  const single = pathToFileURL(at("../dist/equator.html")).href;
  const firstCurves = { served: await loadTimes(serving.url), single: await loadTimes(single) };
  const { pointerToChart, longestTask, memory } = await dragging(serving.url);
  const report = {
    measured: {
      cpu: cpus()[0].model,
      cores: cpus().length,
      node: process.version,
      chromium: browser.version(),
      load: { before, after: loadavg()[0] },
    },
    firstCurves,
    pointerToChart,
    longestTask,
    memory,
  };
  writeFileSync(at("./results/app.json"), `${JSON.stringify(report, null, 2)}\n`);
  console.log(JSON.stringify(report, null, 2));
} finally {
  await browser.close();
  serving.process.kill("SIGINT");
}

/** Serves the app as a person would, and gives its address. */
async function serve() {
  const command = [at("../dist/bin/equator.mjs"), "serve", "--port", "0", "--json"];
  const process = spawn(globalThis.process.execPath, command, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  for await (const part of process.stdout) {
    text += part;
    if (text.includes("}")) break;
  }
  return { process, url: JSON.parse(text).url };
}

/**
 * Milliseconds from the start of the navigation to the first curves on the page, each in a profile of its own, and the
 * longest task of the main thread until a second later.
 */
async function loadTimes(url) {
  const [times, tasks] = [[], []];
  for (let i = 0; i < loads; i++) {
    const page = await newPage(url);
    times.push(await page.evaluate(() => globalThis.firstCurvesAt));
    await page.waitForTimeout(1000);
    tasks.push(await page.evaluate(() => Math.max(0, ...globalThis.longTasks)));
    await page.context().close();
  }
  const [middle, least] = [median(times), Math.min(...times)].map(Math.round);
  return { rounds: loads, median: middle, least, longestTask: Math.round(median(tasks)) };
}

/** A page in a profile of its own that notes when its curves are drawn, and its long tasks. */
async function newPage(url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) =>
      globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: "longtask", buffered: true });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (target.closest?.('[data-panel="mtorc1_active"]') === null) continue;
        globalThis.firstCurvesAt ??= performance.now();
        if (globalThis.movedAt === undefined) continue;
        globalThis.lags.push(performance.now() - globalThis.movedAt);
        globalThis.movedAt = undefined;
      }
    }).observe(document, { subtree: true, attributeFilter: ["data-drawn"] });
  });
  await page.goto(url);
  await page.waitForFunction(() => globalThis.firstCurvesAt !== undefined, undefined, { timeout: 120_000 });
  return page;
}

async function dragging(url) {
  const page = await newPage(url);
  const session = await page.context().newCDPSession(page);
  const box = await page.locator(".mark-food").first().boundingBox();
  const [x, y] = [box.x + 5, box.y + box.height / 2];
  // A quarter of an hour, so that each step is another protocol.
  const step = 14;
  await page.evaluate(() => {
    globalThis.lags = [];
    addEventListener(
      "pointermove",
      ({ timeStamp }) => {
        globalThis.movedAt ??= timeStamp;
      },
      { capture: true },
    );
  });
  const drawn = (count) =>
    page
      .waitForFunction((n) => globalThis.lags.length > n, count, { polling: "raf", timeout: 5000 })
      .catch(() => undefined);
  const settle = () => page.evaluate(() => (globalThis.movedAt = undefined));

  // The first drag is asked about safety: it is answered before anything is timed.
  await dragBy(page, x, y, 4 * step);
  await page.getByRole("button", { name: /^None applies/ }).click();
  await page.keyboard.press("Control+z");
  await page.mouse.move(x, y);
  await settle();
  await page.evaluate(() => {
    globalThis.lags = [];
    globalThis.longTasks.length = 0;
  });
  await page.mouse.down();
  for (let i = 1; i <= steps; i++) {
    const place = i % 40 <= 20 ? i % 40 : 40 - (i % 40);
    const count = await page.evaluate(() => globalThis.lags.length);
    await page.mouse.move(x + 8 + place * step, y);
    await drawn(count);
    await settle();
  }
  await page.mouse.up();
  const { lags, longTasks } = await page.evaluate(() => ({
    lags: globalThis.lags,
    longTasks: [...globalThis.longTasks],
  }));
  const sorted = [...lags].sort((a, b) => a - b);
  const rounded = (value) => Math.round(value * 10) / 10;
  const pointerToChart = {
    steps: sorted.length,
    median: rounded(median(sorted)),
    p95: rounded(sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN),
    least: rounded(sorted[0] ?? Number.NaN),
  };
  await page.keyboard.press("Control+z");
  const memory = [await remaining(page, session, 0)];
  for (const count of [Math.floor(drags / 2), drags]) {
    for (let i = memory.at(-1).drags; i < count; i++)
      await dragBy(page, x, y, i % 2 === 0 ? step : -step, i % 2);
    memory.push(await remaining(page, session, count));
  }
  await page.context().close();
  // Tasks under 50 ms are not told: 0 says that there was none.
  return { pointerToChart, longestTask: Math.round(Math.max(0, ...longTasks)), memory };

  /** Drags the first meal by some pixels; `moved`: from where the drag before left it. */
  async function dragBy(page, x, y, by, moved = 0) {
    const from = x + moved * step;
    await page.mouse.move(from, y);
    await page.mouse.down();
    await page.mouse.move(from + by / 2, y);
    await page.mouse.move(from + by, y);
    await page.mouse.up();
  }
}

/** What is left of the heap after collecting garbage, and how many elements and workers there are. */
async function remaining(page, session, drags) {
  await page.waitForTimeout(3000);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  return { drags, heapMB: Math.round(usedSize / 1e5) / 10, nodes, workers: page.workers().length };
}
