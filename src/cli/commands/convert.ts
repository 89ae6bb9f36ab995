import { didYouMean, wordDiagnostic } from "../../messages/index.ts";
import { replaceFile } from "../files.ts";
import { jsonText } from "../json-text.ts";
import { isSbmlName, loadSbml } from "../load-sbml.ts";
import { readVariants } from "../options.ts";
import { refuseWith } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";

/** The options of `equator convert`. */
export interface ConvertOptions {
  readonly variant: readonly string[];
  readonly json?: boolean;
}

/** `equator convert`: a system of ours, or a model of another program, as SBML Level 3 Version 2. */
export async function convertCommand(
  from: string,
  to: string,
  { variant, json }: ConvertOptions,
  terminal: Terminal,
): Promise<void> {
  if (!to.endsWith(".xml"))
    refuseWith("bad-option", { found: to, expected: "a file name that ends with .xml" });
  const text = isSbmlName(from)
    ? await convertFile(from, terminal)
    : await exportSystem(from, readVariants(variant));
  await replaceFile(to, text);
  if (json) terminal.out(jsonText({ from, to, level: 3, version: 2 }));
  else terminal.err(`${to} written: SBML Level 3 Version 2`);
}

async function convertFile(file: string, terminal: Terminal): Promise<string> {
  const { system, warnings } = await loadSbml(file);
  for (const warning of warnings) terminal.err(wordDiagnostic(warning));
  const { writeSbml } = await import("../../formats/index.ts");
  return writeSbml(system);
}

async function exportSystem(id: string, variants: Readonly<Record<string, string>>): Promise<string> {
  const { references, systemInUse, systems, writeSbml } = await import("../../index.ts");
  const system = Object.values(systems).find((one) => one.id === id);
  if (system !== undefined) return writeSbml(systemInUse(system, { variants }), { references, variants });
  const ids = Object.values(systems).map((one) => one.id);
  const expected = `an .xml file or the id of a system: ${ids.join(", ")}`;
  const hint = didYouMean(id, ids);
  return refuseWith("bad-option", { found: id, expected, ...(hint === undefined ? {} : { hint }) });
}
