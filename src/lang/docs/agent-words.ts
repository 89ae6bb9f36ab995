import type { AgentStatus } from "../definition/agent.ts";
import type {
  AgentNumber,
  AgentRecord,
  AgentTarget,
  EvidenceLevel,
  Reach,
  Said,
} from "../definition/agent-record.ts";

/** Levels of evidence in words. */
export const evidenceWords: Readonly<Record<EvidenceLevel, string>> = {
  "human-trial": "trials in people",
  "human-mechanism": "mechanism in people",
  animal: "animals",
  cell: "cells",
  none: "none",
};

/** A status in full: `approved: approved in oncology (not verified)`. */
export function statusText({ kind, text, unverified = false }: AgentStatus): string {
  return `${kind.replaceAll("-", " ")}: ${text}${unverified ? " (not verified)" : ""}`;
}

/** Whether and where an agent is modelled, in a word or two. */
export function modelledWord({ modelled, cells }: AgentRecord): string {
  const word = (model: AgentRecord["modelled"]) =>
    "not" in model ? "no" : "inSystem" in model ? "in the system" : "joins";
  return cells === undefined ? word(modelled) : `${word(modelled)}; cells: ${word(cells)}`;
}

/** How what cells are given compares with what a body reaches: `reached 0.4, in culture 1 mmol/L: a ratio of 0.4`. */
export function reachText({ reachable, culture, unit }: Reach): string {
  return `a body reaches ${figure(reachable)}, cells are given ${figure(culture)} ${unit}: ${figure(reachable / culture)} of it`;
}

/** A heading, and what is said under it, each with its sources. */
export interface AgentSection {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly refs: readonly string[] }[];
}

/** What the file of an agent says, section by section; without those that say nothing. */
export function agentSections(agent: AgentRecord): AgentSection[] {
  const { name, aliases = [], reference, servings = {}, evidence, approval, wada, gaps, reach } = agent;
  const plain = (texts: readonly string[]) => texts.map((text) => ({ text, refs: [] }));
  const measures = Object.entries(servings).map(
    ([word, { value, unit }]) => `a ${word} is ${figure(value)} ${unit}`,
  );
  const sections: AgentSection[] = [
    {
      title: "What it is",
      lines: [
        ...plain([`${name}, ${agent.class}`]),
        ...plain(aliases.length === 0 ? [] : [`also written ${aliases.join(", ")}`]),
        ...plain([takenText(agent)]),
        ...plain(reference === undefined ? [] : [`level 1 x: ${reference}`]),
        ...plain(measures),
      ],
    },
    {
      title: "Status",
      lines: [
        ...plain([
          `evidence: ${evidenceWords[evidence.any]}; on mTOR: ${evidenceWords[evidence.mtor]}. ${evidence.note}`,
        ]),
        { text: `approval: ${statusText(approval)}`, refs: approval.refs ?? [] },
        { text: `WADA: ${statusText(wada)}`, refs: wada.refs ?? [] },
      ],
    },
    { title: "Model", lines: plain(modelTexts(agent)) },
    { title: "Targets", lines: agent.targets.map(targetLine) },
    { title: "Kinetics", lines: agent.kinetics.map(numberLine) },
    { title: "Potency", lines: agent.potency.map(numberLine) },
    {
      title: "Reach",
      lines: reach === undefined ? [] : [{ text: `${reachText(reach)}. ${reach.how}`, refs: reach.refs }],
    },
    { title: "Effects", lines: agent.effects.map(saidLine) },
    { title: "Not known", lines: plain(gaps) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function takenText({ id, compound = id, taken }: AgentRecord): string {
  if (taken === "amount") return `a protocol writes compound: ${compound} with a dose`;
  if (taken === "level")
    return `a protocol writes compound: ${compound} with a level (multiples of a reference exposure), never an amount for people`;
  return taken === "food" ? "a food" : "a setting, not a substance";
}

function modelTexts({ modelled, cells }: AgentRecord): string[] {
  const text = (where: string, model: AgentRecord["modelled"]) => {
    if ("not" in model) return `${where}: named, not modelled: ${model.not}`;
    if ("inSystem" in model)
      return `${where}: ${model.inSystem.startsWith("write ") ? "" : "it "}${model.inSystem}`;
    const channels = Object.keys(model.acts);
    // Cells are of one tissue: which goes without saying.
    const places =
      where === "cells" ? channels.map((channel) => channel.slice(channel.lastIndexOf(".") + 1)) : channels;
    return `${where}: joins with ${Object.keys(model.modules).join(", ")}; acts on ${grouped([...new Set(places)])}`;
  };
  return [text("body", modelled), ...(cells === undefined ? [] : [text("cells", cells)])];
}

/** `rapalog of muscle, liver; ghrh`: channels of tissues by what they are. */
function grouped(channels: readonly string[]): string {
  const by = new Map<string, string[]>();
  for (const channel of channels) {
    const dot = channel.lastIndexOf(".");
    const name = channel.slice(dot + 1);
    by.set(name, [...(by.get(name) ?? []), ...(dot < 0 ? [] : [channel.slice(0, dot)])]);
  }
  return [...by]
    .map(([name, tissues]) => (tissues.length === 0 ? name : `${name} of ${tissues.join(", ")}`))
    .join("; ");
}

const signs = { "1": "raises", "-1": "lowers", "0": "leaves" } as const;

function targetLine({ node, sign, how, tissue, refs = [], unverified }: AgentTarget) {
  const where = tissue === undefined ? "" : ` (${tissue})`;
  return { text: `${signs[`${sign}`]} ${node}${where}: ${how}${doubt(unverified)}`, refs };
}

function numberLine({ what, value, unit, sd, in: where, refs = [], unverified }: AgentNumber) {
  const size = typeof value === "number" ? figure(value) : value.map(figure).join(" to ");
  const spread = sd === undefined ? "" : ` ± ${figure(sd)}`;
  const units = unit === "1" ? "" : ` ${unit}`;
  const place = where === undefined ? "" : ` (${where})`;
  return { text: `${what}: ${size}${spread}${units}${place}${doubt(unverified)}`, refs };
}

function saidLine({ text, refs = [], unverified }: Said) {
  return { text: `${text}${doubt(unverified)}`, refs };
}

function doubt(unverified: true | undefined): string {
  return unverified === undefined ? "" : " [not verified]";
}

/** A number to three figures. */
function figure(value: number): string {
  return String(Number(value.toPrecision(3)));
}
