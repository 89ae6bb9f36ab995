import { type Dependence, dependenceOn } from "../../analysis/index.ts";
import { fitInUse, newProtocol, readProtocol, references, systemInUse } from "../../index.ts";
import {
  type IndexEntry,
  namesIn,
  parseFormula,
  type System,
  type SystemIndex,
  systemIndex,
} from "../../lang/index.ts";
import { didYouMean, EquatorError } from "../../messages/index.ts";
import {
  explainEntry,
  findEntries,
  knownNames,
  listEntries,
  type ParameterFacts,
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
  const facts = entries.length > mostInFull ? [] : await factsOf(entries, system, options);
  if (options.json)
    return terminal.out(jsonText(entries.map((entry, i) => ({ ...withSources(entry), ...facts[i] }))));
  const [only] = entries;
  if (entries.length === 1 && only?.kind === "readout") entries.push(...readBy(only, index));
  if (entries.length > mostInFull) return terminal.out(listEntries(entries));
  terminal.out(entries.map((entry, i) => explainEntry(entry, references, styler, facts[i])).join("\n\n"));
}

const usualDay = "three-meals";

/** What the fit in use and the readouts say of each parameter. */
async function factsOf(
  entries: readonly IndexEntry[],
  system: System,
  { fit: asked, variant }: RunOptions,
): Promise<ParameterFacts[]> {
  const choice = { fit: asked, variants: readVariants(variant) };
  const fit = fitInUse(system, choice);
  const facts: ParameterFacts[] = [];
  for (const entry of entries) {
    if (entry.kind !== "parameter") {
      facts.push({});
      continue;
    }
    const fitted = fit?.fitted.find(({ address }) => address === entry.address);
    const readouts = await dependence(entry.address, systemInUse(system, choice), choice.variants);
    facts.push({
      ...(fit === undefined ? {} : { fit: { id: fit.id, ...(fitted === undefined ? {} : { fitted }) } }),
      ...(readouts === undefined ? {} : { dependence: { on: "a day of three meals", readouts } }),
    });
  }
  return facts;
}

/** Undefined where the system does not run such a day, or cannot be differentiated by the number. */
async function dependence(
  address: string,
  system: System,
  variants: Readonly<Record<string, string>>,
): Promise<readonly Dependence[] | undefined> {
  const { protocol } = readProtocol(newProtocol(usualDay) ?? "");
  if (protocol === undefined) return undefined;
  try {
    return await dependenceOn(address, protocol, system, variants);
  } catch (error) {
    if (error instanceof EquatorError) return undefined;
    throw error;
  }
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
