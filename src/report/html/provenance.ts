import type { Run } from "../../simulate/run.ts";
import { ensemblesOf, type RunBands } from "../bands.ts";
import { changedText } from "../changed-numbers.ts";
import { escapeHtml } from "./escape.ts";

/** What made this result, as a list. */
export function provenanceHtml({ provenance, system, series }: Run, bands: RunBands): string {
  const variants = Object.entries(provenance.variants).map(([name, choice]) => `${name} = ${choice}`);
  const statistics = series.map(({ limb, statistics: { steps, rejected, fallbacks } }) => {
    return `${limb === undefined ? "" : `${limb}: `}${steps} steps, ${rejected} rejected, ${fallbacks} refactorised with pivoting`;
  });
  const changed = changedText(provenance);
  const entries: [string, string][] = [
    ["Equator", `${provenance.equator} (${provenance.commit})`],
    ["System", `${provenance.system}: ${system.about}`],
    ["Variants", variants.join(", ") || "none"],
    ...(changed === "" ? [] : [["Changed by the protocol", changed] as [string, string]]),
    ["Fit", provenance.fit],
    ["Model", `SHA-256 ${provenance.modelHash}`],
    ["Protocol", `SHA-256 ${provenance.protocolHash}`],
    ["Seed", String(provenance.seed)],
    ...ensemblesOf(bands).map(({ facts }): [string, string] => [
      `Band of ${facts.of}`,
      `${facts.members} members${facts.asked === undefined ? "" : ` of ${facts.asked} asked for`} (${facts.failed} failed), ${facts.varied} numbers varied, ${facts.sampling}, seed ${facts.seed}`,
    ]),
    [
      "Tolerances",
      `relative ${provenance.relativeTolerance}, absolute ${provenance.scaledTolerance} of each state's scale`,
    ],
    ["Solver", statistics.join("; ")],
    ["Runtime", provenance.runtime],
  ];
  const items = entries.map(([name, text]) => `<dt>${name}</dt><dd>${escapeHtml(text)}</dd>`);
  return `<dl class="provenance">${items.join("")}</dl>`;
}
