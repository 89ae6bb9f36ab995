import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const here = dirname(fileURLToPath(import.meta.url));
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  types: [],
};

const start = `
import { defineReferences, languageFor } from "../../src/lang/index.ts";
const references = defineReferences({ a2020: { authors: "A", year: 2020, title: "t", journal: "j", pmid: "1" } });
const { defineModule, defineParameters, defineSystem } = languageFor<keyof typeof references>();
const spread = { kind: "lognormal", factor: 2 } as const;
const evidence = { grade: "measured", ref: "a2020", at: "Fig. 1", in: "cells" } as const;
const k = { value: 1, unit: "1/min", means: "k", evidence, spread } as const;
const states = { off: { unit: "1", initial: 1, means: "off" }, on: { unit: "1", initial: 0, means: "on" } } as const;
const base = { id: "m", about: "m", offers: {}, limits: ["none"] } as const;
const refs = { refs: ["a2020"] } as const;
`;

/** Each should compile. */
const right: Readonly<Record<string, string>> = {
  "a parameter with all that it needs": `defineParameters({ k });`,
  "a parameter with a normal spread": `defineParameters({ k: { ...k, spread: { kind: "normal", sd: 1 } } });`,
  "a parameter that is assumed": `defineParameters({ k: { ...k, evidence: { grade: "assumed", why: "w", wouldSettle: "s" } } });`,
  "a process between states": `defineModule({ ...base, states, processes: { go: { from: "off", to: { on: 2 }, rate: "1", means: "", evidence: refs } } });`,
  "a process that is assumed": `defineModule({ ...base, states, processes: { go: { to: "on", rate: "1", means: "", evidence: { grade: "assumed", why: "w", wouldSettle: "s" } } } });`,
  "a reference by DOI alone": `defineReferences({ b: { authors: "B", year: 1, title: "t", journal: "j", doi: "10.1/1" } });`,
  "a system of modules": `const m = defineModule({ ...base, states, processes: {} }); defineSystem({ id: "s", about: "", modules: { m, "muscle.m": m }, readouts: {}, settle: "1 h" });`,
  "offers whose names are known": `const m = defineModule({ ...base, states: {}, processes: {}, offers: { activity: { unit: "1", is: "1", means: "" } } }); const name: "activity" = "activity" satisfies keyof typeof m.offers; void name;`,
};

/** Each should fail to compile, with the given word in the message. */
const wrong: Readonly<Record<string, readonly [string, RegExp]>> = {
  "a parameter without evidence": [
    `const { evidence: _, ...bare } = k; defineParameters({ k: bare });`,
    /evidence/,
  ],
  "a parameter without a spread": [
    `const { spread: _, ...bare } = k; defineParameters({ k: bare });`,
    /spread/,
  ],
  "a parameter without a unit": [`const { unit: _, ...bare } = k; defineParameters({ k: bare });`, /unit/],
  "a bare number as a parameter": [`defineParameters({ k: 1 });`, /Parameter/],
  "assumed without why": [
    `defineParameters({ k: { ...k, evidence: { grade: "assumed", wouldSettle: "s" } } });`,
    /why/,
  ],
  "assumed without what would settle it": [
    `defineParameters({ k: { ...k, evidence: { grade: "assumed", why: "w" } } });`,
    /wouldSettle/,
  ],
  "measured without where in the source": [
    `defineParameters({ k: { ...k, evidence: { grade: "measured", ref: "a2020", in: "x" } } });`,
    /at/,
  ],
  "transferred without why it may carry": [
    `defineParameters({ k: { ...k, evidence: { grade: "transferred", ref: "a2020", at: "x", from: "mouse" } } });`,
    /why/,
  ],
  "derived from nothing": [
    `defineParameters({ k: { ...k, evidence: { grade: "derived", from: [], how: "h" } } });`,
    /0/,
  ],
  "a spread of none without why": [`defineParameters({ k: { ...k, spread: { kind: "none" } } });`, /why/],
  "an unknown reference of a parameter": [
    `defineParameters({ k: { ...k, evidence: { ...evidence, ref: "a2021" } } });`,
    /a2021/,
  ],
  "an unknown reference of a process": [
    `defineModule({ ...base, states, processes: { go: { to: "on", rate: "1", means: "", evidence: { refs: ["a2021"] } } } });`,
    /a2021/,
  ],
  "a process without evidence": [
    `defineModule({ ...base, states, processes: { go: { to: "on", rate: "1", means: "" } } });`,
    /evidence/,
  ],
  "a process with no references": [
    `defineModule({ ...base, states, processes: { go: { to: "on", rate: "1", means: "", evidence: { refs: [] } } } });`,
    /0/,
  ],
  "a process from a state that does not exist": [
    `defineModule({ ...base, states, processes: { go: { from: "of", rate: "1", means: "", evidence: refs } } });`,
    /"of"/,
  ],
  "a process to a state that does not exist": [
    `defineModule({ ...base, states, processes: { go: { to: { onn: 1 }, rate: "1", means: "", evidence: refs } } });`,
    /onn/,
  ],
  "an event that sets a state that does not exist": [
    `defineModule({ ...base, states, processes: {}, events: { e: { when: "on > 1", set: { onn: "0" } } } });`,
    /onn/,
  ],
  "a gene that multiplies what does not exist": [
    `defineModule({ ...base, states, processes: {}, genes: { G: ["onn"] } });`,
    /onn/,
  ],
  "a module without limits": [
    `const { limits: _, ...rest } = base; defineModule({ ...rest, states, processes: {} });`,
    /limits/,
  ],
  "a reference without PMID or DOI": [
    `defineReferences({ b: { authors: "B", year: 1, title: "t", journal: "j" } });`,
    /doi/,
  ],
};

/** Compiles every snippet as a file of its own, in one program; file name -> messages. */
function messagesOf(snippets: readonly string[]): string[][] {
  const files = new Map(snippets.map((text, i) => [join(here, `snippet-${i}.ts`), `${start}\n${text}\n`]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, version) => {
    const text = files.get(path);
    return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((path) => {
    const file = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  });
}

describe("the types of the language", () => {
  const rights = Object.entries(right);
  const wrongs = Object.entries(wrong);
  const messages = messagesOf([...rights.map(([, text]) => text), ...wrongs.map(([, [text]]) => text)]);

  it.each(rights.map(([name], i) => [name, i] as const))("accept %s", (_, i) =>
    expect(messages[i]).toEqual([]),
  );

  it.each(wrongs.map(([name, [, word]], i) => [name, word, i] as const))("refuse %s", (_, word, i) => {
    const found = messages[rights.length + i] ?? [];
    expect(found).not.toEqual([]);
    expect(found.join("\n")).toMatch(word);
  });
});
