import type { EnsembleFacts } from "../ensemble/ensemble.ts";
import { ensemblesOf, type RunBands } from "./bands.ts";
import { formatNumber } from "./numbers.ts";

/** What the bands of a summary are, in one line of at most `width` characters where that can be done. */
export function bandsLine(bands: RunBands, width: number): string {
  const lines = [longWords, middleWords].map((words) => line(bands, words));
  return lines.find((text) => [...text].length <= width) ?? line(bands, shortWords);
}

interface Words {
  readonly start: string;
  readonly vary: (varied: number) => string;
  readonly drawn: string;
  readonly error: (share: string) => string;
}

/** What a band of people leaves as it is. */
export function heldText({ varied }: EnsembleFacts): string {
  return `people differ in ${varied} numbers (docs/generated/people); the others, most of signalling, are held`;
}

const longWords: Words = {
  start: "90 % of members",
  vary: (varied) => `${varied} numbers vary, `,
  drawn: " draws of the fit",
  error: (share) => `quantiles to ${share}`,
};

const middleWords: Words = {
  start: "members",
  vary: (varied) => `${varied} vary, `,
  drawn: " draws of the fit",
  error: (share) => `to ${share}`,
};

const shortWords: Words = { ...middleWords, vary: () => "", drawn: " draws" };

function line(bands: RunBands, words: Words): string {
  const kinds = ensemblesOf(bands).map(({ facts: { of, members, asked, varied, failed } }) => {
    const who = asked === undefined ? `${members}` : `all ${members}${words.drawn}`;
    return `${of} ${who} (${words.vary(varied)}${failed} failed)`;
  });
  const error = Math.max(0, ...ensemblesOf(bands).map(({ facts }) => facts.sketchError));
  return `${words.start}: ${[...kinds, ...(error > 0 ? [words.error(errorWords(error))] : [])].join("; ")}`;
}

/** The error of quantiles as a share, rounded up to one digit: `0.1 %`. */
export function errorWords(share: number): string {
  const percent = 100 * share;
  const rounded = Number(percent.toPrecision(1));
  const step = Number(`1e${percent.toExponential().split("e")[1]}`);
  return `${formatNumber(rounded < percent ? rounded + step : rounded, 1)} %`;
}
