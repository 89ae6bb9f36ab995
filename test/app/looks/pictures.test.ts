import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { smallPng } from "../../../scripts/app/pictures/small-png.mjs";
import { views } from "../../../scripts/app/pictures/views.mjs";
import { textOf } from "../../house/repository.ts";
import { projectRoot } from "../../support/project-root.ts";

const folder = join(projectRoot, "docs", "pictures");

/** All pictures by name, with what is said of those that are kept. */
const all = Object.entries(views).flatMap(([name, { says, looks = {} }]) => [
  { name, says },
  ...Object.entries(looks).map(([end, look]) => ({ name: `${name}-${end}`, says: look.says })),
]);

describe("pictures of the app", () => {
  const kept = all.filter(({ says }) => says !== undefined);

  it("have names of their own", () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it("that are kept are there and shown with what they show, and no other is", () => {
    const files = readdirSync(folder).filter((file) => file.endsWith(".png"));
    expect(files.sort()).toEqual(kept.map(({ name }) => `${name}.png`).sort());
    const page = textOf("docs/pictures/README.md");
    for (const { name, says } of kept) expect(page).toContain(`${says}:\n\n![${says}](${name}.png)`);
  });

  it("are small enough to be kept", () => {
    const sizes = kept.map(({ name }) => statSync(join(folder, `${name}.png`)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  });
});

describe("a picture with few colours", () => {
  const colours = [0xffffff, 0x0072b2, 0xd55e00, 0x1b2127];
  const pixels = Array.from({ length: 12 * 5 }, (_, i) => colours[(i * i) % colours.length] ?? 0);

  it.each([0, 1, 2, 3, 4])("keeps them all, whichever way its rows were written (%i)", (filter) => {
    expect(readSmall(smallPng(written(pixels, 12, filter)))).toEqual(pixels);
  });

  it("of more than 256 keeps the one of the paper as it is", () => {
    const many = Array.from({ length: 4000 }, (_, i) => (i % 4 === 0 ? i * 4099 : 0xffffff));
    const small = readSmall(smallPng(written(many, 40, 0)));
    expect(new Set(small).size).toBeLessThanOrEqual(256);
    expect(many.every((colour, i) => colour !== 0xffffff || small[i] === 0xffffff)).toBe(true);
  });
});

/** A PNG of red, green and blue, each row written with one filter. */
function written(pixels: readonly number[], width: number, filter: number): Buffer {
  const bytes = pixels.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  const line = 3 * width;
  const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (bytes[y * line + x] ?? 0));
  const rows = Array.from({ length: pixels.length / width }, (_, y) => [
    filter,
    ...Array.from({ length: line }, (_, x) => {
      const [left, up, corner] = [at(x - 3, y), at(x, y - 1), x < 3 ? 0 : at(x - 3, y - 1)];
      const told = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      return (at(x, y) - told) & 255;
    }),
  ]).flat();
  const head = Buffer.from([0, 0, 0, width, 0, 0, 0, pixels.length / width, 8, 2, 0, 0, 0]);
  if (pixels.length / width > 255) throw new RangeError("too high");
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.from(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** As the standard defines it: the neighbour next to left + up - corner, in this order. */
function paeth(left: number, up: number, corner: number): number {
  const aim = left + up - corner;
  return [left, up, corner].reduce((best, one) => (Math.abs(aim - one) < Math.abs(aim - best) ? one : best));
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

/** The pixels of a PNG with a palette. */
function readSmall(png: Buffer): readonly number[] {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    parts.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const width = png.readUInt32BE(16);
  const palette = parts.get("PLTE") ?? Buffer.alloc(0);
  const rows = inflateSync(parts.get("IDAT") ?? Buffer.alloc(0));
  return [...rows].flatMap((place, i) => (i % (width + 1) === 0 ? [] : [palette.readUIntBE(3 * place, 3)]));
}
