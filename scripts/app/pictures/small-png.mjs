import { crc32, deflateSync, inflateSync } from "node:zlib";

// A picture of a page has few colours: with a palette of 256 it takes a third of the bytes.

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;

/** The same picture with at most 256 colours. @param {Buffer} png as Chromium writes it @returns {Buffer} */
export function smallPng(png) {
  const { width, height, colours } = pixelsOf(png);
  const palette = paletteOf(colours);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = palette.placeOf.get(colours[y * width + x] ?? 0) ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.colours.flatMap(partsOf))),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/** Red, green and blue of a colour. @param {number} colour @returns {[number, number, number]} */
function partsOf(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/**
 * The colours of a PNG of 8 bits a channel, without the alpha that a page does not have.
 * @param {Buffer} png
 */
export function pixelsOf(png) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = png[25] === 6 ? 4 : 3;
  /** @type {Buffer[]} */
  const parts = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
  }
  const rows = inflateSync(Buffer.concat(parts));
  const line = width * channels;
  const bytes = Buffer.alloc(height * line);
  const colours = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (line + 1)] ?? 0;
    for (let i = 0; i < line; i++) {
      const left = i < channels ? 0 : (bytes[y * line + i - channels] ?? 0);
      const up = y === 0 ? 0 : (bytes[(y - 1) * line + i] ?? 0);
      const corner = y === 0 || i < channels ? 0 : (bytes[(y - 1) * line + i - channels] ?? 0);
      bytes[y * line + i] = (rows[y * (line + 1) + 1 + i] ?? 0) + foretold(filter, left, up, corner);
    }
    for (let x = 0; x < width; x++) colours[y * width + x] = bytes.readUIntBE(y * line + x * channels, 3);
  }
  return { width, height, colours };
}

/** What a filter of PNG takes a byte for. @param {number} filter @param {number} left @param {number} up @param {number} corner */
function foretold(filter, left, up, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  if ((toLeft ?? 0) <= (toUp ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toUp ?? 0) <= (toCorner ?? 0) ? up : corner;
}

/**
 * The colours to draw with, and which of them stands for each that occurs: boxes of colours are halved, the one with most
 * to lose first (median cut).
 * @param {Uint32Array} pixels
 */
function paletteOf(pixels) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  let boxes = [boxOf([...counts])];
  while (boxes.length < mostColours) {
    const widest = boxes.reduce((one, other) => (other.loss > one.loss ? other : one));
    if (widest.loss === 0) break;
    boxes = boxes.filter((box) => box !== widest).concat(halves(widest));
  }
  const placeOf = new Map(boxes.flatMap(({ found }, i) => found.map(([colour]) => [colour, i])));
  return { colours: boxes.map(meanOf), placeOf };
}

/** @typedef {[colour: number, count: number]} Counted */

/** @param {Counted[]} found */
function boxOf(found) {
  const ranges = [0, 1, 2].map((part) => {
    const values = found.map(([colour]) => partsOf(colour)[part] ?? 0);
    return values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 255);
  });
  const range = Math.max(...ranges);
  const weight = found.reduce((sum, [, count]) => sum + Math.sqrt(count), 0);
  return { found, part: ranges.indexOf(range), loss: found.length < 2 ? 0 : range ** 2 * weight };
}

/** @param {ReturnType<typeof boxOf>} box */
function halves({ found, part }) {
  const value = (/** @type {Counted} */ [colour]) => partsOf(colour)[part] ?? 0;
  const sorted = [...found].sort((a, b) => value(a) - value(b) || a[0] - b[0]);
  const middle = (value(sorted[0] ?? [0, 0]) + value(sorted.at(-1) ?? [0, 0])) / 2;
  const cut = Math.max(
    1,
    sorted.findIndex((one) => value(one) > middle),
  );
  return [boxOf(sorted.slice(0, cut)), boxOf(sorted.slice(cut))];
}

/** The most frequent colour of a box where it outweighs the rest, so that paper stays paper; else their mean. @param {ReturnType<typeof boxOf>} box */
function meanOf({ found }) {
  const all = found.reduce((sum, [, count]) => sum + count, 0);
  const [most, times] = found.reduce((one, other) => (other[1] > one[1] ? other : one));
  if (2 * times > all) return most;
  const parts = [0, 1, 2].map((part) =>
    Math.round(found.reduce((sum, [colour, count]) => sum + (partsOf(colour)[part] ?? 0) * count, 0) / all),
  );
  return ((parts[0] ?? 0) << 16) | ((parts[1] ?? 0) << 8) | (parts[2] ?? 0);
}
