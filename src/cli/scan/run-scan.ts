import {
  doseResponsesOf,
  factorialsOf,
  findAgentSets,
  findLevers,
  findScan,
  interactionOfScan,
  readInput,
  type ScanInput,
  withZero,
} from "../../analysis/index.ts";
import type { WorkerHost } from "../../ensemble/index.ts";
import { type ProtocolSource, readLevers } from "../../protocol/index.ts";
import type { ScanFindings } from "../../report/scan/findings.ts";
import { readBytes } from "../files.ts";
import { everyOf, type LoadedProtocol } from "../protocol-run.ts";
import { refuse, refuseWith } from "../refuse.ts";
import { drawsIn, figuresIn, interactionFigureIn, type ScanOptions } from "./scan-options.ts";
import { scanSource } from "./scan-source.ts";

/** Threads, and who is told how far the simulations have come. */
export interface ScanWork {
  readonly host: WorkerHost | undefined;
  readonly onProgress: (done: number, total: number) => void;
}

const mostFactors = 6;

/** Does what the options of `equator scan` ask for. */
export async function runScan(
  loaded: LoadedProtocol,
  options: ScanOptions,
  work: () => ScanWork,
): Promise<ScanFindings> {
  const { source, sideOf } = scanSource(loaded);
  const figures = figuresIn(options, loaded.system);
  const asked = { source, sideOf, figures, ...drawsIn(options), every: everyOf(loaded) };
  refuseMixed(options);
  if (options.levers !== undefined) {
    const { levers, diagnostics } = readLevers(await readBytes(options.levers), options.levers);
    if (levers.length === 0) refuse(diagnostics);
    return { kind: "levers", ...(await findLevers({ ...asked, ...work() }, levers)) };
  }
  if (options.interactionSet !== undefined) {
    const agents = agentsIn(options.interactionSet);
    return { kind: "sets", ...(await findAgentSets({ ...asked, ...work() }, agents)) };
  }
  const inputs = inputsIn(options, source);
  const scan = await findScan({ ...asked, inputs, ...work() });
  const figure = interactionFigureIn(options, loaded.system, figures);
  const doses = options.factorial === true ? undefined : doseResponsesOf(scan);
  return {
    kind: "scan",
    ...scan,
    ...(doses === undefined || isShift(inputs) ? {} : { doseResponses: doses }),
    ...(figure === undefined ? {} : { interaction: { figure, found: interactionOfScan(scan, figure) } }),
    ...(options.factorial === true ? { factorials: factorialsOf(scan) } : {}),
  };
}

/** A shift is no dose. */
function isShift([input]: readonly ScanInput[]): boolean {
  return input?.path.endsWith(".offset") === true || input?.path.endsWith(".at") === true;
}

function inputsIn(options: ScanOptions, source: ProtocolSource): ScanInput[] {
  const { over, factorial = false, interaction, doseResponse = false } = options;
  const most = factorial ? mostFactors : 2;
  if (over.length === 0 || over.length > most) {
    const found = `equator scan with ${over.length === 0 ? "no" : over.length} --over`;
    const expected = `1 to ${most}: --over PATH=from:to:count`;
    refuseWith("bad-option", { found, expected });
  }
  const inputs = over.map((text) => readInput(text, source));
  const paths = inputs.map(({ path }) => path);
  if (new Set(paths).size < paths.length)
    refuseWith("bad-option", { found: paths.join(" and "), expected: "inputs of their own" });
  if (factorial && inputs.some(({ values }) => values.length !== 2))
    refuseWith("bad-option", {
      found: "--factorial",
      expected: "two values of each input, as PATH=low,high",
    });
  if (doseResponse && (inputs.length !== 1 || (inputs[0]?.values.length ?? 0) < 4))
    refuseWith("bad-option", { found: "--dose-response", expected: "one input with at least four doses" });
  return interaction === undefined ? inputs : inputs.map((input) => dosed(input, inputs.length));
}

function dosed(input: ScanInput, count: number): ScanInput {
  const found = count === 2 ? withZero(input) : undefined;
  const expected = "two inputs whose values are doses: numbers of at least 0";
  return found ?? refuseWith("bad-option", { found: "--interaction", expected });
}

function agentsIn(text: string): string[] {
  const agents = text.split(",").map((one) => one.trim());
  if (agents.length < 2 || agents.length > mostFactors || agents.includes(""))
    refuseWith("bad-option", {
      found: `--interaction-set ${text}`,
      expected: `2 to ${mostFactors} entries by commas, as compound.rapamycin,label.drink,events[2]`,
    });
  return agents;
}

function refuseMixed({ over, levers, interactionSet, interaction, factorial }: ScanOptions): void {
  const modes = [
    over.length > 0 ? "--over" : "",
    levers === undefined ? "" : "--levers",
    interactionSet === undefined ? "" : "--interaction-set",
  ].filter((mode) => mode !== "");
  if (modes.length > 1) refuseWith("bad-option", { found: modes.join(" with "), expected: "one of them" });
  if (factorial === true && interaction !== undefined)
    refuseWith("bad-option", { found: "--factorial with --interaction", expected: "one of them" });
}
