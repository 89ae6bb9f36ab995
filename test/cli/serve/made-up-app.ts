import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A WebAssembly module with one function, `add`. */
export const addModule = [
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 7, 1, 96, 2, 127, 127, 1, 127, 3, 2, 1, 0],
  ...[7, 7, 1, 3, 97, 100, 100, 0, 0, 10, 9, 1, 7, 0, 32, 0, 32, 1, 106, 11],
];

/** Compiles the module from bytes and answers with the sum of what it is sent. */
export const workerScript = `
self.addEventListener("message", async ({ data }) => {
  const { instance } = await WebAssembly.instantiate(new Uint8Array(${JSON.stringify(addModule)}));
  let evaluated = "yes";
  try { new Function("return 1")(); } catch { evaluated = "no"; }
  self.postMessage({ sum: instance.exports.add(data.a, data.b), evaluated });
});
`;

const page = `<!doctype html><html><head><meta charset="utf-8"><title>test</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="./assets/page.css"></head><body><p>app</p>
<script type="module" src="./assets/page.js"></script></body></html>`;

const pageScript = `
const policy = trustedTypes.createPolicy("equator", { createScriptURL: (url) => url });
const worker = new Worker(policy.createScriptURL(new URL("../worker.js", import.meta.url).href), { type: "module" });
worker.addEventListener("message", ({ data }) => console.log(JSON.stringify(data)));
worker.postMessage({ a: 40, b: 2 });
document.querySelector("p").style.width = "7px";
`;

/** Writes a folder as a build of the app would be, with a secret beside it and links out of it. */
export function writeApp(folder: string): string {
  const app = join(folder, "app");
  mkdirSync(join(app, "assets"), { recursive: true });
  const files: Readonly<Record<string, string>> = {
    "index.html": page,
    "worker.js": workerScript,
    "assets/page.js": pageScript,
    "assets/page.css": "p { color: rgb(1, 2, 3) }",
    "assets/with space.txt": "a name with a space",
    "assets/strange.bin": "bytes",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(app, name), text);
  writeFileSync(join(folder, "secret.txt"), secret);
  symlinkSync(join(folder, "secret.txt"), join(app, "link.txt"));
  symlinkSync(folder, join(app, "up"));
  return app;
}

/** What stands beside the app and must never be served. */
export const secret = "canary-5b1d";
