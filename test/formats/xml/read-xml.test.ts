import { describe, expect, it } from "vitest";
import type { XmlElement } from "../../../src/formats/xml/element.ts";
import { readXml } from "../../../src/formats/xml/read-xml.ts";
import type { XmlLimits } from "../../../src/formats/xml/xml-limits.ts";
import { processorTime } from "../../support/processor-time.ts";

/** Code and place of the one fault of a text. */
function faultOf(source: string | Uint8Array, limits?: Partial<XmlLimits>): string {
  const { root, diagnostics } = readXml(source, limits);
  expect(root).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  const [fault] = diagnostics;
  const { line, column } = fault?.where ?? {};
  return `${fault?.code} ${line}:${column}`;
}

/** A tree as text, without places. */
function outline({ name, namespace, attributes, children }: XmlElement): string {
  const own = attributes.map((one) => ` ${one.namespace}|${one.name}=${one.value}`).join("");
  const inner = children.map((child) => (typeof child === "string" ? child : outline(child))).join("");
  return `[${namespace}|${name}${own}:${inner}]`;
}

function outlineOf(source: string | Uint8Array): string {
  const { root, diagnostics } = readXml(source);
  expect(diagnostics).toEqual([]);
  return root === undefined ? "nothing" : outline(root);
}

describe("an XML text", () => {
  it("becomes a tree of elements, attributes and text", () => {
    expect(outlineOf("<?xml version='1.0'?><a b='1'>x<c/>y</a>")).toBe("[|a |b=1:x[|c:]y]");
  });

  it("has its namespaces resolved where they are declared, and given up again behind", () => {
    const text = "<a xmlns='u' xmlns:p='v' b='1' p:c='2'><p:d xmlns='w'><e/></p:d><f/></a>";
    expect(outlineOf(text)).toBe("[u|a |b=1 v|c=2:[v|d:[w|e:]][u|f:]]");
  });

  it("loses comments and processing instructions, and its text stays in one piece around them", () => {
    const { root } = readXml("<a>x<!-- c --><?go now?>y<![CDATA[<z>]]></a>");
    expect(root?.children).toEqual(["xy<z>"]);
  });

  it("has its five entities and numbered characters replaced", () => {
    expect(outlineOf("<a b='&lt;&#65;&#x42;'>&amp;&quot;</a>")).toBe('[|a |b=<AB:&"]');
  });

  it("knows where each element stands, with line ends of any system", () => {
    const { root, placeOf } = readXml("<a>\r\n <b\r\n c='1'/></a>");
    const inner = root?.children.find((child) => typeof child !== "string");
    expect(inner && placeOf(inner.at)).toEqual({ line: 2, column: 2 });
  });

  it("may use names that are special elsewhere", () => {
    expect(outlineOf("<__proto__ constructor='1' __proto__='2'/>")).toBe(
      "[|__proto__ |constructor=1 |__proto__=2:]",
    );
  });
});

describe("an XML text is refused at its first fault, with its place:", () => {
  const faults: readonly (readonly [claim: string, text: string, fault: string])[] = [
    ["elements that end in the wrong order", "<a>\n<b></a>", "xml-mismatched-tag 2:4"],
    ["an end without a beginning", "</a>", "xml-mismatched-tag 1:1"],
    ["an element that never ends", "<a>\n <b>", "xml-unclosed 2:2"],
    ["an attribute given twice", "<a>\n<b c='1' c='2'/></a>", "xml-duplicate-attribute 2:1"],
    [
      "an attribute given twice by two prefixes",
      "<a xmlns:p='u' xmlns:q='u' p:c='1' q:c='2'/>",
      "xml-duplicate-attribute 1:1",
    ],
    ["an unknown prefix of an element", "<a><p:b/></a>", "xml-unknown-prefix 1:4"],
    ["an unknown prefix of an attribute", "<a p:b='1'/>", "xml-unknown-prefix 1:1"],
    ["a prefix out of its scope", "<a><b xmlns:p='u'/><p:c/></a>", "xml-unknown-prefix 1:20"],
    ["a prefix for nothing", "<a xmlns:p=''/>", "xml-syntax 1:1"],
    ["a name with two colons", "<a:b:c/>", "xml-syntax 1:1"],
    ["two roots", "<a/>\n<b/>", "xml-syntax 2:3"],
    ["text behind the root", "<a/>x", "xml-syntax 1:5"],
    ["an unknown entity", "<a>&lol;</a>", "xml-syntax 1:8"],
    ["a value without quotes", "<a b=1/>", "xml-syntax 1:6"],
    ["nothing at all", "", "xml-syntax 1:1"],
    ["text alone", "model", "xml-syntax 1:5"],
    ["a document type", "<?xml version='1.0'?>\n<!DOCTYPE a><a/>", "xml-doctype 2:1"],
    ["a document type in a comment", "<a><!-- <!DOCTYPE a> --></a>", "xml-doctype 1:9"],
    ["a document type in small letters", "<!doctype a><a/>", "xml-doctype 1:1"],
  ];
  it.each(faults)("%s", (_, text, fault) => expect(faultOf(text)).toBe(fault));
});

describe("the limits of an XML text", () => {
  const nested = (depth: number) => `${"<a>".repeat(depth)}${"</a>".repeat(depth)}`;

  it("let 256 levels pass and refuse the next, however many follow", () => {
    expect(readXml(nested(256)).root?.name).toBe("a");
    expect(faultOf(nested(257))).toBe("xml-depth 1:769");
    expect(faultOf("<a>".repeat(1_000_000))).toBe("xml-depth 1:769");
  });

  it("hold for its size, in bytes and in characters", () => {
    expect(faultOf("<a>123456</a>", { bytes: 12 })).toBe("xml-too-large undefined:undefined");
    expect(faultOf(new Uint8Array(13), { bytes: 12 })).toBe("xml-too-large undefined:undefined");
    expect(readXml("<a>12345</a>", { bytes: 12 }).root?.children).toEqual(["12345"]);
  });

  it("hold for elements, for those of a list, and for attributes of one and of all", () => {
    expect(faultOf("<a><b/><b/></a>", { elements: 2 })).toBe("xml-too-many-elements 1:8");
    const entriesOf = new Map([["list", 1]]);
    expect(readXml("<a><list><b/></list><list><b><b/><b/></b></list></a>", { entriesOf }).root?.name).toBe(
      "a",
    );
    expect(faultOf("<p:list xmlns:p='u'><b/><b/></p:list>", { entriesOf })).toBe("xml-too-many-entries 1:1");
    expect(faultOf("<a><b c='1' d='2'/></a>", { attributesOfOne: 1 })).toBe("xml-too-many-attributes 1:4");
    expect(faultOf("<a c='1'><b d='2'/></a>", { attributes: 1 })).toBe("xml-too-many-attributes 1:10");
  });
});

describe("reading takes time in proportion to the text:", () => {
  const quick = (text: string) => processorTime(() => expect(readXml(text).root?.name).toBe("a"));

  it("100,000 attributes of one element in less than 2 s", () => {
    const attributes = Array.from({ length: 100_000 }, (_, index) => `x${index}="1"`).join(" ");
    expect(quick(`<a ${attributes}/>`)).toBeLessThan(2000);
  });

  it("200,000 elements as deep as allowed in less than 2 s", () => {
    const [down, up] = ["<a>".repeat(255), "</a>".repeat(255)];
    expect(quick(`${down}${"<b/>".repeat(200_000)}${up}`)).toBeLessThan(2000);
  });

  it("100,000 pieces of one text in less than 2 s", () => {
    expect(quick(`<a>${"x<!---->&amp;".repeat(100_000)}</a>`)).toBeLessThan(2000);
  });
});
