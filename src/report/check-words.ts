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
    `${of(finding, "name")} of ${of(finding, "tissue")} stands at ${shown(finding, "level")} times its level at rest or above for ${percent(finding, "share of hours")} of all hours (mean ${shown(finding, "mean over rest")}).`,
  ],
  "chronic-suppression": (finding) => [
    `${of(finding, "name")} of ${of(finding, "tissue")} stands at ${shown(finding, "level")} times its level at rest or below for ${percent(finding, "share of hours")} of all hours (mean ${shown(finding, "mean over rest")}).`,
  ],
  "no-low-phase": (finding) => [
    `${of(finding, "name")} of ${of(finding, "tissue")} does not come down to ${shown(finding, "level")} times its level at rest for ${shown(finding, "hours")} h at a stretch in ${shown(finding, "days without")} days.`,
  ],
  "poor-placement": (finding) => [
    `${of(finding, "what")}: the same exposure evokes ${percent(finding, "more")} more ${of(finding, "name")} in ${of(finding, "tissue")} ${of(finding, "place")} (${shown(finding, "evoked now")}${unitText(finding, "evoked now")} now, ${shown(finding, "evoked there")}${unitText(finding, "evoked there")} there).`,
  ],
  "block-lengths": (finding) => [
    `Blocks in weeks: ${of(finding, "blocks")}. The lengths that are claimed are ${of(finding, "anabolic")} of growth and ${of(finding, "maintenance")} of maintenance; no source was found for them.`,
    ...(of(finding, "sweep") === "none"
      ? ["No sweep of block lengths is at hand to hold them against."]
      : finding.figures.map(figureText)),
  ],
  "meal-protein": (finding) => [
    `${shown(finding, "meals below")} of ${shown(finding, "meals with protein")} meals hold ${rangeText(finding, "smallest", "largest below")} g of protein per kg; in trials of single meals synthesis rose up to ${shown(finding, "least that synthesis is highest at")} g/kg.`,
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

const conflictCodes: Record<ConflictFinding["code"], true> = {
  "gas-and-brake": true,
  "training-interference": true,
};

/** Codes of findings, all of which have words here or in the text of conflicts; they are no diagnostics. */
export const findingCodes: readonly string[] = [...Object.keys(words), ...Object.keys(conflictCodes)];

function explainedText(finding: PlainFinding): string {
  const what = of(finding, "what");
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

function evidenceText(level: string): string {
  return level === "none" ? "none that was found" : `of ${level}s alone`;
}

function of({ about }: PlainFinding, name: string): string {
  return (about[name] ?? "").replace(/[.]$/, "");
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

function figureText({ name, value, unit }: BandedFigure): string {
  return `${name}: ${formatNumber(value)} ${formatUnit(unit)}`.trim();
}
