import { wholeBodyTemplate } from "../templates.ts";

/** A protocol to start from, as it is offered. */
export interface OfferedTemplate {
  readonly name: string;
  readonly title: string;
  /** What is to be seen in it. */
  readonly shows: string;
  readonly text: string;
}

const offers: readonly (Omit<OfferedTemplate, "text"> & { readonly days?: string })[] = [
  {
    name: "three-meals",
    title: "Three meals",
    shows: "How mTORC1 rises after each meal, and how AMPK and autophagy come back in the night.",
  },
  {
    name: "time-restricted-lifting",
    title: "16 h without food, and lifting",
    shows:
      "A day with lifting and one without: synthesis after the session, autophagy before the first meal.",
    days: "[lift, rest]",
  },
  {
    name: "fast-36h",
    title: "36 h without food",
    shows: "How long it takes until autophagy is raised in each tissue, and how fast the first meal ends it.",
  },
  {
    name: "weekly-rapamycin",
    title: "Rapamycin once a week",
    shows: "What is left of mTORC1 between doses over four weeks, and what it does to mTORC2.",
  },
  {
    name: "older-adult-protein",
    title: "High protein, older adult",
    shows: "Three meals of 35 g of protein at 70, on a day with training and on one without.",
    days: "[train, rest]",
  },
];

/** The templates of the page, on the whole body; those of many like days are cut to one of each. */
export const offeredTemplates: readonly OfferedTemplate[] = offers.map(({ days, ...offer }) => {
  const text = wholeBodyTemplate(offer.name);
  return {
    ...offer,
    text: days === undefined ? text : text.replace(/^ {2}- \{name: .*$/m, `  - {days: ${days}}`),
  };
});

const texts = new Set(offeredTemplates.flatMap(({ text }) => [text]));

/** Whether a text is a template as it is offered. */
export function isTemplateText(text: string): boolean {
  return texts.has(text) || text === "";
}
