import { compareRuns, compareText } from "../../report/index.ts";
import { jsonText } from "../json-text.ts";
import { loadProtocol, runProtocol, settingsOf } from "../protocol-run.ts";
import type { RunOptions } from "../run-options.ts";
import type { Terminal } from "../terminal.ts";
import { warn } from "../warn.ts";

/** `equator compare`: two protocols side by side. */
export async function compareCommand(
  a: string,
  b: string,
  options: RunOptions,
  terminal: Terminal,
): Promise<void> {
  const settings = settingsOf(options);
  const [first, second] = [await loadProtocol(a, settings), await loadProtocol(b, settings)];
  const [runA, runB] = [await runProtocol(first), await runProtocol(second)];
  if (options.json) {
    terminal.out(jsonText({ a, b, readouts: compareRuns(runA.run, runB.run) }));
  } else {
    terminal.out(compareText(runA.run, runB.run, terminal.styler));
  }
  warn([...runA.warnings, ...runB.warnings], terminal);
}
