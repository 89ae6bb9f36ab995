import { describe, expect, it } from "vitest";
import { decodeXmlText } from "../../../src/formats/xml/decode-text.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, isLittle);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at + 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeXmlText(bytes);
  return "text" in decoded ? decoded.text : `${decoded.fault.code} ${decoded.fault.found}`;
}

describe("the bytes of an XML file are read", () => {
  it("as UTF-8, with or without its mark", () => {
    expect(textOf(bytesOf("<a>é€𝛼</a>"))).toBe("<a>é€𝛼</a>");
    expect(textOf(bytesOf("\ufeff<a>é</a>"))).toBe("<a>é</a>");
  });

  it("as UTF-16 of either order with its mark", () => {
    expect(textOf(utf16("<a>é𝛼</a>", true))).toBe("<a>é𝛼</a>");
    expect(textOf(utf16("<a>é𝛼</a>", false))).toBe("<a>é𝛼</a>");
  });

  it("as ISO-8859-1 where it is declared, with the characters of that standard", () => {
    const text = "<?xml version='1.0' encoding='ISO-8859-1'?><a>\u00e9\u0085</a>";
    expect(textOf(latin1(text))).toBe(text);
    expect(textOf(latin1(text.padEnd(20_000)))).toBe(text.padEnd(20_000));
  });
});

describe("the bytes of an XML file are refused", () => {
  it("at the first that is not UTF-8, counted from 1", () => {
    expect(textOf(Uint8Array.of(60, 97, 0xff, 62))).toBe("xml-bad-text 3");
    expect(textOf(Uint8Array.of(60, 0xc0, 0x80, 62))).toBe("xml-bad-text 2");
    expect(textOf(Uint8Array.of(60, 97, 0xe2, 0x82))).toMatch(/^xml-bad-text/);
  });

  it("where half of a UTF-16 pair is missing", () => {
    expect(textOf(utf16("<a>\ud835</a>", true))).toMatch(/^xml-bad-text/);
  });

  it("as archives, by their kind", () => {
    expect(textOf(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))).toBe("xml-archive zip");
    expect(textOf(Uint8Array.of(0x1f, 0x8b, 8, 0))).toBe("xml-archive gzip");
  });

  it("in an encoding that is not read, by its name", () => {
    expect(textOf(bytesOf("<?xml version='1.0' encoding='EBCDIC-CP-US'?><a/>"))).toBe(
      "xml-encoding EBCDIC-CP-US",
    );
    expect(textOf(Uint8Array.of(60, 0, 97, 0))).toMatch(/^xml-encoding UTF-16/);
  });
});
