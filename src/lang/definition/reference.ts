/** A publication that carries numbers or statements: it can be found by its PMID or its DOI. */
export type Reference = {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly journal: string;
  /** Anything a reader should know, such as a correction. */
  readonly note?: string;
} & ({ readonly pmid: string; readonly doi?: string } | { readonly pmid?: string; readonly doi: string });

/** All sources of a model, by key. */
export type References<Key extends string = string> = Readonly<Record<Key, Reference>>;

/**
 * Declares the sources of a model; the keys become the only references that its definitions may name.
 *
 * @example defineReferences({ bohe2001: { authors: "Bohe J", year: 2001, title: "...", journal: "J Physiol", pmid: "11306673" } })
 */
export function defineReferences<const Key extends string>(references: References<Key>): References<Key> {
  return references;
}
