import { type CurveFacts, curveFacts, raisedAbove } from "equator/report";
import { type ChartLine, type ChartNumbers, valueAt } from "./chart-numbers.ts";
import { momentAt, numberText, unitText, withUnit } from "./words.ts";

/** What is said of a chart depends on its clock. */
export interface ChartClock {
  readonly start: string;
  readonly length: number;
}

const flat = 0.02;

/** A chart in a sentence for each curve: where it goes furthest, and for how long it is raised. */
export function summaryOf(title: string, { times, lines }: ChartNumbers, clock: ChartClock): string {
  const facts = lines.map((line) => ({ line, facts: curveFacts(times, line.values, line.rest) }));
  if (facts.length > 3) return widest(title, facts, clock);
  return facts
    .map(
      ({ line, facts: found }) =>
        `${lines.length === 1 ? title : capital(line.label)} ${course(line, found, clock)}.`,
    )
    .join(" ");
}

type Found = readonly { readonly line: ChartLine; readonly facts: CurveFacts }[];

/** Of many curves, the one that goes furthest up and the one that goes furthest down. */
function widest(title: string, found: Found, clock: ChartClock): string {
  const highest = [...found].sort((a, b) => b.facts.peak - a.facts.peak)[0];
  const lowest = [...found].sort((a, b) => a.facts.lowest - b.facts.lowest)[0];
  if (highest === undefined || lowest === undefined) return `${title}: none.`;
  const { start, length } = clock;
  const high = `${highest.line.label}, ${numberText(highest.facts.peak)} × rest at ${momentAt(highest.facts.peakAt, start, length)}`;
  const low = `${lowest.line.label}, ${numberText(lowest.facts.lowest)} × rest at ${momentAt(lowest.facts.lowestAt, start, length)}`;
  return `Highest: ${high}. Lowest: ${low}.`;
}

function course(line: ChartLine, facts: CurveFacts, { start, length }: ChartClock): string {
  const { rest, unit } = line;
  const size = (value: number) => (rest > 0 ? `${numberText(value / rest)} × rest` : withUnit(value, unit));
  const { peak, lowest, peakAt, lowestAt, hoursAbove, falls } = facts;
  if (rest > 0 && peak < rest * (1 + flat) && lowest > rest * (1 - flat)) return "stays within 2 % of rest";
  if (falls) return `falls to ${size(lowest)} at ${momentAt(lowestAt, start, length)}`;
  const hours = hoursAbove > 0 ? `; above ${raisedAbove} × rest for ${hoursText(hoursAbove)}` : "";
  return `peaks at ${size(peak)} at ${momentAt(peakAt, start, length)}${hours}`;
}

function hoursText(hours: number): string {
  return hours < 96 ? `${numberText(hours)} h` : `${numberText(hours / 24)} d`;
}

/** What a chart shows at a time, for its head: `1.8 × rest at 09:10`. */
export function readingAt({ times, lines }: ChartNumbers, at: number, { start, length }: ChartClock): string {
  const when = momentAt(at, start, length);
  const [first] = lines;
  if (first === undefined || times.length === 0) return "";
  if (lines.length > 3) return when;
  const parts = lines.map((line) => {
    const value = valueAt(times, line.values, at);
    const share = `${numberText(value / line.rest)} × rest`;
    if (line.unit === "1" && line.rest > 0) return lines.length === 1 ? share : `${line.label} ${share}`;
    if (lines.length > 1) return `${line.label} ${numberText(value)}`;
    const amount = withUnit(value, line.unit);
    return line.rest > 0 ? `${amount}, ${share}` : amount;
  });
  const unit = lines.length > 1 && first.unit !== "1" ? ` ${unitText(first.unit)}` : "";
  return `${parts.join(", ")}${unit} at ${when}`;
}

/** Names of molecules stand as they are: p-S6K1. */
function capital(words: string): string {
  return /^[a-z]{2}/.test(words) ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
}
