import type { Command } from "commander";
import type { ServeOptions } from "./commands/serve.ts";
import { examples } from "./program-parts.ts";
import type { Terminal } from "./terminal.ts";

/** Adds `equator serve`. */
export function addServe(program: Command, terminal: Terminal): void {
  program
    .command("serve")
    .argument("[FILE]", "a protocol (YAML) to open in the app and to save back from there")
    .description("the web app, for browsers of this machine alone, until Ctrl-C")
    .option("--port <N>", "port of 127.0.0.1 and ::1 (default: 4777; 0: any that is free)")
    .option("--open", "open the app in a browser")
    .option("--json", "print JSON")
    .addHelpText("before", examples(["serve", "serve day.yaml --open", "serve --port 0 --json"]))
    .action(async (file: string | undefined, options: ServeOptions) => {
      const { serveCommand } = await import("./commands/serve.ts");
      await serveCommand(file, options, terminal);
    });
}
