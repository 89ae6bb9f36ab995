import type { Evidence } from "../lang/definition/evidence.ts";
import type { Module, Process, Stoichiometry } from "../lang/definition/module.ts";
import { sourcesOf, wordEvidence } from "../lang/docs/cite.ts";
import { wordGrade } from "../lang/docs/word-grade.ts";
import { parseFormula } from "../lang/formula/parse-formula.ts";
import { namesIn } from "../lang/formula/walk-formula.ts";
import type { Parameter, References, System } from "../lang/index.ts";
import { splitAddress } from "../lang/system/address.ts";
import { type Assembly, assembleSystem } from "../lang/system/assemble-system.ts";
import { resolveWires, type Wiring } from "../lang/system/resolve-wires.ts";
import type { ChangedNumber } from "../simulate/run.ts";
import type {
  CurveSources,
  EquationLine,
  ModuleCard,
  ParameterLine,
  ReportDetails,
} from "./report-details.ts";

/** What was chosen of a system, and what the report is called. */
export interface ModelChoices
  extends Pick<ReportDetails, "settings" | "title" | "unheard" | "menOnly" | "unsourced"> {
  /** Variant -> choice; the others take their default. */
  readonly choices: Readonly<Record<string, string>>;
  /** The numbers that the protocol changes. */
  readonly changed?: readonly ChangedNumber[] | undefined;
}

/** What stands behind the curves of a system: its equations, its parameters and the sources that they name. */
export function describeModel(
  system: System,
  references: References,
  { choices, changed = [], ...rest }: ModelChoices = { choices: {}, settings: { variants: {} } },
): ReportDetails {
  const { assembly } = assembleSystem(system, choices);
  const feeding = feedersOf(resolveWires(assembly).wiring);
  const modules = [...assembly.modules].map(([address, module]) =>
    withChanged(moduleCard(assembly, address, module, references), changed),
  );
  const cited = new Set(modules.flatMap(refsOfCard));
  return {
    ...rest,
    curves: Object.fromEntries(
      Object.entries(system.readouts).map(([name, { is }]) => [name, curveSources(feeding, is)]),
    ),
    modules,
    ...variantLines(system, assembly.choices),
    references: Object.fromEntries(Object.entries(references).filter(([key]) => cited.has(key))),
  };
}

function variantLines(
  { variants = {} }: System,
  chosen: Readonly<Record<string, string>>,
): Pick<ReportDetails, "variants"> {
  const lines = Object.entries(variants).map(([name, { about, choices, default: usual }]) => {
    const words = Object.entries(choices).map(([choice, { about: says = "" }]) => [choice, says] as const);
    return { name, about, chosen: chosen[name] ?? usual, choices: Object.fromEntries(words) };
  });
  return lines.length === 0 ? {} : { variants: lines };
}

function moduleCard(assembly: Assembly, address: string, module: Module, references: References): ModuleCard {
  const parameters = Object.entries(module.parameters ?? {}).map(([name, declared]) => {
    return parameterLine(name, assembly.adjustments.get(`${address}.${name}`) ?? declared, references);
  });
  return {
    address,
    about: module.about,
    equations: equationLines(module),
    parameters,
    limits: module.limits,
  };
}

/** A changed number is shown as it is in the run, with what it was. */
function withChanged(card: ModuleCard, changed: readonly ChangedNumber[]): ModuleCard {
  const own = new Map(changed.map((one) => [one.address, one]));
  const parameters = card.parameters.map((line) => {
    const one = own.get(`${card.address}.${line.name}`);
    if (one === undefined) return line;
    const evidence = `set by the protocol; the model has ${one.before}: ${line.evidence}`;
    return { ...line, value: one.value, grade: "set by the protocol", evidence };
  });
  return { ...card, parameters };
}

function parameterLine(name: string, parameter: Parameter, references: References): ParameterLine {
  const { value, unit, means, evidence } = parameter;
  const words = wordEvidence(evidence, references);
  return {
    name,
    value,
    unit,
    means,
    grade: wordGrade(evidence),
    evidence: words,
    refs: refsIn(evidence, references),
  };
}

function refsIn(evidence: Evidence, references: References): string[] {
  return sourcesOf(evidence).filter((key) => Object.hasOwn(references, key));
}

function equationLines(module: Module): EquationLine[] {
  const terms = Object.entries(module.terms ?? {}).map(
    ([name, term]): EquationLine => ({ kind: "term", name, ...term, refs: [] }),
  );
  const processes = Object.entries(module.processes).map(([name, process]) =>
    processLine(module, name, process),
  );
  const offers = Object.entries(module.offers).map(
    ([name, offer]): EquationLine => ({ kind: "offer", name, ...offer, refs: [] }),
  );
  return [...terms, ...processes, ...offers.filter(({ name, is }) => name !== is.trim())];
}

function processLine(module: Module, name: string, process: Process): EquationLine {
  const from = wordSide(process.from);
  const to = wordSide(process.to);
  const { rate: is, means, evidence } = process;
  const stateName = [...namesOfSide(process.from), ...namesOfSide(process.to)][0];
  const unit = stateName === undefined ? "1" : (module.states[stateName]?.unit ?? "1");
  return {
    kind: "process",
    name,
    is: `${from} → ${to} at ${is}`,
    unit: `${unit} per time`,
    means,
    refs: "refs" in evidence ? evidence.refs : [],
    ...("refs" in evidence ? {} : { assumed: evidence.why }),
  };
}

function wordSide(side: Stoichiometry | undefined): string {
  if (side === undefined) return "∅";
  if (typeof side === "string") return side;
  return Object.entries(side)
    .map(([state, count]) => (count === 1 ? state : `${count} ${state}`))
    .join(" + ");
}

function namesOfSide(side: Stoichiometry | undefined): string[] {
  if (side === undefined) return [];
  return typeof side === "string" ? [side] : Object.keys(side);
}

/** Instance -> the instances whose offers it needs, in the order of its needs. */
type Feeders = ReadonlyMap<string, readonly string[]>;

function curveSources(feeding: Feeders, formula: string): CurveSources {
  const direct = instancesIn(formula);
  const seen = new Set(direct);
  for (const instance of seen) for (const next of feeding.get(instance) ?? []) seen.add(next);
  const own = new Set(direct);
  return { formula, direct, upstream: [...seen].filter((instance) => !own.has(instance)) };
}

function instancesIn(formula: string): string[] {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return [];
  const instances = [...namesIn(parsed.value)].map((name) => splitAddress(name).instance);
  return [...new Set(instances)].filter((instance) => instance !== "" && instance !== "subject");
}

function feedersOf(wiring: Wiring): Feeders {
  const feeders = new Map<string, string[]>();
  for (const [need, source] of wiring) {
    const from = splitAddress(source).instance;
    if (from === "" || from === "subject") continue;
    const { instance } = splitAddress(need);
    const known = feeders.get(instance);
    if (known === undefined) feeders.set(instance, [from]);
    else if (!known.includes(from)) known.push(from);
  }
  return feeders;
}

function refsOfCard({ equations, parameters }: ModuleCard): string[] {
  return [...equations, ...parameters].flatMap(({ refs }) => refs);
}
