import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Module } from "../../src/lang/index.ts";
import { codeBelow } from "../house/repository.ts";
import { projectRoot } from "./project-root.ts";

/** A module as a file of the model exports it. */
export interface ExportedModule {
  readonly path: string;
  readonly name: string;
  readonly module: Module;
}

/** Every module that a file below model/ exports. */
export async function exportedModules(): Promise<ExportedModule[]> {
  const found = await Promise.all(
    codeBelow("model").map(async (path) => {
      const exported: Record<string, unknown> = await import(pathToFileURL(join(projectRoot, path)).href);
      return Object.entries(exported).flatMap(([name, value]) =>
        isModule(value) ? [{ path, name, module: value }] : [],
      );
    }),
  );
  return found.flat();
}

function isModule(value: unknown): value is Module {
  const parts = ["id", "about", "states", "processes", "offers", "limits"];
  return typeof value === "object" && value !== null && parts.every((part) => Object.hasOwn(value, part));
}
