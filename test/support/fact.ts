import { it } from "vitest";
import { references } from "../../model/references.ts";
import { shortReference, wordReference } from "../../src/lang/index.ts";

/** A source and where in it. */
export interface Citation {
  readonly key: keyof typeof references;
  readonly where: string;
}

/** Names a source of the model by its key, and the place in it. A key that does not exist does not compile. */
export function cite(key: keyof typeof references, where: string): Citation {
  if (!Object.hasOwn(references, key)) throw new Error(`${key} is not a key of the references`);
  return { key, where };
}

/** What is said of a fact besides. */
export interface FactOptions {
  /** The model is known to fail this fact, and why. When it passes again, the test fails and this is to be removed. */
  readonly fails?: string;
}

/**
 * A published statement that the model is held to; the test is named by it and its source.
 *
 * @example fact("leucine alone activates", cite("mccoll2024", "Fig. 2"), () => expect(...).toBe...)
 */
export function fact(
  name: string,
  citation: Citation,
  body: () => void | Promise<void>,
  options: FactOptions = {},
): void {
  const source = `${shortReference(citation.key, references)}, ${citation.where}`;
  const title = `${name} [${source}]`;
  if (options.fails === undefined) it(title, body);
  else it.fails(`${title} (known to fail: ${options.fails})`, body);
}

/** The full citation, for messages. */
export function fullCitation({ key, where }: Citation): string {
  return `${wordReference(references[key])}, ${where}`;
}
