#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";
import { runCli } from "./run-cli.ts";
import { processTerminal } from "./terminal.ts";

const argv = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as {
  version: string;
};

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const wanted = argv.filter((argument) => argument !== "--no-color");
const terminal = processTerminal({ colour: wanted.length === argv.length });
process.exitCode = await runCli(wanted, terminal, version);
