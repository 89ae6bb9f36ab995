import { references } from "../../index.ts";
import { type IndexEntry, namesIn, parseFormula, type SystemIndex, systemIndex } from "../../lang/index.ts";
import { didYouMean } from "../../messages/index.ts";
import {
  explainEntry,
  findEntries,
  knownNames,
  listEntries,
  readoutsText,
  sourceKeys,
  systemText,
} from "../../report/index.ts";
import { jsonText } from "../json-text.ts";
import { readVariants } from "../options.ts";
import { systemNamed } from "../protocol-run.ts";
import { refuseWith } from "../refuse.ts";
import type { RunOptions } from "../run-options.ts";
import type { Terminal } from "../terminal.ts";

const mostInFull = 4;

/** `equator explain`: what a name of the model stands for, and where its numbers come from. */
export async function explainCommand(
  name: string | undefined,
  options: RunOptions & { readonly readouts?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { styler } = terminal;
  const system = systemNamed(options.system ?? "muscle");
  if (options.readouts) {
    const readouts = Object.entries(system.readouts).map(([readout, rest]) => ({ name: readout, ...rest }));
    return terminal.out(options.json ? jsonText(readouts) : readoutsText(system, styler));
  }
  const index = systemIndex(system, { variants: readVariants(options.variant) });
  if (name === undefined) {
    return terminal.out(
      options.json ? jsonText([...index.values()].map(withSources)) : systemText(system, index, styler),
    );
  }
  const entries = findEntries(index, name);
  if (entries.length === 0) {
    const hint = didYouMean(name, knownNames(index)) ?? "equator explain lists what there is";
    refuseWith("unknown-thing", { found: name, expected: `the system ${system.id}`, hint });
  }
  if (options.json) return terminal.out(jsonText(entries.map(withSources)));
  const [only] = entries;
  if (entries.length === 1 && only?.kind === "readout") entries.push(...readBy(only, index));
  if (entries.length > mostInFull) return terminal.out(listEntries(entries));
  terminal.out(entries.map((entry) => explainEntry(entry, references, styler)).join("\n\n"));
}

/** What a readout reads, so that its explanation does not end at a name. */
function readBy({ is = "" }: { readonly is?: string }, index: SystemIndex): IndexEntry[] {
  const formula = parseFormula(is);
  return formula.ok ? [...namesIn(formula.value)].flatMap((name) => index.get(name) ?? []) : [];
}

function withSources(entry: IndexEntry): Record<string, unknown> {
  const known: Readonly<Record<string, unknown>> = references;
  const sources = sourceKeys(entry).flatMap((key) => {
    const reference = Object.hasOwn(known, key) ? known[key] : undefined;
    return typeof reference === "object" ? [{ key, ...reference }] : [];
  });
  return { ...entry, sources };
}
