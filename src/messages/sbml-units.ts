import type { Diagnostic } from "./diagnostic.ts";

type Units = (found: string, expected: string) => string;

const plain = (what: string): Units => {
  return (found) => `${what} is in ${found} and must be a plain number`;
};
const unlike = (what: string): Units => {
  return (found, expected) => `${what} are in ${expected} and ${found}`;
};
const against = (what: string, other: string): Units => {
  return (found, expected) => `${what} in ${found}, ${other} in ${expected}`;
};

/** By the rule that is broken: where units disagree, and what with. */
const sentences: ReadonlyMap<string, Units> = new Map([
  ["addition", unlike("terms of a sum")],
  ["comparison", unlike("the sides of a comparison")],
  ["piecewise", unlike("the cases of a piecewise formula")],
  ["function-argument", plain("the argument of a function such as exp or ln")],
  ["exponent", plain("an exponent")],
  ["delay-time", against("a delay is", "time is")],
  ["assignment-rule", against("the rule's formula is", "what it sets is")],
  ["rate-rule", against("the rule's formula is", "what it sets changes")],
  ["initial-assignment", against("the initial value is", "what it sets is")],
  ["event-assignment", against("the event's value is", "what it sets is")],
  ["event-delay", against("the event's delay is", "time is")],
  ["event-priority", plain("the event's priority")],
  ["stoichiometry", plain("the stoichiometry")],
  ["kinetic-law", against("the rate law is", "reactions run")],
  ["species-change", against("reactions change the species", "its amount is")],
]);

/** The two units as a sentence, by the rule in `about`. */
export function unitsSentence({ about = "", found = "", expected = "" }: Diagnostic): string {
  const sentence = sentences.get(about) ?? against("this is", "what it must fit is");
  return sentence(shown(found), shown(expected));
}

function shown(unit: string): string {
  return unit === "1" ? "1 (a plain number)" : unit;
}
