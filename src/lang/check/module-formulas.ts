import type { Module } from "../definition/module.ts";
import { type Flow, flowsOf } from "../definition/process-flows.ts";
import { type Dimension, divideDimensions, time } from "../units/dimension.ts";
import type { FormulaTask, Target } from "./check-formula.ts";
import { moduleScope } from "./module-scope.ts";
import type { Scope } from "./scope.ts";

/** Every formula of a module, with what it must yield. */
export function moduleFormulas(module: Module): FormulaTask[] {
  const scope = moduleScope(module);
  const task = (path: string, text: string, target: Target): FormulaTask => ({
    text,
    where: { path: `${module.id}.${path}` },
    scope,
    among: "in this module",
    target,
  });
  const tasks: FormulaTask[] = [];
  for (const [name, { is }] of Object.entries(module.terms ?? {})) {
    tasks.push(task(`terms.${name}`, is, measuredAs(scope, name, name)));
  }
  for (const [name, state] of Object.entries(module.states)) {
    if (typeof state.initial !== "string") continue;
    tasks.push(task(`states.${name}.initial`, state.initial, measuredAs(scope, name, name)));
  }
  for (const [name, process] of Object.entries(module.processes)) {
    tasks.push(...processFormulas(flowsOf(process), process.rate, `processes.${name}`, scope, task));
  }
  for (const [name, sum] of Object.entries(module.keeps ?? {}))
    tasks.push(task(`keeps.${name}`, sum, { kind: "any" }));
  for (const [name, { unit, is }] of Object.entries(module.offers)) {
    const own = moduleScope({ ...module, terms: { [name]: { unit, is, means: "" } } });
    tasks.push(task(`offers.${name}`, is, measuredAs(own, name, name)));
  }
  for (const [name, event] of Object.entries(module.events ?? {})) {
    tasks.push(task(`events.${name}.when`, event.when, { kind: "condition" }));
    for (const [state, to] of Object.entries(event.set)) {
      tasks.push(task(`events.${name}.set.${state}`, to ?? "", measuredAs(scope, state, state)));
    }
  }
  return tasks;
}

type MakeTask = (path: string, text: string, target: Target) => FormulaTask;

/**
 * The rate has the unit of the first `from` state per time, and each yield turns it into that of its `to` state.
 * Without a `from` state the rate times the yield must fit.
 */
function processFormulas(
  flows: readonly Flow[],
  rate: string,
  path: string,
  scope: Scope,
  task: MakeTask,
): FormulaTask[] {
  const base = flows[0];
  if (base === undefined) return [task(`${path}.rate`, rate, { kind: "any" })];
  const perTime = (state: string): Target => {
    const unit = scope.get(state)?.unit;
    return unit === undefined
      ? { kind: "any" }
      : { kind: "quantity", dimension: divideDimensions(unit.dimension, time), of: `d(${state})/dt` };
  };
  if (base.direction === "to") {
    return flows.map(({ state, yields }) =>
      yields === undefined
        ? task(`${path}.rate`, rate, perTime(state))
        : task(`${path}.yields.${state}`, `(${rate}) * (${yields})`, perTime(state)),
    );
  }
  const from = scope.get(base.state)?.unit?.dimension;
  const yieldTasks = flows.flatMap(({ state, yields }) => {
    const to = scope.get(state)?.unit?.dimension;
    return yields === undefined
      ? []
      : [task(`${path}.yields.${state}`, yields, ratio(to, from, `the yield of ${state}`))];
  });
  return [task(`${path}.rate`, rate, perTime(base.state)), ...yieldTasks];
}

function ratio(to: Dimension | undefined, from: Dimension | undefined, of: string): Target {
  if (to === undefined || from === undefined) return { kind: "any" };
  return { kind: "quantity", dimension: divideDimensions(to, from), of };
}

function measuredAs(scope: Scope, name: string, of: string): Target {
  const unit = scope.get(name)?.unit;
  return unit === undefined ? { kind: "any" } : { kind: "quantity", dimension: unit.dimension, of };
}
