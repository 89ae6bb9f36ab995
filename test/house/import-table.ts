import { posix } from "node:path";

/** A part of the repository, as the import table names it. */
export type Zone = keyof typeof importTable;

/** "types: x": only type imports from x. "entry": `src/index.ts`, `src/<folder>/index.ts` and the package by name. */
type Allowed = string | `types: ${string}`;

const machine = [
  ...["lang", "compile", "engine", "protocol", "simulate", "ensemble", "analysis", "formats", "report"],
  ...["measure", "messages"],
];

/** Who may import whom. A zone may always import itself. Every folder of src/ must stand here. */
export const importTable = {
  engine: [],
  messages: [],
  measure: [],
  lang: ["messages"],
  model: ["lang", "messages"],
  protocol: ["lang", "messages"],
  compile: ["lang", "engine", "messages"],
  simulate: ["lang", "compile", "engine", "protocol", "messages"],
  ensemble: ["measure", "simulate", "lang", "compile", "engine", "protocol", "messages"],
  analysis: ["measure", "ensemble", "simulate", "protocol", "lang", "messages"],
  formats: ["lang", "protocol", "messages"],
  report: [
    "types: simulate",
    "types: ensemble",
    "types: analysis",
    "measure",
    "lang",
    "protocol",
    "messages",
  ],
  evidence: ["entry", "model"],
  node: ["ensemble"],
  cli: [...machine, "node", "index", "model", "evidence"],
  index: [...machine, "model", "evidence"],
  app: ["entry"],
  examples: ["entry"],
  bench: ["entry"],
  scripts: ["entry"],
  test: [
    ...machine,
    "node",
    "cli",
    "index",
    "entry",
    "model",
    "evidence",
    "app",
    "examples",
    "bench",
    "scripts",
  ],
} as const satisfies Record<string, readonly Allowed[]>;

/** Zones that run in a browser: no `node:` module may be imported there. */
export const browserSafe: readonly string[] = [...machine, "model", "index"];

/** The zone that a path of the repository lies in; undefined for files of the root. */
export function zoneOf(path: string): string | undefined {
  const [top, second] = path.split("/");
  if (top === "src") return second?.endsWith(".ts") ? second.slice(0, -3) : second;
  return path.includes("/") ? top : undefined;
}

/** Whether a file of one zone may import a path of the repository, as a value or for its types alone. */
export function mayImport(zone: Zone, target: string, typeOnly: boolean): boolean {
  const allowed: readonly Allowed[] = importTable[zone];
  const other = zoneOf(target);
  if (other === undefined) return zone === "test" || zone === "scripts";
  if (other === zone || allowed.includes(other)) return true;
  if (typeOnly && allowed.includes(`types: ${other}`)) return true;
  return allowed.includes("entry") && isEntryPoint(target);
}

function isEntryPoint(path: string): boolean {
  return /^src\/([\w-]+\/)?index\.ts$/.test(path) && !path.startsWith("src/cli/");
}

/** The path of the repository that a relative specifier, or the package's own name, points at. */
export function targetPath(from: string, specifier: string): string | undefined {
  if (specifier === "equator") return "src/index.ts";
  if (specifier.startsWith("equator/")) return `src/${specifier.slice("equator/".length)}/index.ts`;
  if (!specifier.startsWith(".")) return undefined;
  return posix.join(posix.dirname(from), specifier);
}
