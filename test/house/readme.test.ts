import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../support/project-root.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { packageFacts } from "./package-facts.ts";
import { builtCommand, compileFolder, runProgram } from "./programs.ts";
import { type Example, equatorArguments, readCommands, readExamples, splitWords } from "./readme-examples.ts";
import { textOf } from "./repository.ts";

const readme = textOf("README.md");
const commands = readCommands(readme);

/** Commands that do not end by themselves: only their help is asked for. */
const untilStopped = new Set(["serve", "worker"]);

/** A folder to run in: the examples and the evidence are there, and what is written stays out of the project. */
function workFolder(): string {
  const folder = scratchFolder();
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
  it("shows commands of equator that run", () => {
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

  it("shows a TypeScript example at least, and each prints what the README says", () => {
    const examples = readExamples(readme);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(outputOf(example), `README.md:${example.line}`).toBe(example.prints?.trim());
    }
  }, 300_000);
});

/** The script that an npm command runs; undefined for `npm install` and other commands that run none. */
function scriptOf(command: string): string | undefined {
  const [, verb = "", script] = splitWords(command);
  if (verb === "run") return script;
  return verb === "start" || verb === "test" ? verb : undefined;
}

/** Compiles under the project's strict settings inside the project, where the package can be imported by name. */
function outputOf({ code }: Example): string {
  mkdirSync(join(projectRoot, "out"), { recursive: true });
  const folder = mkdtempSync(join(projectRoot, "out", "readme-"));
  try {
    writeFileSync(join(folder, "example.ts"), code);
    const compilerOptions = { rootDir: ".", outDir: ".", declaration: false, noEmitOnError: true };
    const config = { extends: "../../tsconfig.json", compilerOptions, files: ["example.ts"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    expect(compileFolder(folder)).toMatchObject({ code: 0, output: "" });
    const ended = runProgram(process.execPath, [join(folder, "example.js")], projectRoot);
    expect(ended).toMatchObject({ code: 0 });
    return ended.output.trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
