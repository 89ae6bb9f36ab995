import type { BandedFigure, Clash, ConflictFinding, Finding, Loss } from "../analysis/index.ts";
import type { Place } from "../messages/index.ts";
import { plainWords } from "./check-words.ts";
import { clockOf, formatDuration, momentOf } from "./clock.ts";
import { notAdvice } from "./safety-words.ts";
import { plainStyler, type Styler } from "./styler.ts";
import { terminalText } from "./text-table.ts";

export interface CheckTextOptions {
  readonly file: string;
  /** `start` of the protocol. */
  readonly start: string;
  /** Its length in milliseconds. */
  readonly length: number;
  readonly styler?: Styler;
}

const nothing = "Nothing found: no conflict, and nothing else that is looked for.";

/** What the simulated curves say of a protocol, finding by finding, each at its place in the file. */
export function checkText(findings: readonly Finding[], options: CheckTextOptions): string {
  const { styler = plainStyler } = options;
  const blocks = findings.map((finding) => {
    const [head = "", ...lines] = linesOf(finding, options);
    return [styler.strong(head), ...lines.map((line) => `  ${line}`)].join("\n");
  });
  const head = findings.length === 0 ? nothing : `${countText(findings)}, as the model shows`;
  return [head, ...blocks, styler.warn(notAdvice)].map(terminalText).join("\n\n");
}

function linesOf(finding: Finding, options: CheckTextOptions): string[] {
  return [
    `${placeText(finding.where, options.file)}: ${finding.severity} ${finding.code}`,
    ...("losses" in finding ? conflictLines(finding, options) : plainWords(finding)),
    ...(finding.refs.length === 0 ? [] : [`evidence: ${finding.refs.join(", ")}`]),
  ];
}

/** The line of a summary: how many findings, and where they are shown. */
export function findingsField(findings: readonly Finding[], file: string): string {
  return `${countText(findings)}; equator check ${file} shows more`;
}

/** A finding in words, line by line, without its place. */
export function findingLines(finding: Finding, options: CheckTextOptions): string[] {
  return linesOf(finding, options).slice(1);
}

/** How many findings of each severity there are, as `1 conflict, 2 notes`; that there is none. */
export function countText(findings: readonly Finding[]): string {
  const counts = (["conflict", "warning", "note"] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
  });
  return counts.length === 0 ? "nothing found" : counts.join(", ");
}

function placeText({ line, column }: Place, file: string): string {
  return [file, ...(line === undefined ? [] : [line, column ?? 1])].join(":");
}

function conflictLines(finding: ConflictFinding, options: CheckTextOptions): string[] {
  const { maintenance, others, free, offsets, proposal, also } = finding;
  const [partner] = also;
  const place = partner === undefined ? "" : ` (${placeText(partner, options.file)})`;
  return [
    `${finding.growth} raises growth and ${maintenance}${place} ${brakeText(finding)} in ${finding.tissue} at the same time, ${spanText(finding, options)}.`,
    ...finding.losses.map(lossText),
    ...others.map((other) => `also ${other.growth} in ${other.tissue}: ${worstText(other)}`),
    ...(offsets === undefined
      ? ["Neither of the two is food, training or a supplement: no move is simulated."]
      : [
          free === undefined
            ? `No move of ${offsets.moved} within the day brings every loss below 10 %.`
            : `Every loss falls below 10 % with ${offsets.moved} ${moveText(free)}.`,
        ]),
    ...(proposal === undefined
      ? []
      : [
          `Simulated with ${proposal.moved} ${moveText(proposal.by)}:`,
          ...proposal.losses.map((loss) => lossText(loss)),
        ]),
  ];
}

function brakeText({ losses }: Clash): string {
  return losses.some(({ side }) => side === "maintenance") ? "maintenance" : "stands against it";
}

function spanText({ overlap }: Clash, { start, length }: CheckTextOptions): string {
  const clock = clockOf(start);
  return `${momentOf(clock, overlap.from, length)} to ${momentOf(clock, overlap.to, length)}`;
}

function moveText(by: number): string {
  return `${formatDuration(Math.abs(by))} ${by < 0 ? "earlier" : "later"}`;
}

function lossText({ name, lost }: Loss): string {
  return lost.value >= 0
    ? `${name}: ${percentText(lost, 1)} less than alone`
    : `${name}: ${percentText(lost, -1)} more than alone`;
}

function worstText({ losses }: Clash): string {
  const [worst] = losses.filter(({ decides }) => decides).sort((a, b) => b.lost.value - a.lost.value);
  return worst === undefined ? "" : lossText(worst);
}

/** A share with its band, as `19 % (90 % of members: 8 to 31)`. */
function percentText({ value, low90, high90 }: BandedFigure, sign: 1 | -1): string {
  const shown = (share: number) => (100 * sign * share).toFixed(0).replace("-", "−");
  if (low90 === undefined || high90 === undefined) return `${shown(value)} %`;
  const [low, high] = sign === 1 ? [low90, high90] : [high90, low90];
  return `${shown(value)} % (90 % of members: ${shown(low)} to ${shown(high)})`;
}
