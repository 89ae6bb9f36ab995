#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exitCodes } from "./exit-codes.ts";
import { lostOutput } from "./lost-output.ts";
import { packageRoot } from "./package-root.ts";
import { runCli } from "./run-cli.ts";
import { processTerminal } from "./terminal.ts";

const argv = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as {
  version: string;
};

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    const words = lostOutput(error);
    // A reader that has seen enough (`| head`) closes the pipe: that is no error, and the files are still written.
    if (words === undefined) return;
    if (stream === process.stdout) process.stderr.write(`${words}\n`);
    process.exit(exitCodes.internal);
  });
}

const wanted = argv.filter((argument) => argument !== "--no-color");
const terminal = processTerminal({ colour: wanted.length === argv.length });
process.exitCode = await runCli(wanted, terminal, version);
