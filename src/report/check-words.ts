import type { BandedFigure, ConflictFinding, PlainCode, PlainFinding } from "../analysis/index.ts";
import { formatNumber, formatUnit } from "./numbers.ts";

type Words = (finding: PlainFinding) => string[];

/** A finding that says one thing, in words: what the model or a paper shows, never what to do. */
export function plainWords(finding: PlainFinding): string[] {
  return words[finding.code](finding);
}

const words: Record<PlainCode, Words> = {
  "both-on-explained": (finding) => [explainedText(finding)],
  "chronic-activation": (finding) => [
    `${of(finding, "name")} of ${of(finding, "tissue")} stands at ${shown(finding, "level")} times its level at rest or above for ${percent(finding, "share of hours")} of all hours (mean ${shown(finding, "mean over rest")}); ${usualText(finding, `for ${percent(finding, "share in a usual week")}`)}.`,
  ],
  "chronic-suppression": (finding) => [
    `${of(finding, "name")} of ${of(finding, "tissue")} stands at ${shown(finding, "level")} times its level at rest or below for ${percent(finding, "share of hours")} of all hours (mean ${shown(finding, "mean over rest")}); ${usualText(finding, `for ${percent(finding, "share in a usual week")}`)}.`,
  ],
  "no-low-phase": (finding) => [
    `${of(finding, "name")} of ${of(finding, "tissue")} does not come down to ${shown(finding, "level")} times its level at rest for ${shown(finding, "hours")} h at a stretch in ${shown(finding, "days without")} days; ${usualText(finding, `after ${shown(finding, "days without in a usual week")} days at most`)}.`,
  ],
  "poor-placement": (finding) => [
    `${whatOf(finding)}: the same exposure evokes ${percent(finding, "more")} more ${of(finding, "name")} in ${of(finding, "tissue")} ${of(finding, "place")} (${shown(finding, "evoked now")}${unitText(finding, "evoked now")} now, ${shown(finding, "evoked there")}${unitText(finding, "evoked there")} there).`,
  ],
  "rest-days": (finding) => [
    `${whatOf(finding)} evokes ${shown(finding, "on days of training")}${unitText(finding, "on days of training")} of ${of(finding, "name")} in ${of(finding, "tissue")} on days of training and ${shown(finding, "on days of rest")}${unitText(finding, "on days of rest")} on days of rest.`,
  ],
  "training-months": monthsWords,
  "block-lengths": blockWords,
  "meal-protein": (finding) => [
    `${shown(finding, "meals below")} of ${shown(finding, "meals with protein")} meals hold ${rangeText(finding, "smallest", "largest below")} g of protein per kg; in trials of single meals synthesis rose up to ${shown(finding, "least that synthesis is highest at")} g/kg. What the model shows by amount: equator scan over the meal's protein.`,
  ],
  "day-protein-training": (finding) => [
    `Protein is ${shown(finding, "mean over the protocol")} g/kg a day beside resistance training; in trials lean mass gained more up to ${shown(finding, "gains level off")} g/kg a day.`,
  ],
  "day-protein-low": (finding) => [
    `Protein is ${shown(finding, "mean over the protocol")} g/kg a day, below ${shown(finding, "covers nearly all")} g/kg, the intake that is held to cover nearly all healthy adults. No move of food or training is proposed.`,
  ],
  "energy-low": (finding) => [
    `Food brings ${shown(finding, "mean over the protocol")} kcal per kg of fat-free mass a day, below ${shown(finding, "threshold")} even before what training costs. No move of food or training is proposed.`,
  ],
  "agent-status": (finding) => [
    `${of(finding, "agent")}: ${of(finding, "approval")}. In sport: ${of(finding, "wada")}.`,
  ],
  "agent-evidence": (finding) => [
    `${of(finding, "agent")}: the best evidence that it acts on mTOR is ${evidenceText(of(finding, "level"))}. ${of(finding, "note")}`,
  ],
  "agent-reach": (finding) => [
    `${of(finding, "agent")}: a body reaches ${percent(finding, "reached over needed in cells")} of what cells need in a dish. ${of(finding, "how")}`,
  ],
};

/** What each kind of training is for, with both kinds and with it alone. */
function monthsWords(finding: PlainFinding): string[] {
  const names = finding.figures.flatMap(({ name }) => (name.endsWith(" alone") ? [name.slice(0, -6)] : []));
  const lines = names.map((name) => {
    const [both = Number.NaN, alone = Number.NaN] = [`${name} with both`, `${name} alone`].map(
      (one) => 100 * (figureOf(finding, one)?.value ?? Number.NaN),
    );
    return `${name}: ${signed(both)} % with both, ${signed(alone)} % with its own training alone`;
  });
  return [
    `Lifting and endurance training over ${shown(finding, "weeks")} weeks, each kind left out in turn, food as written (numbers as they stand, no band):`,
    ...lines,
    "What endurance sessions spend is not eaten for unless it is written: part of a loss may be want of energy.",
    "In the latest meta-analysis of trials muscle size and strength gained as much with both, explosive strength less, more so within one session.",
  ];
}

function signed(percent: number): string {
  const text = Math.abs(percent).toFixed(1);
  return `${percent < 0 && Number(text) !== 0 ? "−" : "+"}${text}`;
}

/** Blocks beside what is claimed, and what the sweep shows. */
function blockWords(finding: PlainFinding): string[] {
  const head = `Blocks in weeks: ${of(finding, "blocks")}. The lengths that are claimed are ${of(finding, "anabolic")} of growth and ${of(finding, "maintenance")} of maintenance; no source was found for them.`;
  if (finding.figures.length === 0)
    return [head, "They hardly differ in food: none is taken for growth, and no sweep is held against them."];
  const pair = (name: string) =>
    `${shown(finding, `${name} growth`)} and ${shown(finding, `${name} maintenance`)} weeks`;
  const value = (name: string) => figureOf(finding, name)?.value ?? Number.NaN;
  const isLittle =
    value("range of lean mass") < value("little lean mass") && value("range of flux") < value("little flux");
  return [
    head,
    `A sweep of lengths on ${of(finding, "system")} (claim A22; not this person), nearest ${pair("nearest")}: against the same days mixed evenly ${kilograms(finding, "lean mass")} of lean mass and ${value("flux").toFixed(3)} times the autophagy flux.`,
    `The best of it, ${pair("best")}: ${kilograms(finding, "best lean mass")}; the claimed lengths ${value("claimed least").toFixed(2).replace("-", "−")} to ${value("claimed most").toFixed(2).replace("-", "−")} kg.`,
    isLittle
      ? `From length to length lean mass differs by ${value("range of lean mass").toFixed(2)} kg, less than DXA tells in a group: in the model the length hardly matters.`
      : `From length to length lean mass differs by ${value("range of lean mass").toFixed(2)} kg and flux by ${percent(finding, "range of flux")}.`,
  ];
}

function kilograms(finding: PlainFinding, name: string): string {
  const value = figureOf(finding, name)?.value ?? Number.NaN;
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)} kg${bandText(finding, name)}`;
}

function bandText(finding: PlainFinding, name: string): string {
  const { low90, high90 } = figureOf(finding, name) ?? {};
  if (low90 === undefined || high90 === undefined) return "";
  return ` (90 % of members: ${formatNumber(low90, 2)} to ${formatNumber(high90, 2)})`;
}

const conflictCodes: Record<ConflictFinding["code"], true> = {
  "gas-and-brake": true,
  "training-interference": true,
};

/** Codes of findings, all of which have words here or in the text of conflicts; they are no diagnostics. */
export const findingCodes: readonly string[] = [...Object.keys(words), ...Object.keys(conflictCodes)];

function explainedText(finding: PlainFinding): string {
  const what = whatOf(finding);
  const tissues = of(finding, "tissues");
  switch (of(finding, "because")) {
    case "same-event":
      return `${what} raises growth and maintenance in ${tissues} by itself: both on, and no conflict.`;
    case "refeeding":
      return `${what} raises growth in ${tissues} while maintenance is still up from the hours without food: both on for a while, and no conflict.`;
    case "other-tissue":
      return `${what} raises growth in ${of(finding, "growth")} and maintenance in ${of(finding, "maintenance")}: different tissues, and no conflict.`;
    case "tissue":
      return `${what} raises maintenance in ${tissues} beside a growth drive: ${of(finding, "why")}; no conflict is told of.`;
    default:
      return `${what} is changed in ${tissues}: ${of(finding, "why")}; growth and maintenance may be on together.`;
  }
}

/** The same over the week that is called usual. */
function usualText(finding: PlainFinding, what: string): string {
  return `in this model over a usual week (${of(finding, "reference")}) ${what}`;
}

function evidenceText(level: string): string {
  return level === "none" ? "none that was found" : `of ${level}s alone`;
}

function of({ about }: PlainFinding, name: string): string {
  return (about[name] ?? "").replace(/[.]$/, "");
}

/** What it is about, where a sentence begins. */
function whatOf(finding: PlainFinding): string {
  return capital(of(finding, "what"));
}

/** Words at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Two figures as a range, or one where they look the same. */
function rangeText(finding: PlainFinding, from: string, to: string): string {
  const [low = "", high = ""] = [from, to].map((name) =>
    formatNumber(figureOf(finding, name)?.value ?? Number.NaN, 2),
  );
  return low === high ? low : `${low} to ${high}`;
}

function figureOf({ figures }: PlainFinding, name: string): BandedFigure | undefined {
  return figures.find((figure) => figure.name === name);
}

function shown(finding: PlainFinding, name: string): string {
  return formatNumber(figureOf(finding, name)?.value ?? Number.NaN);
}

/** A share in percent, with its band. */
function percent(finding: PlainFinding, name: string): string {
  const { value = Number.NaN, low90, high90 } = figureOf(finding, name) ?? {};
  const text = (share: number) => formatNumber(100 * share, 2);
  const band =
    low90 === undefined || high90 === undefined
      ? ""
      : ` (90 % of members: ${text(low90)} to ${text(high90)})`;
  return `${text(value)} %${band}`;
}

function unitText(finding: PlainFinding, name: string): string {
  const unit = formatUnit(figureOf(finding, name)?.unit ?? "1");
  return unit === "" ? "" : ` ${unit}`;
}
