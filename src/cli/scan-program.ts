import type { Command } from "commander";
import { collect, examples } from "./program-parts.ts";
import type { ScanOptions } from "./scan/scan-options.ts";
import type { Terminal } from "./terminal.ts";

/** Adds `equator scan`. */
export function addScan(program: Command, terminal: Terminal): void {
  program
    .command("scan")
    .argument("<FILE>", "a protocol (YAML)")
    .description("vary inputs of a protocol and show what becomes of figures; write a page and a table")
    .option(
      "--over <PATH=VALUES>",
      "an input and its values: from:to:count, with :log, or a list (repeatable)",
      collect,
      [],
    )
    .option("--readout <NAME>", "a readout, or NAME:fact (repeatable)", collect, [])
    .option("--fact <NAME>", "what is read off each curve (repeatable; default: mean)", collect, [])
    .option("--window <FROM:TO>", "from when to when, as 3 d:5 d, or last:24 h (default: the whole run)")
    .option(
      "--dose-response",
      "refuse inputs that are no doses (half-maximum and slope are shown wherever they are)",
    )
    .option(
      "--interaction <READOUT>",
      "how the two inputs act together on a readout, by Bliss, HSA and Loewe",
    )
    .option(
      "--interaction-set <ENTRIES>",
      "all pairs of entries and all together, as compound.rapamycin,events[2]",
    )
    .option("--factorial", "inputs of two values each: main effects and interaction terms")
    .option("--levers <FILE>", "named changes of the protocol by readouts, alone and in pairs")
    .option("--of <KIND>", "what members differ in: parameters or people (default: parameters)")
    .option("--members <N>", "members behind the bands (default: 32; 0: none)")
    .option("--no-bands", "leave bands out: a single run at each point")
    .option("--seed <N>", "of the members (default: 1); the same seed gives the same bytes")
    .option(
      "--workers <N>",
      "threads to simulate in (default: one for each core; 0: no other than the main one); they alter no result",
    )
    .option(
      "--every <TIME>",
      "time between the values that are read, as 5min (default: 2min, more for long runs)",
    )
    .option("--out <DIR>", "folder to write into (default: out/<name of the protocol>)")
    .option("--json", "print JSON")
    .option("--variant <NAME=CHOICE>", "choose a reading of the literature (repeatable)", collect, [])
    .option("--system <ID>", "the system to use (default: what the protocol says)")
    .option("--fit <ID>", "the fit to use, or none (default: the one that the system names)")
    .addHelpText(
      "before",
      examples([
        'scan day.yaml --over "meals.shake.protein=0 g:80 g:9" --readout fsr_myofibrillar',
        'scan cells.yaml --over "events[0].medium.leucine=0.01 mM:1 mM:7:log" --readout p_s6k1_t389 --fact peak',
      ]),
    )
    .action(async (file: string, options: ScanOptions) => {
      const { scanCommand } = await import("./commands/scan.ts");
      await scanCommand(file, options, terminal);
    });
}
