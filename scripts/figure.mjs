import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./processes.mjs";
import { setUp } from "./set-up.mjs";

/** Draws the README's figure from a run of the example day, with its bands of parameters: docs/figures/day.svg. */
setUp();
const { readProtocol, simulate, systemInUse, systems } = await import("equator");
const { simulateEnsemble } = await import("equator/ensemble");
const { threadHost } = await import("equator/node");
const text = readFileSync(join(root, "examples", "day.yaml"), "utf8");
const { protocol } = readProtocol(text);
if (protocol === undefined) throw new Error("examples/day.yaml has errors");
const run = await simulate(protocol, { system: systems.muscle });
const host = threadHost();
const system = systemInUse(systems.muscle, { variants: protocol.variants });
const ensemble = await simulateEnsemble(protocol, { system, host });
host.close();
const folder = join(root, "docs", "figures");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "day.svg"), draw(run, ensemble));

/**
 * @param {import("equator").Run} run
 * @param {import("equator/ensemble").Ensemble} ensemble
 */
function draw({ series, times, events }, ensemble) {
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
  const bandOf = (/** @type {string} */ name) => {
    const curve = ensemble.series[0]?.readouts[name]?.curve;
    if (curve === undefined) throw new Error(`no band of ${name}`);
    return curve;
  };
  const x = (/** @type {number} */ time) => left + ((width - left - 24) * time) / end;
  const parts = panels.map(({ title, lines }, index) => {
    const top = 24 + index * (height + gap);
    const largest = Math.max(...lines.flatMap(([name = ""]) => [...valuesOf(name), ...bandOf(name).high90]));
    const y = (/** @type {number} */ value) =>
      (top + height - (height * value) / (largest * 1.05)).toFixed(1);
    const edge = (/** @type {Float64Array} */ values) =>
      [...ensemble.times].flatMap((time, i) =>
        i % 2 === 0 ? [`${x(time).toFixed(1)} ${y(values[i] ?? 0)}`] : [],
      );
    const areas = lines.flatMap(([name = "", colour]) => {
      const { low90, low50, high50, high90 } = bandOf(name);
      return [
        `<path d="M${edge(high90).join("L")}L${edge(low90).reverse().join("L")}Z" fill="${colour}" opacity="0.13"/>`,
        `<path d="M${edge(high50).join("L")}L${edge(low50).reverse().join("L")}Z" fill="${colour}" opacity="0.22"/>`,
      ];
    });
    const paths = lines.map(([name = "", colour]) => {
      const values = valuesOf(name);
      const points = [...times].flatMap((time, i) =>
        i % 5 === 0 ? [`${x(time).toFixed(1)},${y(values[i] ?? 0)}`] : [],
      );
      return `<polyline points="${points.join(" ")}" fill="none" stroke="${colour}" stroke-width="1.6"/>`;
    });
    const frame = `<path d="M${left} ${top}V${top + height}H${width - 24}" fill="none" stroke="#888"/>`;
    const scale = `<text x="${left - 6}" y="${top + 8}" text-anchor="end">${Number(largest.toPrecision(2))}</text><text x="${left - 6}" y="${top + height}" text-anchor="end">0</text>`;
    return `<text x="${left}" y="${top - 6}" class="title">${title}</text>${frame}${scale}${areas.join("")}${paths.join("")}`;
  });
  const marks = events.flatMap(({ at, duration, kind }) => {
    if (kind === "meal")
      return [`<path d="M${x(at)} 24V${total - 40}" stroke="#bbb" stroke-dasharray="2 3"/>`];
    if (!kind.startsWith("train")) return [];
    return [
      `<rect x="${x(at)}" y="24" width="${x(duration) - left}" height="${total - 64}" fill="#888" opacity="0.2"/>`,
    ];
  });
  const hours = Array.from({ length: end / 21_600_000 + 1 }, (_, i) => {
    const hour = (6 + i * 6) % 24;
    return `<text x="${x(i * 21_600_000)}" y="${total - 22}" text-anchor="middle">${String(hour).padStart(2, "0")}:00</text>`;
  });
  const style = "text{font:11px sans-serif;fill:#444}.title{font-size:12px;fill:#111}";
  const { members, varied } = ensemble.facts;
  const words = [
    `areas: 50 and 90 % of ${members} members that differ in the ${varied} numbers that are not known exactly`,
    "lines: every number at its own value; dashed: meals; grey: resistance training",
  ];
  const note = words.map((line, i) => `<text x="${left}" y="${total - 6 + 15 * i}">${line}</text>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total + 18}" role="img" aria-label="A training day and a rest day: plasma, signalling, synthesis and breakdown, autophagy, with bands"><style>${style}</style><rect width="100%" height="100%" fill="#fff"/>${marks.join("")}${parts.join("")}${hours.join("")}${note}</svg>\n`;
}
