import { summaryOf } from "../charts/summary.ts";
import { chartNow } from "../charts/use-chart.ts";
import type { Panel } from "../panels/panels.ts";
import { useResults } from "../state/results.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import { chartSvg } from "./chart-svg.ts";
import { bandsCsv, chartCsv } from "./csv.ts";
import { fileName, saveFile } from "./save-file.ts";

/** Saves a chart as it is now. */
export async function downloadChart(panel: Panel, kind: "csv" | "svg" | "png"): Promise<void> {
  const now = chartNow(panel);
  if (now === undefined) return;
  const name = fileName(panel.title);
  if (kind === "csv") {
    saveFile(`${name}.csv`, chartCsv(now.numbers), "text/csv");
    const bands = bandsCsv(now.numbers);
    if (bands !== undefined) saveFile(`${name}-bands.csv`, bands, "text/csv");
    return;
  }
  const { numbers } = now;
  const picture = chartSvg(now, {
    title: panel.title,
    summary: summaryOf(panel.title, numbers, now),
    source: sourceOf(),
  });
  if (kind === "svg") saveFile(`${name}.svg`, picture, "image/svg+xml");
  else saveFile(`${name}.png`, await asPng(picture), "image/png");
}

/** What made the curves, in a line. */
export function sourceOf(): string {
  const state = useStudies.getState();
  const run = useResults.getState().of[state.active]?.run;
  const name = activeOf(state)?.reading.protocol?.name ?? "protocol";
  const { equator = "", modelHash = "" } = run?.provenance ?? {};
  return `${name} · Equator ${equator} · model ${modelHash.slice(0, 12)} · not medical advice`;
}

const density = 2;

async function asPng(picture: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([picture], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width * density;
    canvas.height = image.height * density;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
