import type { SbmlRule } from "../sbml-model.ts";

/** How well a variable suits a rule, the best first: given explicitly, in it, needed by it, set by an event. */
export const grades = [0, 1, 2, 3] as const;

/** A variable that a rule could determine. */
export interface Candidate {
  readonly id: string;
  readonly grade: (typeof grades)[number];
}

/** Candidates of each rule, the best first. */
export type Candidates = ReadonlyMap<SbmlRule, readonly Candidate[]>;

/** A rule on a path of rules that each take a variable from the next, and how far its candidates have been looked at. */
interface Step {
  readonly rule: SbmlRule;
  next: number;
  id: string;
}

/**
 * Pairs rules with variables of their own (augmenting paths: H. W. Kuhn, "The Hungarian method for the assignment
 * problem", 1955). As many as can be get one of the best grade, then of the next. Rules without one are left out.
 */
export function pairRules(candidates: Candidates): Map<string, SbmlRule> {
  const ruleOf = new Map<string, SbmlRule>();
  const placed = new Set<SbmlRule>();
  for (const worst of grades) {
    // What a search in vain has seen leads nowhere for the others of this grade either.
    const dead = new Set<string>();
    for (const rule of candidates.keys())
      if (!placed.has(rule) && place(rule, worst, candidates, ruleOf, dead)) placed.add(rule);
  }
  return ruleOf;
}

/** Finds a variable for a rule, moving others to further ones where it must; a path may be long, so no recursion. */
function place(
  rule: SbmlRule,
  worst: number,
  candidates: Candidates,
  ruleOf: Map<string, SbmlRule>,
  dead: Set<string>,
): boolean {
  const tried = new Set<string>();
  const path: Step[] = [{ rule, next: 0, id: "" }];
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const candidate = candidates.get(step.rule)?.[step.next++];
    if (candidate === undefined || candidate.grade > worst) {
      path.pop();
      continue;
    }
    const { id } = candidate;
    if (tried.has(id) || dead.has(id)) continue;
    tried.add(id);
    step.id = id;
    const holder = ruleOf.get(id);
    if (holder !== undefined) {
      path.push({ rule: holder, next: 0, id: "" });
      continue;
    }
    for (const moved of path) ruleOf.set(moved.id, moved.rule);
    return true;
  }
  for (const id of tried) dead.add(id);
  return false;
}
