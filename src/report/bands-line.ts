import type { EnsembleFacts } from "../ensemble/ensemble.ts";
import type { RunBands } from "./bands.ts";
import { formatNumber } from "./numbers.ts";

/** What the bands of a summary are, in one line of at most `width` characters where that can be done. */
export function bandsLine(bands: RunBands, width: number): string {
  const lines = [longWords, middleWords, { ...shortWords, people: peopleNumbers }].map((words) =>
    line(bands, words),
  );
  return lines.find((text) => [...text].length <= width) ?? line(bands, shortWords);
}

interface Words {
  readonly parameters: (facts: EnsembleFacts) => string;
  readonly people: (facts: EnsembleFacts) => string;
  readonly error: (share: string) => string;
}

const people = (facts: EnsembleFacts) => `people ±: ${facts.members} (${facts.failed} failed)`;

const peopleNumbers = ({ members, varied, failed }: EnsembleFacts) =>
  `people ±: ${members}, ${varied} numbers (${failed} failed)`;

/** What a band of people leaves as it is. */
export function heldText({ varied }: EnsembleFacts): string {
  return `people differ in ${varied} numbers (docs/generated/people); the others, most of signalling, are held`;
}

const longWords: Words = {
  parameters: ({ members, asked, varied, failed }) =>
    asked === undefined
      ? `90 %: ${members} draws of ${varied} numbers (${failed} failed)`
      : `90 %: all ${members} draws of the fit, ${varied} numbers (${failed} failed)`,
  people: peopleNumbers,
  error: (share) => `quantiles to ${share}`,
};

const shortWords: Words = {
  parameters: ({ members, asked, failed }) =>
    `90 %: ${asked === undefined ? "" : "all "}${members} draws (${failed} failed)`,
  people,
  error: (share) => `to ${share}`,
};

const middleWords: Words = {
  parameters: ({ members, asked, varied, failed }) =>
    `90 %: ${asked === undefined ? "" : "all "}${members} draws, ${varied} numbers (${failed} failed)`,
  people: peopleNumbers,
  error: shortWords.error,
};

function line({ parameters, people }: RunBands, words: Words): string {
  const error = Math.max(parameters?.facts.sketchError ?? 0, people?.facts.sketchError ?? 0);
  return [
    ...(parameters === undefined ? [] : [words.parameters(parameters.facts)]),
    ...(people === undefined ? [] : [words.people(people.facts)]),
    ...(error > 0 ? [words.error(errorWords(error))] : []),
  ].join("; ");
}

/** The error of quantiles as a share, rounded up to one digit: `0.1 %`. */
export function errorWords(share: number): string {
  const percent = 100 * share;
  const rounded = Number(percent.toPrecision(1));
  const step = Number(`1e${percent.toExponential().split("e")[1]}`);
  return `${formatNumber(rounded < percent ? rounded + step : rounded, 1)} %`;
}
