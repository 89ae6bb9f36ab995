/**
 * Times a day of meals of the whole body (human-adult, rtol 1e-5) in headless Chromium, on a page that Vite bundles as a
 * web site would, and writes it into bench/results/human-adult.json.
 * Usage: node bench/human-adult-in-chromium.mjs [ROUNDS] after `npm run build` (CHROMIUM names the browser, else /usr/bin/chromium)
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "vite";
import { median } from "./machine.mjs";

const rounds = Number(process.argv[2] ?? 40);
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Runs in the page: the engine alone from a settled state, and `simulate`, both warm. */
const inPage = `
import { exposeProtocol, newProtocol, readProtocol, simulate, systemInUse, systems } from "equator";
import { integrate } from "equator/engine";
const system = systemInUse(systems["human-adult"]);
const { protocol } = readProtocol(newProtocol("three-meals"));
const tolerances = { relativeTolerance: 1e-5, scaledTolerance: 1e-8 };
const every = 120_000;
const { prepared, impulses, end } = await exposeProtocol(protocol, { system, tolerances });
const { kernel, scale, settled, built } = prepared;
const grid = Float64Array.from({ length: Math.floor(end / every) + 1 }, (_, i) => i * every);
const numbers = Float64Array.from(built.flat.parameters, ({ value }) => value);
const problem = { kernel, initial: settled, start: 0, end, tick: 1 / 60_000, impulses, grid, scale, keep: "outputs", ...tolerances };
const engine = () => {
  kernel.parameters.set(numbers);
  kernel.refresh();
  if (!integrate(problem).success) throw new Error("the solver did not reach the end");
};
const whole = () => simulate(protocol, { system, tolerances, every });
for (const start = performance.now(); performance.now() - start < 4000; ) { engine(); await whole(); }
const timed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const times = { engine: [], simulate: [] };
for (let i = 0; i < ${rounds}; i++) {
  times.engine.push(await timed(engine));
  times.simulate.push(await timed(whole));
}
console.log(JSON.stringify(times));
`;

const folder = mkdtempSync(join(tmpdir(), "equator-chromium-"));
try {
  const times = JSON.parse(await printedBy(await siteOf(folder)));
  const file = at("./results/human-adult.json");
  const report = JSON.parse(readFileSync(file, "utf8"));
  const load = loadavg()[0];
  const day = { engine: summary(times.engine), simulate: summary(times.simulate) };
  report["chromium1e-5"] = { ...day, rounds, load };
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  console.log(JSON.stringify(report["chromium1e-5"]));
} finally {
  rmSync(folder, { recursive: true });
}

async function siteOf(root) {
  const modules = join(root, "node_modules");
  mkdirSync(join(modules, "equator"), { recursive: true });
  const facts = JSON.parse(readFileSync(at("../package.json"), "utf8"));
  for (const part of ["package.json", "dist"])
    cpSync(at(`../${part}`), join(modules, "equator", part), { recursive: true });
  for (const name of Object.keys(facts.dependencies ?? {}))
    symlinkSync(at(`../node_modules/${name}`), join(modules, name));
  writeFileSync(join(root, "package.json"), '{"type": "module"}');
  writeFileSync(join(root, "page.js"), inPage);
  const script = '<script type="module" src="/page.js"></script>';
  writeFileSync(
    join(root, "index.html"),
    `<!doctype html><meta charset="utf-8"><title>bench</title>${script}`,
  );
  const target = "esnext";
  await build({ root, configFile: false, logLevel: "error", build: { outDir: join(root, "site"), target } });
  return join(root, "site");
}

/** What the page prints first: a missing icon of the page is an error, no print. */
async function printedBy(site) {
  const server = createServer(({ url = "/" }, response) => {
    const path = join(site, url === "/" ? "/index.html" : url);
    const type = path.endsWith(".js") ? "text/javascript" : "text/html";
    const status = existsSync(path) ? 200 : 404;
    response.writeHead(status, { "content-type": type }).end(status === 200 ? readFileSync(path) : "");
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage();
    const printed = page.waitForEvent("console", {
      predicate: (message) => message.type() === "log",
      timeout: 180_000,
    });
    page.on("pageerror", (error) => console.error(error.message));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    return (await printed).text();
  } finally {
    await browser.close();
    server.close();
  }
}

function summary(values) {
  const rounded = (value) => Math.round(value * 10) / 10;
  return { median: rounded(median(values)), min: rounded(Math.min(...values)) };
}
