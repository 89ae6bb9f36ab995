import { type CurveFacts, curveFacts, raisedAbove } from "equator/report";
import type { OwnPoint } from "../own-data/own-points.ts";
import type { Beside } from "./beside.ts";
import { type ChartLine, type ChartNumbers, valueAt } from "./chart-numbers.ts";
import { type Raised, raisedStretches } from "./raised-stretches.ts";
import { momentAt, numberText, unitText, withUnit } from "./words.ts";

/** What is said of a chart depends on its clock, and on what is drawn beside its curves. */
export interface ChartClock {
  readonly start: string;
  readonly length: number;
  /** Curves of other protocols. */
  readonly beside?: readonly Beside[];
  /** Measurements of the user's own. */
  readonly points?: readonly OwnPoint[];
}

const flat = 0.02;

/**
 * A chart in a sentence for each curve: where it goes furthest either way, when it is raised, and how that differs from
 * other protocols; and how many measurements lie in its band.
 */
export function summaryOf(title: string, { times, lines }: ChartNumbers, clock: ChartClock): string {
  const facts = lines.map((line) => ({ line, facts: curveFacts(times, line.values, line.rest) }));
  if (facts.length > 3) return widest(title, facts, clock);
  const sentences = facts.map(({ line, facts: found }) => {
    const name = lines.length === 1 ? title : capital(line.label);
    return `${name} ${[course(line, found, times, clock), ...differences(line, found, clock)].join("; ")}.`;
  });
  return [...sentences, ...measured(lines, clock.points ?? [])].join(" ");
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

function course(
  line: ChartLine,
  facts: CurveFacts,
  times: Float64Array,
  { start, length }: ChartClock,
): string {
  const { rest, unit } = line;
  const size = (value: number) => (rest > 0 ? `${numberText(value / rest)} × rest` : withUnit(value, unit));
  const { peak, lowest, peakAt, lowestAt, hoursAbove, falls } = facts;
  if (rest > 0 && peak < rest * (1 + flat) && lowest > rest * (1 - flat)) return "stays within 2 % of rest";
  const low = `${size(lowest)} at ${momentAt(lowestAt, start, length)}`;
  const high = `${size(peak)} at ${momentAt(peakAt, start, length)}`;
  if (falls) return peak > rest * (1 + flat) ? `falls to ${low}; highest ${high}` : `falls to ${low}`;
  const stretches = raisedStretches(times, line.values, raisedAbove * rest);
  const when = stretches.length === 0 ? "" : `, ${stretchesText(stretches, { start, length })}`;
  const hours = hoursAbove > 0 ? `; above ${raisedAbove} × rest for ${hoursText(hoursAbove)}${when}` : "";
  const lows = lowest < rest * (1 - flat) ? `; lowest ${low}` : "";
  return `peaks at ${high}${hours}${lows}`;
}

/** When a curve is raised: each stretch where there are one or two, else how many and the longest. */
function stretchesText(stretches: readonly Raised[], { start, length }: ChartClock): string {
  const text = ({ from, to }: Raised) => `${momentAt(from, start, length)} to ${momentAt(to, start, length)}`;
  if (stretches.length <= 2) return stretches.map(text).join(" and ");
  const [longest] = [...stretches].sort((a, b) => b.to - b.from - (a.to - a.from));
  return `in ${stretches.length} stretches, the longest ${longest === undefined ? "" : text(longest)}`;
}

/** How a curve differs from that of other protocols. */
function differences(line: ChartLine, facts: CurveFacts, { beside = [] }: ChartClock): string[] {
  return beside.flatMap(({ id, times, lines }) => {
    const other = lines.find(({ readout }) => readout === line.readout);
    if (other === undefined) return [];
    const found = curveFacts(times, other.values, other.rest);
    const extreme = facts.falls ? ("lowest" as const) : ("peak" as const);
    const peak = compared(facts[extreme], found[extreme]);
    const mean = compared(facts.mean, found.mean);
    if (peak === "the same" && mean === "the same") return [`as in ${id}`];
    return [`against ${id}: ${facts.falls ? "lowest" : "peak"} ${peak}, mean ${mean}`];
  });
}

/** `12 % higher`, of a value against another. */
function compared(value: number, other: number): string {
  const share = value / other - 1;
  if (value === other || Math.abs(share) < 0.005) return "the same";
  if (!Number.isFinite(share)) return value > other ? "higher" : "lower";
  return `${numberText(Math.round(1000 * Math.abs(share)) / 10)} % ${share > 0 ? "higher" : "lower"}`;
}

/** How many measurements lie in the band of their curve. */
function measured(lines: readonly ChartLine[], points: readonly OwnPoint[]): string[] {
  const drawn = points.filter(({ readout }) => lines.some((line) => line.readout === readout));
  if (drawn.length === 0) return [];
  const banded = drawn.flatMap((point) => {
    const band = lines.find(({ readout }) => readout === point.readout)?.band;
    return band === undefined ? [] : [{ point, band }];
  });
  const inside = banded.filter(({ point: { at, value }, band }) => {
    return value >= valueAt(band.times, band.low90, at) && value <= valueAt(band.times, band.high90, at);
  });
  const count = `${drawn.length} ${drawn.length === 1 ? "measurement" : "measurements"} of your own`;
  return [banded.length === 0 ? `${count}.` : `${count}, ${inside.length} in the 90 % band.`];
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
