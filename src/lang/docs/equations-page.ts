import type { Module } from "../definition/module.ts";
import { type Flow, flowsOf } from "../definition/process-flows.ts";
import type { References } from "../definition/reference.ts";
import { sourcesOf, wordEvidence, wordReference } from "./cite.ts";
import { markdownTable } from "./markdown-table.ts";
import { parameterTable } from "./parameter-table.ts";

/** A module as a page: what it says, its equations, ports, parameters, limits and sources. */
export function equationsPage(module: Module, references: References = {}): string {
  const {
    id,
    about,
    needs = {},
    inputs = {},
    states,
    terms = {},
    keeps = {},
    offers,
    limits,
    steady,
  } = module;
  const sections: (readonly [string, string])[] = [
    ["Equations", codeBlock(equations(module))],
    ["Terms", codeBlock(Object.entries(terms).map(([name, { is, unit }]) => `${name} = ${is}    [${unit}]`))],
    ["States", markdownTable(["state", "unit", "at the start", "meaning"], stateRows(states))],
    ["Needs", markdownTable(["port", "unit", "typical", "meaning"], needRows(needs))],
    ["Inputs", markdownTable(["input", "unit", "default", "meaning"], inputRows(inputs))],
    ["Offers", markdownTable(["port", "unit", "is", "meaning"], offerRows(offers))],
    ["Kept constant", codeBlock(Object.entries(keeps).map(([name, sum]) => `${name} = ${sum}`))],
    ["Events", codeBlock(eventLines(module))],
    ["Processes", markdownTable(["process", "meaning", "rate", "source"], processRows(module, references))],
    ["Parameters", parameterTable(module, references)],
    [
      "Limits",
      [...limits, ...(steady ? [`no steady state: ${steady.none}`] : [])]
        .map((limit) => `- ${limit}`)
        .join("\n"),
    ],
    ["Sources", sources(module, references)],
  ];
  const body = sections.filter(([, text]) => text !== "").map(([title, text]) => `## ${title}\n\n${text}\n`);
  return [`# ${id}\n`, `${about}\n`, ...body].join("\n");
}

function codeBlock(lines: readonly string[]): string {
  return lines.length === 0 ? "" : ["```", ...lines, "```"].join("\n");
}

/** d x/dt = the rates of the processes that make and take it. */
function equations(module: Module): string[] {
  const processes = Object.entries(module.processes);
  const rates = processes.map(([name, { rate }]) => `${name} = ${rate}`);
  const changes = Object.keys(module.states).map((state) => {
    const parts = processes.flatMap(([name, process]) =>
      flowsOf(process)
        .filter((flow) => flow.state === state)
        .map((flow) => part(name, flow)),
    );
    return `d ${state}/dt = ${parts.join(" ").replace(/^\+ /, "") || "0"}`;
  });
  return changes.length === 0 ? [] : [...changes, "", "with", ...rates];
}

function part(process: string, { coefficient, direction, yields }: Flow): string {
  const count = coefficient === 1 ? "" : `${coefficient} `;
  const made = yields === undefined ? "" : ` (${yields})`;
  return `${direction === "to" ? "+" : "-"} ${count}${process}${made}`;
}

function stateRows(states: Module["states"]): string[][] {
  return Object.entries(states).map(([name, { unit, initial, means }]) => [
    `\`${name}\``,
    unit,
    `${initial}`,
    means,
  ]);
}

function needRows(needs: NonNullable<Module["needs"]>): string[][] {
  return Object.entries(needs).map(([name, { unit, typical, means }]) => [
    `\`${name}\``,
    unit,
    `${typical}`,
    means,
  ]);
}

function inputRows(inputs: NonNullable<Module["inputs"]>): string[][] {
  return Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.unit,
    `${input.default}`,
    input.means,
  ]);
}

function offerRows(offers: Module["offers"]): string[][] {
  return Object.entries(offers).map(([name, { unit, is, means }]) => [
    `\`${name}\``,
    unit,
    `\`${is}\``,
    means,
  ]);
}

function eventLines({ events = {} }: Module): string[] {
  return Object.entries(events).map(([name, { when, set }]) => {
    const sets = Object.entries(set).map(([state, to]) => `${state} := ${to}`);
    return `${name}: when ${when}: ${sets.join(", ")}`;
  });
}

function processRows(module: Module, references: References): string[][] {
  return Object.entries(module.processes).map(([name, { means, rate, evidence }]) => [
    `\`${name}\``,
    means,
    `\`${rate}\``,
    "refs" in evidence
      ? wordEvidence(evidence, references)
      : `assumed: ${wordEvidence(evidence, references)}`,
  ]);
}

function sources(module: Module, references: References): string {
  const evidence = [...Object.values(module.parameters ?? {}), ...Object.values(module.processes)];
  const keys = new Set(evidence.flatMap((item) => sourcesOf(item.evidence)));
  return [...keys]
    .sort()
    .flatMap((key) => {
      const reference = Object.hasOwn(references, key) ? references[key] : undefined;
      return reference === undefined ? [] : `- ${wordReference(reference)}`;
    })
    .join("\n");
}
