import { references } from "../../index.ts";
import { bibtexOf, describeModel, readReport } from "../../report/index.ts";
import { readBytes } from "../files.ts";
import { jsonText } from "../json-text.ts";
import { asProtocol, settingsOf, variantsOf } from "../protocol-run.ts";
import { refuseWith } from "../refuse.ts";
import type { RunOptions } from "../run-options.ts";
import type { Terminal } from "../terminal.ts";

/** `equator cite`: the papers behind the system that a protocol or a report runs on, under its variants. */
export async function citeCommand(file: string, options: RunOptions, terminal: Terminal): Promise<void> {
  const settings = settingsOf(options);
  const loaded = await load(file, settings);
  const cited = describeModel(loaded.system, references, {
    choices: variantsOf(loaded),
    settings,
  }).references;
  terminal.out(options.json ? jsonText(cited) : bibtexOf(cited));
}

async function load(file: string, settings: ReturnType<typeof settingsOf>) {
  const bytes = await readBytes(file);
  if (!/\.html?$/i.test(file)) return asProtocol(bytes, file, settings);
  const reported = readReport(new TextDecoder().decode(bytes));
  if (reported === undefined) return refuseWith("not-a-report", { where: { file }, found: file });
  const variants = { ...reported.settings.variants, ...settings.variants };
  return asProtocol(reported.protocol.text, file, { ...reported.settings, ...settings, variants });
}
