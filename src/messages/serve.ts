import type { Wording } from "./wording.ts";

/** How the faults of `equator serve` are worded, those of its start and those that a request is told. */
export const serveMessages = {
  "app-not-built": (d) => `the web app is not there: ${d.found} ${d.expected}`,
  "port-in-use": (d) => `port ${d.found} is taken by another program on ${d.expected}`,
  "port-denied": (d) => `port ${d.found} may not be used: ${d.expected}`,
  "not-plain-text": (d) => `${d.found} is no text: expected ${d.expected}`,
  "foreign-host": (d) => `a request for the host ${d.found} is not answered: expected ${d.expected}`,
  "foreign-page": (d) => `a request from ${d.found} is not answered: expected ${d.expected}`,
  "wrong-token": (d) => `the token of this start is ${d.found}: expected ${d.expected}`,
  "no-such-page": (d) => `there is no ${d.found} here`,
  "wrong-method": (d) => `${d.found} is not answered here: expected ${d.expected}`,
  "body-too-large": (d) => `the request has more than ${d.expected}`,
  "body-unreadable": (d) => `the body of the request cannot be read: expected ${d.expected}`,
  "changed-on-disk": (d) => `${d.found} has changed since it was read, and is left as it is`,
  "answer-failed": (d) => `the request could not be answered: ${d.found}`,
} satisfies Record<string, Wording>;

/** Codes of `equator serve`. */
export type ServeCode = keyof typeof serveMessages;

/** What `equator serve` says when it stands. */
export function servingWords({ url, file }: { readonly url: string; readonly file?: string }): string {
  const opened = file === undefined ? "" : `\n  ${file} is open there and is saved back from there`;
  return `Equator is at ${url}${opened}\n  for this machine alone; Ctrl-C ends it`;
}

/** What it says where no browser could be started. */
export const noBrowserWords = "no browser could be started: open the address yourself";
