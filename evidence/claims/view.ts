import type { Expected } from "../../src/analysis/index.ts";
import { references, type System, systems } from "../../src/index.ts";
import { addressOf, namesIn, parseFormula, type Reference, wordReference } from "../../src/lang/index.ts";
import {
  type ClaimView,
  expectedWords,
  fewestForBand,
  filled,
  type ShownFigure,
  type ShownHangs,
  type ShownPaper,
  type ShownReadout,
  type ShownRun,
} from "../../src/report/index.ts";
import type { Claim, ComputedClaim } from "./claim.ts";
import { isComputed } from "./compute.ts";
import { chainWords, conditionsOf } from "./conditions.ts";
import type { Hangs } from "./hangs.ts";
import { conflictOfInterest } from "./ids.ts";
import type { ClaimResult } from "./result.ts";
import { heldWords, toldVerdict } from "./stability.ts";
import type { Held } from "./stored.ts";

/** Path of the page of a claim. */
export function pageOf({ id, kind }: Pick<Claim, "id" | "kind">): string {
  return `docs/generated/${kind === "question" ? "questions" : "claims"}/${id}.md`;
}

/**
 * A claim ready to be printed, with what came of it where it was computed, and what that was held against; `model` is the
 * hash of the equations that the result is of, where it is not the stored one.
 */
export function claimView(claim: Claim, result?: ClaimResult, held: Held = {}, model?: string): ClaimView {
  const { id, kind, says, show, literature, limits } = claim;
  const conflict = conflictOfInterest(id);
  const common = {
    id,
    kind,
    says,
    show,
    limits,
    literature: { ...literature, papers: literature.refs.map(paperOf) },
    page: pageOf(claim),
    ...(conflict === undefined ? {} : { conflict }),
  };
  if (!isComputed(claim)) return { ...common, verdict: claim.verdict, why: claim.why, needs: claim.needs };
  if (result === undefined) throw new RangeError(`no result of ${id}`);
  return { ...common, verdict: toldVerdict(result, held.stability), run: runOf(claim, result, held, model) };
}

function runOf(claim: ComputedClaim, result: ClaimResult, held: Held, model: string | undefined): ShownRun {
  const { members, failed, share } = result;
  const { stability, hangs } = held;
  const few = members > 0 && members < fewestForBand ? { rangeOf: members } : {};
  const figures = Object.entries(result.figures).map(([name, banded]): ShownFigure => {
    const { means = "", unit = "1", standIn } = claim.figures[name] ?? {};
    return { name, means, unit, ...banded, ...(standIn === undefined ? {} : { standIn }), ...few };
  });
  const { decides, shows, change, builtIn } = claim;
  return {
    decides,
    figures,
    shows: filled(shows, figures),
    cases: result.cases.map((one) => ({
      ...one,
      takes: expectedIn(claim, one.name).map((expected) => takesWords(expected, claim)),
      ...(expectedIn(claim, one.name).some((expected) => isDirection(expected, claim))
        ? { isDirection: true }
        : {}),
      bounds: expectedIn(claim, one.name).flatMap(({ figure, above, below }) =>
        [above, below].flatMap((at) => (at === undefined ? [] : [{ figure, at }])),
      ),
    })),
    readouts: readoutsOf(claim, result),
    members,
    failed,
    conditions: [...conditionsOf(result, stability), ...chainWords(claim.chain ?? [], result.cases)],
    ...(stability === undefined ? {} : { held: heldWords(stability) }),
    ...(hangs === undefined ? {} : { hangs: hangsShown(hangs, claim) }),
    ...(builtIn === undefined ? {} : { builtIn }),
    ...(isEarlier(held, model) ? { isEarlier: true } : {}),
    ...(share === undefined ? {} : { share }),
    ...(change === undefined ? {} : { change }),
  };
}

/** Whether what is stored beside a result is of other equations; unknown in files that hold no hash. */
function isEarlier(held: Held, model: string | undefined): boolean {
  const isHeld = held.stability !== undefined || held.hangs !== undefined;
  return isHeld && held.model !== undefined && model !== undefined && held.model !== model;
}

/** A ratio that has to lie on one side of 1, and no further. */
function isDirection({ figure, above, below }: Expected, { figures }: ComputedClaim): boolean {
  return figures[figure]?.unit === "1" && (above === 1 || below === 1);
}

function hangsShown(hangs: Hangs, { figures }: ComputedClaim): ShownHangs {
  const { means = hangs.figure, unit = "1" } = figures[hangs.figure] ?? {};
  if ("why" in hangs) return { means, unit, why: hangs.why };
  const { numbers, unsourced, first } = hangs;
  const shown = first.map(({ address, system, grade, change, share }) => {
    return { address, grade, change, share, command: commandFor(address, system) };
  });
  return { means, unit, numbers, unsourced, first: shown };
}

function expectedIn({ cases }: ComputedClaim, name: string): readonly Expected[] {
  return cases[name]?.holds ?? [];
}

function takesWords(expected: Expected, { figures }: ComputedClaim): string {
  const { means = expected.figure, unit = "1" } = figures[expected.figure] ?? {};
  return expectedWords(means, unit, expected);
}

/** Readouts once for each system, with the arms in which they were read. */
function readoutsOf({ arms }: ComputedClaim, { read }: ClaimResult): ShownReadout[] {
  const found = new Map<string, ShownReadout & { readonly arms: string[] }>();
  for (const [arm, names] of Object.entries(read)) {
    const system = arms[arm]?.system ?? "";
    for (const name of names) {
      const key = `${system} ${name}`;
      const known = found.get(key) ?? {
        name,
        system,
        arms: [],
        modules: modulesOf(name, system),
        command: commandFor(name, system),
      };
      known.arms.push(arm);
      found.set(key, known);
    }
  }
  return [...found.values()];
}

/** The modules that the formula of a readout names. */
function modulesOf(readout: string, system: string): string[] {
  const known: Readonly<Record<string, System>> = systems;
  const formula = parseFormula(known[system]?.readouts[readout]?.is ?? "");
  if (!formula.ok) return [];
  const instances = [...namesIn(formula.value)].map((name) => name.slice(0, name.lastIndexOf(".")));
  return [...new Set(instances.flatMap((instance) => known[system]?.modules[instance]?.id ?? []))];
}

function commandFor(readout: string, system: string): string {
  return `equator explain ${readout}${system === "muscle" ? "" : ` --system ${system}`}`;
}

function paperOf(key: string): ShownPaper {
  const known: Readonly<Record<string, Reference>> = references;
  const reference = known[key];
  if (reference === undefined) throw new RangeError(`no paper ${key}`);
  return { key, words: wordReference(reference), link: addressOf(reference) };
}

/** Names of the systems of a claim that there are. */
export function systemsOf({ arms }: ComputedClaim): string[] {
  return [...new Set(Object.values(arms).map(({ system }) => system))].filter((id) =>
    Object.hasOwn(systems, id),
  );
}
