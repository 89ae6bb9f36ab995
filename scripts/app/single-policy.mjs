import { createHash } from "node:crypto";

// A page that is one file has no server to give it a policy: it carries its own.

const scriptElement = /<script\b((?:"[^"]*"|'[^']*'|[^'">])*)>([\s\S]*?)<\/script\s*>/gi;
// "text/later": a script that lies in the page as text, and that another script of the page runs.
const runTypes = ["", "module", "text/javascript", "importmap", "text/later"];

/**
 * Writes the text of a script so that it can stand between <script> and </script>: what would end the element, or begin a
 * comment of HTML in it, is escaped. Either can only stand in a string, a template or a pattern, where the escape means the
 * same.
 * @param {string} script
 */
export function inlineScript(script) {
  return script.replace(/<(?=\/script|!--)/gi, "\\x3c");
}

/**
 * The policy of a page that is one file: it runs the inline scripts that it came with, compiles WebAssembly, starts
 * workers from blobs, and asks nobody for anything.
 * @param {string} html
 */
export function singlePolicy(html) {
  const hashes = inlineScripts(html).map((script) => `'sha256-${hashOf(script)}'`);
  if (hashes.length === 0) throw new Error("the page has no inline script");
  return [
    "default-src 'none'",
    `script-src ${[...new Set(hashes)].join(" ")} 'wasm-unsafe-eval'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Puts the policy of a page first into its head, where it holds for all that follows. Refuses a page that it would break:
 * one that loads anything, or whose markup carries code.
 * @param {string} html
 */
export function withSinglePolicy(html) {
  const head = /<head\b[^>]*>/i.exec(html);
  if (head === null) throw new Error("the page has no <head>");
  const end = head.index + head[0].length;
  if (/<script\b/i.test(html.slice(0, end))) throw new Error("a script stands before the head");
  const markup = html.replace(scriptElement, "<script$1></script>");
  const ends = markup.match(/<\/script\s*>/gi) ?? [];
  if (ends.length !== (markup.match(/<script\b/gi) ?? []).length) throw new Error("a script has no end");
  for (const [pattern, what] of faults) {
    const found = pattern.exec(markup);
    if (found !== null) throw new Error(`${what}: ${found[0].slice(0, 120)}`);
  }
  const meta = `<meta http-equiv="Content-Security-Policy" content="${singlePolicy(html)}">`;
  return html.slice(0, end) + meta + html.slice(end);
}

/** @type {readonly (readonly [RegExp, string])[]} */
const faults = [
  [/<script\b[^>]*\ssrc\s*=[^>]*>/i, "a script is loaded"],
  [/<link\b[^>]*\shref\s*=(?!\s*["']?data:)[^>]*>/i, "a file is loaded"],
  [/<base\b[^>]*>/i, "a base is set"],
  [/<[a-z][^>]*\son[a-z]+\s*=[^>]*>/i, "markup carries code"],
  [/<meta\b[^>]*http-equiv[^>]*>/i, "the page has directives of its own"],
];

/** @param {string} html @returns {string[]} the texts of the scripts that run */
function inlineScripts(html) {
  const run = [...html.matchAll(scriptElement)].filter(([, attributes = ""]) =>
    runTypes.includes(typeOf(attributes)),
  );
  return run.map(([, , text = ""]) => {
    // After it, the element may end later than where it seems to.
    if (text.includes("<!--")) throw new Error("a script holds a comment of HTML: write it by inlineScript");
    return text;
  });
}

/** @param {string} attributes */
function typeOf(attributes) {
  const [, quoted, bare = ""] = /\stype\s*=\s*(?:["']([^"']*)["']|([^\s>]+))/i.exec(attributes) ?? [];
  return (quoted ?? bare).trim().toLowerCase();
}

/** The hash that a browser makes: of the text as it has read it, with plain ends of lines. @param {string} script */
function hashOf(script) {
  return createHash("sha256").update(script.replace(/\r\n?/g, "\n")).digest("base64");
}
