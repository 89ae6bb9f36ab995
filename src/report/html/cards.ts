import type { Reference } from "../../lang/index.ts";
import { isUnseen } from "../bibtex.ts";
import { formatUnit } from "../numbers.ts";
import type { EquationLine, ModuleCard, ParameterLine, ReportDetails } from "../report-details.ts";
import { escapeHtml, safeId } from "./escape.ts";

/** Module address -> the readout whose figure shows the module first; links to the module lead there. */
export type FirstShown = ReadonlyMap<string, string>;

/** What stands behind one curve: its formula, the equations it reads, and links to all that acts on those. */
export function curveSourcesHtml(readout: string, details: ReportDetails, shown: FirstShown): string {
  const sources = details.curves[readout];
  if (sources === undefined) return "";
  const byAddress = new Map(details.modules.map((card) => [card.address, card]));
  const direct = sources.direct.flatMap((address) => byAddress.get(address) ?? []);
  const parts = [
    `<p>Readout: <code>${escapeHtml(readout)} = ${escapeHtml(sources.formula)}</code></p>`,
    ...direct.map((card) => {
      const id = shown.get(card.address) === readout ? ` id="module-${safeId(card.address)}"` : "";
      return `<h4${id}>${escapeHtml(card.address)}</h4>${cardBody(card, details)}`;
    }),
    upstreamLinks(sources.upstream),
  ];
  return `<details><summary>Equations and sources behind this curve</summary>${parts.join("")}</details>`;
}

/** The model section: modules behind a curve by a link to where they are shown, the others in full. */
export function modelHtml(details: ReportDetails, shown: FirstShown): string {
  const inFull = details.modules.filter(({ address }) => !shown.has(address));
  const links = details.modules
    .filter(({ address }) => shown.has(address))
    .map(({ address, about }) => {
      return `<li><a href="#module-${safeId(address)}">${escapeHtml(address)}</a> <span class="quiet">${escapeHtml(about)}</span></li>`;
    });
  const list =
    links.length === 0 ? "" : `<p>Shown with the curves that read them:</p><ul>${links.join("")}</ul>`;
  const others = inFull.length === 0 || links.length === 0 ? "" : "<p>Behind those:</p>";
  return list + others + inFull.map((card) => moduleCardHtml(card, details)).join("");
}

function moduleCardHtml(card: ModuleCard, details: ReportDetails): string {
  const count = `${card.equations.length} equations, ${card.parameters.length} parameters`;
  return `<details class="module"><summary><b>${escapeHtml(card.address)}</b> <span class="quiet">${count}</span></summary><div id="module-${safeId(card.address)}">${cardBody(card, details)}</div></details>`;
}

/** Sources as a list that the cards link to. */
export function referencesHtml({ references }: ReportDetails): string {
  const items = Object.keys(references)
    .sort()
    .flatMap((key) => {
      const reference = references[key];
      if (reference === undefined) return [];
      const { authors, year, title, journal, note } = reference;
      const by = isUnseen(authors) ? "Authors not seen" : authors;
      const text = `${by} (${year}). ${title}. ${journal}.${note === undefined ? "" : ` ${note}`}`;
      return [`<li id="ref-${safeId(key)}">${escapeHtml(text)} ${links(reference, { all: true })}</li>`];
    });
  return `<ul class="references">${items.join("")}</ul>`;
}

function cardBody(card: ModuleCard, details: ReportDetails): string {
  const limits = card.limits.map((limit) => `<li>${escapeHtml(limit)}</li>`).join("");
  return [
    `<p>${escapeHtml(card.about)}</p>`,
    `<dl class="equations">${card.equations.map((line) => equationHtml(line, details)).join("")}</dl>`,
    parameterTableHtml(card, details),
    limits === "" ? "" : `<p class="quiet">What it does not do:</p><ul class="quiet">${limits}</ul>`,
  ].join("");
}

function equationHtml(line: EquationLine, details: ReportDetails): string {
  const between = line.kind === "process" ? ":" : " =";
  const source =
    line.assumed === undefined ? refLinks(line.refs, details) : `assumed: ${escapeHtml(line.assumed)}`;
  const unit = formatUnit(line.unit);
  const notes = [escapeHtml(line.means), unit === "" ? "" : `in ${escapeHtml(unit)}`, source].filter(Boolean);
  return `<dt><code>${escapeHtml(line.name)}${between} ${escapeHtml(line.is)}</code></dt><dd>${notes.join(" · ")}</dd>`;
}

function parameterTableHtml(card: ModuleCard, details: ReportDetails): string {
  if (card.parameters.length === 0) return "";
  const rows = card.parameters.map((parameter) => parameterRow(parameter, details)).join("");
  const label = `Parameters of ${card.address}`;
  return `<div class="scroll" role="group" tabindex="0" aria-label="${escapeHtml(label)}"><table class="plain parameters"><thead><tr><th scope="col">parameter</th><th scope="col">value</th><th scope="col">unit</th><th scope="col">grade</th><th scope="col">where from</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function parameterRow(parameter: ParameterLine, details: ReportDetails): string {
  const { name, value, unit, means, grade, evidence, refs } = parameter;
  const number = String(Number(value.toPrecision(6)));
  const found = refs
    .flatMap((key) => details.references[key] ?? [])
    .map((reference) => links(reference, { all: false }));
  const source = [escapeHtml(evidence), found.join(", ")].filter(Boolean).join(" · ");
  return `<tr><th scope="row"><code>${escapeHtml(name)}</code><br><span class="quiet">${escapeHtml(means)}</span></th><td class="number">${number}</td><td>${escapeHtml(formatUnit(unit))}</td><td><span class="grade ${safeId(grade)}">${escapeHtml(grade)}</span></td><td>${source}</td></tr>`;
}

function refLinks(refs: readonly string[], { references }: ReportDetails): string {
  return refs
    .map((key) => {
      const reference = references[key];
      if (reference === undefined) return escapeHtml(key);
      const name = `${firstAuthor(reference.authors)} ${reference.year}`;
      return `${escapeHtml(name)} ${links(reference, { all: false })}`;
    })
    .join(", ");
}

function firstAuthor(authors: string): string {
  return authors.split(/[\s,]/)[0] ?? authors;
}

/** Links to a publication: both of its numbers, or only the first that it has. */
function links({ pmid, doi }: Reference, { all }: { readonly all: boolean }): string {
  const made: string[] = [];
  if (pmid !== undefined)
    made.push(link(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`, `PMID ${pmid}`));
  if (doi !== undefined) made.push(link(`https://doi.org/${encodeURI(doi)}`, `doi:${doi}`));
  return (all ? made : made.slice(0, 1)).join(" ");
}

function link(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}" rel="noreferrer">${escapeHtml(text)}</a>`;
}

function upstreamLinks(upstream: readonly string[]): string {
  if (upstream.length === 0) return "";
  const items = upstream.map((address) => `<a href="#module-${safeId(address)}">${escapeHtml(address)}</a>`);
  return `<p>These act on it, nearest first: ${items.join(", ")}.</p>`;
}
