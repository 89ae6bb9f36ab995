import { protocolLength } from "equator/protocol";
import { momentAt } from "../charts/words.ts";
import { sourceOf } from "../export/download-chart.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import type { MapLevel, TissueMaps } from "./maps.ts";

/** What of a style is written into a picture that stands alone. */
const kept = [
  "fill",
  "stroke",
  "stroke-dasharray",
  "stroke-opacity",
  "opacity",
  "font-size",
  "font-weight",
  "text-anchor",
] as const;

const lineHeight = 18;
const leastWidth = 520;

/** A picture in full, with the lines of words below the map. */
export function pictureSize({ width, height }: Pick<MapLevel, "width" | "height">) {
  return { width: Math.max(width, leastWidth), height: height + 4 * lineHeight };
}

/** What a picture says of itself: whose map, when, what its marks mean, and what made it. */
function wordsOf(maps: TissueMaps): readonly string[] {
  const protocol = activeOf(useStudies.getState())?.reading.protocol;
  const { cursor } = useView.getState();
  const moment =
    protocol === undefined ? "" : ` at ${momentAt(cursor, protocol.start, protocolLength(protocol))}`;
  return [
    `${maps.name}${moment}; number and fill: times rest (blue ↑ above, orange ↓ below); line: last 2 h`,
    "Blue arrow: leads to. Dashed vermillion bar: blocks. Wider: moves more now.",
    sourceOf(),
  ];
}

/** The map as it stands, as the text of an SVG file. */
export function mapSvg(picture: SVGSVGElement, maps: TissueMaps, level: MapLevel): string {
  const { width, height } = pictureSize(level);
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = picture.querySelectorAll("path, rect, text");
  copy.querySelectorAll("path, rect, text").forEach((element, i) => {
    const style = getComputedStyle(originals[i] as Element);
    for (const name of kept) element.setAttribute(name, style.getPropertyValue(name));
  });
  for (const touch of copy.querySelectorAll(".map-touch")) touch.remove();
  copy.querySelector("g")?.removeAttribute("transform");
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.setAttribute("font-family", "system-ui, sans-serif");
  copy.removeAttribute("class");
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  paper.setAttribute("width", "100%");
  paper.setAttribute("height", "100%");
  paper.setAttribute("fill", getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(paper);
  wordsOf(maps).forEach((words, line) => {
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
    text.setAttribute("x", "20");
    text.setAttribute("y", String(level.height + (line + 1) * lineHeight));
    text.setAttribute("font-size", "12");
    text.setAttribute("fill", getComputedStyle(document.documentElement).color);
    text.textContent = words;
    copy.append(text);
  });
  const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
  title.textContent = `Flow of activities: ${maps.name}`;
  copy.prepend(title);
  return new XMLSerializer().serializeToString(copy);
}

const finer = 2;
const mostPixels = 8000;

/** The same as a PNG, twice as fine where that is not too large. */
export async function mapPng(svg: string, level: MapLevel): Promise<Blob> {
  const { width, height } = pictureSize(level);
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(finer, mostPixels / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png");
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
