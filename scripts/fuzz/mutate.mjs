import fc from "fast-check";
import { ids, numbers } from "./numbers-and-names.mjs";

const snippets = [
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  ...["&#0;", "&b;", "&#x110000;", "]]>", "<![CDATA[", "<!--", "-->", "<?x", "\u0000", "\ufeff", "\ud800"],
  ...['xmlns:q="q"', "<q:r/>", "</model>", "<apply>", "</apply>", "<math/>", "<listOfRules>", "<ci>f</ci>"],
  ...[
    "&a0 ",
    "*a0",
    "!!js/function x",
    "<<: *a",
    "? ",
    "|\n",
    "---\n",
    "\t",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    ",",
  ],
];

const share = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((millionths) => millionths / 1_000_000);

/** How one mutation is drawn: what is done, at which share of the text, how long, and with what. */
const change = fc.record({
  kind: fc.oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom("drop", "double", "move", "number", "name", "repeat", "attribute"),
    },
    { weight: 1, arbitrary: fc.constantFrom("delete", "insert", "flip", "cut") },
  ),
  at: share,
  to: share,
  length: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 400 })),
  number: fc.constantFrom(...numbers),
  name: fc.constantFrom(...ids),
  snippet: fc.constantFrom(...snippets),
  times: fc.constantFrom(2, 3, 30, 300),
});

/** One to six changes. */
export const changes = fc.array(change, { minLength: 1, maxLength: 6 });

const longest = 400_000;

/**
 * A text after the changes, in their order.
 * @param {string} text
 * @param {readonly Change[]} list
 */
export function mutate(text, list) {
  let now = text;
  for (const one of list) now = apply(now, one).slice(0, longest);
  return now;
}

/** @typedef {{kind: string, at: number, to: number, length: number, number: string, name: string, snippet: string, times: number}} Change */

/** @param {string} text @param {Change} change @returns {string} */
function apply(text, { kind, at, to, length, number, name, snippet, times }) {
  const from = Math.floor(at * text.length);
  const target = Math.floor(to * text.length);
  const piece = element(text, from) ?? text.slice(from, from + length);
  const put = (/** @type {string} */ what, /** @type {number} */ where) =>
    text.slice(0, where) + what + text.slice(where);
  switch (kind) {
    case "delete":
      return text.slice(0, from) + text.slice(from + length);
    case "drop": {
      const where = text.indexOf(piece, from);
      return text.slice(0, where) + text.slice(where + piece.length);
    }
    case "double":
      return put(piece, text.indexOf(piece, from));
    case "move":
      return put(piece, nextBorder(text, target));
    case "repeat":
      return put(piece.slice(0, 1000).repeat(times), nextBorder(text, target));
    case "number":
      return replaceFrom(text, from, /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g, number);
    case "name":
      return replaceFrom(text, from, /\b[A-Za-z_]\w*\b/g, name);
    case "attribute":
      return replaceFrom(text, from, /="[^"]*"/g, `="${number}"`);
    case "insert":
      return put(snippet, from);
    case "cut":
      return text.slice(0, from);
    default:
      return (
        text.slice(0, from) +
        String.fromCharCode(text.charCodeAt(from) ^ (1 << (length % 8))) +
        text.slice(from + 1)
      );
  }
}

/** @param {string} text @param {number} from @param {RegExp} what @param {string} by */
function replaceFrom(text, from, what, by) {
  what.lastIndex = from;
  const match = what.exec(text);
  if (match === null) return text;
  return text.slice(0, match.index) + by + text.slice(match.index + match[0].length);
}

/** The start of the next tag, where a whole element can be put. @param {string} text @param {number} from */
function nextBorder(text, from) {
  const border = text.indexOf("<", from);
  return border < 0 ? from : border;
}

/** The element that starts after `from`, if it is short. @param {string} text @param {number} from */
function element(text, from) {
  const open = /<([A-Za-z:]+)[^<>]*>/g;
  open.lastIndex = from;
  const match = open.exec(text);
  if (match === null || match.index > from + 2000) return undefined;
  if (match[0].endsWith("/>")) return match[0];
  const end = text.indexOf(`</${match[1]}>`, open.lastIndex);
  return end < 0 || end > from + 20_000
    ? undefined
    : text.slice(match.index, end + (match[1]?.length ?? 0) + 3);
}
