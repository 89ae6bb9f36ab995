import { CommanderError } from "commander";
import { EquatorError } from "../messages/index.ts";
import { Ended } from "./ended.ts";
import { exitCodeOf, exitCodes } from "./exit-codes.ts";
import { jsonText } from "./json-text.ts";
import { isLostOutput, lostOutput } from "./lost-output.ts";
import { endThreads } from "./open-threads.ts";
import { equatorProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/** Runs one command line (without the program's own name) and gives the exit code. It never throws. */
export async function runCli(argv: readonly string[], terminal: Terminal, version: string): Promise<number> {
  const program = equatorProgram(terminal, version);
  try {
    if (argv.length === 0) {
      terminal.out(program.helpInformation());
      return exitCodes.ok;
    }
    await program.parseAsync([...argv], { from: "user" });
    return exitCodes.ok;
  } catch (error) {
    return tellFailure(error, argv, terminal);
  } finally {
    endThreads();
  }
}

function tellFailure(error: unknown, argv: readonly string[], terminal: Terminal): number {
  if (error instanceof Ended) return error.exitCode;
  if (error instanceof CommanderError) return tellUsage(error, argv, terminal);
  if (error instanceof EquatorError) {
    const exitCode = exitCodeOf(error.diagnostics);
    if (argv.includes("--json")) terminal.out(jsonText({ exitCode, diagnostics: error.diagnostics }));
    terminal.err(error.message);
    return exitCode;
  }
  if (isLostOutput(error)) return tellLostOutput(error, terminal);
  const message = error instanceof Error ? error.message : String(error);
  terminal.err(`internal error: ${message.split("\n")[0]}`);
  if (process.env["EQUATOR_DEBUG"] && error instanceof Error) terminal.err(error.stack ?? "");
  else terminal.err("  this is a fault of the program: EQUATOR_DEBUG=1 shows where; please report it");
  return exitCodes.internal;
}

function tellLostOutput(error: unknown, terminal: Terminal): number {
  const words = lostOutput(error);
  if (words === undefined) return exitCodes.ok;
  terminal.err(words);
  return exitCodes.internal;
}

function tellUsage(error: CommanderError, argv: readonly string[], terminal: Terminal): number {
  if (error.exitCode === 0) return exitCodes.ok;
  const first = argv[0] ?? "";
  if (error.code === "commander.unknownCommand" && /\.ya?ml$/i.test(first))
    terminal.err(`did you mean equator run ${first}?`);
  return exitCodes.usage;
}
