import type { SbmlModel } from "equator";

type Notes = NonNullable<SbmlModel["notes"]>;

/** Elements after which a line ends. */
const blocks = /^(p|div|h[1-6]|li|ul|ol|tr|table|br|body|notes|dt|dd)$/i;
/** What is in these is not text to be read. */
const silent = /^(script|style)$/i;
const most = 20_000;

/** The notes of a model as plain text: nothing in them is taken for markup. */
export function notesText(notes: Notes | undefined): string {
  if (notes === undefined) return "";
  const found = textIn(notes)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n");
  return found.length > most ? `${found.slice(0, most)} …` : found;
}

function textIn({ name, children }: Notes): string {
  if (silent.test(name)) return "";
  // Lines of the file are no lines of the text.
  const parts = children.map((child) =>
    typeof child === "string" ? child.replace(/\s+/g, " ") : textIn(child),
  );
  const text = parts.join("");
  return blocks.test(name) ? `\n${text}\n` : text;
}
