import { agents, compounds } from "equator";
import { evidenceWords } from "equator/lang";
import { type KnownCompound, splitQuantity } from "equator/protocol";
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
  /** What `level: 1 x` is; empty where it takes an amount. */
  readonly reference: string;
  /** Units that its amount is written in, the likeliest first: measures as `cup` among them. */
  readonly units: readonly string[];
  /** What its measures hold: `a cup is 95 mg`. Prescription agents have none. */
  readonly measures: readonly string[];
  /** Why nothing of it is modelled; empty where it is. */
  readonly notModelled: string;
  /** Whether its level is there at once, and falls by itself. */
  readonly isGivenAtOnce: boolean;
  /** What it moves over a day where mTORC1 hardly moves; empty elsewhere. */
  readonly moves: string;
}

const growthHormone = "growth hormone and IGF-1";

/** What is moved by ways that lead to mTORC1 late, or not at all, by where in the body agents act. */
const lateWays: Readonly<Record<string, string>> = {
  gh_added: growthHormone,
  ghrelin_added: growthHormone,
  ghrelin_receptor: growthHormone,
  senolysis: "senescent cells",
  water: "the water of the body",
};

const wadaWords: Readonly<Record<string, string>> = {
  prohibited: "WADA: prohibited",
  "in-competition": "WADA: prohibited in competition",
};

let offered: readonly OfferedAgent[] | undefined;

/** The compounds that a protocol may name, by name. */
export function offeredAgents(): readonly OfferedAgent[] {
  offered ??= gathered();
  return offered;
}

/** The compound that a protocol names, by its id or another of its names. */
export function agentNamed(name: unknown): OfferedAgent | undefined {
  return offeredAgents().find(({ id, aliases }) => aliases.concat(id).some((own) => own === name));
}

function gathered(): readonly OfferedAgent[] {
  const records = new Map(agents.map((agent) => [agent.compound ?? agent.id, agent]));
  const all = Object.entries(compounds)
    .filter(
      ([id, { writtenAs }]) =>
        writtenAs === undefined && ["amount", "level", undefined].includes(records.get(id)?.taken),
    )
    .map(([id, { takes, aliases = [], servings = {}, usual }]): OfferedAgent => {
      const record = records.get(id);
      const modelled = record?.modelled;
      const joins = modelled !== undefined && "acts" in modelled ? modelled : undefined;
      return {
        id,
        name: record?.name ?? capital(plain(id)),
        aliases,
        evidence: record === undefined ? "" : evidenceWords[record.evidence.any],
        approval: record === undefined ? "" : plain(record.approval.kind.replaceAll("-", " ")),
        wada: wadaWords[record?.wada.kind ?? ""] ?? "",
        isLevelAlone: takes === "level",
        reference: record?.reference ?? "",
        units: unitsOf(Object.keys(servings), usual),
        measures: Object.entries(servings).map(
          ([measure, { value, unit }]) => `a ${measure} is ${value} ${unit}`,
        ),
        notModelled: modelled !== undefined && "not" in modelled ? modelled.not : "",
        isGivenAtOnce: takes === "level" && joins?.adds !== undefined,
        moves:
          Object.keys(joins?.acts ?? {})
            .map((place) => lateWays[place])
            .find((way) => way !== undefined) ?? "",
      };
    });
  return all.sort((a, b) => a.name.localeCompare(b.name, "en"));
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

const masses = ["mg", "g", "ug", "mg/kg"];
/** From so many grams at once on it is written in grams. */
const inGrams = 10;

/** Measures come first, then the unit in which the most that is usual is a handy number. */
function unitsOf(measures: readonly string[], usual: KnownCompound["usual"]): readonly string[] {
  const isHeavy = usual?.unit === "g" && usual.most >= inGrams;
  const other = usual === undefined || masses.includes(usual.unit) ? [] : [usual.unit];
  return [...new Set([...measures, ...other, ...(isHeavy ? ["g"] : []), ...masses])];
}

/**
 * A compound as it is added at once: research-only agents at a reference exposure, and over cells a concentration.
 * Undefined where somebody has to say how much: no amount is suggested.
 */
export function newCompound(
  { id, isLevelAlone, isGivenAtOnce }: OfferedAgent,
  isCells: boolean,
): Group | undefined {
  if (isCells) return { compound: id, dose: "100 nmol/L" };
  return isLevelAlone ? { compound: id, level: "1 x", duration: isGivenAtOnce ? "1 h" : "24 h" } : undefined;
}

/** An amount as it was typed, `5` or `5 g`, in the unit that was chosen where it names none; undefined where it is none. */
export function amountOf(typed: string, unit: string): string | undefined {
  const read = splitQuantity(typed.trim().replace(",", "."));
  return read === undefined || !(read.value > 0) ? undefined : `${read.value} ${read.unit || unit}`;
}
