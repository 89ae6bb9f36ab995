import { judgedAgainst } from "../../../evidence/judged/index.ts";
import { unsourcedShare } from "../../../evidence/shares/index.ts";
import { type Dependence, dependenceOn } from "../../analysis/index.ts";
import { fitInUse, newProtocol, readProtocol, references, systemInUse } from "../../index.ts";
import {
  type IndexEntry,
  namesIn,
  parseFormula,
  type System,
  type SystemIndex,
  sharedNumbers,
  systemIndex,
  wordGrade,
} from "../../lang/index.ts";
import { didYouMean, EquatorError } from "../../messages/index.ts";
import {
  type Behind,
  behindEntry,
  behindText,
  explainEntry,
  findEntries,
  knownNames,
  listEntries,
  type ParameterFacts,
  readoutsText,
  sourceKeys,
  systemText,
} from "../../report/index.ts";
import { agentJson, agentNamed, agentNames, agentsCommand, explainAgent } from "../explain-agent.ts";
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
  options: RunOptions & { readonly readouts?: boolean; readonly agents?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { styler, width } = terminal;
  const system = systemNamed(options.system ?? "muscle");
  if (options.readouts) {
    const readouts = Object.entries(system.readouts).map(([readout, rest]) => ({ name: readout, ...rest }));
    return terminal.out(options.json ? jsonText(readouts) : readoutsText(system, styler));
  }
  if (options.agents) return agentsCommand(options, terminal);
  const index = systemIndex(system, { variants: readVariants(options.variant) });
  if (name === undefined) {
    return terminal.out(
      options.json ? jsonText([...index.values()].map(withSources)) : systemText(system, index, styler),
    );
  }
  const entries = findEntries(index, name);
  const agent = agentNamed(name);
  if (agent !== undefined) {
    if (options.json) return terminal.out(jsonText([agentJson(agent), ...entries.map(withSources)]));
    const module = entries.length === 0 ? [] : [listEntries(entries)];
    return terminal.out([explainAgent(agent, terminal), ...module].join("\n\n"));
  }
  if (entries.length === 0) {
    const names = [...knownNames(index), ...agentNames()];
    const hint = didYouMean(name, names) ?? "equator explain lists what there is";
    refuseWith("unknown-thing", { found: name, expected: `the system ${system.id}`, hint });
  }
  const facts = entries.length > mostInFull ? [] : await factsOf(entries, system, options);
  const [only] = entries;
  if (options.json) {
    const told = entries.map((entry, i) => {
      const behind = entry.kind === "readout" ? behindReadout(entry, index, system, options) : undefined;
      return {
        ...withSources(entry),
        ...facts[i],
        ...(facts[i]?.fit?.fitted && { grade: "in the fit" }),
        ...(behind && { behind: behind.map((each) => each.behind) }),
      };
    });
    return terminal.out(jsonText(told));
  }
  if (entries.length === 1 && only?.kind === "readout") {
    const read = behindReadout(only, index, system, options).map(({ entry, behind }) =>
      [explainEntry(entry, references, styler), behindText(behind, references, { styler, width })].join("\n"),
    );
    return terminal.out([explainEntry(only, references, styler, facts[0]), ...read].join("\n\n"));
  }
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
  const shared = sharedNumbers(system, { variants: choice.variants });
  const facts: ParameterFacts[] = [];
  for (const entry of entries) {
    if (entry.kind !== "parameter") {
      const isReadout = entry.kind === "readout";
      facts.push(isReadout ? { ...judgedBy(system.id, entry.address), ...dataOf(entry.address, fit) } : {});
      continue;
    }
    const [...also] = shared.get(entry.address)?.filter((address) => address !== entry.address) ?? [];
    const fitted = fit?.fitted.find(({ address }) => address === entry.address || also.includes(address));
    const readouts = await dependence(entry.address, systemInUse(system, choice), choice.variants);
    facts.push({
      ...(fit === undefined ? {} : { fit: { id: fit.id, ...(fitted === undefined ? {} : { fitted }) } }),
      ...(also.length === 0 ? {} : { also }),
      ...(readouts === undefined ? {} : { dependence: { on: "a day of three meals", readouts } }),
    });
  }
  return facts;
}

/** The trials that a readout is judged against, who took part in them, and where its spread comes from. */
function judgedBy(system: string, readout: string): ParameterFacts {
  const unsourced = unsourcedShare(system, readout);
  return {
    judged: judgedAgainst(system, readout) ?? null,
    ...(unsourced === undefined ? {} : { unsourced }),
  };
}

/** Whether the trials of the fit in use say anything of a readout; nothing where it does not tell. */
function dataOf(readout: string, fit: ReturnType<typeof fitInUse>): ParameterFacts {
  if (fit?.observed === undefined) return {};
  return { data: { fit: fit.id, observed: fit.observed.includes(readout) } };
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

/** What a readout reads, and what stands behind that, so that its explanation does not end at a name. */
function behindReadout(
  { is = "" }: { readonly is?: string },
  literature: SystemIndex,
  system: System,
  { fit, variant }: RunOptions,
): { readonly entry: IndexEntry; readonly behind: Behind }[] {
  const variants = readVariants(variant);
  const inUse = systemIndex(systemInUse(system, { fit, variants }), { variants });
  const formula = parseFormula(is);
  const names = formula.ok ? [...namesIn(formula.value)] : [];
  return names.flatMap((name) => {
    const entry = literature.get(name);
    if (entry === undefined) return [];
    const { about = "" } = system.modules[name.slice(0, name.lastIndexOf("."))] ?? {};
    return [{ entry, behind: behindEntry(entry, { literature, inUse }, about) }];
  });
}

function withSources(entry: IndexEntry): Record<string, unknown> {
  const known: Readonly<Record<string, unknown>> = references;
  const sources = sourceKeys(entry).flatMap((key) => {
    const reference = Object.hasOwn(known, key) ? known[key] : undefined;
    return typeof reference === "object" ? [{ key, ...reference }] : [];
  });
  const grade = entry.kind === "parameter" ? { grade: wordGrade(entry.parameter.evidence) } : {};
  return { ...entry, ...grade, sources };
}
