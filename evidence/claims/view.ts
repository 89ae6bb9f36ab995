import type { Expected } from "../../src/analysis/index.ts";
import { references, type System, systems } from "../../src/index.ts";
import { addressOf, namesIn, parseFormula, type Reference, wordReference } from "../../src/lang/index.ts";
import {
  type ClaimView,
  expectedWords,
  filled,
  type ShownFigure,
  type ShownPaper,
  type ShownReadout,
  type ShownRun,
} from "../../src/report/index.ts";
import type { Claim, ComputedClaim } from "./claim.ts";
import { isComputed } from "./compute.ts";
import { conditionsOf } from "./conditions.ts";
import { conflictOfInterest } from "./ids.ts";
import type { ClaimResult } from "./result.ts";
import { heldWords, type Stability, toldVerdict } from "./stability.ts";

/** Path of the page of a claim. */
export function pageOf({ id, kind }: Pick<Claim, "id" | "kind">): string {
  return `docs/generated/${kind === "question" ? "questions" : "claims"}/${id}.md`;
}

/** A claim ready to be printed, with what came of it where it was computed, and what that was held against. */
export function claimView(claim: Claim, result?: ClaimResult, stability?: Stability): ClaimView {
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
  return { ...common, verdict: toldVerdict(result, stability), run: runOf(claim, result, stability) };
}

function runOf(claim: ComputedClaim, result: ClaimResult, stability: Stability | undefined): ShownRun {
  const figures = Object.entries(result.figures).map(([name, banded]): ShownFigure => {
    const { means = "", unit = "1" } = claim.figures[name] ?? {};
    return { name, means, unit, ...banded };
  });
  const { decides, shows, change } = claim;
  const { members, failed, share } = result;
  return {
    decides,
    figures,
    shows: filled(shows, figures),
    cases: result.cases.map((one) => ({
      ...one,
      takes: expectedIn(claim, one.name).map((expected) => takesWords(expected, claim)),
      bounds: expectedIn(claim, one.name).flatMap(({ figure, above, below }) =>
        [above, below].flatMap((at) => (at === undefined ? [] : [{ figure, at }])),
      ),
    })),
    readouts: readoutsOf(claim, result),
    members,
    failed,
    conditions: conditionsOf(result, stability),
    ...(stability === undefined ? {} : { held: heldWords(stability) }),
    ...(share === undefined ? {} : { share }),
    ...(change === undefined ? {} : { change }),
  };
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
