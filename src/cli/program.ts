import { Command } from "commander";
import type { ClaimsOptions } from "./commands/claims.ts";
import type { LeftOutOptions } from "./commands/left-out.ts";
import type { SensitivityOptions } from "./commands/sensitivity.ts";
import { addFit } from "./fit-program.ts";
import { collect, examples } from "./program-parts.ts";
import type { BandOptions, RunOptions } from "./run-options.ts";
import { addSbmlCommands } from "./sbml-program.ts";
import { addScan } from "./scan-program.ts";
import { addServe } from "./serve-program.ts";
import type { Terminal } from "./terminal.ts";

/** The commands. Each loads what it needs when it is called, so that help and small commands start at once. */
export function equatorProgram(terminal: Terminal, version: string): Command {
  const program = new Command("equator")
    .description("An executable, cited model of the mTOR system in the body.")
    .version(version)
    .option("--no-color", "plain text (NO_COLOR does the same)")
    .showHelpAfterError("(add --help for examples and options)")
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.err(text) })
    .addHelpText(
      "before",
      examples(["new three-meals day.yaml", "run day.yaml", "explain fsr_myofibrillar", "trials"]),
    )
    .addHelpText("after", "\nFor research and education; not medical advice.");
  addRun(program, terminal);
  addCheck(program, terminal);
  addCompare(program, terminal);
  addScan(program, terminal);
  addSensitivity(program, terminal);
  addExplain(program, terminal);
  addClaims(program, terminal);
  addTrials(program, terminal);
  addFit(program, terminal);
  addNew(program, terminal);
  addCite(program, terminal);
  addServe(program, terminal);
  addSbmlCommands(program, terminal);
  return program;
}

type RunCommandOptions = RunOptions &
  BandOptions & {
    out?: string;
    from?: string;
    trajectories?: string;
    sensitivity?: string;
    readings?: string | true;
  };

function addRun(program: Command, terminal: Terminal): void {
  withBandOptions(withRunOptions(program.command("run")))
    .argument("[FILE]", "a protocol (YAML)")
    .description("simulate a protocol with bands, print a summary, write report.html and the curves as CSV")
    .option("--out <DIR>", "folder to write into (default: out/<name of the protocol>)")
    .option("--every <TIME>", "time between reported values, as 5min (default: 2min, more for long runs)")
    .option("--from <REPORT>", "run again what a report was made from")
    .option(
      "--trajectories <FILE>",
      "write the curves of every member too, as FILE-parameters.parquet and FILE-people.parquet",
    )
    .option(
      "--sensitivity <READOUT>",
      "show in the report what the mean of a readout depends on (default: not computed)",
    )
    .option(
      "--readings [NAMES]",
      "run the other readings of the literature too, side by side: variants by commas, or all (default: none)",
    )
    .addHelpText(
      "before",
      examples([
        "run day.yaml",
        "run day.yaml --variant muscle_full=supply_limited",
        "run day.yaml --members 1024 --seed 7",
        "run day.yaml --sensitivity fsr_myofibrillar",
        "run day.yaml --readings all",
        "run --from report.html",
      ]),
    )
    .action(async (file: string | undefined, options: RunCommandOptions) => {
      const { runCommand } = await import("./commands/run.ts");
      await runCommand(file, options, terminal);
    });
}

type CheckCommandOptions = RunOptions & BandOptions & { strict?: boolean; simulate?: boolean };

function addCheck(program: Command, terminal: Terminal): void {
  withRunOptions(program.command("check"))
    .argument("<FILE>", "a protocol (YAML), or an SBML model (.xml)")
    .description(
      "read a protocol, check names, units and contradictions, list its events, and say what its simulated curves show: conflicts, placement, food; or read a model and check its units",
    )
    .option("--strict", "exit with 5 when there are warnings or conflicts")
    .option("--no-simulate", "run nothing: names, units and contradictions only")
    .option("--members <N>", "members of the bands of findings: at least 20 (default: 32; 0: no bands)")
    .option("--seed <N>", "of the members (default: 1); the same seed gives the same bytes")
    .option(
      "--workers <N>",
      "threads to run members in (default: one for each core; 0: no other than the main one); they alter no result",
    )
    .addHelpText(
      "before",
      examples(["check day.yaml", "check day.yaml --strict --json", "check day.yaml --no-simulate"]),
    )
    .action(async (file: string, options: CheckCommandOptions) => {
      const { checkCommand } = await import("./commands/check.ts");
      await checkCommand(file, options, terminal);
    });
}

function addClaims(program: Command, terminal: Terminal): void {
  program
    .command("claims")
    .argument("[ID...]", "claims of the founding documents, as A05 (default: all)")
    .description("compute the claims of the founding documents and say whether each holds")
    .option(
      "--members <FACTOR>",
      "times the members of each claim; 0 for the numbers as they stand (default: 1)",
    )
    .option(
      "--workers <N>",
      "threads to compute in (default: one for each core; 0: no other than the main one); they alter no result",
    )
    .option("--json", "print JSON")
    .addHelpText("before", examples(["claims", "claims A05", "claims A05 B09 --members 2", "claims --json"]))
    .action(async (ids: string[], options: ClaimsOptions) => {
      const { claimsCommand } = await import("./commands/claims.ts");
      await claimsCommand(ids, options, terminal);
    });
}

function addCompare(program: Command, terminal: Terminal): void {
  withBandOptions(withRunOptions(program.command("compare")))
    .argument("<A>", "a protocol (YAML)")
    .argument("<B>", "another protocol")
    .description("simulate two protocols and show them side by side, with bands of the differences")
    .option("--every <TIME>", "time between reported values, as 5min (default: 2min, more for long runs)")
    .addHelpText("before", examples(["compare three-meals.yaml fast.yaml"]))
    .action(async (a: string, b: string, options: RunOptions & BandOptions) => {
      const { compareCommand } = await import("./commands/compare.ts");
      await compareCommand(a, b, options, terminal);
    });
}

function addSensitivity(program: Command, terminal: Terminal): void {
  withRunOptions(program.command("sensitivity"))
    .argument("<FILE>", "a protocol (YAML)")
    .description(
      "find what a number read off a curve depends on, parameter by parameter; write figures and CSV",
    )
    .requiredOption("--readout <NAME>", "the readout (equator explain --readouts lists them)")
    .option("--fact <NAME>", "baseline, peak, peakAt, lowest, lowestAt, mean or hoursAbove (default: mean)")
    .option("--members <N>", "members of each of the two samples of the variance: at least 16 (default: 256)")
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
    .addHelpText(
      "before",
      examples([
        "sensitivity day.yaml --readout fsr_myofibrillar",
        "sensitivity day.yaml --readout p_s6k1_t389 --fact peak --members 512",
      ]),
    )
    .action(async (file: string, options: SensitivityOptions) => {
      const { sensitivityCommand } = await import("./commands/sensitivity.ts");
      await sensitivityCommand(file, options, terminal);
    });
}

function addExplain(program: Command, terminal: Terminal): void {
  withRunOptions(program.command("explain"))
    .argument("[NAME]", "a parameter, process, state, port, readout or agent; a module for all of its own")
    .description("say what something is, its value, unit, grade and sources, and where it is used")
    .option("--readouts", "list the readouts")
    .option("--agents", "list the agents that a protocol may name")
    .addHelpText(
      "before",
      examples([
        "explain --readouts",
        "explain fsr_myofibrillar",
        "explain muscle.s6k1",
        "explain everolimus",
      ]),
    )
    .action(
      async (name: string | undefined, options: RunOptions & { readouts?: boolean; agents?: boolean }) => {
        const { explainCommand } = await import("./commands/explain.ts");
        await explainCommand(name, options, terminal);
      },
    );
  program
    .command("agents")
    .description(
      "list the agents that a protocol may name: how each is taken, modelled or not, evidence, status",
    )
    .option("--json", "print JSON")
    .addHelpText("before", examples(["agents", "agents --json", "explain everolimus"]))
    .action(async (options: { json?: boolean }) => {
      const { agentsCommand } = await import("./explain-agent.ts");
      agentsCommand(options, terminal);
    });
}

function addTrials(program: Command, terminal: Terminal): void {
  withRunOptions(program.command("trials"))
    .argument("[ID...]", "trials to score (default: all)")
    .description("score the model against published studies")
    .option("--dir <DIR>", "a trial folder, or a folder of them, besides those of the model", collect, [])
    .option("--left-out <FIT>", "score a fit file with each paper left out, and write that into it")
    .option(
      "--candidates <LIST>",
      "with --left-out: prefixes of addresses that nested models may fit, by commas",
    )
    .option(
      "--workers <N>",
      "with --left-out: threads (default: one for each core; 0: no other than the main one)",
    )
    .addHelpText(
      "before",
      examples([
        "trials",
        "trials bohe-2001 --json",
        "trials --dir my-trials",
        "trials --system human-adult",
      ]),
    )
    .action(async (ids: string[], options: RunOptions & Partial<LeftOutOptions> & { dir: string[] }) => {
      const { leftOut } = options;
      if (leftOut !== undefined) {
        const { leftOutCommand } = await import("./commands/left-out.ts");
        await leftOutCommand({ ...options, leftOut }, terminal);
        return;
      }
      const { trialsCommand } = await import("./commands/trials.ts");
      await trialsCommand(ids, options, terminal);
    });
}

function addNew(program: Command, terminal: Terminal): void {
  program
    .command("new")
    .argument("[TEMPLATE]", "name of a template (none: list them)")
    .argument("[FILE]", "file to write (none: print)")
    .description("write a protocol to start from")
    .option("--json", "print JSON")
    .addHelpText("before", examples(["new", "new three-meals day.yaml"]))
    .action(async (template: string | undefined, file: string | undefined, options: { json?: boolean }) => {
      const { newCommand } = await import("./commands/new.ts");
      await newCommand(template, file, options, terminal);
    });
}

function addCite(program: Command, terminal: Terminal): void {
  withRunOptions(program.command("cite"))
    .argument("<FILE>", "a protocol (YAML) or a report (HTML)")
    .description("print the papers behind a run as BibTeX")
    .addHelpText("before", examples(["cite day.yaml > day.bib"]))
    .action(async (file: string, options: RunOptions) => {
      const { citeCommand } = await import("./commands/cite.ts");
      await citeCommand(file, options, terminal);
    });
}

function withBandOptions(command: Command): Command {
  return command
    .option(
      "--members <N>",
      "members of each ensemble, for parameters and for people: at least 20 (default: 256; 0: no bands)",
    )
    .option("--no-bands", "leave bands out: a single run")
    .option("--seed <N>", "of the members (default: 1); the same seed gives the same bytes")
    .option(
      "--workers <N>",
      "threads to run members in (default: one for each core; 0: no other than the main one); they alter no result",
    );
}

function withRunOptions(command: Command): Command {
  return command
    .option("--json", "print JSON")
    .option("--variant <NAME=CHOICE>", "choose a reading of the literature (repeatable)", collect, [])
    .option("--system <ID>", "the system to use (default: what the protocol says)")
    .option("--fit <ID>", "the fit to use, or none (default: the one that the system names)");
}
