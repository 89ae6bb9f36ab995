import { readProtocol } from "../../src/index.ts";
import { defineClaim } from "./claim.ts";

const states = ["type_1_diabetes", "insulin_use", "thyroid_disease"] as const;

/** Errors told of a person, with a condition or without. */
function errors(condition?: string): number {
  const conditions = condition === undefined ? "" : `, conditions: [${condition}]`;
  const text = [
    "equator: 1",
    "name: A person",
    `subject: {species: human, sex: female, age: 40 y, height: 166 cm, mass: 62 kg${conditions}}`,
    "start: 2026-03-02T08:00",
    "lasts: 24 h",
    "events: [{at: 1 h, meal: {protein: 30 g, source: mixed}}]",
  ].join("\n");
  return readProtocol(`${text}\n`).diagnostics.filter(({ severity }) => severity === "error").length;
}

const told = (condition: string, word: string) => ({
  means: `errors told of a protocol of a person with ${word}`,
  unit: "1",
  of: () => errors(condition),
});

/** States that the model does not cover. */
export const q22 = defineClaim({
  id: "Q22",
  kind: "question",
  says: "Type 1 diabetes, hypothyroidism: what then?",
  show: "Answered by a refusal with its reason: the model does not cover these states, and what it would need.",
  literature: {
    says: "Insulin that is injected has another course and place than insulin of the pancreas, and hypoglycaemia is a danger of its own; thyroid hormone sets turnover of protein and energy in every tissue. Neither is answered from healthy people.",
    verdict: "supported",
    refs: [],
  },
  arms: {},
  figures: {
    healthy: {
      means: "errors told of a protocol of a person with no condition",
      unit: "1",
      of: () => errors(),
    },
    type_1: told("type_1_diabetes", "type 1 diabetes"),
    insulin: told("insulin_use", "injected insulin"),
    thyroid: told("thyroid_disease", "a disease of the thyroid"),
    refused: {
      means: "of these three states, how many are refused",
      unit: "1",
      of: () => states.filter((state) => errors(state) > 0).length,
    },
  },
  cases: {
    type_1: { about: "type 1 diabetes is refused", holds: [{ figure: "type_1", above: 0.5 }] },
    thyroid: { about: "a disease of the thyroid is refused", holds: [{ figure: "thyroid", above: 0.5 }] },
    healthy: {
      about: "the same protocol without a condition is not",
      holds: [{ figure: "healthy", below: 0.5 }],
    },
  },
  decides: "refused",
  shows:
    "The model does not answer: of type 1 diabetes, injected insulin and disease of the thyroid it refuses {refused|0} of 3, with {type_1|0}, {insulin|0} and {thyroid|0} errors against {healthy|0} for the same protocol without a condition. For diabetes it would need insulin under the skin, no secretion, glucagon that fails and hypoglycaemia with its defence. For the thyroid it would need the axis of TSH with T4, and what T3 does to turnover in each tissue.",
  plots: [],
  change:
    "people with these states among the data that the model is held against: meals and sessions with insulin under the skin, turnover before and after thyroxine",
  builtIn:
    "The refusal is written into the reader of protocols: a check that it is there, and no result of a run.",
  limits: [
    "a refusal and no answer: people who inject insulin or take thyroxine have a prescriber, and no figure of healthy people holds for them",
    "T3 is in the model as a follower of energy eaten, within what healthy people show",
  ],
});
