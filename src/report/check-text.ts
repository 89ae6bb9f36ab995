import type { BandedFigure, Clash, ConflictFinding, Finding, Loss, OffsetLoss } from "../analysis/index.ts";
import type { Place } from "../messages/index.ts";
import { capital, plainWords } from "./check-words.ts";
import { clockOf, formatDuration, momentOf } from "./clock.ts";
import { formatNumber } from "./numbers.ts";
import { notAdvice } from "./safety-words.ts";
import { plainStyler, type Styler } from "./styler.ts";
import { terminalText, textTable } from "./text-table.ts";

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

/** The line of a summary: how many findings, and the command that shows more, or that looks for what was not looked for. */
export function findingsField(
  findings: readonly Finding[],
  command: string,
  arePairsLooked: boolean,
): string {
  const counted = countText(findings);
  return arePairsLooked
    ? `${counted}; ${command} shows more`
    : `${counted}; pairs not looked for here: ${command}`;
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

/** A conflict in words, part by part, for pages that show its curve of distances themselves. */
export interface ConflictWords {
  readonly what: string;
  /** What is lost on each side. */
  readonly losses: readonly string[];
  /** The same in other tissues, and against others. */
  readonly others: readonly string[];
  /** What a move does. */
  readonly moves: readonly string[];
}

/** The parts of a conflict in words; without its places in the file. */
export function conflictWords(
  finding: ConflictFinding,
  options: Pick<CheckTextOptions, "start" | "length">,
): ConflictWords {
  return {
    what: whatText(finding, "", options),
    losses: lossesText(finding.losses, finding),
    others: othersText(finding),
    moves: [
      ...(finding.offsets?.isProposed === false ? [notProposed] : offsetsText(finding)),
      ...proposalText(finding),
    ],
  };
}

function conflictLines(finding: ConflictFinding, options: CheckTextOptions): string[] {
  const [partner] = finding.also;
  const place = partner === undefined ? "" : ` (${placeText(partner, options.file)})`;
  return [
    whatText(finding, place, options),
    ...lossesText(finding.losses, finding),
    ...othersText(finding),
    ...offsetsText(finding),
    ...proposalText(finding),
  ];
}

function whatText(
  finding: ConflictFinding,
  place: string,
  options: Pick<CheckTextOptions, "start" | "length">,
): string {
  return `${capital(finding.growth)} raises growth and ${finding.maintenance}${place} ${brakeText(finding)} in ${finding.tissue} at the same time, ${spanText(finding, options)}.`;
}

function proposalText(finding: ConflictFinding): string[] {
  const { proposal, free } = finding;
  if (proposal === undefined) return [];
  return [
    proposal.by === free
      ? "Simulated so:"
      : `Moved so far, one of the two does less than now; moved ${moveText(proposal.by)}, neither does. Simulated so:`,
    ...lossesText(proposal.losses, movedOf(finding, proposal.moved)),
  ];
}

function brakeText({ losses }: Clash): string {
  return losses.some(({ side }) => side === "maintenance") ? "raises maintenance" : "stands against it";
}

function spanText({ overlap }: Clash, { start, length }: Pick<CheckTextOptions, "start" | "length">): string {
  const clock = clockOf(start);
  return `${momentOf(clock, overlap.from, length)} to ${momentOf(clock, overlap.to, length)}`;
}

/** A move in words: `2 h later`. */
export function moveText(by: number): string {
  return `${formatDuration(Math.abs(by))} ${by < 0 ? "earlier" : "later"}`;
}

/** What moves do: the move that is allowed, or around drugs what is lost at each distance. */
/** Why what a move would do is shown, and none is proposed. */
const notProposed =
  "No move is proposed: none is around prescription and research-only agents, nor where food is below the floors.";

function offsetsText({ offsets, free }: ConflictFinding): string[] {
  if (offsets === undefined)
    return ["Neither of the two is food, training or a supplement: no move is simulated."];
  const { moved, isProposed, curve } = offsets;
  if (!isProposed) return [`Loss by distance of ${moved}:`, ...distanceTable(curve), notProposed];
  return free === undefined
    ? [
        `No allowed shift of ${moved}: none within its day that lands on nothing else brings every loss of this pair below 10 %.`,
      ]
    : [`Every loss of this pair falls below 10 % with ${moved} moved ${moveText(free)}.`];
}

/** So many columns fit into 80 characters. */
const widest = 9;

/** Hours and the losses at them, under each other; broken into tables that fit a terminal. */
function distanceTable(curve: readonly OffsetLoss[]): string[] {
  const count = Math.max(1, Math.ceil(curve.length / widest));
  const size = Math.ceil(curve.length / count);
  return Array.from({ length: count }, (_, part) => curve.slice(part * size, (part + 1) * size)).flatMap(
    (points) =>
      textTable(
        [
          ["hours", ...points.map(({ offset }) => hoursText(offset))],
          ["growth lost", ...points.map(({ growth }) => shareText(growth))],
          ["maintenance lost", ...points.map(({ maintenance }) => shareText(maintenance))],
        ],
        ["left", ...points.map(() => "right" as const)],
        " ",
      ).map((line) => `  ${line}`),
  );
}

function hoursText(offset: number): string {
  const hours = formatNumber(Math.abs(offset) / 3_600_000);
  return offset === 0 ? "now" : `${offset > 0 ? "+" : "−"}${hours}`;
}

function shareText(share: number): string {
  return Number.isFinite(share) ? `${wholePercent(share)} %` : "–";
}

/** What is next to nothing is not told to the percent. */
const slight = 0.05;

type Two = Pick<ConflictFinding, "growth" | "maintenance">;

/** What the two are called after one of them was moved: it has another time. */
function movedOf({ growth, maintenance }: Two, moved: string): Two {
  const after = (name: string) => (name === moved ? `the moved ${name.replace(/ at \d\d:\d\d$/, "")}` : name);
  return { growth: after(growth), maintenance: after(maintenance) };
}

/** What each side does with the other there, against what it does without it. */
function lossesText(losses: readonly Loss[], two: Two): string[] {
  return losses.map((loss) => lossText(loss, two));
}

/** One loss in a sentence: what one raises with the other there, against without it. */
function lossText(
  { side, name, lost, decides }: Loss,
  two: Two,
  share = `${wholePercent(lost.value, lost.value >= 0 ? 1 : -1)} %`,
): string {
  const [own, other] = side === "growth" ? [two.growth, two.maintenance] : [two.maintenance, two.growth];
  const less = lost.value >= 0 ? "less" : "more";
  const isSlight = Math.abs(lost.value) < slight;
  const much = isSlight ? `about as much with ${other} as` : `by ${share} ${less} with ${other} than`;
  const counted = decides ? "" : "; not counted for the finding";
  return `${own} raises ${name} ${much} without${bandText(lost, less)}${counted}`;
}

/** Other clashes of the same drive in lines: one for each thing that it runs into, with all tissues of it. */
function othersText({ others, maintenance }: ConflictFinding): string[] {
  const groups = new Map<string, Clash[]>();
  for (const other of others) {
    const key = JSON.stringify([other.growth, worstOf(other.losses)?.name]);
    groups.set(key, [...(groups.get(key) ?? []), other]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const worst = group.flatMap(({ losses }) => worstOf(losses) ?? []);
    const [loss] = worst;
    if (first === undefined || loss === undefined) return [];
    const where = `also in ${group.map(({ tissue }) => tissue).join(", ")}`;
    const two = { growth: first.growth, maintenance };
    if (group.length === 1) return [`${where}: ${lossText(loss, two)}`];
    const each = worst.map(({ lost }) => wholePercent(lost.value));
    const { low90: _, high90: __, ...lost } = loss.lost;
    return [`${where}: ${lossText({ ...loss, lost }, two, `${each.join(", ")} %`)}`];
  });
}

function worstOf(losses: readonly Loss[]): Loss | undefined {
  return losses.filter(({ decides }) => decides).sort((a, b) => b.lost.value - a.lost.value)[0];
}

/** The band of a loss, as ` (90 % of members: 8 to 31 % less)`. */
function bandText({ low90, high90 }: BandedFigure, less: "less" | "more"): string {
  if (low90 === undefined || high90 === undefined) return "";
  if (Math.max(Math.abs(low90), Math.abs(high90)) < slight) return "";
  const [low, high] =
    less === "less"
      ? [low90, high90].map((share) => wholePercent(share))
      : [high90, low90].map((share) => wholePercent(share, -1));
  return ` (90 % of members: ${low} to ${high} % ${less})`;
}

/** A loss is all there is at most: below what was there before is no further loss of the effect. */
function wholePercent(lost: number, sign: 1 | -1 = 1): string {
  const text = (100 * sign * Math.min(1, lost)).toFixed(0);
  return text === "-0" ? "0" : text.replace("-", "−");
}
