import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./processes.mjs";
import { setUp } from "./set-up.mjs";

/** Draws the README's figure from a run of the example day: docs/figures/day.svg. */
setUp();
const { readProtocol, simulate, systems } = await import("equator");
const text = readFileSync(join(root, "examples", "day.yaml"), "utf8");
const { protocol } = readProtocol(text);
if (protocol === undefined) throw new Error("examples/day.yaml has errors");
const run = await simulate(protocol, { system: systems.muscle });
const folder = join(root, "docs", "figures");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "day.svg"), draw(run));

/** @param {import("equator").Run} run */
function draw({ series, times, events }) {
  const panels = [
    { title: "plasma leucine, µmol/L", lines: [["leucine_plasma", "#0072B2"]] },
    { title: "plasma insulin, pmol/L", lines: [["insulin_plasma", "#0072B2"]] },
    {
      title: "active mTORC1 (blue) and p-S6K1 T389 (vermillion), share",
      lines: [
        ["mtorc1_active", "#0072B2"],
        ["p_s6k1_t389", "#D55E00"],
      ],
    },
    {
      title: "synthesis (blue) and breakdown (vermillion) of muscle protein, %/h",
      lines: [
        ["fsr_mixed", "#0072B2"],
        ["fbr_mixed", "#D55E00"],
      ],
    },
    { title: "autophagy flux, relative to fasted", lines: [["autophagy_flux", "#009E73"]] },
  ];
  const [width, height, left, gap] = [820, 92, 48, 34];
  const total = panels.length * (height + gap) + 30;
  const end = times.at(-1) ?? 0;
  const valuesOf = (/** @type {string} */ name) => [...(series[0]?.curves[name]?.values ?? [])];
  const x = (/** @type {number} */ time) => left + ((width - left - 24) * time) / end;
  const parts = panels.map(({ title, lines }, index) => {
    const top = 24 + index * (height + gap);
    const largest = Math.max(...lines.flatMap(([name = ""]) => valuesOf(name)));
    const y = (/** @type {number} */ value) =>
      (top + height - (height * value) / (largest * 1.05)).toFixed(1);
    const paths = lines.map(([name = "", colour]) => {
      const values = valuesOf(name);
      const points = [...times].flatMap((time, i) =>
        i % 5 === 0 ? [`${x(time).toFixed(1)},${y(values[i] ?? 0)}`] : [],
      );
      return `<polyline points="${points.join(" ")}" fill="none" stroke="${colour}" stroke-width="1.6"/>`;
    });
    const frame = `<path d="M${left} ${top}V${top + height}H${width - 24}" fill="none" stroke="#888"/>`;
    const scale = `<text x="${left - 6}" y="${top + 8}" text-anchor="end">${Number(largest.toPrecision(2))}</text><text x="${left - 6}" y="${top + height}" text-anchor="end">0</text>`;
    return `<text x="${left}" y="${top - 6}" class="title">${title}</text>${frame}${scale}${paths.join("")}`;
  });
  const marks = events.flatMap(({ at, duration, kind }) => {
    if (kind === "meal")
      return [`<path d="M${x(at)} 24V${total - 40}" stroke="#bbb" stroke-dasharray="2 3"/>`];
    if (!kind.startsWith("train")) return [];
    return [
      `<rect x="${x(at)}" y="24" width="${x(duration) - left}" height="${total - 64}" fill="#56B4E9" opacity="0.25"/>`,
    ];
  });
  const hours = Array.from({ length: end / 21_600_000 + 1 }, (_, i) => {
    const hour = (6 + i * 6) % 24;
    return `<text x="${x(i * 21_600_000)}" y="${total - 22}" text-anchor="middle">${String(hour).padStart(2, "0")}:00</text>`;
  });
  const style = "text{font:11px sans-serif;fill:#444}.title{font-size:12px;fill:#111}";
  const note = `<text x="${left}" y="${total - 4}">dashed: meals; shaded: resistance training</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" role="img" aria-label="A training day and a rest day: plasma, signalling, synthesis and breakdown, autophagy"><style>${style}</style><rect width="100%" height="100%" fill="#fff"/>${marks.join("")}${parts.join("")}${hours.join("")}${note}</svg>\n`;
}
