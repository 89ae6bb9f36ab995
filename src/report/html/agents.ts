import { statusText } from "../../lang/index.ts";
import type { Run } from "../../simulate/run.ts";
import { lotText } from "../agent-words.ts";
import { escapeHtml } from "./escape.ts";

/** The agents that the protocol names, as a list: modelled or not and why, evidence, status; empty where it names none. */
export function agentsHtml({ agents = [] }: Run): string {
  const items = agents.map((agent) => {
    const { id, name, modelled, why, evidence, approval, wada, level, lots = [], lacks = [] } = agent;
    const said = [
      modelled ? "Modelled." : `<b>Named, not modelled:</b> ${escapeHtml(why ?? "")}`,
      ...(evidence === undefined
        ? []
        : [`Evidence: ${escapeHtml(`${evidence.any}; on mTOR: ${evidence.mtor}. ${evidence.note}`)}`]),
      ...(approval === undefined ? [] : [`Approval: ${escapeHtml(statusText(approval))}`]),
      ...(wada === undefined ? [] : [`World Anti-Doping Agency: ${escapeHtml(statusText(wada))}`]),
      ...(level === undefined ? [] : [`Level: ${escapeHtml(level)}`]),
      ...lots.map((lot) => escapeHtml(lotText(lot))),
      ...(lacks.length === 0
        ? []
        : [`Acts too on what this system does not have: ${escapeHtml(lacks.join(", "))}`]),
    ];
    return `<dt>${escapeHtml(name === undefined ? id : `${name} (${id})`)}</dt><dd>${said.join("<br>")}</dd>`;
  });
  return items.length === 0 ? "" : `<dl class="provenance">${items.join("")}</dl>`;
}
