import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkOf, longestLink, studyOfLink } from "../../app/src/files/link.ts";
import { offeredTemplates } from "../../app/src/files/template-list.ts";

const page = "https://page.example/app/index.html#old";
const hashOf = (link: string) => new URL(link).hash;
const packed = (bytes: Uint8Array) => `#protocol=${deflateRawSync(bytes).toString("base64url")}`;

describe("a link to a protocol", () => {
  it("brings back the text, byte for byte", async () => {
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(...offeredTemplates.map(({ text }) => text)),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const linked = await linkOf({ text }, page);
        if (!("link" in linked)) throw new Error(linked.why);
        expect(linked.link.startsWith("https://page.example/app/index.html#protocol=")).toBe(true);
        expect(await studyOfLink(hashOf(linked.link))).toEqual({ text });
      }),
      { seed: 20260302, numRuns: 60 },
    );
  });

  it("has the measurements beside it where there is room, and says where there is none", async () => {
    const text = offeredTemplates[0]?.text ?? "";
    const data = [
      { name: "mine.csv", points: [{ readout: "insulin_plasma", at: 3_600_000, value: 60, error: 5 }] },
    ];
    const linked = await linkOf({ text, data }, page);
    expect(linked).not.toHaveProperty("leavesData");
    expect(await studyOfLink("link" in linked ? hashOf(linked.link) : "")).toEqual({ text, data });
    const points = Array.from({ length: 4000 }, (_, i) => ({
      readout: "x",
      at: i * 997,
      value: Math.sin(i),
    }));
    const many = await linkOf({ text, data: [{ name: "many.csv", points }] }, page);
    expect(many).toMatchObject({ leavesData: true });
    expect(await studyOfLink("link" in many ? hashOf(many.link) : "")).toEqual({ text });
    const [whole = "", other = ""] = (
      await Promise.all([linkOf({ text, data }, page), linkOf({ text: "[1]" }, page)])
    ).map((one) => ("link" in one ? hashOf(one.link) : ""));
    const wrong = whole.replace(/&data=.*/, `&data=${other.slice("#protocol=".length)}`);
    expect(await studyOfLink(wrong)).toMatchObject({ why: expect.stringContaining("does not hold") });
  });

  it("is short: a template has fewer than 1,200 characters", async () => {
    for (const { text } of offeredTemplates)
      expect(await linkOf({ text }, page)).toMatchObject({ link: /^.{60,1200}$/s });
  });

  it("is not made where it would be too long", async () => {
    const random = Array.from({ length: 20_000 }, (_, i) => ((i * 7919 * i) % 9973).toString(36)).join("");
    expect(await linkOf({ text: random }, page)).toMatchObject({ why: new RegExp(`at most ${longestLink}`) });
  });

  it("that was cut, altered or is none says so", async () => {
    const linked = await linkOf({ text: offeredTemplates[0]?.text ?? "" }, page);
    const hash = "link" in linked ? hashOf(linked.link) : "";
    for (const broken of [
      hash.slice(0, -20),
      "#protocol=",
      "#protocol=<script>",
      "#protocol=AAAA",
      packed(Uint8Array.of(0xff, 0xfe)),
    ])
      expect(await studyOfLink(broken)).toEqual({
        why: expect.stringContaining("does not hold a whole protocol"),
      });
    expect(await studyOfLink("")).toBeUndefined();
    expect(await studyOfLink("#charts")).toBeUndefined();
  });

  it("that unpacks to more than a protocol can be is not unpacked", async () => {
    const bomb = packed(new Uint8Array(200_000_000));
    const before = process.memoryUsage.rss();
    expect(await studyOfLink(bomb)).toEqual({ why: expect.stringContaining("larger than 50 kB") });
    expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
  });
});
