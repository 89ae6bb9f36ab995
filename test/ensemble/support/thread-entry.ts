import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { projectRoot } from "../../support/project-root.ts";

/** Bundles the code of threads from the source, as the package does from what is compiled. */
export async function bundleThread(folder: string): Promise<URL> {
  // Only what is inside a package with this type is a module by its ending alone.
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: "error",
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: join(projectRoot, "src", "node", "member-thread.ts"),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: "member-thread.mjs", codeSplitting: false } },
    },
  });
  return pathToFileURL(join(folder, "member-thread.mjs"));
}
