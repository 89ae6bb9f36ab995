import { z } from "zod";
import { textOf } from "./repository.ts";

const strings = z.record(z.string(), z.string());
const exportTarget = z.union([z.string(), z.object({ types: z.string(), default: z.string() })]);

const packageJson = z.object({
  name: z.string(),
  version: z.string(),
  scripts: strings,
  exports: z.record(z.string(), exportTarget),
  dependencies: strings,
  devDependencies: strings,
});

const lockJson = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dev: z.boolean().optional(),
      resolved: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

/** What package.json says. */
export function packageFacts(): z.infer<typeof packageJson> {
  return packageJson.parse(JSON.parse(textOf("package.json")));
}

/** What the lock file says of each installed package, by its folder. */
export function lockFacts(): z.infer<typeof lockJson>["packages"] {
  return lockJson.parse(JSON.parse(textOf("package-lock.json"))).packages;
}
