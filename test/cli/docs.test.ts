import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { equatorProgram } from "../../src/cli/program.ts";
import { plainStyler } from "../../src/report/index.ts";
import { projectRoot } from "../support/project-root.ts";

const page = readFileSync(join(projectRoot, "docs", "commands.md"), "utf8");
const quiet = { out: () => {}, err: () => {}, styler: plainStyler, errStyler: plainStyler, width: 80 };
const program = equatorProgram(quiet, "0.0.0");

describe("docs/commands.md", () => {
  it("has a section for every command, with its arguments, and for no other", () => {
    const commands = program.commands.map((command) => {
      const named = command.registeredArguments.map((argument) => {
        const name = argument.name() + (argument.variadic ? "..." : "");
        return argument.required ? name : `[${name}]`;
      });
      return ["equator", command.name(), ...named].join(" ");
    });
    expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(commands);
  });

  it("tells of every option", () => {
    const options = program.commands.flatMap((command) => command.options.map(({ long }) => long ?? ""));
    for (const option of new Set(options)) expect(page).toContain(option);
  });
});
