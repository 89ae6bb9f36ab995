import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../support/project-root.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { packageFacts } from "./package-facts.ts";
import { builtCommand, compileFolder, runProgram } from "./programs.ts";
import { type Example, equatorArguments, readCommands, readExamples, splitWords } from "./readme-examples.ts";
import { textOf } from "./repository.ts";

/** Documents whose commands and programs are run as they stand. */
const documents = ["README.md", "docs/sbml.md"];
const commands = documents.flatMap((path) => readCommands(textOf(path)));

/** Commands that do not end by themselves: only their help is asked for. */
const untilStopped = new Set(["serve", "worker"]);

/** Where a user stands: the package is installed, examples and evidence lie beside, the project stays untouched. */
function workFolder(): string {
  const folder = scratchFolder();
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(projectRoot, join(folder, "node_modules", "equator"));
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  for (const part of ["examples", "evidence"]) symlinkSync(join(projectRoot, part), join(folder, part));
  return folder;
}

describe("the README", () => {
  it("shows the two commands", () => {
    expect(commands).toEqual(expect.arrayContaining(["npm start", "npm test"]));
  });

  it("names only npm scripts that exist", () => {
    const named = commands.filter((command) => command.startsWith("npm ")).map(scriptOf);
    const missing = named.filter((script) => script && !Object.hasOwn(packageFacts().scripts, script));
    expect(missing).toEqual([]);
  });

  const folder = workFolder();
  it("shows commands of equator, and they run", () => {
    expect(commands.filter((command) => equatorArguments(command) !== undefined)).not.toEqual([]);
    for (const command of commands) {
      const given = equatorArguments(command);
      if (given === undefined) continue;
      const args = untilStopped.has(given[0] ?? "") ? [...given, "--help"] : given;
      const { code, messages } = runProgram(process.execPath, [builtCommand(), ...args], folder);
      expect({ command, code, messages: code === 0 ? "" : messages }).toEqual({
        command,
        code: 0,
        messages: "",
      });
    }
  }, 300_000);

  it.each(documents)(
    "%s shows a TypeScript example at least, and each prints what it says",
    (path) => {
      const examples = readExamples(textOf(path));
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) {
        expect(outputOf(example, folder), `${path}:${example.line}`).toBe(example.prints?.trim());
      }
    },
    300_000,
  );
});

/** The script that an npm command runs; undefined for `npm install` and other commands that run none. */
function scriptOf(command: string): string | undefined {
  const [, verb = "", script] = splitWords(command);
  if (verb === "run") return script;
  return verb === "start" || verb === "test" ? verb : undefined;
}

/** Compiles under the project's strict settings, and runs, in a folder where the package is installed by name. */
function outputOf({ code }: Example, folder: string): string {
  writeFileSync(join(folder, "example.ts"), code);
  const typeRoots = [join(projectRoot, "node_modules", "@types")];
  const compilerOptions = { rootDir: ".", outDir: ".", typeRoots, declaration: false, noEmitOnError: true };
  const config = {
    extends: join(projectRoot, "tsconfig.json"),
    compilerOptions,
    files: ["example.ts"],
    include: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  expect(compileFolder(folder)).toMatchObject({ code: 0, output: "" });
  const ended = runProgram(process.execPath, ["example.js"], folder);
  expect(ended).toMatchObject({ code: 0 });
  return ended.output.trim();
}
