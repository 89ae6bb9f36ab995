import type { System } from "../definition/system.ts";
import { splitAddress, tissueOf } from "../system/address.ts";
import { assembleSystem } from "../system/assemble-system.ts";
import { resolveWires } from "../system/resolve-wires.ts";
import { markdownTable } from "./markdown-table.ts";

/** What one part of a system reads of another: part -> ports. */
type Reads = ReadonlyMap<string, ReadonlySet<string>>;

/** Which part of a system feeds which, and by what: body modules one by one, tissues as wholes, then inside each tissue. */
export function mapPage(system: System): string {
  const { wiring } = resolveWires(assembleSystem(system).assembly);
  const wires = [...wiring].map(([need, offer]) => ({
    to: instanceOf(need),
    from: instanceOf(offer),
    port: portOf(offer),
  }));
  const whole = wires.map(({ to, from, port }) => ({ to: partOf(to), from: partOf(from), port }));
  const between = whole.filter(({ to, from }) => to !== from);
  const tissues = [...new Set(Object.keys(system.modules).flatMap((address) => tissueOf(address) ?? []))];
  const inside = tissues.map((tissue) => {
    const own = wires
      .filter(({ to, from }) => tissueOf(to) === tissue && tissueOf(from) === tissue)
      .map(({ to, from, port }) => ({
        to: to.slice(tissue.length + 1),
        from: from.slice(tissue.length + 1),
        port,
      }));
    return own.length === 0 ? "" : `## Inside ${tissue}\n\n${feedTable(own)}\n`;
  });
  const about = "Each row is one part, with what it reads of which other. Tissues are one part each here.";
  return [
    `# Map of ${system.id}\n`,
    `${about}\n`,
    feedTable(between),
    "",
    ...inside.filter((text) => text !== ""),
  ].join("\n");
}

/** The same in short: each tissue, how many modules it has, what of the body it reads and what it feeds. */
export function mapSummary(system: System): string {
  const { wiring } = resolveWires(assembleSystem(system).assembly);
  const instances = Object.keys(system.modules);
  const tissues = [...new Set(instances.flatMap((address) => tissueOf(address) ?? []))];
  const wires = [...wiring].map(([need, offer]) => ({ to: instanceOf(need), from: instanceOf(offer) }));
  const rows = tissues.map((tissue) => {
    const others = (one: "to" | "from", other: "to" | "from") =>
      wires.flatMap((wire) =>
        tissueOf(wire[one]) === tissue && tissueOf(wire[other]) !== tissue ? [partOf(wire[other])] : [],
      );
    const modules = instances.filter((address) => tissueOf(address) === tissue).length;
    return [`\`${tissue}\``, `${modules}`, wordParts(others("to", "from")), wordParts(others("from", "to"))];
  });
  const body = instances.filter((address) => tissueOf(address) === undefined).length;
  const table = markdownTable(["tissue", "modules", "reads of", "feeds"], rows);
  return `The body of \`${system.id}\` has ${body} modules.\n\n${table}`;
}

function wordParts(parts: readonly string[]): string {
  return [...new Set(parts)].sort().join(", ");
}

interface Wire {
  readonly to: string;
  readonly from: string;
  readonly port: string;
}

function feedTable(wires: readonly Wire[]): string {
  const parts = [...new Set(wires.flatMap(({ to, from }) => [to, from]))].sort();
  const rows = parts.map((part) => {
    const feeds = [...new Set(wires.flatMap(({ to, from }) => (from === part ? [to] : [])))].sort();
    return [`\`${part}\``, wordReads(readsOf(part, wires)), feeds.map((one) => `\`${one}\``).join(", ")];
  });
  return markdownTable(["part", "reads", "feeds"], rows);
}

function readsOf(part: string, wires: readonly Wire[]): Reads {
  const reads = new Map<string, Set<string>>();
  for (const { to, from, port } of wires) {
    if (to === part) reads.set(from, (reads.get(from) ?? new Set()).add(port));
  }
  return reads;
}

function wordReads(reads: Reads): string {
  return [...reads]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, ports]) => `\`${from}\`: ${[...ports].sort().join(", ")}`)
    .join("; ");
}

function instanceOf(address: string): string {
  return splitAddress(address).instance;
}

function portOf(address: string): string {
  return splitAddress(address).name;
}

/** The tissue of an instance, or the instance where it is of the body. */
function partOf(instance: string): string {
  return tissueOf(instance) ?? instance;
}
