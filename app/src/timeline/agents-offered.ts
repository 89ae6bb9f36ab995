import { agents, compounds } from "equator";
import { evidenceWords } from "equator/lang";
import type { Group } from "./entry-changes.ts";
import { capital, plain } from "./event-words.ts";

/** A compound as it is offered. */
export interface OfferedAgent {
  /** What protocols call it. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** `trials in people`; empty where there is no record. */
  readonly evidence: string;
  /** `approved`, `research only` */
  readonly approval: string;
  /** Whether it stands on the prohibited list, in a word; empty where it does not. */
  readonly wada: string;
  /** Whether it takes a level alone, never an amount. */
  readonly isLevelAlone: boolean;
  /** Why nothing of it is modelled; empty where it is. */
  readonly notModelled: string;
}

const wadaWords: Readonly<Record<string, string>> = {
  prohibited: "WADA: prohibited",
  "in-competition": "WADA: prohibited in competition",
};

/** The compounds that a protocol may name, by name. */
export function offeredAgents(): readonly OfferedAgent[] {
  const records = new Map(agents.map((agent) => [agent.compound ?? agent.id, agent]));
  const offered = Object.entries(compounds)
    .filter(
      ([id, { writtenAs }]) =>
        writtenAs === undefined && ["amount", "level", undefined].includes(records.get(id)?.taken),
    )
    .map(([id, { takes, aliases = [] }]): OfferedAgent => {
      const record = records.get(id);
      const modelled = record?.modelled;
      return {
        id,
        name: record?.name ?? capital(plain(id)),
        aliases,
        evidence: record === undefined ? "" : evidenceWords[record.evidence.any],
        approval: record === undefined ? "" : plain(record.approval.kind.replaceAll("-", " ")),
        wada: wadaWords[record?.wada.kind ?? ""] ?? "",
        isLevelAlone: takes === "level",
        notModelled: modelled !== undefined && "not" in modelled ? modelled.not : "",
      };
    });
  return offered.sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Those that a search finds, in their names. */
export function searched(all: readonly OfferedAgent[], text: string): readonly OfferedAgent[] {
  const wanted = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ");
  const has = (name: string) => plain(name).toLowerCase().replaceAll("-", " ").includes(wanted);
  return all.filter(({ id, name, aliases }) => [id, name, ...aliases].some(has));
}

/** A compound as it is first written: a number to be changed, not a recommendation. */
export function newCompound({ id, isLevelAlone }: OfferedAgent, isCells: boolean): Group {
  if (isCells) return { compound: id, dose: "100 nmol/L" };
  if (isLevelAlone) return { compound: id, level: "1 x", duration: "24 h" };
  const [serving] = Object.keys(compounds[id]?.servings ?? {});
  return { compound: id, dose: serving === undefined ? "1 mg" : `1 ${serving}` };
}
