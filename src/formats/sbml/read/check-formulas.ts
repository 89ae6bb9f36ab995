import type { SbmlMath } from "../math/math-tree.ts";
import type { SbmlFunction, SbmlModel } from "../sbml-model.ts";
import type { ModelSymbols } from "./model-symbols.ts";
import type { FaultReport } from "./sbml-reading.ts";

type Functions = ReadonlyMap<string, SbmlFunction>;

/** Whether every name of a formula is declared, and every call is of a function with that many parameters. */
export function checkFormulas(model: SbmlModel, symbols: ModelSymbols, report: FaultReport): void {
  const functions = new Map(model.functionDefinitions.map((one) => [one.id, one]));
  const names = (id: string) => {
    const kind = symbols.get(id)?.kind;
    return kind !== undefined && kind !== "function" && kind !== "other";
  };
  const check = (math: SbmlMath | undefined, isName: (id: string) => boolean) => {
    if (math) visit(math, { functions, isName, report });
  };
  for (const { parameters, body, id, at } of model.functionDefinitions) {
    const own = new Set(parameters);
    if (own.size < parameters.length)
      report.error("sbml-duplicate-id", at, { found: `a parameter of ${id}` });
    check(body, (name) => own.has(name));
  }
  for (const math of formulasOf(model)) check(math, names);
  for (const { kineticLaw } of model.reactions) {
    const local = localNames(kineticLaw?.localParameters ?? [], report);
    check(kineticLaw?.math, (id) => local.has(id) || names(id));
  }
  checkCycles(functions, report);
}

function localNames(
  parameters: readonly { readonly id: string; readonly at: number }[],
  report: FaultReport,
) {
  const names = new Set<string>();
  for (const { id, at } of parameters) {
    if (names.has(id)) report.error("sbml-duplicate-id", at, { found: id });
    names.add(id);
  }
  return names;
}

/** Every formula but those of functions and kinetic laws, which have names of their own. */
function* formulasOf(model: SbmlModel): Iterable<SbmlMath | undefined> {
  for (const { math } of [...model.initialAssignments, ...model.rules, ...model.constraints]) yield math;
  for (const { reactants, products } of model.reactions)
    for (const { stoichiometryMath } of [...reactants, ...products]) yield stoichiometryMath;
  for (const { trigger, delay, priority, assignments } of model.events)
    for (const part of [trigger, delay, priority, ...assignments]) yield part?.math;
}

interface FormulaCheck {
  readonly functions: Functions;
  readonly isName: (id: string) => boolean;
  readonly report: FaultReport;
}

function visit(math: SbmlMath, check: FormulaCheck): void {
  if (math.kind === "name" && !check.isName(math.id))
    check.report.error("sbml-unknown-id", math.at, { found: math.id, expected: "a quantity of the model" });
  if (math.kind === "call") checkCall(math, check);
  if (math.kind === "call" || math.kind === "apply") for (const part of math.of) visit(part, check);
}

function checkCall(call: SbmlMath & { kind: "call" }, { functions, report }: FormulaCheck): void {
  const called = functions.get(call.function);
  const [given, taken] = [call.of.length, called?.parameters.length];
  if (taken === undefined)
    report.error("sbml-unknown-id", call.at, { found: call.function, expected: "a function of the model" });
  else if (given !== taken)
    report.error("sbml-argument-count", call.at, {
      found: `${call.function} of ${given}`,
      expected: `${taken}`,
    });
}

/** Walks the calls with a list of its own, since a chain of functions may be as long as the list of them. */
function checkCycles(functions: Functions, report: FaultReport): void {
  const done = new Set<string>();
  for (const start of functions.keys()) {
    const path: { readonly id: string; readonly left: string[] }[] = [];
    const open = new Set<string>();
    const enter = (id: string) => {
      const one = functions.get(id);
      if (!one || done.has(id)) return;
      if (open.has(id)) report.error("sbml-function-cycle", one.at, { found: id });
      else {
        open.add(id);
        path.push({ id, left: one.body ? [...new Set(callsIn(one.body))] : [] });
      }
    };
    enter(start);
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const next = last.left.pop();
      if (next !== undefined) enter(next);
      else {
        done.add(last.id);
        open.delete(last.id);
        path.pop();
      }
    }
  }
}

function callsIn(math: SbmlMath): readonly string[] {
  if (math.kind !== "call" && math.kind !== "apply") return [];
  const inner = math.of.flatMap(callsIn);
  return math.kind === "call" ? [math.function, ...inner] : inner;
}
