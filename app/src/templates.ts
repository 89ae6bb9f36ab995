import { newProtocol } from "equator";

/** A template of the command line on the whole body: the page shows every tissue. */
export function wholeBodyTemplate(name: string): string {
  const text = newProtocol(name);
  if (text === undefined) throw new RangeError(`no template ${name}`);
  return onWholeBody(text);
}

/** A protocol that names no system, on the whole body. */
export function onWholeBody(text: string): string {
  return /^(system|medium):/m.test(text) ? text : text.replace(/^start:/m, "system: human-adult\nstart:");
}

/** What is shown on a first visit. */
export function firstTemplate(): string {
  return wholeBodyTemplate("three-meals");
}
