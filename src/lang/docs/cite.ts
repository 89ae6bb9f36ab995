import type { Evidence, ProcessEvidence, Spread } from "../definition/evidence.ts";
import type { Reference, References } from "../definition/reference.ts";

/** "McColl TJ, Clarke DC (2024). Title. Journal. PMID 1, doi:10.x" */
export function wordReference(reference: Reference): string {
  const { authors, year, title, journal, pmid, doi } = reference;
  const ids = [pmid === undefined ? "" : `PMID ${pmid}`, doi === undefined ? "" : `doi:${doi}`].filter(
    Boolean,
  );
  return `${authors} (${year}). ${title}. ${journal}. ${ids.join(", ")}`;
}

/** A short name of a source: "McColl 2024"; its journal where the authors are not known; the key where it is no source. */
export function shortReference(key: string, references: References): string {
  const reference = Object.hasOwn(references, key) ? references[key] : undefined;
  if (reference === undefined) return key;
  const { authors, journal, year } = reference;
  const first = authors.split(/[\s,]/)[0] ?? authors;
  return `${first.startsWith("(") ? journal : first} ${year}`;
}

/** The same, as a Markdown link to PubMed or to the DOI. */
export function linkReference(key: string, references: References): string {
  const reference = Object.hasOwn(references, key) ? references[key] : undefined;
  const name = shortReference(key, references);
  return reference === undefined ? name : `[${name}](${addressOf(reference)})`;
}

/** Where a source can be read: PubMed, else its DOI. */
export function addressOf({ pmid, doi = "" }: Reference): string {
  if (pmid !== undefined) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  return `https://doi.org/${encodeURI(doi).replaceAll("(", "%28").replaceAll(")", "%29")}`;
}

/** Evidence in one line; `name` gives a source its name. */
export function wordEvidence(
  evidence: Evidence | ProcessEvidence,
  references: References,
  name: (key: string, references: References) => string = shortReference,
): string {
  const named = (keys: readonly string[]) => keys.map((key) => name(key, references)).join(", ");
  if ("refs" in evidence) return named(evidence.refs);
  switch (evidence.grade) {
    case "measured":
      return `${named([evidence.ref])}, ${evidence.at}; ${evidence.in}`;
    case "derived":
      return `${typeof evidence.from === "string" ? evidence.from : named(evidence.from)}: ${evidence.how}`;
    case "fitted":
      return `${named(evidence.to)}: ${evidence.how}`;
    case "transferred":
      return `${named([evidence.ref])}, ${evidence.at}; from ${evidence.from}: ${evidence.why}`;
    case "assumed":
      return `${evidence.why}; would be settled by ${evidence.wouldSettle}`;
  }
}

/** A spread in a few characters: "x/ 3", "+- 0.1", "exact". */
export function wordSpread(spread: Spread): string {
  if (spread.kind === "lognormal") return `x/ ${spread.factor}`;
  return spread.kind === "normal" ? `+- ${spread.sd}` : "none";
}

/** Keys of all sources that evidence names. */
export function sourcesOf(evidence: Evidence | ProcessEvidence): readonly string[] {
  if ("refs" in evidence) return evidence.refs;
  switch (evidence.grade) {
    case "measured":
    case "transferred":
      return [evidence.ref];
    case "derived":
      return typeof evidence.from === "string" ? [] : evidence.from;
    case "fitted":
      return evidence.to;
    case "assumed":
      return [];
  }
}
