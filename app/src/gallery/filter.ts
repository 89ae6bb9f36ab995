import { type ClaimView, verdictWords } from "equator/report";

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
export function cardsLeft(cards: readonly ClaimView[], filter: Filter): readonly ClaimView[] {
  const { verdict, document, kind } = filter;
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return cards.filter((card) => {
    if (verdict !== "" && card.verdict !== verdict) return false;
    if (document !== "" && !card.id.startsWith(document)) return false;
    if (kind !== "" && card.kind !== kind) return false;
    const text = textOf(card);
    return words.every((word) => text.includes(word));
  });
}

/** What a search looks through. */
function textOf(card: ClaimView): string {
  const { id, says, show, literature, run } = card;
  const parts = [id, says, show, verdictWords(card), literature.verdict, literature.says, run?.shows ?? ""];
  return parts.join(" ").toLowerCase();
}

/** What there is to choose from, in the order in which it first comes. */
export function choicesOf(cards: readonly ClaimView[], of: "verdict" | "kind"): readonly string[] {
  return [...new Set(cards.map((card) => card[of]))];
}
