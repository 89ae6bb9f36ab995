import type { FlatEvent, FlatSystem } from "../../lang/flat-system.ts";
import type { Formula } from "../../lang/formula-tree.ts";

/**
 * The addresses that rates and events read, directly or through terms. What only readouts read needs no switches:
 * no run has to stop where it changes.
 */
export function neededNames(system: FlatSystem): ReadonlySet<string> {
  const names = new Set<string>();
  for (const state of system.states) gather(state.rate, names);
  for (const event of system.events) for (const formula of formulasOf(event)) gather(formula, names);
  if (areNested(system)) for (const { address } of system.delays ?? []) names.add(address);
  return follow(system, names);
}

/** Whether delayed values, or their lags, use delayed values. */
export function areNested(system: FlatSystem): boolean {
  const { delays = [] } = system;
  const names = new Set<string>();
  for (const { of, by } of delays) for (const formula of [of, by]) gather(formula, names);
  followTerms(system, names);
  return delays.some(({ address }) => names.has(address));
}

/** Adds the names that terms and delayed values among `names` use. */
function follow(system: FlatSystem, names: Set<string>): Set<string> {
  const waiting = new Set(system.delays ?? []);
  followTerms(system, names);
  for (let before = -1; before < names.size; ) {
    before = names.size;
    for (const delay of waiting) {
      if (!names.has(delay.address)) continue;
      waiting.delete(delay);
      for (const formula of [delay.of, delay.by]) gather(formula, names);
      followTerms(system, names);
    }
  }
  return names;
}

function followTerms({ terms }: FlatSystem, names: Set<string>): void {
  for (const term of [...terms].reverse()) if (names.has(term.address)) gather(term.is, names);
}

function formulasOf({ when, delay, priority, sets }: FlatEvent): Formula[] {
  const timing = [delay, priority].filter((formula) => formula !== undefined);
  return [when, ...timing, ...sets.flatMap(({ to, times }) => (times === undefined ? [to] : [to, times]))];
}

/** Walks without recursion, since a long sum is a deep tree, and each shared part once. */
function gather(root: Formula, names: Set<string>): void {
  const pending = [root];
  const seen = new Set<Formula>();
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (at.kind === "number") continue;
    if (at.kind === "name") {
      names.add(at.name);
      continue;
    }
    if (seen.has(at)) continue;
    seen.add(at);
    if (at.kind === "unary") pending.push(at.of);
    else if (at.kind === "binary") pending.push(at.left, at.right);
    else if (at.kind === "call") for (const part of at.of) pending.push(part);
  }
}
