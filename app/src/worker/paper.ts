/** A paper as it is listed. */
export interface Paper {
  readonly text: string;
  readonly address?: string;
}

interface Source {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly journal?: string;
  readonly pmid?: string;
  readonly doi?: string;
}

/** A paper by its key, with where it can be read. */
export function paperOf(references: Readonly<Record<string, Source>>, key: string): Paper {
  const source = references[key];
  if (source === undefined) return { text: key };
  const { authors, year, title, journal, pmid, doi } = source;
  const text = `${firstOf(authors)} (${year}). ${title}.${journal === undefined ? "" : ` ${journal}.`}`;
  if (pmid !== undefined)
    return { text: `${text} PMID ${pmid}`, address: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` };
  return doi === undefined ? { text } : { text: `${text} doi:${doi}`, address: `https://doi.org/${doi}` };
}

function firstOf(authors: string): string {
  const [first = authors, ...others] = authors.split(", ");
  return others.length === 0 ? first : `${first} et al`;
}
