import type { Parameter } from "../definition/parameter.ts";
import type { Exposure, ExposureTable, System } from "../definition/system.ts";
import type { ExposureEvent } from "../exposure/effect-formulas.ts";
import { kindOf } from "./standing.ts";

/** What of an event a batch is read off. */
export type Batched = Pick<ExposureEvent, "kind" | "quantities" | "words">;

const systems = new WeakMap<System, Map<string, System>>();

/**
 * A system whose agents are taken in batches that hold more or less than the label says: doses and levels count by the
 * content and purity of the certificate, which are numbers of a table, a row for each batch. They vary where numbers that
 * are not known do. The very same system where events state no batch, or those that it knows; and the same one each time.
 */
export function withLots(system: System, events: readonly Batched[]): System {
  const batches = new Map(
    events.flatMap((event) => (event.words.lot === undefined ? [] : [[event.words.lot, event]])),
  );
  if (batches.size === 0 || knows(system, [...batches.keys()])) return system;
  const known = systems.get(system) ?? new Map<string, System>();
  systems.set(system, known);
  const key = [...batches.keys()].sort().join("\n");
  const made = known.get(key) ?? join(system, batches);
  known.set(key, made);
  return made;
}

function knows({ exposures = [] }: System, lots: readonly string[]): boolean {
  const taken = exposures.filter(isOfAgent);
  return (
    taken.length > 0 && taken.every(({ tables }) => lots.every((lot) => tables?.lot?.rows[lot] !== undefined))
  );
}

function isOfAgent({ on }: Exposure): boolean {
  return on.startsWith(kindOf(""));
}

function join(system: System, batches: ReadonlyMap<string, Batched>): System {
  const rows = Object.fromEntries([...batches].map(([lot, event]) => [lot, rowOf(event)]));
  const lot: ExposureTable = { by: "lot", rows: { default: rowOf(undefined), ...rows } };
  return {
    ...system,
    exposures: (system.exposures ?? []).map((exposure) =>
      isOfAgent(exposure) ? counted(exposure, lot) : exposure,
    ),
  };
}

function rowOf(event: Batched | undefined): Record<string, Parameter> {
  return { content: shareOf(event, "content"), purity: shareOf(event, "purity") };
}

function shareOf(event: Batched | undefined, name: string): Parameter {
  const { value = 1 } = event?.quantities[name] ?? {};
  const { value: sd = 0 } = event?.quantities[`${name}_sd`] ?? {};
  const spread =
    sd > 0 ? ({ kind: "normal", sd } as const) : ({ kind: "none", why: "stated without a spread" } as const);
  return {
    value,
    unit: "1",
    means:
      name === "content" ? "what a batch holds over what its label says" : "share of that which is the agent",
    evidence: {
      grade: "assumed",
      why: event === undefined ? "as the label says" : "as the protocol states it",
      wouldSettle: "an analysis of the batch",
    },
    spread,
  };
}

/** An exposure whose doses and levels count by the batch. Tables of the exposure itself stay. */
function counted(exposure: Exposure, lot: ExposureTable): Exposure {
  const all = (formulas: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(formulas).map(([target, text]) => [target, byBatch(text)]));
  const { adds, during, holds, tables } = exposure;
  return {
    ...exposure,
    tables: { ...tables, lot },
    ...(adds === undefined ? {} : { adds: all(adds) }),
    ...(during === undefined ? {} : { during: all(during) }),
    ...(holds === undefined ? {} : { holds: all(holds) }),
  };
}

/** Doses and levels in a formula, less where it asks whether they are given. */
function byBatch(text: string): string {
  return text.replace(
    /(?<!given\(\s*)(?<![\w.])(dose|level)(?![\w.(])/g,
    "($1 * max(0, lot.content) * min(1, max(0, lot.purity)))",
  );
}
