import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

/** Bundles a script of a folder with Vite, as a web site would, and gives the folder of the site. */
export async function bundle(folder: string, script: string): Promise<string> {
  const site = join(folder, `${script}-site`);
  const page = `<!doctype html><meta charset="utf-8"><title>test</title><script type="module" src="/${script}"></script>`;
  writeFileSync(join(folder, "index.html"), page);
  await build({ root: folder, configFile: false, logLevel: "error", build: { outDir: site } });
  return site;
}
