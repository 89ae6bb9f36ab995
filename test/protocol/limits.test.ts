import { describe, expect, it } from "vitest";
import { readProtocol } from "../../src/protocol/index.ts";
import { processorTime } from "../support/processor-time.ts";
import { head } from "./support.ts";

/** Code and place of the first fault, and the milliseconds of computing that it took to find it. */
function refusal(source: string | Uint8Array) {
  let reading: ReturnType<typeof readProtocol> | undefined;
  const took = processorTime(() => {
    reading = readProtocol(source, { file: "bomb.yaml" });
  });
  const { protocol, diagnostics = [] } = reading ?? {};
  expect(protocol).toBeUndefined();
  return { code: diagnostics[0]?.code, where: diagnostics[0]?.where, count: diagnostics.length, took };
}

const utf8 = new TextEncoder();

describe("limits of what is read", () => {
  it("a file of 10 MB is refused by name, unread", () => {
    const { code, where, took } = refusal(new Uint8Array(10_000_000).fill(0x61));
    expect([code, where?.file, where?.line, where?.column]).toEqual(["file-too-large", "bomb.yaml", 1, 1]);
    expect(took).toBeLessThan(100);
  });

  it("the size counts bytes, so that text in many bytes is no way around it", () => {
    expect(refusal(utf8.encode(`${head}about: ${"ж".repeat(600_000)}\n`)).code).toBe("file-too-large");
    expect(refusal(`${head}about: ${"ж".repeat(600_000)}\n`).code).toBe("file-too-large");
  });

  it("aliases of aliases are refused before they are written out", () => {
    const lol = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 9; i++) {
      const [name, last] = [String.fromCharCode(97 + i), String.fromCharCode(96 + i)];
      lol.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${last}`).join(", ")}]`);
    }
    const { code, took } = refusal(lol.join("\n"));
    expect(code).toBe("yaml-too-many-parts");
    expect(took).toBeLessThan(1000);
  });

  it("an alias within what it names ends", () => {
    expect(refusal(`${head}name: &a [*a]\n`).took).toBeLessThan(1000);
  });

  it.each([
    ["aliases", `a: &a 1\nb: [${"*a, ".repeat(101)}]\n`, "yaml-too-many-aliases"],
    ["anchors", `${"&a ".repeat(300_000)}1`, "yaml-too-many-aliases"],
    ["brackets", "[".repeat(900_000), "yaml-too-deep"],
    ["braces", "{a: ".repeat(200_000), "yaml-too-deep"],
    ["dashes", "- ".repeat(400_000), "yaml-too-deep"],
    ["questions", "? ".repeat(400_000), "yaml-too-deep"],
    ["indents", Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"), "yaml-too-deep"],
    ["numbers", `[${"1,".repeat(400_000)}]`, "yaml-too-many-parts"],
    ["quotes", '"'.repeat(900_000), "yaml-too-many-parts"],
    ["fields", Array.from({ length: 90_000 }, (_, i) => `k${i}: 1`).join("\n"), "yaml-too-many-parts"],
    ["closing brackets", "]".repeat(100_000), "yaml-syntax"],
    ["tags", "!".repeat(900_000), "yaml-tag"],
    ["block texts", "- |\n".repeat(200_000), "yaml-too-many-parts"],
    ["unknown fields", Array.from({ length: 12_000 }, (_, i) => `k${i}: 1`).join("\n"), "missing-field"],
  ])("a bomb of %s is refused in less than a second", (_, text, code) => {
    const refused = refusal(text);
    expect(refused.code).toBe(code);
    expect(refused.took).toBeLessThan(1000);
  });

  it("a long list of faults is cut, and says so", () => {
    const { diagnostics } = readProtocol(head + Array.from({ length: 500 }, (_, i) => `k${i}: 1\n`).join(""));
    expect(diagnostics).toHaveLength(201);
    expect(diagnostics.at(-1)?.code).toBe("too-many-faults");
  });

  it("bytes that are not UTF-8 are refused with the byte's number", () => {
    const bytes = utf8.encode(`${head}name: caf`);
    const { diagnostics } = readProtocol(new Uint8Array([...bytes, 0xe9, 0x0a]));
    expect(diagnostics).toMatchObject([{ code: "not-utf8", found: String(bytes.length + 1) }]);
    expect(readProtocol(new Uint8Array([0xff, 0xfe, 0x65, 0x00])).diagnostics[0]?.hint).toContain("UTF-16");
  });

  it("an archive is refused as one, however large", () => {
    const zip = new Uint8Array(2_000_000);
    zip.set([0x50, 0x4b, 3, 4]);
    for (const [bytes, kind] of [[zip, "zip"] as const, [new Uint8Array([0x1f, 0x8b, 8]), "gzip"] as const])
      expect(readProtocol(bytes).diagnostics).toMatchObject([{ code: "file-archive", found: kind }]);
  });

  it("a byte-order mark is no part of the text", () => {
    const text = `${head}events: []\n`;
    expect(readProtocol(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8.encode(text)])).diagnostics).toEqual([]);
    expect(readProtocol(`\ufeff${text}`).diagnostics).toEqual([]);
    expect(readProtocol(text.replaceAll("\n", "\r\n")).diagnostics).toEqual([]);
  });

  it("thirty levels are read, forty are not", () => {
    const nested = (depth: number) => `${head}x: ${"[".repeat(depth)}${"]".repeat(depth)}\n`;
    expect(refusal(nested(28)).code).toBe("unknown-field");
    expect(refusal(nested(40)).code).toBe("yaml-too-deep");
  });
});

describe("names that objects have of themselves", () => {
  const hostile = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];

  it.each(hostile)("%s is an unknown field like any other, wherever it stands", (name) => {
    const before = Object.keys(Object.prototype).length;
    for (const text of [
      `${head}${name}: {polluted: 1}\n`,
      `${head.replace("{sex", `{${name}: {polluted: 1}, sex`)}`,
      `${head}events:\n  - {at: "08:00", meal: {fat: 1 g, ${name}: {polluted: 1}}}\n`,
    ]) {
      const { diagnostics } = readProtocol(text);
      expect(diagnostics.map(({ code, found }) => [code, found])).toEqual([["unknown-field", name]]);
    }
    expect(Object.keys(Object.prototype)).toHaveLength(before);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it.each(hostile)("%s names nothing that was not named", (name) => {
    const { diagnostics } = readProtocol(
      `${head}events:\n  - {at: "08:00", train: ${name}}\n  - {at: "09:00", meal: ${name}}\n`,
    );
    expect(diagnostics.length).toBeGreaterThanOrEqual(2);
    expect(
      diagnostics.map(({ code }) => code).every((code) => ["unknown-entry", "bad-name"].includes(code)),
    ).toBe(true);
  });

  it("a day may be called constructor, but not __proto__", () => {
    expect(
      readProtocol(`${head}days: {constructor: []}\nblocks: [{days: [constructor]}]\n`).diagnostics,
    ).toEqual([]);
    expect(readProtocol(`${head}days: {__proto__: []}\n`).diagnostics).not.toEqual([]);
    expect(readProtocol(`${head}variants: {__proto__: x}\n`).diagnostics).not.toEqual([]);
  });
});
