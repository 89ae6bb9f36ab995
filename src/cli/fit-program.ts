import type { Command } from "commander";
import { collect, examples } from "./program-parts.ts";
import type { FitOptions } from "./run-options.ts";
import type { Terminal } from "./terminal.ts";

/** Adds `equator fit`. */
export function addFit(program: Command, terminal: Terminal): void {
  program
    .command("fit")
    .description("estimate parameters from trials, with their uncertainty, and write a fit file")
    .option("--json", "print JSON")
    .option("--variant <NAME=CHOICE>", "choose a reading of the literature (repeatable)", collect, [])
    .option("--system <ID>", "the system to fit (default: muscle)")
    .option("--parameters <LIST>", "addresses, by commas (default: those of the fit that the system names)")
    .option("--trials <IDS>", "trials, by commas (default: all but those of other systems)")
    .option("--dir <DIR>", "a trial folder, or a folder of them, besides those of the model", collect, [])
    .option(
      "--members <N>",
      "draws of the fit, from which members of bands are made: at least 20 (default: 256)",
    )
    .option("--starts <N>", "starts of the search (default: 8)")
    .option("--seed <N>", "of starts and draws (default: 1); the same seed gives the same bytes")
    .option(
      "--nuisance <WAY>",
      "what draws do with what is not fitted: updated by the data (default), or drawn",
    )
    .option(
      "--tangents <N>",
      "for systems that take minutes to run: at most so many tangents, of which the optima are taken by the system's own runs",
    )
    .option("--no-profiles", "leave profile likelihoods out")
    .option(
      "--workers <N>",
      "threads to run members in (default: one for each core; 0: no other than the main one); they alter no result",
    )
    .option("--out <FILE>", "file to write (default: out/<id>.json); its name is the id of the fit")
    .option("--from <FIT>", "make a fit again from what its file says; exit with 1 where the bytes differ")
    .addHelpText(
      "before",
      examples([
        "fit --parameters muscle.synthesis.gain_amino_acids,muscle.muscle_full.k_build",
        "fit --trials bohe-2001,moore-2009-dose --parameters muscle.muscle_full.k_build --members 64",
        "fit --from evidence/fits/muscle.json",
      ]),
    )
    .action(async (options: FitOptions) => {
      const { fitCommand } = await import("./commands/fit.ts");
      await fitCommand(options, terminal);
    });
}
