import { didYouMean, wordDiagnostic } from "../../messages/index.ts";
import { replaceFile } from "../files.ts";
import { jsonText } from "../json-text.ts";
import { isSbmlName, loadSbml } from "../load-sbml.ts";
import { isMapName } from "../map-names.ts";
import { readEvery, readVariants } from "../options.ts";
import { refuseWith } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";

/** The options of `equator convert`. */
export interface ConvertOptions {
  readonly variant: readonly string[];
  readonly tissue?: string;
  readonly at?: string;
  readonly json?: boolean;
}

/**
 * `equator convert`: a system of ours, or a model of another program, as SBML Level 3 Version 2; or the flow of activities
 * through a system, or at an hour of a protocol, as a map.
 */
export async function convertCommand(
  from: string,
  to: string,
  { variant, json, tissue, at }: ConvertOptions,
  terminal: Terminal,
): Promise<void> {
  if (isMapName(to)) {
    const { mapText } = await import("../map-files.ts");
    const hour = at === undefined ? 0 : readEvery(at) / 3_600_000;
    await replaceFile(to, await mapText({ from, tissue, hour, variants: readVariants(variant) }, to));
    if (json) terminal.out(jsonText({ from, to, map: "activity flow" }));
    else terminal.err(`${to} written: a map of activity flow`);
    return;
  }
  if (!to.endsWith(".xml"))
    refuseWith("bad-option", { found: to, expected: "a file name that ends with .xml, .svg or .sbgn" });
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
