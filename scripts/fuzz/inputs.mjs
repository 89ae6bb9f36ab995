import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { formulaText } from "./formula-grammar.mjs";
import { changes, mutate } from "./mutate.mjs";
import { protocolText } from "./protocol-grammar.mjs";
import { mathDocument, sbmlDocument } from "./sbml-grammar.mjs";

/** @typedef {"sbml" | "math" | "formula" | "protocol"} Kind */
/** @typedef {{kind: Kind, made: "grammar" | "mutated", text: string}} Input */
/** @typedef {{sbml: readonly string[], protocol: readonly string[]}} Corpus */

/** @type {Record<Kind, fc.Arbitrary<string>>} */
const grammars = { sbml: sbmlDocument, math: mathDocument, formula: formulaText, protocol: protocolText };
/** @type {readonly Kind[]} */
export const kinds = ["sbml", "math", "formula", "protocol"];

/** Largest file of a corpus that is mutated: larger ones spend the time on reading. */
const largest = 200_000;

/**
 * The input with a number: the same for the same seed, number and corpus. Kinds come in turn; half are mutated.
 * @param {number} seed
 * @param {number} index
 * @param {Corpus} corpus
 * @returns {Input}
 */
export function makeInput(seed, index, corpus) {
  const kind = kinds[index % kinds.length] ?? "sbml";
  const mixed = Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca77);
  const draw = (/** @type {fc.Arbitrary<any>} */ arbitrary, /** @type {number} */ stream) =>
    fc.sample(arbitrary, { seed: (mixed + stream) | 0, numRuns: 1 })[0];
  const grammatical = draw(grammars[kind], 0);
  if (Math.floor(index / kinds.length) % 2 === 0) return { kind, made: "grammar", text: grammatical };
  const files = kind === "sbml" || kind === "protocol" ? corpus[kind] : [];
  const file = files[(mixed >>> 8) % Math.max(1, files.length)];
  // Every fourth mutation starts from a grammar-made text, so that rare combinations are met too.
  const text = file === undefined || mixed % 4 === 0 ? grammatical : readFileSync(file, "utf8");
  return { kind, made: "mutated", text: mutate(text, draw(changes, 1)) };
}

/**
 * Files to mutate: `.xml` and `.yaml` below a folder, in the order of their names.
 * @param {readonly string[]} folders
 * @returns {Corpus}
 */
export function readCorpus(folders) {
  const files = folders.flatMap(filesBelow).filter((path) => statSync(path).size <= largest);
  return {
    sbml: files.filter((path) => path.endsWith(".xml")),
    protocol: files.filter((path) => path.endsWith(".yaml")),
  };
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}
