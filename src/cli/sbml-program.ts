import type { Command } from "commander";
import type { ConvertOptions } from "./commands/convert.ts";
import type { SuiteOptions } from "./commands/suite.ts";
import { collect, examples } from "./program-parts.ts";
import type { SimulateOptions } from "./simulate-options.ts";
import type { Terminal } from "./terminal.ts";

/** The commands that read and write models of other programs. */
export function addSbmlCommands(program: Command, terminal: Terminal): void {
  addSimulate(program, terminal);
  addConvert(program, terminal);
  addSuite(program, terminal);
}

function addSimulate(program: Command, terminal: Terminal): void {
  program
    .command("simulate")
    .argument("<MODEL>", "an SBML model (Levels 1 to 3)")
    .description("run an SBML model over time and write its quantities as CSV")
    .requiredOption("--end <T>", "last time, in the model's unit of time (needed)")
    .requiredOption("--steps <N>", "equal steps between the rows (needed)")
    .option("--start <T0>", "time at which the initial values hold (default: 0)")
    .option("--rtol <R>", "relative tolerance (default: 1e-6)")
    .option("--atol <A>", "absolute tolerance, one for all (default: 1e-9 of each start value)")
    .option(
      "--select <IDS>",
      "columns, separated by commas (default: all species, and all else that changes)",
    )
    .option("--amounts <IDS>", "species to give as amounts (default: as the model's formulas mean them)")
    .option("--no-units", "leave units unread: no warnings of them")
    .option("--seed <N>", "of the order of simultaneous events without priority")
    .option("--timeout <S>", "give up after so many seconds")
    .option("--out <FILE>", "CSV file to write (default: print)")
    .option("--json", "JSON instead of CSV")
    .addHelpText(
      "before",
      examples([
        "simulate model.xml --end 100 --steps 200 --out model.csv",
        "simulate model.xml --end 10 --steps 50 --select S1,S2",
      ]),
    )
    .action(async (file: string, options: SimulateOptions) => {
      const { simulateCommand } = await import("./commands/simulate.ts");
      await simulateCommand(file, options, terminal);
    });
}

function addConvert(program: Command, terminal: Terminal): void {
  program
    .command("convert")
    .argument("<IN>", "an SBML model (Levels 1 to 3), the id of a system of Equator, or for maps a protocol")
    .argument(
      "<OUT>",
      "the file to write: .xml for SBML Level 3 Version 2, .svg or .sbgn for a map of activities",
    )
    .description(
      "write a system of Equator, or the model of another program, as SBML; or draw which activity raises or lowers which",
    )
    .option("--variant <NAME=CHOICE>", "choose a reading of the literature (repeatable)", collect, [])
    .option("--tissue <NAME>", "of a map: the tissue (default: muscle, or all of a system of cells)")
    .option("--at <TIME>", "of the map of a protocol: when activities are shown, as 3h (default: the start)")
    .option("--json", "print JSON")
    .addHelpText(
      "before",
      examples([
        "convert muscle muscle.xml",
        "convert level2.xml level3.xml",
        "convert muscle-cell map.svg",
        "convert day.yaml map.sbgn --tissue muscle --at 3h",
      ]),
    )
    .action(async (from: string, to: string, options: ConvertOptions) => {
      const { convertCommand } = await import("./commands/convert.ts");
      await convertCommand(from, to, options, terminal);
    });
}

function addSuite(program: Command, terminal: Terminal): void {
  program
    .command("suite")
    .argument("<DIR>", "a folder of case folders of the SBML Test Suite")
    .description("run SBML Test Suite cases at default settings; compare where results are at hand")
    .option("--out <DIR>", "folder for NNNNN.csv and refused.txt (default: out/suite)")
    .option("--cases <LIST>", "ids separated by commas, or a file of ids (default: all)")
    .option("--level <lLvV>", "take this level and version (default: the best of each case)")
    .option("--json", "print the verdict of each case as JSON")
    .addHelpText("before", examples(["suite semantic --cases 00001,00002 --out results"]))
    .action(async (folder: string, options: SuiteOptions) => {
      const { suiteCommand } = await import("./commands/suite.ts");
      await suiteCommand(folder, options, terminal);
    });
}
