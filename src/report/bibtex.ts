import type { Reference } from "../lang/index.ts";

/** References as BibTeX entries, sorted by key. */
export function bibtexOf(references: Readonly<Record<string, Reference>>): string {
  return Object.keys(references)
    .sort()
    .map((key) => entryOf(key, references[key]))
    .join("\n");
}

function entryOf(key: string, reference: Reference | undefined): string {
  if (reference === undefined) return "";
  const { authors, title } = reference;
  const unseen = [authors, title].filter(isUnseen).map((text) => text.slice(1, -1));
  const notes = [...unseen, ...(reference.note === undefined ? [] : [reference.note])];
  const fields: [string, string | undefined][] = [
    ["author", isUnseen(authors) ? undefined : authors.split(/,\s*/).map(authorName).join(" and ")],
    ["title", isUnseen(title) ? undefined : `{${escapeBibtex(title)}}`],
    ["journal", escapeBibtex(reference.journal)],
    ["year", String(reference.year)],
    ["doi", reference.doi],
    ["pmid", reference.pmid],
    ["note", notes.length === 0 ? undefined : escapeBibtex(notes.join("; "))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@article{${key},`, ...lines, "}", ""].join("\n");
}

/** Whether a text stands in brackets: it says that authors or title were not seen, and is neither. */
export function isUnseen(text: string): boolean {
  return /^\([\s\S]*\)$/.test(text.trim());
}

/** `Rennie MJ` as `Rennie, M. J.`; anything else is kept as one name. */
function authorName(author: string): string {
  const match = /^(.+?)\s+([A-Z]{1,4})$/.exec(author.trim());
  if (match === null) return `{${escapeBibtex(author.trim())}}`;
  const initials = [...(match[2] ?? "")].map((letter) => `${letter}.`).join(" ");
  return `${escapeBibtex(match[1] ?? "")}, ${initials}`;
}

function escapeBibtex(text: string): string {
  return text.replace(/[{}\\]/g, "").replace(/([&%$#_])/g, "\\$1");
}
