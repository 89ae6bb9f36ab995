import { agentsNamed, type BuiltSystem, buildSystem, exposureEffects } from "../../lang/index.ts";
import { type Diagnostic, EquatorError } from "../../messages/index.ts";
import { protocolLength, realise } from "../../protocol/index.ts";
import { checkText } from "../../report/check-text.ts";
import { formatDuration } from "../../report/clock.ts";
import { eventsText } from "../../report/index.ts";
import { actsOnSystem, buildOptions } from "../../simulate/simulate.ts";
import { bandSettings } from "../band-settings.ts";
import { Ended } from "../ended.ts";
import { exitCodes } from "../exit-codes.ts";
import { jsonText } from "../json-text.ts";
import { isSbmlName } from "../load-sbml.ts";
import { type LoadedProtocol, loadProtocol, settingsOf } from "../protocol-run.ts";
import { refuse } from "../refuse.ts";
import { findingsOf } from "../run-check.ts";
import type { BandOptions, RunOptions } from "../run-options.ts";
import { placedIn } from "../run-sensitivity.ts";
import type { Terminal } from "../terminal.ts";
import { warn } from "../warn.ts";
import { workerHost } from "../worker-host.ts";

type Options = RunOptions &
  BandOptions & {
    readonly strict?: boolean;
    /** False where nothing is to be run. */
    readonly simulate?: boolean;
  };

/** Members of the bands of findings, where the caller names no number. */
const usualMembers = 32;

/**
 * `equator check`: what can be said of a protocol, or of an SBML model, without running it; and what the simulated
 * curves of a protocol say of it.
 */
export async function checkCommand(file: string, options: Options, terminal: Terminal): Promise<void> {
  if (isSbmlName(file)) {
    const { checkSbml } = await import("../check-sbml.ts");
    return checkSbml(file, options, terminal);
  }
  const loaded = await loadProtocol(file, settingsOf(options));
  const { protocol, system } = loaded;
  const events = realise(protocol);
  const findings = [...loaded.readingWarnings, ...exposureFindings(loaded)];
  if (findings.some(({ severity }) => severity === "error")) refuse(findings);
  const length = protocolLength(protocol);
  const { members = usualMembers, seed = 1 } = bandSettings(options);
  const judged =
    options.simulate === false ? [] : await findingsOf(loaded, { members, seed, host: workerHost(options) });
  if (options.json) {
    terminal.out(
      jsonText({
        file,
        system: system.id,
        start: protocol.start,
        length_h: length / 3_600_000,
        events,
        warnings: findings,
        ...(options.simulate === false ? {} : { findings: judged }),
      }),
    );
  } else {
    terminal.out(
      `${file} can be run: ${events.length} events over ${formatDuration(length)}, system ${system.id}`,
    );
    terminal.out(eventsText(protocol.start, events, agentsNamed(system, events)));
    if (options.simulate !== false)
      terminal.out(
        `\n${checkText(judged, { file, start: protocol.start, length, styler: terminal.styler })}`,
      );
  }
  warn(findings, terminal);
  const counted = judged.filter(({ severity }) => severity !== "note");
  if (options.strict && findings.length + counted.length > 0) throw new Ended(exitCodes.strict);
}

/** How the system answers the events: what it does not hear, what does not fit. */
function exposureFindings(loaded: LoadedProtocol): Diagnostic[] {
  const { protocol, system, path } = loaded;
  const built = builtFor(loaded);
  if (built instanceof EquatorError) return placedIn(loaded, built.diagnostics);
  return realise(protocol)
    .filter((event) => actsOnSystem(event, system))
    .flatMap((event) =>
      exposureEffects(built, event).diagnostics.map((finding) => {
        return { ...finding, where: { file: path, ...finding.where, ...event.from } };
      }),
    );
}

/** The system as the protocol has it; an error where it gives numbers that cannot be. */
function builtFor({ protocol, system, settings }: LoadedProtocol): BuiltSystem | EquatorError {
  try {
    return buildSystem(system, buildOptions(protocol, { system, variants: settings.variants }));
  } catch (error) {
    if (error instanceof EquatorError) return error;
    throw error;
  }
}
