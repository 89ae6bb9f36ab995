import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../support/project-root.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { packageFacts } from "./package-facts.ts";
import { compileFolder, runProgram } from "./programs.ts";

const npmQuiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
const consumer = join(scratchFolder(), "consumer");
const installed = join(consumer, "node_modules", "equator");

const subPaths = Object.keys(packageFacts().exports).filter((path) => path !== "./package.json");
const specifiers = subPaths.map((path) => path.replace(/^\./, "equator"));

beforeAll(() => {
  mkdirSync(consumer);
  const packed = runProgram("npm", ["pack", "--silent", "--pack-destination", consumer], projectRoot);
  expect(packed, "npm pack").toMatchObject({ code: 0 });
  writeFileSync(join(consumer, "package.json"), '{"type": "module"}');
  const archive = `./${readdirSync(consumer).find((file) => file.endsWith(".tgz"))}`;
  const installedIt = runProgram("npm", ["install", ...npmQuiet, archive], consumer);
  expect(installedIt, "npm install").toMatchObject({ code: 0 });
}, 300_000);

describe("the package, packed and installed in an empty folder", () => {
  it("holds README, licence and safety notes, and no tests or sources", () => {
    const files = readdirSync(installed);
    expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "SAFETY.md", "dist"]));
    expect(files.filter((file) => ["src", "test", "scripts", "node_modules"].includes(file))).toEqual([]);
    expect(existsSync(join(installed, "dist", "test"))).toBe(false);
  });

  it("gives something at each sub-path", () => {
    const lines = specifiers.map(
      (path) => `console.log("${path}", Object.keys(await import("${path}")).length > 0);`,
    );
    writeFileSync(join(consumer, "load.js"), lines.join("\n"));
    const ended = runProgram(process.execPath, ["load.js"], consumer);
    expect(ended.messages).toBe("");
    expect(ended.output.trim().split("\n")).toEqual(specifiers.map((path) => `${path} true`));
  });

  it("type-checks in a strict consumer, and its types are not `any`", () => {
    const lines = specifiers.flatMap((path, index) => [
      `import * as part${index} from "${path}";`,
      `// @ts-expect-error: the types are known, so a name that is not there is refused`,
      `part${index}.noSuchName;`,
    ]);
    writeFileSync(join(consumer, "check.ts"), lines.join("\n"));
    const options = { strict: true, module: "nodenext", moduleResolution: "nodenext", target: "es2022" };
    const config = { compilerOptions: { ...options, noEmit: true, types: [] }, files: ["check.ts"] };
    writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify(config));
    expect(compileFolder(consumer)).toMatchObject({ code: 0, output: "" });
  });

  it("brings the command `equator`, which prints its version", () => {
    const ended = runProgram(join(consumer, "node_modules", ".bin", "equator"), ["--version"], consumer);
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.output).toContain(packageFacts().version);
  });
});
