import type { ClaimCard } from "../worker/gallery.ts";

/** Which cards are shown; an empty string is any. */
export interface Filter {
  readonly verdict: string;
  /** Its letter. */
  readonly document: string;
  readonly kind: string;
  readonly words: string;
}

export const everyCard: Filter = { verdict: "", document: "", kind: "", words: "" };

/** The founding documents by the letter of what they say. */
export const documents: Readonly<Record<string, string>> = {
  A: "A: pathway primer",
  B: "B: mTOR article",
  C: "C: the dilemma of IGF-1 and mTOR",
  Q: "Q: questions of readers",
};

/** The cards that a filter leaves, in their order: all words that are looked for stand in them. */
export function cardsLeft(cards: readonly ClaimCard[], filter: Filter): readonly ClaimCard[] {
  const { verdict, document, kind } = filter;
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return cards.filter((card) => {
    if (verdict !== "" && card.verdict !== verdict) return false;
    if (document !== "" && !card.id.startsWith(document)) return false;
    if (kind !== "" && card.kind !== kind) return false;
    const text = [card.id, card.says, card.words, card.literature, card.more].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** What there is to choose from, in the order in which it first comes. */
export function choicesOf(cards: readonly ClaimCard[], of: "verdict" | "kind"): readonly string[] {
  return [...new Set(cards.map((card) => card[of]))];
}
